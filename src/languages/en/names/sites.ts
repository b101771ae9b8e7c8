const names = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*[,\n]\s*/))

/** Names of gods and of those who are dead a thousand years, and of exchanges and indexes of shares, in lower case. */
export const nobody = names(`
  god, almighty, lord, lord almighty, allah, jehovah, yahweh, jesus, jesus christ, christ, holy spirit, satan
  nasdaq, nasdaq composite, dow, dow jones, dow jones industrial average, s&p 500, russell 2000, ftse, ftse 100, dax, cac 40, euro stoxx, stoxx 600, nikkei
  nikkei 225, topix, hang seng, shanghai composite, csi 300, kospi, sensex, nifty, asx 200, ibovespa, moex, rts index, vix`)

/** Nouns that end the names of rooms, buildings and land, and names of rooms where governments meet the press. */
export const sites = names(`
  oval office, rose garden, situation room, cabinet room, briefing room, east room, south lawn, north lawn, west wing, east wing, resolute desk
  room, ballroom, garden, gardens, lawn, courtyard, hotel, inn, resort, airport, airfield, stadium, arena, theater, theatre, auditorium, mall
  square, plaza, street, avenue, road, boulevard, highway, bridge, tunnel, park, crossing, checkpoint
  bay, gulf, strait, sea, ocean, lake, river, island, islands, peninsula, mountain, mountains, valley, desert, beach, hills`)

/** Words before the name of a storm. */
export const storms = names('hurricane, typhoon, cyclone, storm, tropical')

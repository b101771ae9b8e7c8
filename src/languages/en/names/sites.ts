const names = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*[,\n]\s*/))

/** Names of gods and of those who are dead a thousand years, in lower case. */
export const nobody = names(
  'god, almighty, lord, lord almighty, allah, jehovah, yahweh, jesus, jesus christ, christ, holy spirit, satan',
)

/** Nouns that end the names of rooms, buildings and land, and names of rooms where governments meet the press. */
export const sites = names(`
  oval office, rose garden, situation room, cabinet room, briefing room, east room, south lawn, north lawn, west wing, east wing, resolute desk
  room, ballroom, garden, gardens, lawn, courtyard, hotel, inn, resort, airport, airfield, stadium, arena, theater, theatre, auditorium, mall
  square, plaza, street, avenue, road, boulevard, highway, bridge, tunnel, park, crossing, checkpoint
  bay, gulf, strait, sea, ocean, lake, river, island, islands, peninsula, mountain, mountains, valley, desert, beach, hills`)

/** Words before the name of a storm. */
export const storms = names('hurricane, typhoon, cyclone, storm, tropical')

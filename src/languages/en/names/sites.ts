const names = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*[,\n]\s*/))

/** Names of gods and of those who are dead a thousand years, of exchanges and indexes of shares, and of matters that headings write with capitals, in lower case. */
export const nobody = names(`
  god, almighty, lord, lord almighty, allah, jehovah, yahweh, jesus, jesus christ, christ, holy spirit, satan
  nasdaq, nasdaq composite, dow, dow jones, dow jones industrial average, s&p 500, russell 2000, ftse, ftse 100, dax, cac 40, euro stoxx, stoxx 600, nikkei
  nikkei 225, topix, hang seng, shanghai composite, csi 300, kospi, sensex, nifty, asx 200, ibovespa, moex, rts index, vix
  climate change, global warming, climate crisis, global heating, greenhouse gas, fossil fuels, clean energy, renewable energy, nuclear power, health care, healthcare
  foreign policy, foreign affairs, national security, public safety, public health, mental health, gun control, gun violence, gun rights, gun safety, human rights
  civil rights, voting rights, free trade, fair trade, free speech, religious freedom, social media, social justice, affirmative action, tax reform, tax cuts, term limits
  artificial intelligence, law enforcement, border security, border wall, birth control, family planning, abortion rights, minimum wage, big data, big government, big tech
  cold war, civil war, world war, war on terror, u-turn, about-face, quid pro quo, fake news, election day, inauguration day, tax day, labor day, memorial day`)

/** Nouns that end the names of rooms, buildings and land, and names of rooms where governments meet the press. */
export const sites = names(`
  oval office, rose garden, situation room, cabinet room, briefing room, east room, south lawn, north lawn, west wing, east wing, resolute desk
  restaurant, restaurants, café, cafe, diner, bistro, tavern, steakhouse, pub, pizzeria, bakery, supermarket, casino, nightclub
  room, ballroom, garden, gardens, lawn, courtyard, hotel, inn, resort, airport, airfield, stadium, arena, theater, theatre, auditorium, mall
  square, plaza, street, avenue, road, boulevard, highway, bridge, tunnel, park, crossing, checkpoint
  bay, gulf, strait, sea, ocean, lake, river, island, islands, peninsula, mountain, mountains, valley, desert, beach, hills`)

/**
 * Houses of governments and of talks, each with its city and what lies in it: rooms, halls, wings, and its other names.
 * From general knowledge; of rooms that bear one name in several houses each house has its line.
 */
const houses = `
  white house | washington | oval office, cabinet room, roosevelt room, situation room, east room, blue room, red room, green room, state dining room, rose garden, west wing
  white house | washington | east wing, map room, diplomatic reception room, white house residence, south lawn, north lawn, brady briefing room, brady press briefing room
  us capitol | washington | capitol, u.s. capitol, capitol building, capitol rotunda, statuary hall, house chamber, senate chamber, house floor, senate floor, mansfield room
  capitol hill | washington | us capitol, capitol, u.s. capitol
  state department | washington | benjamin franklin room, treaty room, foggy bottom
  blair house | washington |
  camp david | maryland | aspen lodge, laurel lodge
  mar-a-lago | florida |
  downing street | london | 10 downing street, no. 10, number 10, cabinet room, pillared room, white drawing room, cabinet office briefing room a
  palace of westminster | london | westminster hall, house of commons, house of lords, commons chamber, lords chamber, st stephen's hall
  buckingham palace | london | throne room, state ballroom, bow room
  windsor castle | windsor | st george's hall, waterloo chamber
  lancaster house | london | long gallery
  chequers | buckinghamshire | chequers court
  elysee palace | paris | elysee, élysée, élysée palace, salon doré, salon murat, murat salon
  hotel matignon | paris | matignon, hôtel matignon
  quai d'orsay | paris | quai d’orsay, salon de l'horloge
  palais bourbon | paris | national assembly chamber
  palace of versailles | versailles | hall of mirrors, versailles palace, grand trianon
  federal chancellery | berlin | chancellery, kanzleramt
  bellevue palace | berlin | schloss bellevue
  reichstag | berlin | reichstag building, bundestag chamber
  kremlin | moscow | grand kremlin palace, kremlin palace, st. george hall, st george hall, st george's hall, st. catherine hall, catherine hall, alexander hall, andreyevsky hall
  novo-ogaryovo | moscow region | novo-ogarevo
  konstantinovsky palace | st. petersburg | constantine palace
  mariinsky palace | kyiv | mariyinsky palace
  great hall of the people | beijing | golden hall, east hall, fujian hall, hebei hall, xinjiang hall
  diaoyutai state guesthouse | beijing | diaoyutai, diaoyutai guest house
  zhongnanhai | beijing | yingtai, huairen hall, ziguangge
  kantei | tokyo | prime minister's official residence
  akasaka palace | tokyo | state guest house, akasaka state guest house
  imperial palace | tokyo | matsu-no-ma
  blue house | seoul | cheong wa dae
  peace house | panmunjom |
  freedom house | panmunjom |
  rashtrapati bhavan | new delhi | ashoka hall, durbar hall
  hyderabad house | new delhi |
  presidential palace of ankara | ankara | bestepe, beştepe, presidential complex
  dolmabahce palace | istanbul | dolmabahçe palace
  al-yamamah palace | riyadh | yamamah palace
  abdeen palace | cairo | ittihadiya palace
  quirinal palace | rome | quirinale
  palazzo chigi | rome | chigi palace
  villa madama | rome |
  apostolic palace | vatican | sala clementina, clementine hall
  moncloa palace | madrid | moncloa
  zarzuela palace | madrid |
  hofburg | vienna | hofburg palace, redoutensaal
  palais coburg | vienna | coburg palace
  palais des nations | geneva | council chamber, hall of nations, assembly hall of the palais des nations
  berlaymont | brussels | berlaymont building
  europa building | brussels | justus lipsius, justus lipsius building
  un headquarters | new york | united nations headquarters, security council chamber, general assembly hall, trusteeship council chamber
  rideau hall | ottawa | rideau cottage
  parliament hill | ottawa | centre block, west block
  national palace | mexico city | palacio nacional
  los pinos | mexico city |
  planalto palace | brasilia | planalto, palácio do planalto
  casa rosada | buenos aires | pink house
  miraflores palace | caracas | miraflores
  union buildings | pretoria | tuynhuys
  aso rock | abuja | aso villa
  stormont | belfast | parliament buildings, stormont castle, stormont house, hillsborough castle`

/** In what houses or cities a room or a house is, in lower case: 'white house' for 'oval office', 'washington' for 'white house'. */
export const within: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, Set<string>>()
  const add = (inner: string, outer: string) => found.set(inner, (found.get(inner) ?? new Set()).add(outer))
  for (const line of houses.trim().split('\n')) {
    const [house = '', city = '', parts = ''] = line.split('|').map((part) => part.trim())
    add(house, city)
    for (const part of parts.split(', ')) if (part) add(part, house)
  }
  return new Map([...found].map(([inner, outer]) => [inner, [...outer]]))
})()

/** Words before the name of a storm. */
export const storms = names('hurricane, typhoon, cyclone, storm, tropical')

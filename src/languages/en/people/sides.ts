import type { SideWords } from '../../side-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const lines = (table: string) => table.trim().split('\n').map((line) => line.split('|')) // biome-ignore format: one line

/** States and the names of their bodies that do not hold the state's own, from general knowledge. */
const seats = lines(`
United States|white house|oval office|west wing|pentagon|defense department|department of defense|state department|department of state|foggy bottom|treasury|treasury department|department of the treasury|us treasury|commerce department|justice department|department of justice|department of homeland security|homeland security|department of agriculture|agriculture department|labor department|department of labor|energy department|department of energy|interior department|central intelligence agency|cia|federal bureau of investigation|fbi|national security council|joint chiefs of staff|joint chiefs|office of the us trade representative|us army|us navy|us air force|us military|us marine corps|american military|american government|capitol hill|congress|us congress|senate|us senate|house of representatives|us house|us house of representatives|supreme court of the united states|federal reserve|camp david|us embassy|american embassy
United Kingdom|downing street|10 downing street|whitehall|westminster|foreign office|home office|house of commons|house of lords|no 10|cabinet office|mi5|mi6
Russia|kremlin|state duma|duma|federation council|federal security service|fsb|svr|gru|wagner group
Ukraine|verkhovna rada|rada|bankova|security service of ukraine|sbu
France|elysee|élysée|elysée|elysee palace|élysée palace|quai d'orsay|matignon|national assembly of france
Germany|bundestag|bundesrat|chancellery|bundeswehr|auswärtiges amt
Italy|palazzo chigi|quirinale|farnesina
Spain|moncloa|cortes generales
Israel|knesset|israel defense forces|idf|mossad|shin bet|israeli military|israeli army
Palestine|palestinian authority|palestine liberation organization|plo
Iran|islamic revolutionary guard corps|irgc|majlis|guardian council|supreme leader's office
China|zhongnanhai|people's liberation army|state council|politburo|national people's congress|chinese communist party|communist party of china
Japan|kantei|national diet|self-defense forces
South Korea|blue house|south korea's blue house
India|lok sabha|rajya sabha|south block
Pakistan|inter-services intelligence|isi
Turkey|grand national assembly
Poland|sejm
Sweden|riksdag
Norway|storting
Denmark|folketing
Finland|eduskunta
Brazil|planalto|itamaraty
Argentina|casa rosada
Mexico|los pinos
Venezuela|miraflores
Vatican|holy see
European Union|european union|eu|european commission|european council|european parliament|berlaymont|council of the european union|eurogroup|european central bank|european countries|europe
United Nations|un security council|security council|un general assembly|general assembly
`)

/** Offices that are called so in one state alone, where no state is named with them. */
const offices = lines(`
United States|secretary of state|treasury secretary|secretary of the treasury|defense secretary|secretary of defense|commerce secretary|army secretary|navy secretary|air force secretary|labor secretary|energy secretary|agriculture secretary|attorney general|trade representative|chairman of the joint chiefs|joint chiefs chairman|army chief of staff|homeland security secretary|budget director|special presidential envoy|administration
United Kingdom|foreign secretary|home secretary|chancellor of the exchequer|brexit secretary|chief secretary to the treasury
Iran|supreme leader
`)

/** European Union: its members. */
const european = `austria belgium bulgaria croatia cyprus denmark estonia finland france germany greece hungary ireland italy latvia lithuania
  luxembourg malta netherlands poland portugal romania slovakia slovenia spain sweden`

export const sides: SideWords = {
  seats: new Map(seats.flatMap(([state = '', ...names]) => names.map((name) => [name, state] as const))),
  chambers: new Set(
    `congress|us congress|senate|us senate|house of representatives|us house|us house of representatives|house|capitol hill|westminster|house of commons
    |house of lords|state duma|duma|federation council|verkhovna rada|rada|bundestag|bundesrat|knesset|majlis|lok sabha|rajya sabha|sejm|riksdag|storting
    |folketing|eduskunta|european parliament|parliament|national assembly|grand national assembly|national diet`
      .split('|')
      .map((name) => name.trim()),
  ),
  wings: set(
    `senate house congressional parliamentary house-senate moderate conservative centrist liberal progressive hard-line top leading
    moderate-leaning conservative-leaning liberal-leaning left-leaning right-leaning left-wing right-wing far-left far-right rank-and-file`,
  ),
  joint: set('congressional parliamentary house-senate'),
  foremost: set('top leading'),
  organs: set(`
    ministry department government cabinet presidency parliament embassy mission delegation negotiators team forces military army navy police troops
    soldiers authorities administration officials leaders leadership commanders lawmakers diplomats chancellery council bank treasury court intelligence
    guard guards guardsmen service servicemen office side regime junta congress senate assembly legislature`),
  stateless: set(`
    university universities college school academy institute institution foundation association society forum chamber club church league trust fund company
    corporation corp inc ltd llc plc group holdings airlines center centre magazine newspaper times post journal news partners industries motors project
    network international society federation congregation hospital museum orchestra bar`),
  ministries: {
    words: set('ministry ministries'),
    without: new Set(['United States', 'European Union', 'United Nations']),
    matters: set(`
      of for and the a 's foreign affairs external internal interior home defence defense health finance finances justice energy trade commerce economy
      economic economics development agriculture farming food forestry fisheries fishing harbour harbours ports shipping education higher science research
      technology culture arts heritage information communications communication digital press media sport sports youth women family families children
      labour labor employment work social welfare security public safety order housing construction infrastructure transport transportation railways
      aviation environment environmental climate water natural resources petroleum oil gas mines mining industry industrial tourism religious religion
      planning local regional government administration veterans refugees migration immigration emergency emergencies situations war intelligence
      treasury budget tax taxes revenue international cooperation european integration relations strategic reform reconstruction
      pension pensions banking urban rural strategy business innovation investment enterprise competition consumer consumers sustainable sustainability equality
      equalities immigration citizenship skills training universities elderly ageing aging heritage broadcasting maritime shipping space nuclear power electricity`),
    bodies: set('ministry department embassy'),
    of: 'of',
    affairs: set('affairs'),
    heads: set('minister'),
    chief: set('prime'),
  },
  small: set('of the and for in on to de la du des al a'),
  noOffice: set('the of and for to a an in on at s his her former top chief senior new mr mrs ms dr'),
  peoples: set('n an ian ish ese i ic'),
  offices: new Map(offices.flatMap(([state = '', ...names]) => names.map((name) => [name, state] as const))),
  acting: set(`
    president vice-president minister premier chancellor secretary undersecretary king queen prince emir sultan leader leaders spokesman spokeswoman
    spokesperson spokesmen envoy representative negotiator negotiators ambassador diplomat official commander general colonel col gen lt capt captain
    major maj adm admiral marshal chief head deputy director chairman chairwoman chairperson chair adviser advisor aide counsel governor speaker whip
    member members commissioner delegate mediator ayatollah prosecutor chief-of-staff counselor counsellor attaché consul treasurer organizer organiser
    counterpart counterparts executive ceo owner founder lawyer attorney senator sen rep congressman congresswoman lawmaker legislator mp republican democrat officer inspector mayor`),
  speaking: set('spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons'),
  watching: set(`
    expert analyst scholar professor fellow correspondent journalist reporter editor columnist author historian activist witness resident citizen
    pollster economist critic pilot engineer student teacher researcher consultant commentator strategist lecturer anchor blogger writer scientist
    observer specialist hostage prisoner captive veteran survivor victim relative native born-again dissident exile opponent rival tourist worker`),
  former: set('former ex formerly then-president onetime one-time ousted deposed late'),
  toward: set('to for on toward towards at'),
  factions: new Map(
    lines(`
republicans|republican|republicans|gop
democrats|democrat|democrats|democratic|dems|dem
conservatives|conservative|conservatives|tory|tories
labour|labour|labor
liberals|liberal|liberals
greens|green|greens
social democrats|social democrat|social democrats|social democratic
christian democrats|christian democrat|christian democrats|christian democratic
free democrats|free democrat|free democrats
liberal democrats|liberal democrat|liberal democrats
socialists|socialist|socialists
communists|communist|communists
nationalists|nationalist|nationalists
separatists|separatist|separatists|rebel|rebels|insurgent|insurgents|insurgency|secessionists|donetsk people's republic|luhansk people's republic|lugansk people's republic`).flatMap(
      ([faction = '', ...words]) => words.map((word) => [word, faction] as const),
    ),
  ),
  party: set('party'),
  ofFactions: set('conference caucus committee leadership convention'),
  marks: new Map([
    ['r', 'republicans'],
    ['d', 'democrats'],
  ]),
  unions: new Map([
    ['European Union', new Set(european.split(/\s+/).map((name) => name.charAt(0).toUpperCase() + name.slice(1)))],
  ]),
  dealing: set(`
    talks talk negotiation negotiations negotiate negotiates negotiated negotiating negotiator negotiators deal deals agreement agreements accord
    accords pact pacts treaty treaties truce truces ceasefire ceasefires cease-fire cease-fires armistice settlement compromise summit bargaining
    bargain concession concessions dialogue consultations détente rapprochement standoff stalemate swap`),
  dealt: set('negotiate talk discuss ceasefire swap exchange'),
  sent: set('delegation delegations negotiators delegates'),
  judging: set(`
    criticize criticized criticise criticised denounce denounced condemn condemned oppose opposed attack attacked slam slammed blast blasted question
    questioned welcome welcomed praise praised hail hailed applaud applauded back backed support supported endorse endorsed dismiss dismissed`),
  contending: set(`
    war wars conflict conflicts fighting clashes hostilities dispute disputes feud confrontation strike lockout walkout rivalry rift`),
  within: set('in near outside throughout'),
  capital: set('capital'),
  forms: set('republic kingdom emirate sultanate principality duchy'),
  governing: set('president premier minister chancellor king queen emir sultan'),
  serving: set(
    'adviser advisor aide assistant secretary counsel counselor counsellor deputy spokesman spokeswoman spokesperson',
  ),
  between: set('between among'),
  with: set('with'),
  and: set('and'),
  brokering: set(`
    broker brokers brokered brokering mediate mediates mediated mediating mediator mediators mediation intermediary intermediaries go-between
    go-betweens facilitate facilitated facilitating facilitator facilitators hosted hosting`),
  by: set('by'),
}

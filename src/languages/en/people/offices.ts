import type { OfficeWords } from '../../office-words.ts'
import { workers } from './crowds.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const named = <P extends 'he' | 'she'>(words: string, pronoun: P) =>
  [...set(words)].map((word) => [word, pronoun] as const)
const phrases = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*,\s*/))

const many = {
  government: set('government administration authorities'),
  group: set(`
    team group coalition opposition forces side delegation rebels insurgents separatists militants fighters movement leadership`),
  organisation: set(`
    ministry agency department committee commission council court party union organisation organization company firm campaign army military police
    parliament senate congress cabinet bank`),
}

const rulers = 'president premier chancellor leader king queen emir sultan'

export const offices: OfficeWords = {
  offices: set(`
    secretary minister chief chiefs commander head director chairman chairwoman chairperson chair speaker leader governor president ambassador deputy member
    prosecutor commissioner inspector bishop archbishop patriarch king queen prince princess mayor chancellor undersecretary`),
  many: new Map(
    (Object.keys(many) as (keyof typeof many)[]).flatMap((kind) =>
      [...many[kind]].map((noun) => [noun, kind] as const),
    ),
  ),
  heads: set(`${rulers} minister`),
  rulers: set(rulers),
  anyRuler: set('leader'),
  anyMember: set('lawmaker legislator'),
  members: set('senator congressman mp parliamentarian'),
  limits: set(`
    vice deputy former ex prime first foreign defence interior finance justice army navy security treasury opposition acting assistant under`),
  deputies: set('vice deputy former ex acting assistant'),
  beside: set(`
    vice deputy former ex assistant acting under elect chief spokesman spokeswoman spokesperson aide adviser envoy special`),
  spelt: new Map([
    ['defense', 'defence'],
    ['sen', 'senator'],
    ['rep', 'congressman'],
    ['congresswoman', 'congressman'],
    ['gov', 'governor'],
    ['pm', 'prime minister'],
  ]),
  small: set('the of and for to a an in on at s'),
  single: phrases(`
    president, leader, premier, chancellor, king, queen, prime minister, foreign minister, defence minister, defense minister, finance minister,
    interior minister, justice minister, army minister, navy minister, prime secretary, foreign secretary, defence secretary, defense secretary,
    finance secretary, interior secretary, justice secretary, army secretary, navy secretary`),
  matters: set('state justice defence defense foreign interior national treasury finance'),
  ofStates: phrases(`
    president, parliament, capital, prime minister, foreign minister, foreign ministry, ministry of, king, queen, coast, population, embassy, ambassador,
    envoy, special envoy, cabinet, army, navy, border, borders`),
  before: set('people government republic capital kingdom embassy citizens ambassador envoy army borders'),
  kin: set(`
    mother father parent parents son daughter wife husband widow brother sister cousin uncle aunt friend neighbor neighbour`),
  family: set('mother father son daughter wife husband widow widower brother sister'),
  consorts: phrases('first lady, first gentleman, first daughter, first son, first couple, first family'),
  seated: set(`
    sen senator rep representative congressman congresswoman mp mep governor gov lawmaker legislator backbencher whip speaker chairman chairwoman
    republican democrat independent`),
  initialled: set('pm mp mps mep meps msp msps ceo ceos cfo coo cto vp svp evp'),
  polite: new Map([...named('mr mister sir', 'he'), ...named('mrs ms miss', 'she'), ['dr', null] as const]),
  noble: new Map([
    ...named('lord baron duke prince king emperor', 'he'),
    ...named('lady dame baroness duchess princess queen', 'she'),
  ]),
  knightly: set('sir dame'),
  ranks: set('sgt maj gen col lt capt cmdr cpl pvt adm brig'),
  lowRanks: set('private corporal airman seaman gunner rifleman paratrooper cadet conscript recruit reservist'),
  ages: /^\d{1,3}-year-old$/,
  forces: set('army navy'),
  prefixed: set('army navy staff state security defence defense press foreign'),
  anybody: set('people men women children'),
  describing: set('official'),
  anyBody: set('group organisation organization agency company firm'),
  toldBodies: set('ministry department committee commission council party union team bank'),
  companies: set('company firm'),
  companyNames: set(`
    company co corporation corp inc ltd llc plc holdings partners enterprises industries airlines airways ferries lines railways railroad motors shipyards
    steel steelworks foods breweries stores supermarkets studios pharmaceuticals chemicals petroleum energy technologies systems laboratories logistics
    shipping`),
  unions: set('union guild brotherhood'),
  unionNames: set(`${workers} union unions guild guilds brotherhood teamsters staff labor labour trades crafts`),
  ministers: set('minister'),
  prime: set('prime'),
}

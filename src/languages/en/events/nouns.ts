import type { NounSense } from '../../event-words.ts'

/** Type of act; whether the noun alone tells it; nouns by lemma, with the word before where that makes the act. */
const table: readonly (readonly [string, NounSense['needs'], string])[] = [
  ['meet', 'told', 'meeting summit talk talks negotiation negotiations gathering conference consultation get-together'],
  ['other:discuss', 'told', 'discussion discussions'],
  ['other:talk', 'told', 'conversation'],
  ['call', 'told', 'phone+call telephone+call phone+conversation telephone+conversation call phone+talk'],
  ['visit', 'told', 'visit trip arrival tour journey'],
  ['handover', 'told', 'handover hand-over'],
  ['sign', 'told', 'signing signing+ceremony'],
  ['agree', 'named', 'agreement deal accord pact treaty settlement'],
  ['agree', 'told', 'breakthrough'],
  ['agree', 'carried', 'compromise consensus understanding'],
  ['reject', 'told', 'rejection'],
  ['sanction', 'told', 'sanction sanctions'],
  ['sanction', 'carried', 'tariff tariffs duty duties levy levies quota quotas embargo blockade export+ban import+ban'],
  ['sanction', 'told', 'tariff+hike tariff+increase tariff+rise tariff+spike duty+hike duty+increase'],
  ['meet', 'sought', 'effort'],
  ['other:breakdown', 'told', 'truce+violation ceasefire+violation cease-fire+violation'],
  [
    'attack',
    'told',
    `attack strike airstrike air+strike rocket+strike missile+strike drone+strike offensive invasion assault bombing shelling raid bombardment
    massacre killing murder assassination ambush incursion onslaught clash skirmish firefight gunfire shooting`,
  ],
  ['attack', 'described', 'fighting violence hostility hostilities aggression'],
  ['appoint', 'told', 'appointment nomination'],
  ['dismiss', 'told', 'dismissal ouster sacking'],
  ['resign', 'told', 'resignation departure'],
  ['vote', 'told', 'vote election referendum'],
  ['protest', 'told', 'protest demonstration sit-in picket'],
  [
    'other:strike',
    'told',
    'labor+strike labour+strike general+strike hunger+strike rail+strike transit+strike walkout work+stoppage industrial+action sick-out sickout lockout',
  ],
  [
    'other:release',
    'captive',
    'release freeing liberation repatriation extradition transfer handoff hand-off swap exchange trade',
  ],
  ['other:capture', 'captive', 'capture captivity'],
  ['other:arrest', 'told', 'arrest detention'],
  ['other:ceasefire', 'named', 'ceasefire cease-fire truce armistice'],
  ['other:kidnap', 'told', 'kidnapping abduction'],
  ['other:annex', 'told', 'annexation'],
  ['other:ceremony', 'told', 'ceremony'],
  ['other:hearing', 'told', 'hearing'],
  ['other:notify', 'told', 'notification'],
  ['other:withdraw', 'told', 'withdrawal pullout exit'],
  ['other:shutdown', 'carried', 'shutdown'],
  [
    'other:exercise',
    'carried',
    'military+exercise military+drill naval+exercise naval+drill joint+exercise joint+drill war+game',
  ],
  ['other:rescue', 'captive', 'rescue'],
]

/** English nouns that tell acts between actors. */
export const nouns: ReadonlyMap<string, NounSense> = new Map(
  table.flatMap(([type, needs, words]) =>
    words.split(/\s+/).map((word) => [word.replace('+', ' '), { type, needs }] as const),
  ),
)

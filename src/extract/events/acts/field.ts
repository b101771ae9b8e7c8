import type { EventWords } from '../../../languages/event-words.ts'
import type { Document } from '../../document.ts'

/** What a report is about, where its words say so: 'strike' and 'attack' are told of much. */
export interface Field {
  /** About work and pay: a strike there is of workers. */
  readonly atWork: boolean
  /** About arms: an attack there may be one. Elsewhere a speaker attacks, and a party fights, with words. */
  readonly atWar: boolean
  /** About tariffs: 'the increase', 'a tax', 'retaliation' there may be of them. */
  readonly onTrade: boolean
  /** About people who are held: 'the exchange', 'the transfer' there may be of them. */
  readonly ofCaptives: boolean
}

/** A report of fewer words is too short to say that it is not about arms. */
const short = 100

/** The field of a report, by how many words of labour disputes and of war it has. */
export function fieldOf(
  { analysis: { lemma, lemmas } }: Document,
  { labour, armed, captives, trade }: EventWords,
): Field {
  let work = 0
  let war = 0
  let held = 0
  let tariffs = 0
  const weapons = new Set<string>()
  for (const l of lemma) {
    const word = lemmas[l]!.toLowerCase()
    if (captives.held.has(word)) held++
    if (trade.has(word)) tariffs++
    if (labour.has(word)) work++
    else if (armed.has(word)) {
      war++
      weapons.add(word)
    }
  }
  return {
    atWork: work > 2 && work > war,
    atWar: weapons.size > 1 || lemma.length < short,
    onTrade: tariffs > (lemma.length < short ? 0 : 2) && tariffs > war,
    ofCaptives: held > 1,
  }
}

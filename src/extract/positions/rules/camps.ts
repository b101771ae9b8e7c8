import { prepositionOf } from '../../trees/tree.ts'
import { circumstancesOf } from '../circumstances/circumstances.ts'
import { holderCalled } from '../holders/holder-of-noun.ts'
import { type Holder, holderAt } from '../holders/holders.ts'
import type { PositionReading } from '../position-reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import { phraseAt } from '../targets/complements.ts'

/** Where somebody stands by what he is called: "Lind, a critic of the deal", "farmers are among the deal's biggest supporters". */
export function campAt(reading: PositionReading, token: number): Stand[] {
  const { tree, words } = reading
  const stance = tree.upos(token) === 'NOUN' ? words.camps.get(tree.lemma(token)) : undefined
  if (!stance) return []
  const below = tree.children(token)
  // 'a former critic of the deal'
  if (below.some((c) => words.grammar.formerly.has(tree.lower(c)))) return []
  // 'one of the council's loudest critics of the deal'
  const matter = below.find((c) => tree.relation(c) === 'nmod' && c > token && prepositionOf(tree, c) === 'of') ?? below.find((c) => tree.relation(c) === 'nmod:poss') // biome-ignore format: one line
  const holder = matter === undefined ? null : called(reading, token)
  if (!holder) return []
  return standsOf(reading, {
    stance,
    holder,
    complement: phraseAt(tree, matter!),
    on: 'matters',
    word: token,
    rule: 'noun',
  })
}

/** Who is called so, where it is told as so. */
function called(reading: PositionReading, token: number): Holder | null {
  const { tree, words } = reading
  const around = circumstancesOf(tree, token, words.modality)
  if (!around.real || around.negated || around.obliged || around.able || around.would) return null
  return holderCalled(reading, token) ?? oneOfThem(reading, token)
}

/** 'Lind and other critics of the deal', 'critics of the deal such as Lind' */
function oneOfThem(reading: PositionReading, token: number): Holder | null {
  const { tree } = reading
  const below = tree.children(token)
  const other = tree.relation(token) === 'conj' && below.some((c) => c < token && tree.lower(c) === 'other')
  if (other) return holderAt(reading, tree.head(token))
  const such = below.find((c) => c > token && tree.relation(c) === 'nmod' && /^(?:like|such)$/u.test(prepositionOf(tree, c))) // biome-ignore format: one line
  return such === undefined ? null : holderAt(reading, such)
}

import { argumentsOf } from '../../trees/arguments.ts'
import { prepositionOf, type Tree } from '../../trees/tree.ts'
import { circumstancesOf } from '../circumstances/circumstances.ts'
import { holderOfNoun } from '../holders/holder-of-noun.ts'
import { type Holder, holderAt } from '../holders/holders.ts'
import type { PositionReading } from '../position-reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import type { Complement } from '../targets/complements.ts'

/** What somebody asks for in a list: "Karsa's demands include an end to the siege and free passage", "Among the demands made by Karsa are …". */
export function demandListAt(reading: PositionReading, token: number): Stand[] {
  const { tree } = reading
  if (tree.upos(token) !== 'NOUN' || !isClaim(reading, token)) return []
  const first = listAfter(reading, token)
  const holder = first < 0 ? null : whose(reading, token)
  if (!holder) return []
  return itemsFrom(tree, first).flatMap((complement) =>
    standsOf(reading, {
      stance: 'demands',
      holder,
      complement,
      on: 'anything',
      word: token,
      trigger: complement.from,
      rule: 'noun',
    }),
  )
}

/** 'demand', or with what stands before it 'negotiating point'. */
const isClaim = ({ tree, words }: PositionReading, noun: number) =>
  words.claims.has(tree.lemma(noun)) || (noun > 0 && words.claims.has(`${tree.lower(noun - 1)} ${tree.lemma(noun)}`))

/** Where the list of a noun begins: behind 'include', 'including', or 'are' of "among the demands are"; -1 where there is none. */
function listAfter({ tree, words }: PositionReading, noun: number): number {
  const among = prepositionOf(tree, noun) === 'among'
  for (let i = noun + 1; i < tree.last[noun]! - 1 && i < noun + 12; i++) {
    if (words.widening.has(tree.lower(i))) return i + 1
    // 'demands – which include an end to the siege'
    const which = tree.relation(i) === 'acl:relcl' && tree.head(i) === noun
    const includes = words.grammar.including.has(tree.lemma(i)) && (which || tree.children(i).some((c) => c === noun && tree.relation(c) === 'nsubj')) // biome-ignore format: one line
    if (!includes && !(among && tree.lemma(i) === 'be')) continue
    return circumstancesOf(tree, includes ? i : tree.head(i), words.modality).real ? i + 1 : -1
  }
  return -1
}

/** Whose demands they are: 'Karsa's', 'of Karsa', 'made by Karsa'. */
function whose(reading: PositionReading, noun: number): Holder | null {
  const { tree } = reading
  const made = tree.children(noun).find((c) => c > noun && tree.relation(c) === 'acl' && tree.xpos(c) === 'VBN')
  const agent = made === undefined ? -1 : argumentsOf(tree, made).agent
  return agent >= 0 ? holderAt(reading, agent) : holderOfNoun(reading, noun, -1)
}

/** The things of a list, which a parser hangs on one another: cut where a comma or an 'and' begins another. */
function itemsFrom(tree: Tree, first: number): Complement[] {
  const items: Complement[] = []
  let from = first
  for (let i = first; i <= tree.last[first]!; i++) {
    const ends = i === tree.last[first] || /^(?:[.;:?!]|--|—|–)$/u.test(tree.lower(i))
    const joint = /^(?:and|or)$/u.test(tree.lower(i)) && (tree.lower(i - 1) === ',' || /^(?:DT|VBG|TO|PRP\$)$/u.test(tree.xpos(i + 1))) // biome-ignore format: one line
    if (!ends && tree.lower(i) !== ',' && !joint) continue
    const item = i > from ? itemOf(tree, from, i) : null
    if (i > from && !item) break
    if (item) items.push(item)
    if (ends) break
    from = i + 1
  }
  return items
}

/** One thing of a list; null where something else begins: a clause with a subject, 'which'. */
function itemOf(tree: Tree, from: number, to: number): Complement | null {
  let head = from
  for (let steps = 0; steps < 12 && tree.head(head) >= from && tree.head(head) < to; steps++) head = tree.head(head)
  const verb = tree.upos(head) === 'VERB'
  if (verb ? tree.xpos(head) !== 'VBG' && tree.lower(from) !== 'to' : tree.upos(head) !== 'NOUN') return null
  if (/^W/u.test(tree.xpos(from))) return null
  return { head, clause: verb, bare: verb, asked: -1, from, to }
}

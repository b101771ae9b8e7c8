import { phraseOf, type Tree } from '../../trees/tree.ts'
import { circumstancesOf } from '../holders/circumstances.ts'
import { type Holder, holderAt, speaking, subjectOf } from '../holders/holders.ts'
import type { Reading } from '../reading.ts'
import { type Stand, standsOf } from '../stand.ts'

/** What is called too much: the head of its phrase, who calls it so, and the verb by which he does. */
interface Called {
  readonly matter: number
  readonly holder: Holder
  readonly verb: number
}

/**
 * Who turns a matter down by counting it as one too many: “the chair would be one foreigner too many” in somebody's words, "called the truce a
 * concession too far". Read along the line: parsers differ on what hangs on what there.
 */
export function excessAt(reading: Reading, token: number): Stand[] {
  const { tree, words } = reading
  if (tree.lower(token + 1) !== 'too' || !words.grammar.excess.has(tree.lower(token + 2))) return []
  const from = countedFrom(tree, token)
  const told = from < 0 ? null : (equated(reading, from, token) ?? called(reading, from))
  // 'one vote too many for Lorvia' is Lorvia's verdict, 'for some' nobody's.
  const holder =
    told && (tree.lower(token + 3) === 'for' ? holderAt(reading, tree.head(token + 3), false) : told.holder)
  if (!holder) return []
  const around = [told.verb, token].map((t) => circumstancesOf(tree, t, words.modality))
  if (around.some((a) => !a.real || a.negated || a.able || a.obliged) || isDenied(reading, told.verb, from)) return []
  const { from: first, to } = phraseOf(tree, told.matter)
  const complement = { head: told.matter, clause: false, bare: false, asked: -1, from: first, to: Math.min(to, from) }
  return standsOf(reading, {
    stance: 'rejects',
    holder,
    complement: { ...complement, to: Math.max(complement.to, told.matter + 1) },
    on: 'plan',
    word: token,
    trigger: told.verb,
    rule: 'verdict',
    hedged: around.some((a) => a.conditional),
  })
}

/** Whether it is the 'many' of "one vote too many". */
export const isExcess = ({ tree, words }: Reading, token: number): boolean =>
  words.grammar.excess.has(tree.lower(token)) && tree.lower(token - 1) === 'too' && countedFrom(tree, token - 2) >= 0

/** Where 'one foreigner', 'a single vote' begins that ends at a token; -1 where no one thing is counted there. */
function countedFrom(tree: Tree, last: number): number {
  if (tree.upos(last) !== 'NOUN' || last <= tree.first[last]!) return -1
  let at = last - 1
  while (at > last - 4 && at > tree.first[last]! && /^(?:ADJ|NOUN)$/u.test(tree.upos(at))) at--
  return /^(?:one|an?)$/u.test(tree.lower(at)) ? at : -1
}

/** 'X is', 'X would be' before it, in somebody's words, or in those of whom it is so for. */
function equated(reading: Reading, from: number, token: number): Called | null {
  const { tree, said } = reading
  let be = from - 1
  while (be > from - 5 && /^(?:PUNCT|ADV)$/u.test(tree.upos(be))) be--
  if (tree.lemma(be) !== 'be') return null
  const { start } = tree.analysis
  const speaker = said.speakerAt(start[token]!)
  if (!speaker) return null
  // 'The vote, Lind said, would be one too many': the subject is in her words, whichever word a parser hangs it on.
  for (let i = be - 1; i >= tree.first[be]!; i--)
    if (/^nsubj/u.test(tree.relation(i)) && said.speakerAt(start[i]!) === speaker)
      return { matter: i, holder: speaking(speaker), verb: be }
  return null
}

/** 'called X one concession too many' */
function called(reading: Reading, from: number): Called | null {
  const { tree, words } = reading
  let last = from - 1
  // 'sees it as', 'deemed it to be'
  while (last > from - 4 && (/^(?:PUNCT|ADV)$/u.test(tree.upos(last)) || /^(?:as|to|be)$/u.test(tree.lower(last))))
    last--
  let verb = last
  while (verb > last - 12 && verb >= tree.first[from]! && !(tree.upos(verb) === 'VERB' && words.judging.has(tree.lemma(verb)))) verb-- // biome-ignore format: one line
  if (tree.upos(verb) !== 'VERB' || !words.judging.has(tree.lemma(verb)) || verb === last) return null
  let matter = last
  while (tree.head(matter) > verb && tree.head(matter) < from) matter = tree.head(matter)
  const subject = subjectOf(tree, verb)
  const holder = subject < 0 || !/^(?:NOUN|PROPN|PRON|DET)$/u.test(tree.upos(matter)) ? null : holderAt(reading, subject, subject > verb - 12) // biome-ignore format: one line
  return holder && { matter, holder, verb }
}

function isDenied({ tree, words }: Reading, verb: number, from: number): boolean {
  for (let i = Math.max(verb - 2, tree.first[verb]!); i < from; i++)
    if (words.modality.negations.has(tree.lower(i)) || words.modality.perhaps.has(tree.lower(i))) return true
  return false
}

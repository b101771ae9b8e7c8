import { phraseOf, type Tree } from '../../trees/tree.ts'
import { circumstancesOf } from '../circumstances/circumstances.ts'
import { type Holder, speaking } from '../holders/holders.ts'
import type { PositionReading } from '../position-reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import { phraseAt } from '../targets/complements.ts'

/** What is called too much: the head of its phrase, who calls it so, and the verb by which he does. */
interface Called {
  readonly matter: number
  readonly holder: Holder
  readonly verb: number
}

/**
 * Who turns a matter down by counting it as one too many: “the chair would be one foreigner too many”, in somebody's words. Read along the
 * line: parsers differ on what hangs on what there.
 */
export function excessAt(reading: PositionReading, token: number): Stand[] {
  const { tree, words } = reading
  if (tree.lower(token + 1) !== 'too' || !words.grammar.excess.has(tree.lower(token + 2))) return []
  const from = countedFrom(tree, token)
  // 'one vote too many for some' is not the verdict of who says so.
  const told = from < 0 || tree.lower(token + 3) === 'for' ? null : equated(reading, from, token)
  if (!told) return []
  const around = [told.verb, token].map((t) => circumstancesOf(tree, t, words.modality))
  if (around.some((a) => !a.real || a.negated || a.able || a.obliged)) return []
  const phrase = phraseOf(tree, told.matter)
  const to = Math.max(told.matter + 1, Math.min(phrase.to, from))
  return standsOf(reading, {
    stance: 'rejects',
    holder: told.holder,
    complement: phraseAt(tree, told.matter, { ...phrase, to }),
    on: 'plan',
    word: token,
    trigger: told.verb,
    rule: 'verdict',
    hedged: around.some((a) => a.conditional),
  })
}

/** Where 'one foreigner', 'a single vote' begins that ends at a token; -1 where no one thing is counted there. */
function countedFrom(tree: Tree, last: number): number {
  if (tree.upos(last) !== 'NOUN' || last <= tree.first[last]!) return -1
  let at = last - 1
  while (at > last - 4 && at > tree.first[last]! && /^(?:ADJ|NOUN)$/u.test(tree.upos(at))) at--
  return /^(?:one|an?)$/u.test(tree.lower(at)) ? at : -1
}

/** 'X is', 'X would be' before it, in somebody's words. */
function equated(reading: PositionReading, from: number, token: number): Called | null {
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

import type { TermReading } from '../reading.ts'

/** How far behind a truce its length may be told, in tokens. */
const reach = 22

/**
 * The words that tell for how long a truce is to hold: 'last three days' of "the truce, which was to begin at eight and last three days", 'hold for
 * 72 hours'; null where none do. Read along the line, since taggers take 'last' for no verb.
 */
export function truceLength({ tree, words }: TermReading, noun: number): readonly number[] | null {
  if (tree.upos(noun) !== 'NOUN') return null
  let isTold = /^nsubj/u.test(tree.relation(noun))
  for (let verb = noun + 1, end = Math.min(tree.last[noun]!, noun + reach); verb < end; verb++) {
    const lemma = tree.lemma(verb)
    // Whatever noun before it the parser hung the clause on.
    isTold ||= tree.xpos(verb) === 'WDT'
    if (!isTold || tree.lower(verb) !== lemma || !(words.lasts.has(lemma) || words.befalls.has(lemma))) continue
    const count = words.grammar.spanning.has(tree.lower(verb + 1)) ? verb + 2 : verb + 1
    if (count + 1 < end && tree.upos(count) === 'NUM' && words.spans.has(tree.lemma(count + 1)))
      return Array.from({ length: count + 2 - verb }, (_, k) => verb + k)
  }
  return null
}

import type { Tree } from '../../trees/tree.ts'
import { phraseOf } from '../../trees/tree.ts'
import type { TermReading } from '../reading.ts'

/** The words that tell for how long a truce is to hold: 'which was to last three days', 'would hold for a week'; null where none do. */
export function truceLength({ tree, words }: TermReading, noun: number): readonly number[] | null {
  if (!words.lasting.has(tree.lemma(noun))) return null
  const clause = tree.children(noun).find((c) => tree.relation(c) === 'acl:relcl')
  const verb = /^nsubj/u.test(tree.relation(noun)) ? tree.head(noun) : -1
  for (const top of [clause ?? -1, verb])
    for (const at of top < 0 ? [] : carried(tree, top)) {
      const span = tree.children(at).find((c) => c > at && words.spans.has(tree.lemma(c)) && isCounted(tree, c))
      if (span === undefined || !(words.lasts.has(tree.lemma(at)) || words.befalls.has(tree.lemma(at)))) continue
      const from = top === clause ? phraseOf(tree, top).from : Math.min(...tree.children(top).filter((c) => c > noun), top)
      return Array.from({ length: span + 1 - from }, (_, k) => from + k)
    }
  return null
}

/** A verb with those that hang on it or are joined to it: 'was supposed to begin and last'. */
function carried(tree: Tree, verb: number): number[] {
  const found = [verb]
  for (const at of found)
    found.push(...tree.children(at).filter((c) => /^(?:xcomp|conj)$/u.test(tree.relation(c)) && tree.upos(c) === 'VERB'))
  return found
}

const isCounted = (tree: Tree, token: number) => tree.children(token).some((c) => tree.upos(c) === 'NUM')

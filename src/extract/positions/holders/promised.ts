import type { PositionReading } from '../position-reading.ts'

/** Whether a clause is what somebody promises to do himself, which the verb above tells: 'promised that it would not sign'. */
export function isPromised({ tree, words }: PositionReading, token: number): boolean {
  let above = tree.head(token)
  // A parser may hang the clause on who is told.
  if (above >= 0 && tree.relation(token).startsWith('acl') && tree.upos(above) !== 'VERB') above = tree.head(above)
  if (above < 0 || !/^(?:ccomp|acl|conj)/u.test(tree.relation(token))) return false
  return (words.verbs.get(tree.lemma(above)) ?? []).some((sense) => sense.frames.includes('own'))
}

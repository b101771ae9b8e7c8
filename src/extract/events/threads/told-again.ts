import { phraseOf, prepositionOf } from '../../trees/tree.ts'
import type { ActReading } from '../acts/act-reading.ts'
import { isForemost } from '../who/foremost.ts'
import { family } from './family.ts'

/** Where the verb begins whose act a noun behind a comma tells again: 'Lind met Berg, their first meeting in years'. */
export function restatedVerb({ tree, words }: ActReading, noun: number, kind: string): number | null {
  const { from } = phraseOf(tree, noun)
  if (!/^(?:appos|parataxis|dep)/u.test(tree.relation(noun)) || !isForemost(tree, noun)) return null
  // A parser may hang it on the partner.
  let verb = tree.head(noun)
  for (let steps = 0; steps < 2 && verb >= 0 && tree.upos(verb) !== 'VERB'; steps++) verb = tree.head(verb)
  if (verb < 0 || verb > from) return null
  const same = words.verbs.get(tree.lemma(verb))?.some((s) => family(s.type) === family(kind))
  return same && /^[,—–-]$/u.test(tree.lower(from - 1)) ? tree.analysis.start[verb]! : null
}

const within = /^(?:of|after|during|amid|in|at)$/u

/** 'talks' that are told as those everybody knows of, not as any that may come: 'after 17 hours of talks'. */
export const isBareTalks = ({ tree, words }: ActReading, noun: number) =>
  words.acts.bareTalks.has(tree.lower(noun)) &&
  (within.test(prepositionOf(tree, noun)) || tree.relation(noun) === 'nsubj') &&
  !tree.children(noun).some((c) => /^(?:acl|nmod|det)/u.test(tree.relation(c)))

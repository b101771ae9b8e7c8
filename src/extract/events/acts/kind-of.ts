import { argumentsOf } from '../../trees/arguments.ts'
import { nameKind } from '../../trees/name-at.ts'
import { prepositionOf } from '../../trees/tree.ts'
import type { ActReading } from './act-reading.ts'

/** The type of act that a noun tells where it stands: a 'strike' may be of workers, a truce that is reached is a deal. */
export const kindOf = (reading: ActReading, noun: number, type: string): string =>
  stopsWork(reading, noun) ??
  (type === 'other:ceasefire' && isBreaking(reading, noun) ? 'other:breakdown' : reached(reading, noun, type))

/** What a 'strike' is in a report about work, on the lips of a union, or where somebody is 'on strike'; null for other nouns. */
function stopsWork({ tree, words, atWork }: ActReading, noun: number): string | null {
  const type = words.atWork.get(tree.lemma(noun))
  const before = noun - 1
  if (type === undefined) return null
  if (tree.head(before) === noun && /^(?:compound|amod)$/u.test(tree.relation(before)) && nameKind(tree, before))
    return null
  const governor = tree.head(noun)
  const doer = governor < 0 || tree.upos(governor) !== 'VERB' ? -1 : argumentsOf(tree, governor).subject
  const workers = doer >= 0 && words.workers.has(tree.lemma(doer))
  return atWork || workers || tree.lower(before) === 'on' || isOfWorkers({ tree, words }, noun) ? type : null
}

/** 'the teachers’ strike', 'a strike by dock workers', 'the union’s strike' */
const isOfWorkers = ({ tree, words }: Pick<ActReading, 'tree' | 'words'>, noun: number): boolean =>
  tree.children(noun).some((c) => {
    const whose = /^(?:nmod:poss|compound)$/u.test(tree.relation(c)) || prepositionOf(tree, c) === 'by'
    return whose && [tree.lemma(c), tree.lower(c)].some((word) => words.workers.has(word) || words.labour.has(word))
  })

/** A truce that unravels or breaks down is broken. */
export function isBreaking({ tree, words }: Pick<ActReading, 'tree' | 'words'>, noun: number): boolean {
  const verb = tree.head(noun)
  if (words.nouns.get(tree.lemma(noun))?.type !== 'other:ceasefire' || verb < 0 || tree.relation(noun) !== 'nsubj')
    return false
  const particle = tree.children(verb).find((c) => c > verb && /^(?:compound:prt|advmod)$/u.test(tree.relation(c)))
  return (
    words.breaking.has(tree.lemma(verb)) ||
    (particle !== undefined && words.breaking.has(`${tree.lemma(verb)} ${tree.lower(particle)}`))
  )
}

/** A truce that is 'reached' or 'agreed' is a deal: it need not hold yet. */
function reached({ tree, words }: ActReading, noun: number, type: string): string {
  const governor = tree.head(noun)
  const relation = tree.relation(noun)
  const made = (verb: number) => words.dealing.has(tree.lemma(verb))
  if (type !== 'other:ceasefire' || governor < 0) return type
  if (/^(?:obj|nsubj:pass)$/u.test(relation) && made(governor)) return 'agree'
  return tree.children(noun).some((c) => tree.relation(c) === 'acl' && tree.xpos(c) === 'VBN' && made(c))
    ? 'agree'
    : type
}

import { argumentsOf } from '../../trees/arguments.ts'
import { nameKind } from '../../trees/name-at.ts'
import { prepositionOf, type Tree } from '../../trees/tree.ts'
import { family } from '../threads/family.ts'
import type { ActReading } from './act-reading.ts'

/** The verb that says that a deal was made of what its noun names: 'reached', 'ended with'; or -1. Talks have none. */
export function makingOf({ tree, words, headline }: ActReading, noun: number, kind: string): number {
  const governor = tree.head(noun)
  if (family(kind) !== 'deal') return -1
  const participle = tree.children(noun).find((c) => /^acl/u.test(tree.relation(c)) && words.dealing.has(tree.lemma(c)))
  if (participle !== undefined && tree.xpos(participle) === 'VBN') return participle
  const behind = reachedBehind({ tree, words }, noun)
  if (behind >= 0) return behind
  // 'Negotiators strike deal': a parser may read a headline as one long noun.
  const verbal = (c: number) => tree.relation(c) === 'compound' && words.dealing.has(tree.lower(c))
  const compound = headline ? tree.children(noun).find(verbal) : undefined
  if (compound !== undefined) return compound
  if (governor < 0) return -1
  const relation = tree.relation(noun)
  // 'come to agreements' tells of none.
  const many =
    /S$/u.test(tree.xpos(noun)) &&
    !tree.children(noun).some((c) => /^(?:det|nmod:poss|nummod)$/u.test(tree.relation(c)))
  const prepositions = many ? undefined : words.deals.yielding.get(tree.lemma(governor))
  if (prepositions !== undefined && relation === (prepositions === '' ? 'obj' : 'obl'))
    return prepositions.split(' ').includes(prepositionOf(tree, noun)) ? governor : -1
  if (!words.dealing.has(tree.lemma(governor))) return -1
  if (/^(?:obj|nsubj:pass)$/u.test(relation)) return governor
  // 'The agreement reached Sunday': a parser may take the day for what it reached.
  const hasObject = tree.children(governor).some((c) => tree.relation(c) === 'obj' && nameKind(tree, c) !== 'date')
  return relation === 'nsubj' && !hasObject ? governor : -1
}

/** 'reached' of 'the deal already reached with Lorvia', which a parser may hang elsewhere; or -1. */
export function reachedBehind({ tree, words }: Pick<ActReading, 'tree' | 'words'>, noun: number): number {
  let next = noun + 1
  while (next < tree.last[noun]! && tree.relation(next) === 'advmod') next++
  return next < tree.last[noun]! && words.dealing.has(tree.lemma(next)) && isParticiple(tree, next) ? next : -1
}

/** Whether a verb in a past form has neither doer nor object, but where or with whom. */
const isParticiple = (tree: Tree, verb: number): boolean =>
  /^VB[DN]$/u.test(tree.xpos(verb)) &&
  tree.relation(verb) === 'conj' &&
  tree.children(verb).some((c) => /^obl/u.test(tree.relation(c))) &&
  !tree.children(verb).some((c) => /^(?:nsubj|obj|aux)/u.test(tree.relation(c)))

/** Whether words of its own tell a deal as made, where nobody is told: 'a deal has been reached', not 'when a deal is reached'. */
export const isToldMade = ({ tree, headline }: ActReading, making: number): boolean =>
  headline ||
  (/^VB[DN]$/u.test(tree.xpos(making)) &&
    !tree
      .children(making)
      .some((c) => /^(?:is|are|'s|'re|be|being)$/u.test(tree.lower(c)) && /^aux/u.test(tree.relation(c))))

/** Whether a deal was tried for in vain: 'failed to reach', 'has not reached', 'without reaching'. */
export function isFailed({ tree, words }: ActReading, verb: number): boolean {
  if (verb < 0) return false
  const above = tree.head(verb)
  const tried = above >= 0 && /^(?:xcomp|ccomp|advcl|acl)$/u.test(tree.relation(verb))
  if (tried && words.deals.failing.has(tree.lemma(above))) return true
  const children = tree.children(verb)
  if (children.some((c) => c < verb && tree.lower(c) === 'without')) return true
  const past = children.some(
    (c) => /^aux/u.test(tree.relation(c)) && /^(?:did|has|have|had|was|were)$/u.test(tree.lower(c)),
  )
  return past && children.some((c) => tree.relation(c) === 'advmod' && /^(?:not|n't|never)$/u.test(tree.lower(c)))
}

/** 'efforts to forge a truce': whether a noun is for a deal that is not made yet. */
export const seeksDeal = ({ tree, words }: ActReading, noun: number): boolean =>
  tree
    .children(noun)
    .some(
      (c) =>
        tree.relation(c) === 'acl' &&
        words.dealing.has(tree.lemma(c)) &&
        tree
          .children(c)
          .some(
            (o) =>
              tree.relation(o) === 'obj' &&
              /^(?:agree|other:ceasefire)$/u.test(words.nouns.get(tree.lemma(o))?.type ?? ''),
          ),
    )

/** Whether somebody made it whom nothing names: 'the senators'. */
export function isBySomebody({ tree, participants }: ActReading, verb: number): boolean {
  const { subject, agent, passive } = argumentsOf(tree, verb)
  const doer = passive ? agent : subject
  return doer >= 0 && tree.upos(doer) !== 'PRON' && participants.isSomebody(tree, doer)
}

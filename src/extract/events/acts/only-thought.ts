import { prepositionOf } from '../../trees/tree.ts'
import { family } from '../threads/family.ts'
import type { ActReading } from './act-reading.ts'
import { isDisputed } from './ended.ts'

/**
 * Whether what a noun tells is only thought of: 'proposed' where it may come ('a deal is likely', 'hopes of a deal'), 'planned' where something
 * is made for it ('built for attacks'), 'happened' where a truce broke, 'none' where it is not there or feared ('without a deal', 'the risk of fighting'); null where no words say so.
 */
export function onlyThought(
  { tree, words }: ActReading,
  noun: number,
  kind: string,
): 'happened' | 'proposed' | 'planned' | 'none' | null {
  const governor = tree.head(noun)
  const preposition = prepositionOf(tree, noun)
  // 'instead of a meeting with Berg'
  if (preposition === 'without' || words.status.insteadOf.has(preposition)) return 'none'
  if (governor < 0) return null
  const {
    thinkable,
    near,
    ahead,
    hoped,
    hopeful,
    feared,
    seeking,
    lacking,
    approaching,
    nearing,
    partly,
    devising,
    seeming,
    farOff,
  } = words.status
  const isFar = (c: number) =>
    c > governor &&
    (thinkable.has(tree.lemma(c)) ||
      (ahead.has(tree.lemma(c)) &&
        (/^(?:with)?in$|^(?:on|at|out)$/u.test(prepositionOf(tree, c)) || farOff.has(prepositionOf(tree, c)))) ||
      (/^(?:off|away)$/u.test(tree.lower(c)) && farOff.has(tree.lower(c - 1))))
  const above = tree.lemma(governor)
  const relation = tree.relation(noun)
  const isDeal = family(kind) === 'deal'
  const isVerb = tree.upos(governor) === 'VERB'
  const definite = tree.children(noun).some((c) => /^(?:the|this|that|these|those)$/u.test(tree.lower(c)))
  if (kind === 'other:breakdown' && relation === 'nsubj')
    return isSupposed({ tree, words }, governor) || isDisputed(tree, governor, words.status) ? 'none' : 'happened'
  if (relation === 'nsubj' && !isVerb) {
    // 'the vote was close'
    if (kind === 'vote' && near.has(above)) return null
    if (thinkable.has(above)) return 'proposed'
    if (ahead.has(above) && /^(?:with)?in$|^(?:on|at|out)$/u.test(prepositionOf(tree, governor))) return 'proposed'
  }
  // 'a deal remains out of reach', 'a truce seems far off'
  if (relation === 'nsubj' && isVerb && seeming.has(above) && tree.children(governor).some(isFar)) return 'proposed'
  // 'would not risk escalating violence'
  if (relation === 'obj' && isVerb && feared.has(above) && kind === 'attack' && !definite) return 'none'
  // 'was optimistic about a deal'
  if (hopeful.has(above) && !definite && /^(?:of|about|on|for)$/u.test(preposition)) return 'proposed'
  if (/^nmod/u.test(relation) && !isVerb) {
    if (lacking.has(above) && preposition === 'of') return 'none'
    if (feared.has(above) && kind === 'attack' && /^(?:of|about|for|over)$/u.test(preposition)) return 'none'
    if (hoped.has(above) && !definite && /^(?:of|for|about|on|to|in|at|towards?)$/u.test(preposition)) return 'proposed'
    if (isDeal && !definite && partly.has(above) && preposition === 'of') return 'proposed'
  }
  // 'moving toward a vote'
  if (/^towards?$/u.test(preposition) && !definite) return 'proposed'
  if (isDeal && preposition === 'until' && !definite) return 'proposed'
  if (!isVerb) return kind === 'attack' && !definite && preposition === 'for' && devising.has(above) ? 'planned' : null
  if (relation === 'obj' && above === 'lack') return 'none'
  // 'is nearing a deal'
  if (isDeal && relation === 'obj' && nearing.has(above)) return 'proposed'
  // 'is prepared to move ahead with a deal'
  const goesOn = tree.children(governor).some((c) => c > governor && words.status.onward.has(tree.lower(c)))
  if (isDeal && relation === 'obl' && preposition === 'with' && !definite && goesOn) return 'proposed'
  if (relation === 'obl' && preposition === 'for' && !definite) {
    if (kind === 'attack') return devising.has(above) ? 'planned' : null
    if (seeking.has(above)) return 'proposed'
  }
  // 'a deal was coming too slowly'
  const isComing = tree.xpos(governor) === 'VBG' && tree.children(governor).some((c) => tree.relation(c) === 'aux')
  return isDeal && relation === 'nsubj' && isComing && approaching.has(above) ? 'proposed' : null
}

/** 'will not agree', 'if they do not agree': what may be. */
export function isSupposed({ tree, words }: Pick<ActReading, 'tree' | 'words'>, verb: number): boolean {
  return tree.children(verb).some((c) => {
    const word = tree.lower(c)
    return words.status.willVerbs.has(word) || words.status.mayVerbs.has(word) || /^(?:if|unless|whether)$/u.test(word)
  })
}

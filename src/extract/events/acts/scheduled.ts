import type { Tree } from '../../trees/tree.ts'
import { isAfter } from '../when/time.ts'
import { whenOf } from '../when/when.ts'
import type { ActReading } from './act-reading.ts'

/** Whether a verb in the present tense stands with a day to come, or behind 'before': 'are arriving on Friday', 'when Berg leaves office'. */
export function isScheduled({ tree, published }: ActReading, verb: number): boolean {
  const children = tree.children(verb)
  const auxiliaries = children.filter((c) => /^aux/u.test(tree.relation(c)))
  const progressive = tree.xpos(verb) === 'VBG' && auxiliaries.length === 1 && /^(?:is|are|'s|'re|am|'m)$/u.test(tree.lower(auxiliaries[0]!)) // biome-ignore format: one line
  if (!progressive && (!/^VB[ZP]$/u.test(tree.xpos(verb)) || auxiliaries.length > 0)) return false
  if (!progressive && children.some((c) => isMark(tree, c, /^(?:before|until|once|till)$/u))) return true
  const when = whenOf(tree, verb, { reference: published, lean: 'future', carrier: -1 })
  return when !== null && published !== null && isAfter(when, published)
}

/** 'refused to leave until Berg resigns', 'will not sign until they meet': what is asked for, not what is planned. */
export function isCondition({ tree, words }: ActReading, verb: number): boolean {
  if (!tree.children(verb).some((c) => isMark(tree, c, /^(?:until|till)$/u))) return false
  const above = tree.head(verb)
  const refuses = (at: number) => at >= 0 && words.status.declining.has(tree.lemma(at))
  return (
    refuses(above) ||
    (tree.relation(above) === 'xcomp' && refuses(tree.head(above))) ||
    tree.children(above).some((c) => tree.relation(c) === 'advmod' && /^(?:not|n't|never)$/u.test(tree.lower(c)))
  )
}

const isMark = (tree: Tree, token: number, words: RegExp): boolean =>
  tree.relation(token) === 'mark' && words.test(tree.lower(token))

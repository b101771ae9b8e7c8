import { prepositionOf } from '../../trees/tree.ts'
import type { ActReading } from './act-reading.ts'

/** 'the House Conference', 'with his conference': a body of those who meet there, no meeting; nor is 'tough talk' one. */
export function isAssembly({ tree, words, participants }: ActReading, noun: number): boolean {
  const isTalk = words.acts.loneTalk.has(tree.lower(noun))
  if (isTalk) return !tree.children(noun).some((c) => /^(?:with|between)$/u.test(prepositionOf(tree, c)))
  if (!words.acts.assemblies.has(tree.lemma(noun))) return false
  const children = tree.children(noun).filter((c) => c < noun)
  const isOwn = children.some((c) => tree.relation(c) === 'nmod:poss' && /^(?:his|her|their)$/u.test(tree.lower(c)))
  if (isOwn && /^(?:with|within|of|to|from)$/u.test(prepositionOf(tree, noun))) return true
  return (
    tree.upos(noun) === 'PROPN' &&
    children.some(
      (c) =>
        words.chambers.has(tree.lower(c).replace(/s$/u, '')) ||
        participants.of(tree, c).some((id) => /^(?:organisation|group)$/u.test(participants.kindOf(id) ?? '')),
    )
  )
}

import type { EventFrame } from '../../../languages/event-words.ts'
import type { Arguments } from '../../trees/arguments.ts'
import { nameKind } from '../../trees/name-at.ts'
import type { Tree } from '../../trees/tree.ts'
import type { ActReading } from './act-reading.ts'

/** Who is made what ('made'), or nobody where somebody leaves an 'office'; null where neither is told. `lemma` is the verb's object's. */
export function officeFit(
  { tree, words }: ActReading,
  verb: number,
  frame: EventFrame,
  { object, subject }: Arguments,
  lemma: string,
): number[] | null {
  if (frame === 'made') {
    // 'whom she made an envoy': a parser may take both for objects.
    const children = tree.children(verb)
    const office = children.find(
      (c) =>
        c > verb &&
        /^(?:xcomp|obj)$/u.test(tree.relation(c)) &&
        /^N/u.test(tree.xpos(c)) &&
        words.groups.has(tree.lemma(c)),
    )
    const made = children.find((c) => tree.relation(c) === 'obj' && c !== office) ?? (object === office ? -1 : object)
    return made >= 0 && office !== undefined ? [made] : null
  }
  if (!words.offices.has(lemma)) return null
  // 'left his office at noon' went out.
  if (words.acts.rooms.has(lemma)) return hasArticle(tree, object) ? null : []
  const governs = words.acts.governing.has(lemma)
  return !governs || hasArticle(tree, object) || nameKind(tree, subject) === 'person' ? [] : null
}

const hasArticle = (tree: Tree, head: number) =>
  tree.children(head).some((c) => /^(?:det|nmod:poss)/u.test(tree.relation(c)))

import type { PartWords } from '../../../languages/act-words.ts'
import { foldName as fold } from '../../trees/fold-name.ts'
import { wordAt } from '../../trees/name-at.ts'
import type { Tree } from '../../trees/tree.ts'

/** Whom 'the Lind administration' governs for: the government that the one of that surname serves; undefined for other words. */
export function administrationOf(
  tree: Tree,
  head: number,
  { administrations }: PartWords,
  called: (surname: string) => string | null,
  servedBy: (id: string) => string | undefined,
): string | undefined {
  if (!administrations.has(tree.lower(head)) || head === 0 || !/^NNP/u.test(tree.xpos(head - 1))) return undefined
  const who = called(fold(wordAt(tree, head - 1)))
  return who === null ? undefined : servedBy(who)
}

import type { PartWords } from '../../../languages/act-words.ts'
import { foldName as fold } from '../../trees/fold-name.ts'
import { wordAt } from '../../trees/name-at.ts'
import type { Tree } from '../../trees/tree.ts'

/** Whom 'the Lind administration', or later 'the administration', governs for: the government that the one of that surname serves; undefined for other words. */
export function administrationOf(
  tree: Tree,
  head: number,
  { administrations }: PartWords,
  called: (surname: string) => string | null,
  servedBy: (id: string) => string | undefined,
): string | undefined {
  if (!administrations.has(tree.lower(head)) || head === 0) return undefined
  const named = tree.lower(head - 1) === 'the' ? lastNamed(tree, head, administrations) : head
  if (named < 1 || !/^NNP/u.test(tree.xpos(named - 1))) return undefined
  const who = called(fold(wordAt(tree, named - 1)))
  return who === null ? undefined : (servedBy(who) ?? (named === head ? undefined : who))
}

/** The last one before a token with a name before it: 'the administration' is that of 'the Lind administration'; or -1. */
function lastNamed(tree: Tree, token: number, administrations: ReadonlySet<string>): number {
  for (let at = token - 1; at > 0; at--)
    if (administrations.has(tree.lower(at)) && /^NNP/u.test(tree.xpos(at - 1))) return at
  return -1
}

import { nameRun } from './name-at.ts'
import type { Participants } from './participants.ts'
import type { Tree } from './tree.ts'

/** Those whose names stand before what they did, one or with hyphens: 'the Lind-Berg summit'; null where not every part is somebody known. */
export function joinedNames(tree: Tree, token: number, participants: Participants): string[] | null {
  const { text, start, end } = tree.analysis
  const run = nameRun(tree, token)
  let to = run?.to ?? token + 1
  while (!run && to + 1 < tree.last[token]! && /^[-–]$/u.test(tree.lower(to)) && /^NNP/u.test(tree.xpos(to + 1)))
    to += 2
  const parts = text.slice(start[run?.from ?? token], end[to - 1]).split(/\s*[-–]\s*/u)
  const ids = parts.flatMap((part) => participants.called(part) ?? [])
  if (ids.length !== parts.length) return null
  // A person's name alone may be taken for a place's.
  return parts.length > 1 || participants.kindOf(ids[0]!) === 'person' ? ids : null
}

/** Who is joined to a name by hyphens before it: Lorvia at 'Karsa' of 'the Lorvia-Karsa treaty'. */
export function pairedBefore(tree: Tree, token: number, participants: Participants): string[] {
  const { text, start, end } = tree.analysis
  const ids: string[] = []
  let at = nameRun(tree, token)?.from ?? token
  // One name may hold both: 'United States-Mexico'.
  const own = text.slice(start[at], end[token]).split(/[-–]/u).slice(0, -1)
  for (const part of own) ids.push(...participants.governmentOf(part.trim()))
  while (at - 2 >= tree.first[token]! && /^[-–]$/u.test(tree.lower(at - 1))) {
    ids.push(...participants.of(tree, at - 2))
    at = nameRun(tree, at - 2)?.from ?? at - 2
  }
  return ids
}

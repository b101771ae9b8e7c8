import { nameRun } from '../../trees/name-at.ts'
import { prepositionOf, type Tree, withConjuncts } from '../../trees/tree.ts'
import type { ActReading } from '../acts/act-reading.ts'
import type { Participants } from './participants.ts'

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
export function pairedBefore(
  { tree, words, participants }: Pick<ActReading, 'tree' | 'words' | 'participants'>,
  token: number,
): string[] {
  const { text, start, end } = tree.analysis
  const ids: string[] = []
  // 'the Lorvian-backed vote', 'a Lorvia-style deal' are not Lorvia's.
  if (words.hyphened.has(tree.lemma(token)) || words.hyphened.has(tree.lower(token))) return ids
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

/** How far back, in tokens, 'the two sides' points. */
const reach = 150

/** The last two of one kind, no persons, who are named side by side before a token: 'Lorvia and Karsa'; none where nobody is. */
export function pairBefore({ tree, participants }: Pick<ActReading, 'tree' | 'participants'>, token: number): string[] {
  for (let at = token - 1; at >= 0 && at > token - reach; at--) {
    if (tree.relation(at) !== 'conj' || !/^(?:PROPN|NOUN)$/u.test(tree.upos(at))) continue
    const heads = withConjuncts(tree, tree.head(at))
    // 'markets in Lorvia and Karsa' are no two sides.
    if (!/^(?:|between|of|with|by)$/u.test(prepositionOf(tree, heads[0]!))) continue
    const ids = heads.length === 2 ? [...new Set(heads.flatMap((h) => participants.of(tree, h)))] : []
    const [kind, other] = ids.map((id) => participants.kindOf(id))
    if (ids.length === 2 && kind === other && kind !== 'person') return ids
  }
  return []
}

import { nameKind } from './name-at.ts'
import type { Tree } from './tree.ts'

/** Who 'he' and 'they' would be at each token of a text: whoever the last subject was. */
export interface Followed {
  readonly person: (string | null)[]
  readonly many: string[][]
}

export const nobodyYet = (length: number): Followed => ({
  person: new Array(length).fill(null),
  many: new Array(length).fill([]),
})

/** Fills in, from the first token to the last; what is asked of a token meanwhile looks only at those before it. */
export function follow(
  tree: Tree,
  all: Followed,
  {
    of,
    isPerson,
    isGroup,
  }: {
    readonly of: (head: number) => readonly string[]
    readonly isPerson: (id: string) => boolean
    readonly isGroup: (head: number) => boolean
  },
): void {
  let person: string | null = null
  let many: string[] = []
  for (let i = 0; i < tree.length; i++) {
    all.person[i] = person
    all.many[i] = many
    const name = nameKind(tree, i) === 'person'
    const acts = /^(?:nsubj|nsubj:pass|obl:agent)$/u.test(tree.relation(i)) && tree.upos(i) !== 'PRON'
    // 'The length of Lind’s visit is unclear. She …'
    if (name && tree.relation(i) === 'nmod:poss' && isOfSubject(tree, i)) person = of(i).find(isPerson) ?? person
    if (!acts && !(person === null && name)) continue
    const ids = of(i)
    const first = ids.find(isPerson)
    if (first && name) person = first
    const plural = /S$/u.test(tree.xpos(i)) || nameKind(tree, i) !== null
    if (ids.length > 1 || (ids.length === 1 && !first && plural)) many = [...ids]
    // 'Workers left. They …': nobody who is named.
    else if (acts && tree.xpos(i) === 'NNS' && isGroup(i)) many = []
  }
}

/** Whether a possessor stands in the subject of a clause. */
function isOfSubject(tree: Tree, token: number): boolean {
  let at = tree.head(token)
  for (let steps = 0; steps < 3 && at >= 0; steps++, at = tree.head(at)) {
    if (/^nsubj/u.test(tree.relation(at))) return true
    if (tree.relation(at) !== 'nmod') return false
  }
  return false
}

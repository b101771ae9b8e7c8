import { nameKind } from '../../trees/name-at.ts'
import type { Tree } from '../../trees/tree.ts'
import type { Gender } from './gender-of.ts'

/** Who a pronoun at each token of a text would be: whoever the last subject was that it fits. */
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
    genderOf,
    isText,
  }: {
    readonly of: (head: number) => readonly string[]
    readonly isPerson: (id: string) => boolean
    readonly isGroup: (head: number) => boolean
    readonly genderOf: (id: string) => Gender | null
    /** Whether a noun is for something written: 'declaration'. */
    readonly isText: (lemma: string) => boolean
  },
): void {
  /** Of each gender the last who may be of it: somebody of whom nothing tells it may be either. */
  const last: Record<Gender, string | null> = { he: null, she: null }
  const since: Record<Gender, number> = { he: 0, she: 0 }
  const meet = (id: string | undefined, at: number) => {
    if (id === undefined) return
    const gender = genderOf(id)
    for (const one of ['he', 'she'] as const) {
      if (gender !== null && gender !== one) continue
      last[one] = id
      since[one] = at
    }
  }
  /** Of each gender who was named last and is of it for sure, as subject or not, and where. */
  const sure: Record<Gender, { id: string; at: number } | null> = { he: null, she: null }
  let many: string[] = []
  /** Since which token a text was what the report tells of: 'it' of this sentence and the next is that. */
  let text = -1
  for (let i = 0; i < tree.length; i++) {
    const word = tree.lower(i)
    const [own, other]: Gender[] = /^(?:she|her|hers|herself)$/u.test(word) ? ['she', 'he'] : ['he', 'she']
    // Past somebody whom it does not fit it reaches back two sentences, no further.
    const near = since[own!] >= since[other!] || since[own!] >= sentencesBefore(tree, i, 2)
    const named = sure[own!]
    // 'Ana Lind left. … ¶ A busy week for Jane Berg: she …': not somebody of another paragraph whom it may fit or not.
    const doubtful = last[own!] !== null && genderOf(last[own!]!) === null
    const nearer = doubtful && named !== null && since[own!] < paragraphOf(tree, i) && named.at >= paragraphOf(tree, i)
    all.person[i] = nearer ? named.id : near ? last[own!] : null
    const isIt = text >= 0 && /^its?$/u.test(word) && (tree.first[i] === 0 || text >= tree.first[tree.first[i]! - 1]!)
    all.many[i] = isIt ? [] : many
    const name = nameKind(tree, i) === 'person'
    const acts = /^(?:nsubj|nsubj:pass|obl:agent)$/u.test(tree.relation(i)) && tree.upos(i) !== 'PRON'
    // 'The length of Lind’s visit is unclear. She …'
    if (name && tree.relation(i) === 'nmod:poss' && isOfSubject(tree, i)) meet(of(i).find(isPerson), i)
    const someone = name ? of(i).find(isPerson) : undefined
    const gender = someone === undefined ? null : genderOf(someone)
    if (someone !== undefined && gender !== null) sure[gender] = { id: someone, at: i }
    if (!acts && !(last.he === null && last.she === null && name)) continue
    const ids = of(i)
    const first = ids.find(isPerson)
    // 'Foreign Minister Ana Lind prepares for her trip': her name hangs on her office.
    if (first && (name || ids.length === 1)) meet(first, i)
    // 'The declaration was signed in Warsaw. It said …'
    if (acts && tree.xpos(i) === 'NN' && ids.length === 0 && isText(tree.lemma(i))) text = i
    else if (ids.length > 0 && !first) text = -1
    const plural = /S$/u.test(tree.xpos(i)) || nameKind(tree, i) !== null
    if (ids.length > 1 || (ids.length === 1 && !first && plural)) many = [...ids]
    // 'Workers left. They …': nobody who is named.
    else if (acts && tree.xpos(i) === 'NNS' && isGroup(i)) many = []
  }
}

/** The first token of the sentence so many before that of a token. */
function sentencesBefore(tree: Tree, token: number, count: number): number {
  let first = tree.first[token]!
  for (let k = 0; k < count && first > 0; k++) first = tree.first[first - 1]!
  return first
}

/** The first token of a token's paragraph. */
function paragraphOf({ analysis: { paragraphs, sentences } }: Tree, token: number): number {
  return sentences[paragraphs.findLast((s) => sentences[s]! <= token)!]!
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

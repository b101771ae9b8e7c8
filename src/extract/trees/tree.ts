import type { Analysis } from '../../analyze/analysis.ts'

/**
 * An analysis read as trees: for a token its word, lemma, tags, head and children. Tokens are numbered over the whole text. Before its
 * first and behind its last every word, tag and relation is '' and every head -1, so that a rule may look one further.
 */
export interface Tree {
  readonly analysis: Analysis
  readonly length: number
  /** For each token the first token of its sentence, and the token behind its last. */
  readonly first: Uint32Array
  readonly last: Uint32Array
  /** In lower case. */
  lemma(i: number): string
  /** In lower case, with straight apostrophes. */
  lower(i: number): string
  upos(i: number): string
  xpos(i: number): string
  /** With its subtype: 'nmod:poss'. */
  relation(i: number): string
  head(i: number): number
  children(i: number): readonly number[]
}

const none: readonly number[] = []

/** Reads an analysis as trees. Without a parser every token is a root. */
export function treeOf(analysis: Analysis): Tree {
  const { text, start, end, head, tag, tags, lemma, lemmas, relation, relations, sentences } = analysis
  const length = start.length
  const first = new Uint32Array(length)
  const last = new Uint32Array(length)
  for (let s = 0; s + 1 < sentences.length; s++) {
    first.fill(sentences[s]!, sentences[s]!, sentences[s + 1]!)
    last.fill(sentences[s + 1]!, sentences[s]!, sentences[s + 1]!)
  }
  const children: (number[] | undefined)[] = new Array(length).fill(undefined)
  for (let i = 0; i < length; i++) {
    if (head[i]! < 0) continue
    const of = children[head[i]!]
    if (of) of.push(i)
    else children[head[i]!] = [i]
  }
  // Rules ask for the same words over and over.
  const lowLemmas = lemmas.map((written) => written.toLowerCase())
  const lowers: string[] = []
  const lowered = (i: number) => {
    const word = text.slice(start[i], end[i]).toLowerCase().replaceAll('’', "'")
    lowers[i] = word
    return word
  }
  return {
    analysis,
    length,
    first,
    last,
    lemma: (i) => lowLemmas[lemma[i]!] ?? '',
    lower: (i) => (i >= 0 && i < length ? (lowers[i] ?? lowered(i)) : ''),
    upos: (i) => tags[tag[i]!]?.upos ?? '',
    xpos: (i) => tags[tag[i]!]?.xpos ?? '',
    relation: (i) => relations[relation[i]!] ?? '',
    head: (i) => head[i] ?? -1,
    children: (i) => (i >= 0 ? children[i] : undefined) ?? none,
  }
}

/** The first token that begins at an offset or behind it; `tree.length` where none does. */
export function tokenFrom({ analysis: { start }, length }: Tree, offset: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (start[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

const clausal = /^(?:acl|advcl|parataxis|ccomp|csubj|punct|appos|discourse|dep|cc|mark)/

/**
 * The stretch `[from, to)` of a phrase: its head with all that hangs on it, but for clauses and appositions and what comes
 * behind them.
 */
export function phraseOf(tree: Tree, head: number): { from: number; to: number } {
  let from = head
  let to = head + 1
  const stack = [head]
  for (let steps = 0; stack.length > 0 && steps < 60; steps++) {
    for (const child of tree.children(stack.pop()!)) {
      if (clausal.test(tree.relation(child)) || child < head - 25 || child > head + 25) continue
      if (tree.upos(child) === 'VERB' && tree.relation(child).startsWith('conj')) continue
      if (tree.head(child) === head && child < head && tree.relation(child) === 'case') continue
      from = Math.min(from, child)
      to = Math.max(to, child + 1)
      stack.push(child)
    }
  }
  return { from, to }
}

/** A phrase as written. */
export function phraseText(tree: Tree, head: number): string {
  const { from, to } = phraseOf(tree, head)
  return tree.analysis.text.slice(tree.analysis.start[from], tree.analysis.end[to - 1])
}

/** The preposition before a phrase: 'with' of "with the envoys", '' where there is none. */
export function prepositionOf(tree: Tree, head: number): string {
  const children = tree.children(head)
  const child = children.find((c) => tree.relation(c) === 'case' && c < head)
  if (child !== undefined) return tree.lower(child)
  // 'with Speaker Jan Berg': a parser may hang 'with' on the title.
  const title = children.find((c) => tree.relation(c) === 'nmod:desc' && c < head)
  return title === undefined ? '' : prepositionOf(tree, title)
}

/** A head and what is joined to it by 'and' or a comma, without verbs. */
export function withConjuncts(tree: Tree, head: number): number[] {
  const all = [head]
  for (let k = 0; k < all.length && all.length < 20; k++)
    for (const child of tree.children(all[k]!))
      if (tree.relation(child) === 'conj' && tree.upos(child) !== 'VERB') all.push(child)
  return all
}

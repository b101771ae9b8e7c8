import type { Tree } from './tree.ts'

const numbers = new WeakMap<Tree, Int32Array>()

/** For each token the number of the name that it lies in, or -1. */
function numbersOf(tree: Tree): Int32Array {
  let at = numbers.get(tree)
  if (!at) {
    const { names } = tree.analysis
    at = new Int32Array(tree.length).fill(-1)
    for (let n = 0; n < names.start.length; n++) at.fill(n, names.start[n], names.end[n])
    numbers.set(tree, at)
  }
  return at
}

/** The tokens of the name that a token lies in. */
export function nameRun(tree: Tree, token: number): { readonly from: number; readonly to: number } | null {
  const n = numbersOf(tree)[token]!
  return n < 0 ? null : { from: tree.analysis.names.start[n]!, to: tree.analysis.names.end[n]! }
}

/** The kind of the name that a token lies in: 'person'. */
export function nameKind(tree: Tree, token: number): string | null {
  const n = numbersOf(tree)[token]!
  return n < 0 ? null : tree.analysis.names.kinds[tree.analysis.names.kind[n]!]!
}

/** The name that a token lies in, with single spaces. */
export function nameText(tree: Tree, token: number): string | null {
  const run = nameRun(tree, token)
  if (!run) return null
  const { text, start, end } = tree.analysis
  return text.slice(start[run.from], end[run.to - 1]).replace(/\s+/gu, ' ')
}

/** A token as written. */
export const wordAt = ({ analysis: { text, start, end } }: Tree, token: number): string =>
  text.slice(start[token], end[token])

/** Whether a token is written in capitals: 'US' is no pronoun. */
export const isUpper = (tree: Tree, token: number): boolean => /^\p{Lu}{2,}$/u.test(wordAt(tree, token))

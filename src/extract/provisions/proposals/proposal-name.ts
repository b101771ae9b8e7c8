import type { TermWords } from '../../../languages/terms.ts'
import { nameKind } from '../../trees/name-at.ts'
import type { Tree } from '../../trees/tree.ts'
import { pointsIn } from './proposal-points.ts'

/** How words before a noun hang on it. */
export const beforeNoun = /^(?:amod|compound|nummod|nmod|nmod:poss|nmod:desc|det|flat)$/u

/** Whether a word before the noun tells the proposal from others: a noun, a name, 'bilateral'; not 'peace', 'new' or 'historic'. */
export function tells(tree: Tree, token: number, words: TermWords): boolean {
  const lower = tree.lower(token)
  if (words.stages.has(lower) || words.peace.has(lower) || words.proposals.has(lower)) return false
  // How long it is: 'a four-page draft'.
  if (words.pages.has(lower.replace(/^.*[-–—]/u, ''))) return false
  // 'a last-minute deal' is of no minute, but 'long-term' tells.
  if (!words.pieces.has(lower) && hyphened(tree, token) && !/^N/u.test(tree.xpos(token - 2)))
    return words.telling.has(`${tree.lower(token - 2)}-${lower}`)
  return /^N/u.test(tree.xpos(token)) || nameKind(tree, token) !== null || words.telling.has(lower)
}

/** 'long-term' of its 'term', which 'short-term' has too. */
export const joinedBy = (tree: Tree, token: number, words: TermWords): string | null => {
  const joined = hyphened(tree, token) ? `${tree.lower(token - 2)}-${tree.lower(token)}` : ''
  return words.telling.has(joined) ? joined : null
}

/** The first token of the name: back over nouns, names and what tells of which proposal or stage; not over praise, quotes or verbs. */
export function nameFrom(tree: Tree, token: number, words: TermWords): number {
  let from = token
  for (let i = token - 1; i >= tree.first[token]!; i--) {
    const lower = tree.lower(i)
    if (/^[-–—]$/u.test(lower) && i > tree.first[token]! && i + 1 === from) continue
    if (i + 2 === from && hyphened(tree, from)) {
      from = i
      continue
    }
    if (isHeadlineVerb(tree, i, words)) break
    const kept =
      words.stages.has(lower) || words.earlier.has(lower) || tells(tree, i, words) || words.peace.has(lower) || nameKind(tree, i) !== null // biome-ignore format: one line
    const number = (/^\d+$/u.test(lower) || words.numbers.has(lower)) && i + 1 < token && words.pieces.has(tree.lower(i + 1).replace(/^[-–—]$/u, tree.lower(Math.min(i + 2, token)))) // biome-ignore format: one line
    const pointed = /^[\p{L}\d]+[-–—]/u.test(lower) && pointsIn(tree, i, words) !== null
    const held = beforeNoun.test(tree.relation(i)) && tree.relation(i) !== 'det' && tree.relation(i) !== 'nmod:poss'
    const inside = within(tree, i, token)
    if (!inside || !(number || pointed || (kept && (held || nameKind(tree, i) !== null)))) break
    if (
      words.pieces.has(lower) &&
      !/^\d+$/u.test(tree.lower(i - 1)) &&
      !words.numbers.has(tree.lower(i - 1)) &&
      !/^[-–—]$/u.test(tree.lower(i - 1))
    )
      break
    from = i
  }
  while (from < token && /^(?:a|an|the|and|or|of)$/u.test(tree.lower(from))) from++
  return from
}

/** 'Senate Blocks Wage Bill': what headlines write as if it were of the name. */
export const isHeadlineVerb = (tree: Tree, token: number, words: TermWords) =>
  (/^NN(?:PS?|S)$/u.test(tree.xpos(token)) || (token > 0 && /^NNP?S$/u.test(tree.xpos(token - 1)))) &&
  !words.stages.has(tree.lower(token)) &&
  [words.passes, words.presents, words.carriers, words.asks].some(
    (verbs) => verbs.has(tree.lower(token)) || verbs.has(tree.lower(token).replace(/s$/u, '')),
  )

/** Whether a token is joined to the one before by a hyphen of its own: 'term' of 'long-term'. */
const hyphened = (tree: Tree, token: number) =>
  token - 2 >= tree.first[token]! && /^[-–—]$/u.test(tree.lower(token - 1))

/** Whether a token hangs on the noun, but not as somebody whose it is. */
function within(tree: Tree, token: number, noun: number): boolean {
  for (let at = token, steps = 0; at >= 0 && steps < 5; at = tree.head(at), steps++) {
    if (at === noun) return true
    if (tree.relation(at) === 'nmod:poss') return false
  }
  return false
}

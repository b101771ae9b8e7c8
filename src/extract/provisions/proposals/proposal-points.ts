import type { TermWords } from '../../../languages/terms.ts'
import { prepositionOf, type Tree } from '../../trees/tree.ts'

const countOf = (word: string, words: TermWords): number | null => {
  const count = Number(words.numbers.get(word) ?? word)
  return Number.isInteger(count) && count > 1 && count < 500 ? count : null
}

/** 28 of '28-point', which stands before the noun of a proposal with this token as its head. */
export function pointsIn(tree: Tree, token: number, words: TermWords): number | null {
  if (!words.pieces.has(tree.lower(token))) return null
  for (let i = token - 1; i >= Math.max(tree.first[token]!, token - 2); i--) {
    const count = countOf(tree.lower(i), words)
    if (count !== null) return count
  }
  return null
}

/** 28 of 'a plan of 28 points', 'the 28 points of the plan', 'the plan consists of 28 points'; null where no number is told. */
export function pointsAt(tree: Tree, token: number, words: TermWords): number | null {
  for (let i = tree.first[token]!; i < tree.last[token]!; i++) {
    if (!words.pieces.has(tree.lower(i))) continue
    const number = tree.children(i).find((c) => tree.relation(c).startsWith('nummod'))
    const count = number === undefined ? null : countOf(tree.lower(number), words)
    if (count === null) continue
    const governor = tree.head(i)
    if (governor === token || (tree.head(token) === i && /^nmod/u.test(tree.relation(token)))) {
      const preposition = prepositionOf(tree, governor === token ? i : token)
      if (/^(?:of|with|in)?$/u.test(preposition)) return count
    }
    if (governor < 0 || !/^(?:obj|obl|nsubj)/u.test(tree.relation(i))) continue
    const has = words.holds.has(tree.lemma(governor)) || tree.lemma(governor) === 'have'
    if (has && tree.head(token) === governor && /^nsubj/u.test(tree.relation(token))) return count
  }
  return null
}

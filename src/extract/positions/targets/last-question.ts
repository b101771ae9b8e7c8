import type { PositionWords } from '../../../languages/positions.ts'
import type { Tree } from '../../trees/tree.ts'
import type { Told } from './pointing.ts'
import { isDefinite } from './target-words.ts'

/** How far back 'it' may point where only what is bargained for can be meant, in code units. */
const reach = 600

/**
 * What 'it' is in words like "has taken no position on it" or "neither accepted nor rejected it", which are said of nothing but what is
 * bargained for: the term or plan that the nearest sentence of the paragraph before it tells of or comes back to ('the commission'). Null
 * where several may be meant, or where something nearer is bargained for that no term tells.
 */
export function lastQuestion(
  tree: Tree,
  token: number,
  { told, words, onlyTerm }: { told: readonly Told[]; words: PositionWords; onlyTerm: (tree: Tree, head: number) => string | null }, // biome-ignore format: one line
): string | null {
  const { start, end, text } = tree.analysis
  const paragraph = text.lastIndexOf('\n', start[token]!) + 1
  const many = /^(?:they|them|these|those)$/u.test(tree.lower(token))
  const quoted = quotedIn(text.slice(paragraph, start[token]))
  const isQuoted = (i: number) => quoted.some((q) => q.from <= start[i]! - paragraph && start[i]! - paragraph < q.to)
  for (let last = token; last > 0 && start[last - 1]! >= Math.max(paragraph, start[token]! - reach); ) {
    const first = tree.first[last - 1]!
    const found = new Set<string>()
    let other = false
    for (let i = first; i < last; i++) {
      if (isQuoted(i)) continue
      const here = told.filter((t) => t.start <= start[i]! && end[i]! <= t.end)
      for (const t of here) found.add(t.id)
      if (here.length > 0 || tree.upos(i) !== 'NOUN' || !words.matters.has(tree.lemma(i))) continue
      const back = isDefinite(tree, i) ? onlyTerm(tree, i) : null
      if (back) found.add(back)
      else if (tree.xpos(i).endsWith('S') === many) other = true
    }
    if (found.size === 1) return [...found][0]!
    if (found.size > 1 || other) return null
    last = first
  }
  return null
}

/** The stretches of a text that stand in quotation marks and are closed: what somebody says there is beside what the report tells. */
function quotedIn(text: string): { from: number; to: number }[] {
  return [...text.matchAll(/“[^”]*”|"[^"]*"/gu)].map((m) => ({ from: m.index, to: m.index + m[0].length }))
}

import type { Tree } from '../../trees/tree.ts'
import { tokensOf } from '../particulars/extent.ts'
import { isModal } from '../proposals/verb-at-table.ts'
import type { TermReading } from '../reading.ts'
import type { Term } from './term.ts'
import { isBare } from './verb-term.ts'

/** Terms that are spoken of again without any word of theirs: 'but will not force Lorvia to do so', 'that point is on page two'. */
export function pointedTerms(reading: TermReading, told: readonly Term[]): Term[] {
  const { tree } = reading
  return Array.from({ length: tree.length }, (_, i) => i).flatMap((i) => {
    const again = pointsBack(reading, i) ? toldBefore(reading, i, told) : null
    if (!again || told.some((t) => t.tokens.includes(i))) return []
    const tokens = tokensOf(tree, i, { subject: -1, isOther: () => true, words: reading.words })
    const denied = deniedAbove(tree, i)
    if (denied >= 0) {
      // 'will not force Lorvia to do so' is another term than the one it points at.
      const from = Math.min(...tree.children(denied).filter((c) => tree.relation(c).startsWith('aux')), denied)
      const whole = Array.from({ length: i + 2 - from }, (_, k) => from + k)
      return [{ head: denied, verb: -1, tokens: whole, issue: again.issue, strength: 'act', standing: null }]
    }
    return [
      {
        head: i,
        verb: -1,
        tokens: tokens.filter((t) => t <= i + 1),
        issue: again.issue,
        strength: 'act',
        standing: null,
        again,
      },
    ]
  })
}

/** The verb with a 'not' that an infinitive hangs on, or -1. */
function deniedAbove(tree: Tree, verb: number): number {
  const above = tree.head(verb)
  if (above < 0 || !/^(?:xcomp|advcl)$/u.test(tree.relation(verb)) || tree.upos(above) !== 'VERB') return -1
  if (tree.children(verb).some((c) => /^nsubj/u.test(tree.relation(c)))) return -1
  return tree.children(above).some((c) => c < above && /^(?:not|n't|never)$/u.test(tree.lower(c))) ? above : -1
}

function pointsBack(reading: TermReading, token: number): boolean {
  const { tree, words } = reading
  const children = tree.children(token)
  if (tree.upos(token) === 'VERB' && words.doing.has(tree.lemma(token)))
    return (isBare(tree, token) || isModal(tree, token, words)) && children.some((c) => c === token + 1 && words.so.has(tree.lower(c))) // biome-ignore format: one line
  if (tree.upos(token) !== 'NOUN' || !words.points.has(tree.lemma(token))) return false
  return children.length === 1 && children[0] === token - 1 && words.demonstratives.has(tree.lower(token - 1))
}

/** The term told last, in the sentence or the one before; null where another act stands between, which may be meant. */
function toldBefore({ tree, words }: TermReading, token: number, told: readonly Term[]): Term | null {
  const from = tree.first[Math.max(0, tree.first[token]! - 1)]!
  const last = told.findLast((t) => t.head < token && t.tokens[0]! >= from)
  if (!last) return null
  if (tree.upos(token) !== 'VERB') return last
  if (tree.upos(last.head) !== 'VERB') return null
  for (let i = last.tokens.at(-1)! + 1; i < token; i++)
    if (tree.upos(i) === 'VERB' && i !== tree.head(token) && (isBare(tree, i) || isModal(tree, i, words))) return null
  return last
}

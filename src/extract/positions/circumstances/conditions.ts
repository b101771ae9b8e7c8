import type { ModalityWords } from '../../../languages/positions.ts'
import type { Tree } from '../../trees/tree.ts'
import { hangsOnMoment } from './moments.ts'

/** Whether the rest of the sentence, or the next one, puts what a word tells under a condition. */
export const isConditional = (tree: Tree, token: number, m: ModalityWords): boolean =>
  hasProviso(tree, token, m) || hangsOnMoment(tree, token, m) || wantsFirst(tree, token, m) || wantsFirstNext(tree, token, m) // biome-ignore format: one line

/** Whether what hangs on a word is a condition: 'if', 'unless', 'once it is signed', 'on the condition'. */
export function isCondition(tree: Tree, child: number, m: ModalityWords): boolean {
  const relation = tree.relation(child)
  if (relation === 'advcl') {
    // 'While Lind called it void if it is broken, Berg praised it': the 'if' is of what stands before it.
    const whiles = (c: number) => tree.relation(c) === 'mark' && /^(?:while|although|though|whereas)$/u.test(tree.lower(c)) // biome-ignore format: one line
    const apart = (c: number) => c < child && tree.relation(c) === 'advcl' && tree.children(c).some(whiles)
    if (child < tree.head(child) && tree.children(tree.head(child)).some(apart)) return false
    if (m.conditions.has(tree.lower(child))) return true
    // 'will sign it once it is on his desk' tells when.
    const it = (c: number) => /^nsubj/u.test(tree.relation(c)) && /^(?:it|they|that|this)$/u.test(tree.lower(c))
    const once = (c: number) =>
      tree.lower(c) === 'once' && tree.lower(c - 1) !== 'only' && tree.children(child).some(it)
    if (tree.children(child).some(once)) return false
    // 'Once he had left, the council passed the bill.'
    const since = (c: number) => tree.lower(c) === 'once' && tree.lower(c - 1) !== 'only'
    const above = tree.head(child)
    if (tree.xpos(above) === 'VBD' && child < above && tree.children(child).some(since)) return false
    return tree.children(child).some((c) => /^(?:mark|advmod)$/u.test(tree.relation(c)) && m.conditions.has(tree.lower(c)) && c < child) // biome-ignore format: one line
  }
  // 'if the shelling stops', where a parser takes what is done for a noun
  const marked = (c: number) => tree.relation(c) === 'mark' && c < child && m.conditions.has(tree.lower(c))
  if (relation === 'obl' && tree.children(child).some(marked)) return true
  return (
    relation === 'obl' && m.condition.has(tree.lemma(child)) && tree.children(child).some((c) => tree.lower(c) === 'on')
  )
}

/** Whether 'on condition that' or the like follows in the sentence, before another clause is joined to it. */
function hasProviso(tree: Tree, token: number, m: ModalityWords): boolean {
  const { text, start, end } = tree.analysis
  let last = token
  while (
    last + 1 < tree.last[token]! &&
    last < token + 30 &&
    !/^(?:but|while|although|though|;)$/u.test(tree.lower(last + 1))
  )
    last++
  const rest = text.slice(start[token], end[last]).toLowerCase().replace(/\s+/gu, ' ')
  // What is said on condition of not being named is said without one.
  return (
    m.provisos.some((words) => rest.includes(` ${words} `) && !rest.includes(` not ${words} `)) &&
    !m.named.some((word) => rest.includes(` ${word}`))
  )
}

/** 'is ready to open the gates, but wants the trains first' */
function wantsFirst(tree: Tree, token: number, m: ModalityWords): boolean {
  const heads = [token, ...tree.children(token).filter((c) => tree.relation(c) === 'xcomp')]
  const joined = heads.flatMap((h) => tree.children(h).filter((c) => tree.relation(c) === 'conj' && c > token))
  return joined.some((c) => {
    const below = tree.children(c)
    if (!below.some((b) => tree.lower(b) === 'but') || !m.asking.has(tree.lemma(c))) return false
    for (let i = c; i < tree.last[token]!; i++) if (m.first.has(tree.lower(i))) return true
    return false
  })
}

/** “We will open the gates. But the trains must run first”: the same breath goes on. */
function wantsFirstNext(tree: Tree, token: number, m: ModalityWords): boolean {
  const next = tree.last[token]!
  if (next >= tree.length || tree.lower(next) !== 'but') return false
  const { text, end, start } = tree.analysis
  if (/["”\n]/u.test(text.slice(end[next - 1]! - 1, start[next]))) return false
  let asks = false
  let first = false
  for (let i = next; i < tree.last[next]!; i++) {
    if (/^(?:must|should|has|have)$/u.test(tree.lower(i)) || m.asking.has(tree.lemma(i))) asks = true
    if (m.first.has(tree.lower(i))) first = true
  }
  return asks && first
}

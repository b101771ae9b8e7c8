import type { PositionWords } from '../../../languages/positions.ts'
import { phraseOf, type Tree } from '../../trees/tree.ts'
import { isInfinitive } from './clause-stretch.ts'
import { isRelative } from './complement-words.ts'

/** 'wants the tariffs lifted': what is wanted is not the tariffs; -1 where nothing is done to the object. */
export function doneTo(tree: Tree, word: number, object: number, { grammar }: PositionWords): number {
  const behind = [...tree.children(word), ...tree.children(object)].filter((c) => c > object && c < object + 6)
  const done = behind.find(
    (c) =>
      /^(?:xcomp|ccomp|acl|advcl)$/u.test(tree.relation(c)) &&
      (tree.xpos(c) === 'VBN' || isInfinitive(tree, c)) &&
      grammar.wanting.has(tree.lemma(word)),
  )
  return done ?? -1
}

export function objectOf(tree: Tree, word: number, passive: boolean): number {
  const below = tree.children(word)
  if (passive) {
    const subject = below.find((c) => tree.relation(c) === 'nsubj:pass')
    if (subject !== undefined) return isRelative(tree, subject) ? antecedentOf(tree, word) : subject
    return tree.relation(word).startsWith('acl') ? tree.head(word) : -1
  }
  const objects = below.filter((c) => tree.relation(c) === 'obj')
  // 'offering Lorvia fifty prisoners'
  const [object] = objects.length > 1 && tree.upos(objects[0]!) === 'PROPN' ? objects.slice(1) : objects
  if (object !== undefined) return isRelative(tree, object) ? antecedentOf(tree, word) : object
  // 'wants a 10 percent pay rise': what has an article is no verb.
  const article = word + 1 < tree.length && /^an?$/u.test(tree.lower(word + 1))
  const rise = article ? below.find((c) => tree.relation(c) === 'xcomp' && phraseOf(tree, c).from === word + 1) : undefined // biome-ignore format: one line
  if (rise !== undefined) return rise
  // 'a plan Lorvia wants to stop': what is wanted is not the plan.
  if (below.some((c) => tree.relation(c) === 'xcomp')) return -1
  // 'a plan Lorvia opposes'
  return tree.relation(word) === 'acl:relcl' &&
    tree.upos(word) === 'VERB' &&
    below.some((c) => tree.relation(c) === 'nsubj' && !isRelative(tree, c))
    ? antecedentOf(tree, word)
    : -1
}

export function antecedentOf(tree: Tree, word: number): number {
  let at = word
  for (let steps = 0; steps < 3; steps++) {
    if (tree.relation(at).startsWith('acl')) return tree.head(at) < at ? tree.head(at) : -1
    if (!/^(?:xcomp|conj)/u.test(tree.relation(at))) return -1
    at = tree.head(at)
    if (at < 0) return -1
  }
  return -1
}

import { nameKind, wordAt } from '../../trees/name-at.ts'
import { prepositionOf } from '../../trees/tree.ts'
import type { ActReading } from './act-reading.ts'

/**
 * Whether a noun tells of a deal that is there, not of its making: its name ('the North Sea Trade Agreement'), what is to be
 * ended or changed, an old one, or what something is called or is ('called it a great deal').
 */
export function isStandingDeal({ tree, words, headline }: ActReading, noun: number): boolean {
  const { changing, calling, standing, judging, gaining, aged } = words.deals
  const children = tree.children(noun)
  const governor = tree.head(noun)
  const relation = tree.relation(noun)
  const described = (c: number) => /^(?:amod|compound|nmod)/u.test(tree.relation(c)) && c < noun
  const isOld = (c: number) => standing.has(tree.lower(c)) || aged.has(tree.lower(c).replace(/^\d+-/u, ''))
  const verb = governor < 0 || tree.upos(governor) !== 'VERB' ? '' : tree.lemma(governor)
  if (calling.has(verb) && (/^(?:obj|xcomp|nsubj:pass)$/u.test(relation) || prepositionOf(tree, noun) === 'as'))
    return true
  if (children.some((c) => tree.relation(c) === 'cop')) return true
  // 'won a good deal for farmers'
  if (gaining.has(verb) && children.some((c) => judging.has(tree.lower(c)))) return true
  // 'wants the deal signed' is told by 'signed'.
  const asDone = (c: number) => tree.relation(c) === 'acl' && tree.xpos(c) === 'VBN' && words.verbs.has(tree.lemma(c))
  if (gaining.has(verb) && children.some(asDone)) return true
  if (isMade({ tree, words, noun })) return false
  // 'the settlements in the valley', 'a settlement near the river'
  const lies = children.some((c) => c > noun && /^(?:in|on|near|at|along|across|outside|around)$/u.test(prepositionOf(tree, c)) && nameKind(tree, c) === 'place') // biome-ignore format: one line
  if (words.deals.homes.has(tree.lemma(noun)) && (lies || tree.lower(noun) !== tree.lemma(noun))) return true
  if (children.some((c) => described(c) && isOld(c)) || hasAge({ tree, words, noun })) return true
  const isNew = children.some((c) => /^(?:an?|no)$/u.test(tree.lower(c)))
  if (!headline && !isNew && isTitle({ tree, noun })) return true
  return changing.has(verb) && /^(?:obj|nsubj:pass)$/u.test(relation)
}

/** A capital on the noun and on the word before it: 'the Lorvia-Karsa Trade Agreement'. */
function isTitle({ tree, noun }: Pick<ActReading, 'tree'> & { readonly noun: number }): boolean {
  const isCapital = (token: number) => /^\p{Lu}/u.test(wordAt(tree, token))
  return isCapital(noun) && noun > tree.first[noun]! && (isCapital(noun - 1) || nameKind(tree, noun) === 'law')
}

/** 'a 24-year-old pact', in one word or in five. */
function hasAge({ tree, words, noun }: Pick<ActReading, 'tree' | 'words'> & { readonly noun: number }): boolean {
  const from = Math.max(tree.first[noun]!, noun - 8)
  for (let i = from; i + 2 < noun; i++)
    if (words.deals.aged.has(`${tree.lower(i)}${tree.lower(i + 1)}${tree.lower(i + 2)}`)) return true
  return false
}

/** 'reached a Trade Deal': told as made. */
function isMade({ tree, words, noun }: Pick<ActReading, 'tree' | 'words'> & { readonly noun: number }): boolean {
  const governor = tree.head(noun)
  const verb = governor < 0 ? '' : tree.lemma(governor)
  if (words.carriers.has(verb) && !words.deals.changing.has(verb)) return true
  return tree.children(noun).some((c) => tree.relation(c).startsWith('acl') && words.dealing.has(tree.lemma(c)))
}

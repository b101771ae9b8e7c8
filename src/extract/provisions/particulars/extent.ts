import type { TermWords } from '../../../languages/terms.ts'
import { prepositionOf, type Tree } from '../../trees/tree.ts'
import { isReturn } from './bargain.ts'

const apart = /^(?:acl:relcl|parataxis|discourse|dep|cc|vocative)/u
const joined = /^conj/u

/** How far a term reaches. */
export interface Extent {
  /** The subject to be among its tokens, or -1. */
  readonly subject: number
  /** Whether another term begins with a word. */
  readonly isOther: (token: number) => boolean
  readonly words: TermWords
}

/**
 * The tokens of a term, in order: a verb with its objects and what hangs on them, or a noun with what describes it. What is
 * joined to its head by 'and' is another term; asides, relative clauses and clauses of circumstance are left out, and so are all subjects
 * but `subject`. `isOther` knows words that begin another term.
 */
export function tokensOf(tree: Tree, head: number, { subject, isOther, words }: Extent): number[] {
  const tokens = [head]
  const stack = [head]
  // Where another term begins this one ends, whatever the parser hung on it from behind there.
  let end = Math.min(tree.last[head]!, head + 45)
  const cut = (at: number) => {
    if (at > head) end = Math.min(end, at)
  }
  while (stack.length > 0) {
    const at = stack.pop()!
    for (const child of tree.children(at)) {
      const relation = tree.relation(child)
      if (relation === 'punct' || apart.test(relation)) continue
      if (at === head && /^(?:nsubj|csubj)/u.test(relation) && child !== subject) continue
      // 'raise the limit without Lorvia saving more': without the saving it would say something else.
      const without =
        tree.xpos(child) === 'VBG' && child > head && words.grammar.lacking.has(prepositionOf(tree, child - 1))
      const clause = relation === 'advcl' && !without && !describes(tree, child, tokens) && !isPurpose(tree, at, child)
      const hyphened = relation === 'case' && tree.lower(child + 1) === '-'
      if (at === head && /^(?:mark|case|expl|cop)/u.test(relation) && !without && !hyphened) continue
      if (at === head && relation.startsWith('aux') && !/^V/u.test(tree.xpos(head))) continue
      if (clause || relation === 'ccomp') continue
      // 'a set amount of money, known as a cap'
      if (relation === 'acl' && child > head && tree.xpos(child) === 'VBN' && tree.lower(child - 1) === ',') continue
      const verbal = /^V/u.test(tree.xpos(child))
      if (joined.test(relation) && (at === head || verbal || isOther(child)) && !shares(tree, at, child)) {
        cut(leftmost(tree, child))
        continue
      }
      const further = relation === 'appos' && child - at > 2
      if (further || (/^(?:appos|nmod|obl|obj)$/u.test(relation) && isOther(child) && isNext(tree, child))) {
        cut(leftmost(tree, child))
        continue
      }
      if (/^(?:obl|nmod)$/u.test(relation) && child > head && isJoined(tree, child, words)) {
        cut(leftmost(tree, child))
        continue
      }
      // 'a path to citizenship than the council', 'a truce as the best way out'
      if (
        /^(?:obl|nmod)/u.test(relation) &&
        child > head &&
        at === head &&
        tree.upos(head) === 'NOUN' &&
        words.grammar.likened.has(prepositionOf(tree, child))
      ) {
        // biome-ignore format: one line
        cut(leftmost(tree, child))
        continue
      }
      if (/^(?:obl|nmod)/u.test(relation) && isAside(tree, child, { head, words })) continue
      if (Math.abs(child - head) > 40) continue
      tokens.push(child)
      stack.push(child)
    }
  }
  // 'among the demands is a truce': what stands before 'is' is not of the truce.
  const bound = subject < 0 ? (tree.children(head).find((c) => tree.relation(c) === 'cop' && c < head) ?? -1) : -1
  for (let i = head + 1; i < end; i++)
    if (tree.lower(i) === ';') end = i
    else if (isReturn(tree, i, words)) end = i - 1
  for (let i = end - 1; i > head && tree.lower(i) !== ')'; i--) if (tree.lower(i) === '(') end = i
  return trimmed(
    tree,
    head,
    tokens.filter((t) => t < end && t > bound).sort((a, b) => a - b),
    words,
  )
}

/** The 'making' of "taxes on couples making more", which parsers hang on the verb. */
const describes = (tree: Tree, token: number, tokens: readonly number[]): boolean =>
  tree.xpos(token) === 'VBG' &&
  tokens.includes(token - 1) &&
  /S$/u.test(tree.xpos(token - 1)) &&
  /^(?:obl|nmod)$/u.test(tree.relation(token - 1)) &&
  !tree.children(token).some((c) => /^(?:mark|nsubj)/u.test(tree.relation(c)))

/** 'a fund set up to pay farmers', 'loans aimed at helping ports': what a participle that describes a noun is for. */
const isPurpose = (tree: Tree, participle: number, clause: number): boolean =>
  tree.relation(participle) === 'acl' &&
  tree.xpos(participle) === 'VBN' &&
  clause > participle &&
  /^(?:VB|VBG)$/u.test(tree.xpos(clause)) &&
  tree.children(clause).some((c) => tree.relation(c) === 'mark' && c < participle + 3 && c > participle)

/** Whether a participle at the end has lost what makes it say something: 'missiles built', 'a fund designed'. */
const isBroken = (tree: Tree, token: number): boolean =>
  (tree.relation(token) === 'acl' || (tree.xpos(token) === 'JJ' && /^(?:amod|advcl)$/u.test(tree.relation(token)) && tree.head(token) < token)) &&
  /^(?:VB[NG]|JJ)$/u.test(tree.xpos(token)) &&
  tree.children(token).some((c) => c > token && /^(?:advcl|xcomp|ccomp|obl)/u.test(tree.relation(c)) && leftmost(tree, c) === token + 1) // biome-ignore format: one line

/** A 'not' before a verb that turns it: 'promised not to sign'; in 'not just to sign' it turns nothing. */
const isDenial = (tree: Tree, token: number, head: number, { grammar }: TermWords) =>
  /^(?:not|never)$/u.test(tree.lower(token)) && tree.upos(head) === 'VERB' && !grammar.merely.has(tree.lower(token + 1))

/** Without what a cut has left at the ends: 'for cash payments', 'tariffs lifted as soon'. */
function trimmed(tree: Tree, head: number, tokens: number[], words: TermWords): number[] {
  const { grammar } = words
  let from = 0
  let to = tokens.length
  const first = () => tokens[from]!
  while (
    first() < head &&
    !isDenial(tree, first(), head, words) &&
    ((tree.upos(first()) === 'ADP' && tree.lower(first() + 1) !== '-') ||
      (tree.upos(first()) === 'ADV' && tree.upos(first() + 1) === 'ADP') ||
      grammar.merely.has(tree.lower(first())) ||
      // 'among them limits on guns'
      (tree.xpos(first()) === 'PRP' && tree.relation(first()) !== 'nsubj' && tree.upos(head) === 'NOUN') ||
      /^(?:n't|not|also)$/u.test(tree.lower(first())))
  )
    from++
  const last = () => tokens[to - 1]!
  while (last() > head && tree.relation(last()) !== 'compound:prt') {
    const soon = grammar.hurry.has(tree.lower(last())) && grammar.ends.has(tree.lower(last() - 1))
    // 'for those making', 'a truce, something'
    const dangles = tree.upos(last()) === 'PRON' && tree.lower(last() - 1) === ','
    if (isBroken(tree, last()) || dangles) {
      to--
      if (/^(?:those|these)$/u.test(tree.lower(last()))) to--
      continue
    }
    if (!soon && !/^(?:ADP|SCONJ|CCONJ|DET)$/u.test(tree.upos(last())) && !grammar.ends.has(tree.lower(last()))) break
    to--
  }
  return tokens.slice(from, to)
}

/** 'along with rules for trade', 'as well as free elections': another item, told by a preposition of two words. */
const isJoined = (tree: Tree, child: number, words: TermWords): boolean => {
  if (tree.children(child).some((c) => c < child && tree.relation(c) === 'cc' && words.joining.has(tree.lower(c)))) return true // biome-ignore format: one line
  const cases = tree.children(child).filter((c) => tree.relation(c) === 'case' && c < child)
  return cases.length > 1 && words.joining.has(tree.lower(cases[0]!))
}

/** 'the release and exchange of all hostages': two words of one thing, which stands behind the second. */
const shares = (tree: Tree, first: number, second: number) =>
  tree.upos(first) === 'NOUN' &&
  tree.upos(second) === 'NOUN' &&
  tree.children(first).some((c) => c > second && tree.relation(c) === 'nmod') &&
  !tree.children(second).some((c) => c > second && tree.relation(c) === 'nmod')

/** Whether a phrase begins behind a comma, without a preposition: the next of a list, whatever it was hung on. */
function isNext(tree: Tree, token: number): boolean {
  return (
    /^(?:,|and|or)$/u.test(tree.lower(leftmost(tree, token) - 1)) &&
    !tree.children(token).some((c) => tree.relation(c) === 'case')
  )
}

/** The first token of all that hangs on one, as far back as a phrase goes. */
export function leftmost(tree: Tree, token: number, depth = 0): number {
  if (depth > 8) return token
  let first = token
  for (const child of tree.children(token))
    if (child < token && child > token - 40 && tree.relation(child) !== 'punct')
      first = Math.min(first, leftmost(tree, child, depth + 1))
  return first
}

/** 'according to the draft', 'under the plan', and what stands before the verb behind a comma. */
function isAside(
  tree: Tree,
  child: number,
  { head, words }: { readonly head: number; readonly words: TermWords },
): boolean {
  const marker = tree.children(child).find((c) => tree.relation(c) === 'case')
  const word = marker === undefined ? '' : tree.lower(marker)
  // 'come under foreign control'
  const isSway = tree.head(child) === head && child > head && words.grammar.sway.has(tree.lemma(child))
  if (words.grammar.asides.has(word)) return !isSway
  // 'on condition that': a particular of the term.
  if (word === 'on' && words.conditions.has(tree.lower(child))) return true
  return (
    tree.head(child) === head &&
    child < head &&
    tree.children(head).some((c) => tree.relation(c).startsWith('nsubj') && c > child)
  )
}

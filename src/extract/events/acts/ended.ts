import type { StatusWords } from '../../../languages/status-words.ts'
import { nameKind } from '../../trees/name-at.ts'
import { ruledOutBy } from '../../trees/ruled-out.ts'
import type { Tree } from '../../trees/tree.ts'

/** Whether a word is one of a list. A lemma may lack its last 'e'. */
export const isOne = (list: ReadonlySet<string>, tree: Tree, token: number): boolean =>
  list.has(tree.lemma(token)) || list.has(`${tree.lemma(token)}e`)

export const caseOf = (tree: Tree, token: number): string => {
  // 'called for in the deal': what stands next to it.
  const c = tree.children(token).findLast((k) => tree.relation(k) === 'case' && k < token)
  return c === undefined ? '' : tree.lower(c)
}

/** 'was put off', 'was moved to Saturday' */
export function putOff(tree: Tree, verb: number, words: StatusWords): boolean {
  const lemma = tree.lemma(verb)
  const children = tree.children(verb)
  const isParticle = (c: number) => c > verb && /^(?:compound:prt|advmod)$/u.test(tree.relation(c))
  if (children.some((c) => isParticle(c) && words.puttingOff.has(`${lemma} ${tree.lower(c)}`))) return true
  if (isOne(words.postponed, tree, verb)) return true
  return words.moving.has(lemma) && children.some((c) => /^obl/u.test(tree.relation(c)) && isDay(tree, c))
}

const isDay = (tree: Tree, token: number) => caseOf(tree, token) === 'to' && nameKind(tree, token) === 'date'

/** 'fell through' */
export function fellThrough(tree: Tree, verb: number, words: StatusWords): boolean {
  const particle = tree.children(verb).find((c) => /^(?:compound:prt|advmod|obl)$/u.test(tree.relation(c)) && c > verb)
  return particle !== undefined && words.fallingThrough.has(`${tree.lemma(verb)} ${tree.lower(particle)}`)
}

/** 'looks forward to meeting Berg', 'looking ahead to the summit' */
export const looksAhead = (tree: Tree, verb: number, words: StatusWords): boolean =>
  tree.children(verb).some((c) => c > verb && words.lookingAhead.has(`${tree.lemma(verb)} ${tree.lower(c)}`))

/** 'broke down' */
export const isBroken = (tree: Tree, verb: number, words: StatusWords): boolean =>
  tree.children(verb).some((c) => c > verb && words.breakingDown.has(`${tree.lemma(verb)} ${tree.lower(c)}`))

/** Whether an end is said not to have come: 'not', or behind 'denied'. */
export const isDisputed = (tree: Tree, verb: number, words: StatusWords): boolean =>
  isNegated(tree, verb, words) || (tree.head(verb) >= 0 && words.denied.has(tree.lemma(tree.head(verb))))

/** Whether 'not', 'n’t', 'never' or 'under no circumstances' stands with a word. */
export const isNegated = (tree: Tree, token: number, { ruledOut }: StatusWords): boolean =>
  hasNot(tree, token) || ruledOutBy(tree, token, ruledOut) >= 0

const hasNot = (tree: Tree, token: number): boolean =>
  tree.children(token).some((c) => /^(?:not|n't|never)$/u.test(tree.lower(c)))

/** 'did not take up and accept', 'will not go and meet': one 'not' may stand for all that are joined; 'without signing'. */
export function isUndone(tree: Tree, verb: number, words: StatusWords): boolean {
  const children = tree.children(verb)
  const isWithout = (at: number) =>
    tree.children(at).some((c) => tree.relation(c) === 'mark' && tree.lower(c) === 'without')
  if (isNegated(tree, verb, words) || isWithout(verb)) return true
  const above = tree.head(verb)
  const shares = tree.relation(verb) === 'conj' && /^VBP?$/u.test(tree.xpos(verb)) && /^VB$/u.test(tree.xpos(above))
  const parts = (c: number) =>
    /^(?:nsubj|aux|mark|cc|advmod)/u.test(tree.relation(c)) && words.parting.has(tree.lower(c))
  return shares && !children.some(parts) && (hasNot(tree, above) || isWithout(above))
}

/** 'not yet' */
export const isStillToCome = (tree: Tree, verb: number): boolean =>
  tree.children(verb).some((c) => c < verb && tree.lower(c) === 'yet')

/** 'The effort to arrange a second meeting collapsed': the meeting came to nothing. */
export function leadsToNothing(tree: Tree, noun: number, words: StatusWords): boolean {
  let at = noun
  for (let steps = 0; steps < 4 && /^(?:obj|obl|nmod|acl|xcomp)$/u.test(tree.relation(at)); steps++) at = tree.head(at)
  if (at === noun || at < 0 || !words.undertaken.has(tree.lemma(at)) || tree.relation(at) !== 'nsubj') return false
  const governor = tree.head(at)
  return isOne(words.cancelled, tree, governor) || fellThrough(tree, governor, words)
}

/** 'tried to scuttle the deal', 'could cancel it', 'sanctions that would sink it': not done. */
export const isOnlyMeant = (tree: Tree, verb: number, words: StatusWords): boolean =>
  tree
    .children(verb)
    .some(
      (c) =>
        (/^aux/u.test(tree.relation(c)) &&
          (words.mayVerbs.has(tree.lower(c)) ||
            (words.unrealVerbs.has(tree.lower(c)) && tree.relation(verb) === 'acl:relcl'))) ||
        (tree.relation(c) === 'mark' && tree.lower(c) === 'to' && !words.achieved.has(tree.lemma(tree.head(verb)))),
    )

/** 'denied talks with Karsa had broken down': a parser may take the talks for what was denied. */
export function isEndBehind(tree: Tree, noun: number, words: StatusWords): boolean {
  for (let i = noun + 1; i < Math.min(tree.last[noun]!, noun + 12); i++)
    if (tree.upos(i) === 'VERB')
      return isOne(words.cancelled, tree, i) || fellThrough(tree, i, words) || isBroken(tree, i, words)
  return false
}

import type { CrowdWords } from '../../../languages/crowd-words.ts'
import type { TermWords } from '../../../languages/terms.ts'
import { bodiesOfNation } from '../../actors/bodies-of-nations.ts'
import type { Participants } from '../../events/who/participants.ts'
import { argumentsOf } from '../../trees/arguments.ts'
import { nameKind } from '../../trees/name-at.ts'
import { prepositionOf, type Tree } from '../../trees/tree.ts'
import { isProposal, proposalAt } from '../proposals/proposal-noun.ts'
import type { Term } from '../terms/term.ts'

/** Who would have to do a term, and whom it is for. */
export interface Roles {
  readonly obliges: readonly string[]
  readonly benefits: readonly string[]
}

/** What roles are read with: 'both sides' are `sides`. */
export interface RolesWith {
  readonly words: TermWords
  readonly participants: Participants
  readonly sides: readonly string[]
  readonly crowds: CrowdWords | undefined
}

const none: readonly string[] = []
/** Reads off the words of a term who would have to do it and whom it is for. */
export function rolesOf(tree: Tree, term: Term, given: RolesWith): Roles {
  const head = term.verb >= 0 ? term.verb : term.head
  const doers = tree.upos(head) === 'VERB' ? doersOf(tree, term, head, given) : none
  const owned = doers.length > 0 ? doers : ownersOf(tree, term, given)
  const obliges = owned.length > 0 || tree.upos(head) === 'VERB' ? owned : committed(tree, head, given)
  const benefits = receivers(tree, term, given)
  return { obliges: [...new Set(obliges)], benefits: benefits.filter((b) => !obliges.includes(b)) }
}

/** How far back 'the two countries' may have been named, in tokens. */
const reach = 150

/** Whom a phrase stands for; 'both sides' are the two that were named together last, or the sides. */
function people(tree: Tree, head: number, given: RolesWith): readonly string[] {
  const { words, participants, crowds } = given
  // 'a review by a Lorvian bank' binds no state.
  const bodies = bodiesOfNation(tree, head, crowds)
  if (bodies) return [participants.called(bodies.name) ?? participants.make('group', bodies.name, tree, bodies)]
  const ids = participants.of(tree, head)
  const all = /S$/u.test(tree.xpos(head)) && (words.sides.has(tree.lemma(head)) || isBothNations(tree, head, words))
  const each = tree.children(head).some((c) => tree.relation(c) === 'det' && tree.lower(c) === 'each')
  return ids.length === 0 && (all || (each && words.sides.has(tree.lemma(head)))) ? twoBefore(tree, head, given) : ids
}

/** 'Lorvia and Karsa' before 'the two countries'; what no two are named before, the sides. */
function twoBefore(tree: Tree, head: number, { participants, sides }: RolesWith): readonly string[] {
  for (let i = head - 1; i > Math.max(0, head - reach); i--) {
    const first = tree.relation(i) === 'conj' && tree.upos(i) === 'PROPN' ? tree.head(i) : -1
    if (first < 0 || tree.upos(first) !== 'PROPN') continue
    const ids = [...new Set(participants.of(tree, first))]
    if (ids.length === 2 && ids.every((id) => /^(?:government|group)$/u.test(participants.kindOf(id) ?? ''))) return ids
  }
  return sides
}

/** 'the countries', 'both nations'; not 'the countries of the north'. */
const isBothNations = (tree: Tree, head: number, { nations, grammar }: TermWords): boolean =>
  nations.has(tree.lemma(head)) &&
  tree.children(head).some((c) => c < head && grammar.both.has(tree.lower(c))) &&
  !tree.children(head).some((c) => /^(?:nmod|acl|amod|compound)/u.test(tree.relation(c)))

function doersOf(tree: Tree, term: Term, verb: number, given: RolesWith): readonly string[] {
  const args = argumentsOf(tree, verb)
  // 'families will receive checks': who gets gives nothing.
  if (given.words.grants.gets.has(tree.lemma(verb))) return none
  if (isLet(tree, verb, given.words)) return none
  const doer = args.passive ? args.agent : args.subject
  // 'Lind's bill would free all prisoners': who wrote it does not.
  if (doer >= 0 && tree.head(doer) === verb && isProposal(tree, doer, given.words)) return none
  // 'asked Lorvia to open': who is asked does it.
  const above = /^(?:xcomp|advcl)$/u.test(tree.relation(verb)) && tree.xpos(verb) === 'VB' ? tree.head(verb) : -1
  const asked = (above < 0 || args.passive ? [] : tree.children(above)).filter(
    (c) => c < verb && (/^i?obj$/u.test(tree.relation(c)) || isAppealedTo(tree, c, given.words)),
  )
  for (const told of asked) {
    const ids = people(tree, told, given)
    if (ids.length > 0) return ids
  }
  // 'urged its neighbours to open': whoever they are, who asks does not.
  const { asks, commits } = given.words
  const asking = above >= 0 && asks.has(tree.lemma(above)) && !commits.has(tree.lemma(above))
  if (asking && asked.some((c) => given.participants.isSomebody(tree, c))) return none
  // 'Lorvia promised Karsa that it would open the port'
  const promiser = doer >= 0 && tree.head(doer) === verb ? promiserOf(tree, verb, doer, given.words) : -1
  if (promiser >= 0) {
    const ids = people(tree, promiser, given)
    return ids.length > 0 ? ids : given.participants.orOwner(tree, promiser)
  }
  // 'They will pull back': both who were told of; one alone is as often as not somebody else.
  if (doer >= 0 && tree.head(doer) === verb && tree.lower(doer) === 'they' && people(tree, doer, given).length < 2) return none // biome-ignore format: one line
  // 'It will extend the truce': the plan does.
  if (doer >= 0 && /^(?:PRP|DT)$/u.test(tree.xpos(doer)) && proposalAt(tree, doer, given.words) >= 0) return none
  const own = doer >= 0 && tree.head(doer) === verb
  // In a list of a plan's terms the subject above is the plan, or nobody that would do it.
  const carried = own || /^(?:xcomp|conj)/u.test(tree.relation(verb)) || term.standing?.rule !== 'held'
  if (doer >= 0 && carried) {
    const ids = people(tree, doer, given)
    if (ids.length > 0) return ids
    // 'her option, which would impose a freeze': who is for it need not do it.
    const owners = given.participants.orOwner(tree, doer).filter((id) => !isPerson(id, given))
    if (owners.length > 0) return owners
  }
  // 'force Karsa to', 'a demand for Lorvia to', "the rebels' promise to": whoever stands before the infinitive.
  const governor = tree.head(verb)
  if (governor < 0 || args.passive) return none
  const verbal = tree.upos(governor) === 'VERB'
  for (const child of tree.children(governor)) {
    if (child >= verb) continue
    const relation = tree.relation(child)
    const before = prepositionOf(tree, child)
    const asked = /^(?:obj|iobj|nmod|obl)$/u.test(relation) && /^(?:|for|on|by)$/u.test(before)
    const owner = !verbal && /^(?:nmod:poss|compound|amod)$/u.test(relation)
    if (!asked && !owner) continue
    const ids = people(tree, child, given)
    // 'Lind's plan to cut wages': whoever wrote it does not; 'Lind's promise' binds her.
    const ofAuthor = owner && isAuthored(tree, governor, given.words)
    const bound = ofAuthor ? ids.filter((id) => !isPerson(id, given)) : ids
    if (bound.length > 0) return bound
  }
  return none
}

/** Who promises what a clause with 'it', 'he' or 'they' tells; -1 elsewhere. */
function promiserOf(tree: Tree, verb: number, doer: number, { commits }: TermWords): number {
  // 'promised the council they would open it': a parser may hang the clause on the council.
  const heard = /^acl/u.test(tree.relation(verb)) && /^i?obj$/u.test(tree.relation(tree.head(verb)))
  const above = tree.head(heard ? tree.head(verb) : verb)
  const isPromised = above >= 0 && (heard || tree.relation(verb) === 'ccomp') && tree.upos(above) === 'VERB' && commits.has(tree.lemma(above)) // biome-ignore format: one line
  if (!isPromised || !/^(?:it|he|she|they)$/u.test(tree.lower(doer))) return -1
  const { subject, passive } = argumentsOf(tree, above)
  return passive ? -1 : subject
}

/** 'plan', 'option', 'demand', not 'promise': a noun of what others are to do. */
const isAuthored = (tree: Tree, noun: number, words: TermWords): boolean =>
  (isProposal(tree, noun, words) || words.askings.has(tree.lemma(noun))) && !words.commits.has(tree.lemma(noun))

const isPerson = (id: string, { participants }: RolesWith): boolean => participants.kindOf(id) === 'person'

/** The 'Lorvia' of "appealed to Lorvia to buy grain", "called on Lorvia to", "called for Lorvia to". */
const isAppealedTo = (tree: Tree, token: number, { asks }: TermWords): boolean =>
  tree.relation(token) === 'obl' && /^(?:to|on|upon|for)$/u.test(prepositionOf(tree, token)) && asks.has(tree.lemma(tree.head(token))) // biome-ignore format: one line

/** 'they may go home': who may do something need not, but who may not do it is bound. */
const isLet = (tree: Tree, verb: number, { grammar }: TermWords): boolean =>
  tree.children(verb).some((c) => tree.relation(c) === 'aux' && grammar.may.has(tree.lower(c))) &&
  !tree.children(verb).some((c) => c < verb && grammar.nobody.has(tree.lower(c)))

/** 'the army of Lorvia', 'Karsan troops', 'promises by the rebels': whose what is to change is. */
function ownersOf(tree: Tree, { head, tokens, issue }: Term, given: RolesWith): readonly string[] {
  const doer =
    tree.upos(head) === 'VERB' &&
    tree
      .children(head)
      .some(
        (c) =>
          tree.relation(c) === 'nsubj' && /^(?:NOUN|PROPN)$/u.test(tree.upos(c)) && !isProposal(tree, c, given.words),
      )
  const doing = (token: number) =>
    /^(?:by|)$/u.test(prepositionOf(tree, token)) && tree.relation(token) !== 'amod' ? 0 : 1
  for (const token of tokens.toSorted((a, b) => doing(a) - doing(b))) {
    if (token === head || !/^(?:nmod|nmod:poss|compound|amod|obl|obl:agent)$/u.test(tree.relation(token))) continue
    if (behindOther(tree, token, { head, issue }, given.words) || isBeforePhrase(tree, token)) continue
    // 'Lorvia would drop its embargo': its own, whoever that may be, not that of somebody told of before.
    if (tree.xpos(token) === 'PRP$' && doer) continue
    // 'parts of Lorvia' are Lorvia's to cede; what happens to other places binds nobody.
    if (nameKind(tree, token) === 'place' && prepositionOf(tree, token) === 'of' && issue !== 'territory.cession')
      continue
    // Who is freed does not free: 'the release of rebel commanders', 'five rebels were freed', 'their release'.
    if (issue === 'prisoners' && isFreed(tree, token, head)) continue
    // Who is helped does not help: 'a bailout of the port', 'the port bailout', 'loans for Lorvian farmers'.
    if (issue === 'economy.aid' && (token > head || given.words.grants.saved.has(tree.lemma(head)))) continue // biome-ignore format: one line
    // 'join the bloc': who is joined does not join.
    if (issue === 'alliance' && token > head && tree.upos(head) === 'VERB') continue
    // 'buy more Lorvian wheat': whose it is does not buy it.
    if (token > head && given.words.duty.moves.has(tree.lemma(head))) continue
    const ids = people(tree, token, given)
    if (ids.length > 0) return ids
  }
  return none
}

/** Whether a word is, describes or belongs to those who are freed, or from whose hands they are. */
function isFreed(tree: Tree, token: number, head: number): boolean {
  for (let at = token, steps = 0; at >= 0 && steps < 5; at = tree.head(at), steps++) {
    if (prepositionOf(tree, at) === 'by') return false
    if (/^(?:of|from)$/u.test(prepositionOf(tree, at)) || /^(?:obj|nsubj:pass)$/u.test(tree.relation(at))) return true
    if (tree.head(at) === head) return tree.relation(at) === 'nmod:poss'
  }
  return false
}

/** 'give Lorvia a corridor': no word of a phrase stands before its article, so it is somebody who gets it. */
const isBeforePhrase = (tree: Tree, token: number) =>
  tree.relation(token) === 'compound' &&
  tree.children(tree.head(token)).some((c) => c > token && c < tree.head(token) && tree.relation(c) === 'det')

/** Whether a phrase, or one that it hangs on, stands behind a preposition that leads to somebody else. */
function behindOther(
  tree: Tree,
  token: number,
  { head, issue }: Pick<Term, 'head' | 'issue'>,
  words: TermWords,
): boolean {
  for (let at = token, steps = 0; at !== head && at >= 0 && steps < 6; at = tree.head(at), steps++) {
    if (tree.relation(at) === 'iobj' || (tree.upos(at) === 'VERB' && at !== token)) return true
    const preposition = prepositionOf(tree, at)
    // 'limits on Lorvia’s army' bind Lorvia, 'sanctions on its trade' do not.
    const onOwn = preposition === 'on' && at !== token && !/^(?:sanctions|trade)$/u.test(issue)
    // 'tougher rules for Lorvia' bind Lorvia.
    if (preposition === 'for' && at === token && words.rules.has(tree.lemma(head))) return false
    // 'access to Lorvia’s market' is Lorvia's to give.
    if (preposition === 'to' && at !== token && words.openings.has(tree.lemma(head))) return false
    if (words.grammar.beneath.has(preposition) && !onOwn) return true
  }
  return false
}

/** 'Lorvia agreed to a truce', 'the rebels’ promise of a truce': who undertakes what the noun tells. */
function committed(tree: Tree, noun: number, given: RolesWith): readonly string[] {
  const governor = tree.head(noun)
  if (governor < 0 || !given.words.commits.has(tree.lemma(governor)) || !/^(?:obj|obl|nmod)/u.test(tree.relation(noun)))
    return none
  if (tree.upos(governor) !== 'VERB') {
    const owner = tree.children(governor).find((c) => tree.relation(c) === 'nmod:poss')
    return owner === undefined ? none : people(tree, owner, given)
  }
  const { subject, passive } = argumentsOf(tree, governor)
  return subject >= 0 && !passive ? people(tree, subject, given) : none
}

function receivers(tree: Tree, { tokens }: Term, given: RolesWith): string[] {
  const ids: string[] = []
  for (const token of tokens) {
    const behind = /^(?:obl|nmod)$/u.test(tree.relation(token)) && /^(?:to|for)$/u.test(prepositionOf(tree, token))
    if (behind || tree.relation(token) === 'iobj' || isBeforePhrase(tree, token))
      ids.push(...people(tree, token, given))
  }
  return [...new Set(ids)]
}

import type { PositionWords } from '../../../languages/positions.ts'
import type { Span } from '../../../record/passage.ts'
import type { Provision } from '../../../record/provision.ts'
import { phraseOf, prepositionOf, type Tree, withConjuncts } from '../../trees/tree.ts'
import { clauseStretch, isInfinitive } from './clause-stretch.ts'
import type { Complement } from './complements.ts'
import { isWanted } from './wanted.ts'

/**
 * 'provisions that would close the port', 'a bill aimed at the smugglers', 'an amendment, calling for a vote': of a word that says little what
 * follows belongs to it.
 */
export function withRelative(tree: Tree, head: number, to: number, trigger: number): number {
  const below = tree.children(head)
  if (below.some((c) => /^(?:nmod|amod|compound)/u.test(tree.relation(c)))) return to
  const behind = below.find((c) => /^acl/u.test(tree.relation(c)) && c > head)
  if (behind === undefined) return to
  const stretch = clauseStretch(tree, behind)
  if (trigger < stretch.from || stretch.to <= trigger) return Math.max(to, stretch.to)
  // Not 'the siege, which Lorvia rejects' of what Lorvia rejects.
  let comma = trigger
  while (comma > head && tree.lower(comma) !== ',') comma--
  return Math.max(to, comma)
}

/** What a bare word is told to do behind the word of stance: 'would ban the nets' of "a bill backed by Lorvia that would ban the nets"; else -1. */
export function relativeBehind(tree: Tree, head: number, trigger: number): number {
  const below = tree.children(head)
  if (head > trigger || below.some((c) => /^(?:nmod|amod|compound)/u.test(tree.relation(c)))) return -1
  return (
    below.find((c) => tree.relation(c) === 'acl:relcl' && c > trigger && clauseStretch(tree, c).from > trigger) ?? -1
  )
}

/** What a verb brings about: 'the bill' of "advance the bill", of 'vote for the bill'; -1 elsewhere. */
export function carriedBy(tree: Tree, verb: number, { grammar }: PositionWords): number {
  const behind = tree.children(verb).filter((c) => c > verb)
  if (!grammar.voting.has(tree.lemma(verb))) return behind.find((c) => tree.relation(c) === 'obj') ?? -1
  return behind.find((c) => tree.relation(c) === 'obl' && prepositionOf(tree, c) === 'for') ?? -1
}

/** What 'possibility' is of: a phrase, or what would be done: 'the possibility of sending ships'. */
export function heldComplement(tree: Tree, complement: Complement, inner: number): Complement {
  const doing = tree.upos(inner) === 'VERB' && (tree.xpos(inner) === 'VBG' || isInfinitive(tree, inner))
  if (!doing) return { ...complement, ...phraseOf(tree, inner), head: inner }
  return { ...complement, from: inner, to: clauseStretch(tree, inner).to, head: inner, clause: true, bare: true }
}

/**
 * Behind another's effort that is turned down, and what it is for: "Lind's effort to open the gates", 'an effort led by Lind'; -1 elsewhere.
 * Who rejects it may want the gates open all the same.
 */
export function anothersTry(tree: Tree, head: number, trigger: number, { tries, verbs }: PositionWords): number {
  if (!isAgainst(tree, trigger, verbs) || !tries.has(tree.lemma(head))) return -1
  const by = (c: number) => /^(?:nmod|obl:agent)$/u.test(tree.relation(c)) && prepositionOf(tree, c) === 'by'
  const led = (c: number) => tree.relation(c) === 'acl' && tree.xpos(c) === 'VBN' && tree.children(c).some(by)
  const beside = tree.children(head)
  if (!beside.some((c) => tree.relation(c) === 'nmod:poss' || by(c) || led(c))) return -1
  // 'rejected an effort led by Lind, to open the gates': a parser may hang what is tried on the verb.
  const clause = [...beside, ...beside.filter(led).flatMap((c) => tree.children(c)), ...tree.children(trigger)].find(
    (c) => c > head && isInfinitive(tree, c),
  )
  return clause === undefined ? -1 : Math.max(phraseOf(tree, head).to, clauseStretch(tree, clause).to)
}

/** 'the deal', with nothing more said of it. */
export function isDefinite(tree: Tree, head: number): boolean {
  const below = tree.children(head)
  return (
    below.some((c) => /^(?:the|this|that)$/u.test(tree.lower(c))) &&
    !below.some((c) => /^(?:nmod|acl|amod|compound)/u.test(tree.relation(c)) && !isBeside(tree, c))
  )
}

/** '…, which had passed': told of a thing that is known without it. */
const isBeside = (tree: Tree, clause: number) =>
  tree.relation(clause) === 'acl:relcl' &&
  tree.children(clause).some((c) => /^(?:which|who)$/u.test(tree.lower(c)) && tree.lower(c - 1) === ',')

/** What 'halt' is of in "calls for halt to attacks", where the reading hangs it on the verb; -1 elsewhere. */
export function besideOf(tree: Tree, head: number): number {
  const above = tree.head(head)
  if (above < 0 || !/^(?:obl|obj)$/u.test(tree.relation(head))) return -1
  const isNext = (c: number) =>
    tree.relation(c) === 'case' && c === head + 1 && /^(?:to|of|in|on)$/u.test(tree.lower(c))
  return tree.children(above).find((c) => tree.relation(c) === 'obl' && tree.children(c).some(isNext)) ?? -1
}

/** 'such a clause', 'the clause', with nothing more said of it. */
export function isPointedAt(tree: Tree, head: number): boolean {
  return isDefinite(tree, head) || tree.children(head).some((c) => tree.lower(c) === 'such')
}

/** The noun that a 'which' or 'that' stands for, or -1. */
export function relativeOf(tree: Tree, token: number): number {
  if (!/^W/u.test(tree.xpos(token))) return -1
  const clause = tree.head(token)
  const noun = clause >= 0 && tree.relation(clause).startsWith('acl') ? tree.head(clause) : -1
  // 'talks on gas and a trade deal, which': the nearest.
  const near = noun < 0 ? [] : withConjuncts(tree, noun).filter((n) => n < token)
  return near.length === 0 ? -1 : Math.max(...near)
}

/** 'a plan to end the war, which Lorvia rejected': the plan, where a parser takes the nearest noun; else the head itself. */
export function planBefore(tree: Tree, head: number, trigger: number, plans: ReadonlySet<string>): number {
  if (head > trigger || plans.has(tree.lemma(head))) return head
  const behind = tree.children(head).filter((c) => tree.relation(c) === 'acl:relcl' && c > head)
  if (!behind.some((c) => tree.children(c).some((w) => tree.lower(w) === 'which' && tree.lower(w - 1) === ','))) return head // biome-ignore format: one line
  for (let at = head, steps = 0; at >= 0 && steps < 4; at = tree.head(at), steps++) {
    if (plans.has(tree.lemma(at)) && tree.upos(at) === 'NOUN') return at
    if (!/^(?:nmod|acl|obl|obj)$/u.test(tree.relation(at))) break
  }
  return head
}

/**
 * Where a clause tells what it is done for, when or why: of "should make no concessions in order to open the gates" the gates are not what
 * is asked for. 'take steps to open the gates' is all about them.
 */
export function asides(tree: Tree, head: number, { matters, modality }: PositionWords): Span[] {
  const { start, end } = tree.analysis
  // 'does not have to make'
  const inner = tree.children(head).find((c) => c > head && tree.relation(c) === 'xcomp')
  const below = [head, ...(inner === undefined ? [] : [inner])].flatMap((h) => tree.children(h))
  const bound = below.some((c) => tree.relation(c) === 'obj' && matters.has(tree.lemma(c)))
  return below
    .filter((c) => {
      // 'tried to assure Lind that the gates will open'
      if (c > head && tree.relation(c) === 'ccomp') return modality.undemanding.has(tree.lemma(head))
      if (c < head || tree.relation(c) !== 'advcl') return false
      const marked = tree.children(c).some((m) => m < c && /^(?:mark|advmod)$/u.test(tree.relation(m)) && beside.test(tree.lower(m))) // biome-ignore format: one line
      return marked || (bound && isInfinitive(tree, c))
    })
    .map((c) => clauseStretch(tree, c))
    .map(({ from, to }) => ({ start: start[from]!, end: end[to - 1]! }))
}

const beside = /^(?:in|so|if|unless|until|till|because|since|before|after|while|once|when|although|though)$/u

/** Whether a term is what a clause does, not something told deep inside it: 'tried to cut the clause that the tariffs go'. */
export function isDoneIn(tree: Tree, head: number, mentions: readonly Span[]): boolean {
  const { start, end } = tree.analysis
  const done = tree.children(head).filter((c) => /^(?:obj|obl|xcomp|nsubj:pass|advcl)$/u.test(tree.relation(c)))
  return mentions.some((t) => [head, ...done].some((i) => t.start <= start[i]! && end[i]! <= t.end))
}

/** Whether a term lies in a stretch, or mostly. */
export function covers(span: Span, t: Span): boolean {
  const shared = Math.min(span.end, t.end) - Math.max(span.start, t.start)
  // Of a long term a small piece is not the term.
  return (
    shared > 0 && shared >= 0.6 * Math.min(span.end - span.start, t.end - t.start) && shared >= 0.4 * (t.end - t.start)
  )
}

/** Whether what a term says beyond the stretch has a number: the stretch alone says less than the term. */
export const countsBeyond = (text: string, span: Span, t: Span) =>
  /\p{Nd}/u.test(text.slice(t.start, Math.max(t.start, span.start)) + text.slice(Math.min(t.end, span.end), t.end))

/**
 * Whether a term is told by the words of stance themselves, so that they are not on it: of "will pull out of the pact" the leaving is the
 * term, of 'raise the ceiling with Karsan demands for cuts' the raise.
 */
export function tellsItself(tree: Tree, trigger: number, t: Span, { verbs }: PositionWords): boolean {
  const { start, end } = tree.analysis
  if (t.start > start[trigger]! || end[trigger]! > t.end) return false
  if (tree.upos(trigger) !== 'VERB') return t.start < start[phraseOf(tree, trigger).from]!
  return isAgainst(tree, trigger, verbs)
}

/** Whether a verb turns down what it is on. */
const isAgainst = (tree: Tree, verb: number, verbs: PositionWords['verbs']) =>
  [tree.lemma(verb), `${tree.lemma(verb)} ${tree.lower(verb + 1)}`].some((word) =>
    verbs.get(word)?.some((s) => /^(?:rejects|doubts)$/u.test(s.stance ?? '')),
  )

/** Whether a term says that something will not be, by the 'not' of this verb: the term holds it, or its summary has it from a verb before. */
export function isDenied(tree: Tree, verb: number, term: Provision, negations: ReadonlySet<string>): boolean {
  const { text, start } = tree.analysis
  const { start: from } = term.mentions[0]!
  if (/^not /u.test(term.summary) && !/^not\b/iu.test(text.slice(from))) return true
  return tree.children(verb).some((c) => c < verb && negations.has(tree.lower(c)) && from <= start[c]!)
}

/** 'that its trains run first': something is to become of a thing, not of 'it'. */
export const isSubjectWanted = (tree: Tree, clause: number, { modality }: PositionWords) =>
  tree.head(clause) >= 0 &&
  isWanted(tree, clause, modality) &&
  tree.children(clause).some((c) => /^nsubj/u.test(tree.relation(c)) && /^(?:NOUN|PROPN)$/u.test(tree.upos(c)))

export const isSubject = (tree: Tree, token: number) =>
  /^nsubj/u.test(tree.relation(token)) || /^nsubj/u.test(tree.relation(tree.head(token)))

/** 'the prisoner swap', 'the move to free them': what was done is told, not only that something was. */
export function isToldMore(tree: Tree, head: number): boolean {
  return tree.children(head).some((c) => /^(?:nmod|acl|compound)/u.test(tree.relation(c)) && tree.upos(c) !== 'PRON')
}

/** 'give an answer'; but 'concede nothing', 'accept its main points'. */
export function isWording(tree: Tree, token: number, { wordings, grammar }: PositionWords, bare: boolean): boolean {
  if (/^(?:anything|everything|nothing)$/u.test(tree.lower(token))) return bare
  // 'take steps to lift the siege'
  const toDo = grammar.attempts.has(tree.lemma(token))
  return wordings.has(tree.lemma(token)) && !toDo
}

import type { PositionWords, StanceMatter } from '../../languages/positions.ts'
import type { Span } from '../../record/passage.ts'
import type { Proposal } from '../../record/proposal.ts'
import type { Provision } from '../../record/provision.ts'
import { nameKind } from '../events/name-at.ts'
import type { Participants } from '../events/participants.ts'
import { phraseOf, type Tree } from '../events/tree.ts'
import { type Complement, clauseStretch } from './complements.ts'

/** What a position is on, and how it was known: as a 'term' told there, by a word that points 'back' to one, or by its own 'words'. */
export interface Target {
  readonly on: string
  readonly by: 'term' | 'back' | 'words'
}

/** Nouns that a plan of one side may be called by. */
const demandNames = /demand|condition|ultimatum/iu

/** Finds what the words of a complement stand for. */
export interface Targets {
  /** Empty where they stand for nothing that a position can be on. */
  of(tree: Tree, complement: Complement, on: StanceMatter, trigger: number): Target[]
}

interface Told extends Span {
  readonly id: string
  readonly proposal: boolean
  readonly name: string
}

/** How far back a word like 'it' may point, and one like 'the deal', in code units. */
const reach = 400
const far = 1500

export function targetsIn(
  { proposals, provisions }: { readonly proposals: readonly Proposal[]; readonly provisions: readonly Provision[] },
  words: PositionWords,
  participants: Participants,
): Targets {
  const told: Told[] = [
    ...proposals.flatMap((p) =>
      p.mentions.map(({ start, end }) => ({ id: p.id, proposal: true, name: p.names.join(' '), start, end })),
    ),
    ...provisions.flatMap((p) =>
      p.mentions.map(({ start, end }) => ({ id: p.id, proposal: false, name: '', start, end })),
    ),
  ].sort((a, b) => a.start - b.start || a.end - b.end)

  return { of }

  function of(tree: Tree, complement: Complement, on: StanceMatter, trigger: number): Target[] {
    const { text, start, end } = tree.analysis
    const { head, clause, from, to } = complement
    const span = { start: start[from]!, end: end[to - 1]! }
    if (clause && isTalk(tree, head, trigger)) return []
    const terms = told.filter((t) => !t.proposal && covers(span, t) && !countsBeyond(text, span, t) && sameHead(tree, head, t, clause)) // biome-ignore format: one line
    const fitting = on !== 'deals' || words.deals.has(tree.lemma(head))
    if (terms.length > 0 && fitting) return [...new Set(terms.map((t) => t.id))].map((id) => ({ on: id, by: 'term' }))
    if (!clause) {
      const at = { start: start[head]!, end: end[head]! }
      const proposal = told.find((t) => t.proposal && t.start <= at.start && at.end <= t.end)
      if (proposal && own(tree, head, proposal)) return [{ on: proposal.id, by: 'term' }]
      const relative = relativeOf(tree, head)
      if (relative >= 0) return of(tree, { ...complement, ...phraseOf(tree, relative), head: relative }, on, trigger)
      if (isPointing(tree, head)) {
        const before = antecedent(tree, trigger, start[Math.min(from, trigger)]!, {
          pronoun: tree.upos(head) === 'PRON' || tree.upos(head) === 'DET',
          word: tree.lower(head),
        })
        return before ? [{ on: before, by: 'back' }] : []
      }
    }
    // 'the agreement' is the plan that was told of last.
    if (!clause && words.deals.has(tree.lemma(head)) && isDefinite(tree, head)) {
      const last = told.findLast((t) => t.proposal && t.start < start[head]! && t.start > start[head]! - far)
      if (last) return [{ on: last.id, by: 'back' }]
    }
    const fits = clause ? clauseFits(tree, complement, on) : phraseFits(tree, head, on)
    if (!fits) return []
    const asked = complement.asked
    const first = asked >= 0 ? Math.min(asked, from) : from
    const until = clause ? to : withRelative(tree, head, to)
    const free = freeWords(text.slice(asked >= 0 ? start[first] : span.start, end[until - 1]))
    return free.length > 2 ? [{ on: free, by: 'words' }] : []
  }

  /** 'Lorvia's demands' may lie in what another's plan is called by; they are that plan only where it is named so. */
  function own(tree: Tree, head: number, { name }: Told): boolean {
    return !demandNames.test(tree.lemma(head)) || demandNames.test(name)
  }

  /** A term stands for the complement where it begins at its head or fills most of it. */
  function sameHead(tree: Tree, head: number, t: Told, clause: boolean): boolean {
    const { start, end } = tree.analysis
    return (t.start <= start[head]! && end[head]! <= t.end) || clause
  }

  function isPointing(tree: Tree, head: number): boolean {
    const word = tree.upos(head) === 'PRON' || tree.upos(head) === 'DET' ? tree.lower(head) : tree.lemma(head)
    const below = tree.children(head)
    if (tree.upos(head) === 'NOUN' && below.some((c) => tree.lower(c) === 'such')) return true
    if (!words.pointing.has(word)) return false
    if (tree.upos(head) !== 'NOUN') return true
    const plain = !below.some((c) => /^(?:nmod|acl|amod|compound)/u.test(tree.relation(c)) && tree.lower(c) !== 'such')
    const idea = /^(?:idea|notion|possibility|suggestion)$/u.test(word)
    return (
      plain &&
      below.some((c) => (idea ? /^(?:the|this|that|these|those|such)$/u : /^(?:this|these|such)$/u).test(tree.lower(c)))
    )
  }

  /** The last term told before, in the same or the sentence before; a pronoun points to a proposal before a provision. */
  function antecedent(
    tree: Tree,
    token: number,
    offset: number,
    { pronoun, word }: { pronoun: boolean; word: string },
  ): string | null {
    const { start } = tree.analysis
    // The sentence it stands in, and the one before.
    const since = start[tree.first[Math.max(0, tree.first[token]! - 1)]!]!
    const before = told.filter((t) => t.end <= offset && t.start >= Math.max(since, offset - reach))
    const last = before.at(-1)
    if (!last) return null
    const { text } = tree.analysis
    const between = text.slice(last.end, offset)
    if (/\n/u.test(between.trim()) || (between.match(/[.!?]["”’]?\s/gu) ?? []).length > (pronoun ? 1 : 2)) return null
    if (!pronoun) return last.id
    // 'it' may be one of several terms: then it is taken for the one plan that was told of, else for nothing. What stood between
    // full stop and 'it' is nearer than a term of the sentence before.
    const here = start[tree.first[token]!]!
    if (!last.proposal && last.start < here && /^(?:it|them|they)$/u.test(word)) return null
    if (new Set(before.map((t) => t.id)).size === 1) return last.id
    const plans = new Set(before.flatMap((t) => (t.proposal ? [t.id] : [])))
    return plans.size === 1 ? [...plans][0]! : null
  }

  function isMatter(tree: Tree, token: number): boolean {
    if (tree.upos(token) !== 'NOUN' && tree.upos(token) !== 'PROPN') return false
    return words.matters.has(tree.lemma(token)) && nameKind(tree, token) !== 'person'
  }

  function phraseFits(tree: Tree, head: number, on: StanceMatter): boolean {
    const upos = tree.upos(head)
    if (upos === 'PROPN') {
      const kind = nameKind(tree, head)
      return (
        kind !== 'person' &&
        kind !== 'place' &&
        kind !== 'organisation' &&
        (on === 'deals' ? words.deals : words.matters).has(tree.lemma(head))
      )
    }
    if (upos !== 'NOUN' || words.wordings.has(tree.lemma(head))) return false
    const alone = !tree.children(head).some((c) => /^(?:nmod|acl|amod|compound|nummod)/u.test(tree.relation(c)))
    if (alone && words.relational.has(tree.lemma(head))) return false
    // 'announced plans to leave' puts no plan on the table.
    if (on === 'deals')
      return words.deals.has(tree.lemma(head)) && !(tree.lemma(head) === 'plan' && tree.xpos(head) === 'NNS')
    if (isMatter(tree, head)) return true
    return on === 'anything' && !participants.isSomebody(tree, head) && participants.of(tree, head).length === 0
  }

  /** Whether a clause is about saying something: who declines to answer takes no position. */
  function isTalk(tree: Tree, head: number, trigger: number): boolean {
    const refused = words.modality.refusing.has(tree.lemma(trigger))
    const said = (i: number) => nonAnswer.test(tree.lemma(i)) || (refused && talking.test(tree.lemma(i)))
    return said(head) || tree.children(head).some((c) => tree.relation(c) === 'conj' && said(c))
  }

  /** Whether a term is told in a stretch. */
  function isTerm(tree: Tree, from: number, to: number): boolean {
    const { start, end } = tree.analysis
    return told.some((t) => t.start < end[to - 1]! && start[from]! < t.end)
  }

  /** Whether a clause is about what is bargained for, or about somebody. */
  function clauseFits(tree: Tree, { head, from, to, asked }: Complement, on: StanceMatter): boolean {
    if (words.modality.undemanding.has(tree.lemma(head))) return false
    const below = tree.children(head).filter((c) => /^(?:obj|obl|nsubj:pass)$/u.test(tree.relation(c)))
    if (below.some((c) => tree.relation(c) === 'obj' && words.wordings.has(tree.lemma(c)))) return false
    const askedOf = asked < 0 ? [] : participants.of(tree, asked)
    // Who tells his own people to do something demands nothing of another side.
    if (
      asked >= 0 &&
      on === 'matters' &&
      (askedOf.length === 0 || askedOf.some((id) => participants.kindOf(id) === 'person'))
    )
      return isTerm(tree, from, to) || words.matters.has(tree.lemma(asked))
    if (
      asked >= 0 &&
      askedOf.length === 0 &&
      !participants.isSomebody(tree, asked) &&
      !words.matters.has(tree.lemma(asked)) &&
      !tree.children(head).some((c) => tree.relation(c) === 'aux:pass')
    )
      return false
    if (isTerm(tree, from, to)) return true
    if (on === 'deals') return below.some((c) => words.deals.has(tree.lemma(c)))
    // 'is ready to discuss the corridor'
    if (
      talking.test(tree.lemma(head)) &&
      below.some((c) => tree.upos(c) === 'NOUN' && !words.wordings.has(tree.lemma(c)))
    )
      return true
    for (let i = from; i < to; i++) {
      if (isMatter(tree, i)) return true
      if (
        i !== asked &&
        i !== head &&
        /^(?:person|organisation|place|nationality)$/u.test(nameKind(tree, i) ?? '') &&
        !isSubject(tree, i)
      )
        return true
    }
    // 'urged Lind to step down'
    if (on === 'anything' && askedOf.length > 0 && tree.upos(head) === 'VERB') return true
    const somebody = asked >= 0 ? asked : tree.children(head).find((c) => /^nsubj/u.test(tree.relation(c)))
    return (
      on === 'anything' &&
      somebody !== undefined &&
      participants.of(tree, somebody).length > 0 &&
      below.some((c) => tree.upos(c) === 'NOUN' && !words.wordings.has(tree.lemma(c)))
    )
  }
}

/** 'provisions that would close the port': of a word that says little what follows belongs to it. */
function withRelative(tree: Tree, head: number, to: number): number {
  const below = tree.children(head)
  if (below.some((c) => /^(?:nmod|amod|compound)/u.test(tree.relation(c)))) return to
  const relative = below.find((c) => tree.relation(c) === 'acl:relcl' && c > head)
  return relative === undefined ? to : Math.max(to, clauseStretch(tree, relative).to)
}

/** 'the deal', with nothing more said of it. */
function isDefinite(tree: Tree, head: number): boolean {
  const below = tree.children(head)
  return (
    below.some((c) => /^(?:the|this|that)$/u.test(tree.lower(c))) &&
    !below.some((c) => /^(?:nmod|acl|amod|compound)/u.test(tree.relation(c)))
  )
}

/** The noun that a 'which' or 'that' stands for, or -1. */
function relativeOf(tree: Tree, token: number): number {
  if (!/^W/u.test(tree.xpos(token))) return -1
  const clause = tree.head(token)
  const noun = clause >= 0 && tree.relation(clause).startsWith('acl') ? tree.head(clause) : -1
  return noun >= 0 && noun < token ? noun : -1
}

const isSubject = (tree: Tree, token: number) =>
  /^nsubj/u.test(tree.relation(token)) || /^nsubj/u.test(tree.relation(tree.head(token)))

/** What somebody refuses who gives reporters no answer. */
const talking = /^(?:discuss|negotiate|talk|speak|give|provide|take|weigh|engage|rule)$/u

const nonAnswer =
  /^(?:comment|answer|say|elaborate|speculate|identify|name|disclose|confirm|respond|reply|specify|explain|tell|describe|characterize|address|deny|detail|predict)$/u

/** Whether a term lies in a stretch, or mostly. */
function covers(span: Span, t: Span): boolean {
  const shared = Math.min(span.end, t.end) - Math.max(span.start, t.start)
  // Of a long term a small piece is not the term.
  return (
    shared > 0 && shared >= 0.6 * Math.min(span.end - span.start, t.end - t.start) && shared >= 0.4 * (t.end - t.start)
  )
}

/** Whether what a term says beyond the stretch has a number: the stretch alone says less than the term. */
const countsBeyond = (text: string, span: Span, t: Span) =>
  /\p{Nd}/u.test(text.slice(t.start, Math.max(t.start, span.start)) + text.slice(Math.min(t.end, span.end), t.end))

/** A phrase as words for a demand: one line, no quotation mark without its other, without the article and signs before and behind it. */
export function freeWords(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/^(?:(?:the|a|an|no|any|to|that|its|their|his|her|of|on|for|against|from|in|by|at|with|about)\s)+/iu, '')
    .replace(/^[^\p{L}\p{N}$€£]+|[^\p{L}\p{N}%)]+$/gu, '')
    .slice(0, 160)
    .replace(/^([^“”]*)[“”]([^“”]*)$/u, '$1$2')
}

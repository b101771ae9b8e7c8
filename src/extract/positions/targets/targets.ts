import type { PositionWords, StanceMatter } from '../../../languages/positions.ts'
import type { Proposal } from '../../../record/proposal.ts'
import type { Provision } from '../../../record/provision.ts'
import type { Participants } from '../../events/who/participants.ts'
import { nameKind } from '../../trees/name-at.ts'
import { phraseOf, prepositionOf, type Tree } from '../../trees/tree.ts'
import { type Complement, isInfinitive } from './complements.ts'
import { pointingIn, type Told } from './pointing.ts'
import { shortNames } from './short-names.ts'
import { isTalk, talking } from './talk.ts'
import {
  anothersTry,
  asides,
  besideOf,
  countsBeyond,
  covers,
  freeWords,
  heldComplement,
  isDefinite,
  isDenied,
  isDoneIn,
  isPointedAt,
  isSubject,
  isSubjectWanted,
  isToldMore,
  isWording,
  month,
  planBefore,
  relativeOf,
  withRelative,
} from './target-words.ts'

/** What a position is on, and how it was known: as a 'term' told there, by a word that points 'back' to one, or by its own 'words'. */
export interface Target {
  readonly on: string
  readonly by: 'term' | 'back' | 'words'
  /** Whether the term's own words hold the 'not' of the word that tells the stance: "Lorvia will not join". */
  readonly denied?: boolean
  /** Whether a proposal holds the term: its words are the plan's. */
  readonly held?: boolean
}

/** Nouns that a plan of one side may be called by. */
const demandNames = /demand|condition|ultimatum/iu

/** Finds what the words of a complement stand for. */
export interface Targets {
  /** Empty where they stand for nothing that a position can be on. */
  of(tree: Tree, complement: Complement, on: StanceMatter, trigger: number): Target[]
}

/** How far back 'the deal' may point, in code units. */
const far = 1500

export function targetsIn(
  {
    proposals,
    provisions,
    instruments,
  }: {
    readonly proposals: readonly Proposal[]
    readonly provisions: readonly Provision[]
    /** Short names of treaties and laws, in lower case. */
    readonly instruments: ReadonlySet<string>
  },
  words: PositionWords,
  participants: Participants,
): Targets {
  const told: Told[] = [
    ...proposals.flatMap((p) =>
      p.mentions.map(({ start, end }) => ({ id: p.id, proposal: true, name: p.names.join(' '), start, end })),
    ),
    ...provisions.flatMap((p) =>
      p.mentions.map(({ start, end }) => ({ id: p.id, proposal: false, name: '', term: p, start, end })),
    ),
  ].sort((a, b) => a.start - b.start || a.end - b.end)

  const { isShortName, named } = shortNames(proposals, instruments)
  const { isPointing, antecedent, lastPlan } = pointingIn(told, words)

  return {
    of: (tree, complement, on, trigger) =>
      on === 'told'
        ? find(tree, complement, 'anything', trigger).filter(
            (t) =>
              t.by === 'back' ||
              (t.by === 'term' &&
                (!complement.clause ||
                  isDoneIn(
                    tree,
                    complement.head,
                    told.filter((m) => m.id === t.on),
                  ))),
          )
        : find(tree, complement, on, trigger),
  }

  function find(tree: Tree, complement: Complement, on: StanceMatter, trigger: number): Target[] {
    const { text, start, end } = tree.analysis
    const { head, clause, from, to } = complement
    const span = { start: start[from]!, end: end[to - 1]! }
    if (clause && isTalk(tree, head, trigger, words)) return []
    const plan = clause ? head : planBefore(tree, head, trigger, words.deals)
    if (plan !== head) return find(tree, { ...complement, ...phraseOf(tree, plan), head: plan }, on, trigger)
    const apart = clause ? asides(tree, head, words) : []
    const terms = told.filter((t) => !t.proposal && covers(span, t) && !countsBeyond(text, span, t) && sameHead(tree, head, t, clause) && !apart.some((a) => a.start <= t.start && t.start < a.end)) // biome-ignore format: one line
    const fitting = on !== 'deals' || words.deals.has(tree.lemma(head))
    // 'such a clause', where no clause was told of, is not the whole deal.
    if (!clause && isPiece(tree, head) && isPointedAt(tree, head)) {
      const piece = lastPiece(tree, head)
      return piece ? [{ on: piece, by: 'back' }] : []
    }
    if (terms.length > 0 && fitting)
      return [...new Map(terms.map((t) => [t.id, t])).values()].map((t) => ({
        on: t.id,
        by: 'term',
        denied: isDenied(tree, trigger, t.term!, words.modality.negations),
        held: t.term!.rule === 'term-held',
      }))
    if (!clause) {
      const at = { start: start[head]!, end: end[head]! }
      const proposal = told.find((t) => t.proposal && t.start <= at.start && at.end <= t.end)
      if (proposal && own(tree, head, proposal)) return [{ on: proposal.id, by: 'term' }]
      if (isShortName(tree, head)) return [named(tree, head)]
      const tried = anothersTry(tree, head, trigger, words)
      if (tried > 0) return [{ on: freeWords(text.slice(span.start, end[tried - 1])), by: 'words' }]
      const inner = heldIn(tree, head)
      const held = inner < 0 ? [] : find(tree, heldComplement(tree, complement, inner), on, trigger)
      if (held.length > 0) return held
      const relative = relativeOf(tree, head)
      if (relative >= 0) return find(tree, { ...complement, ...phraseOf(tree, relative), head: relative }, on, trigger)
      if (isPointing(tree, head)) {
        const before = antecedent(tree, trigger, start[Math.min(from, trigger)]!, {
          pronoun: tree.upos(head) !== 'NOUN',
          word: tree.lower(head),
        })
        const meant =
          before ?? (on === 'plan' && /^(?:it|this|that)$/u.test(tree.lower(head)) ? lastPlan(tree, trigger) : null)
        return meant ? [{ on: meant, by: 'back' }] : []
      }
    }
    // 'the agreement' is the plan that was told of last.
    if (!clause && words.deals.has(tree.lemma(head)) && (isDefinite(tree, head) || isNews(tree, head, trigger))) {
      const last = told.findLast((t) => t.proposal && t.start < start[head]! && t.start > start[head]! - far)
      if (last) return [{ on: last.id, by: 'back' }]
    }
    const beside = clause ? -1 : besideOf(tree, head)
    if (beside > head && words.relational.has(tree.lemma(head)))
      return find(tree, { ...complement, head: beside, from, to: phraseOf(tree, beside).to }, on, trigger)
    const fits = clause ? clauseFits(tree, complement, on) : phraseFits(tree, head, on)
    if (!fits) return []
    const asked = complement.asked
    const first = asked >= 0 ? Math.min(phraseOf(tree, asked).from, from) : from
    const until = clause ? to : withRelative(tree, head, to, trigger)
    const free = freeWords(text.slice(asked >= 0 ? start[first] : span.start, end[until - 1]))
    return free.length > 2 ? [{ on: free, by: 'words' }] : []
  }

  /** 'Lorvia's demands' may lie in what another's plan is called by; they are that plan only where it is named so. */
  function own(tree: Tree, head: number, { name }: Told): boolean {
    return !demandNames.test(tree.lemma(head)) || demandNames.test(name)
  }

  /** What a word like 'idea' or 'commitment' is of, where its phrase goes on: 'any commitment to a withdrawal'; else -1. */
  function heldIn(tree: Tree, head: number): number {
    const below = tree.children(head)
    // 'the main points of the plan' are the plan; 'some points' are not.
    const whole = words.pieces.has(tree.lemma(head)) && below.some((c) => words.whole.has(tree.lower(c)) && c < head)
    if (!whole && !words.vessels.has(tree.lemma(head))) return -1
    // 'objected to efforts to open the gates', where a parser hangs what is tried on the verb
    const tried = (c: number) => /^(?:advcl|xcomp)$/u.test(tree.relation(c)) && isInfinitive(tree, c) && tree.lower(head + 1) === 'to' && c > head && c < head + 4 // biome-ignore format: one line
    return below.find((c) => /^(?:nmod|acl|obl)$/u.test(tree.relation(c)) && c > head) ?? tree.children(tree.head(head)).find(tried) ?? -1 // biome-ignore format: one line
  }

  /** A term stands for the complement where it begins at its head or fills most of it. */
  function sameHead(tree: Tree, head: number, t: Told, clause: boolean): boolean {
    const { start, end } = tree.analysis
    return (t.start <= start[head]! && end[head]! <= t.end) || clause
  }

  function isMatter(tree: Tree, token: number): boolean {
    if (tree.upos(token) !== 'NOUN' && tree.upos(token) !== 'PROPN') return false
    if (words.matters.has(tree.lemma(token))) return nameKind(tree, token) !== 'person'
    const figure = words.figures.has(tree.lemma(token))
    return figure && tree.children(token).some((c) => c > token && /^(?:for|on)$/u.test(prepositionOf(tree, c)))
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
    const done = words.measures.has(tree.lemma(head)) || (words.deeds.has(tree.lemma(head)) && isToldMore(tree, head))
    if (on === 'deeds' && upos === 'NOUN' && done) return true
    if (upos !== 'NOUN' || (words.wordings.has(tree.lemma(head)) && !isMatter(tree, head))) return false
    const alone = !tree.children(head).some((c) => /^(?:nmod|acl|amod|compound|nummod)/u.test(tree.relation(c)))
    if (alone && words.relational.has(tree.lemma(head))) return false
    // 'announced plans to leave' puts no plan on the table.
    if (on === 'deals' || on === 'deeds')
      return words.deals.has(tree.lemma(head)) && !(tree.lemma(head) === 'plan' && tree.xpos(head) === 'NNS')
    if (isMatter(tree, head)) return true
    return on === 'anything' && !participants.isSomebody(tree, head) && participants.of(tree, head).length === 0
  }

  /** 'pleased that they reached a deal': the one that was told of. */
  function isNews(tree: Tree, head: number, trigger: number): boolean {
    return words.concluded.has(tree.lemma(head)) && words.feelings.has(tree.lower(trigger)) && tree.children(head).every((c) => tree.relation(c) === 'det') // biome-ignore format: one line
  }

  /** 'such a provision', 'the clause': a part of a deal that was told of, with nothing more said of it. */
  function isPiece(tree: Tree, head: number): boolean {
    return words.deals.has(tree.lemma(head)) && words.pieces.has(tree.lemma(head)) && tree.upos(head) === 'NOUN'
  }

  function lastPiece(tree: Tree, head: number): string | null {
    const { start } = tree.analysis
    const since = start[tree.first[Math.max(0, tree.first[head]! - 1)]!]!
    return told.findLast((t) => !t.proposal && t.end <= start[head]! && t.start >= since)?.id ?? null
  }

  /** Whether a term is told in a stretch. */
  function isTerm(tree: Tree, from: number, to: number): boolean {
    const { start, end } = tree.analysis
    return told.some((t) => t.start < end[to - 1]! && start[from]! < t.end)
  }

  /** Whether a clause is about what is bargained for, or about somebody. */
  function clauseFits(tree: Tree, { head, from, to, asked, bare }: Complement, on: StanceMatter): boolean {
    const below = tree.children(head).filter((c) => /^(?:obj|obl|nsubj:pass)$/u.test(tree.relation(c)))
    // 'hopes to see a deal'
    const deal = on === 'deals' && below.some((c) => tree.relation(c) === 'obj' && (words.deals.has(tree.lemma(c)) || isShortName(tree, c))) // biome-ignore format: one line
    if (!deal && words.modality.undemanding.has(tree.lemma(head))) return false
    const tells = isTerm(tree, from, to)
    if (!tells && below.some((c) => tree.relation(c) === 'obj' && isWording(tree, c, words, bare))) return false
    const askedOf = asked < 0 ? [] : participants.of(tree, asked)
    // Who tells his own people to do something demands nothing of another side.
    if (
      asked >= 0 &&
      on === 'matters' &&
      (askedOf.length === 0 || askedOf.some((id) => participants.kindOf(id) === 'person'))
    )
      return tells || words.matters.has(tree.lemma(asked))
    if (
      asked >= 0 &&
      askedOf.length === 0 &&
      !participants.isSomebody(tree, asked) &&
      !words.sides.has(tree.lemma(asked)) &&
      !words.matters.has(tree.lemma(asked)) &&
      !tree.children(head).some((c) => tree.relation(c) === 'aux:pass')
    )
      return false
    if (tells) return true
    if (deal) return true
    if (on === 'deals' || on === 'deeds')
      return below.some((c) => words.deals.has(tree.lemma(c)) || (on === 'deeds' && words.deeds.has(tree.lemma(c)) && isToldMore(tree, c) && !words.vessels.has(tree.lemma(c)))) // biome-ignore format: one line
    // 'is open to letting the ships pass'
    if (
      words.granting.has(tree.lemma(head)) &&
      below.some((c) => tree.upos(c) === 'NOUN' && !isWording(tree, c, words, bare))
    )
      return true
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
        ((tree.upos(i) === 'PROPN' && nameKind(tree, i) === null && !month.test(tree.lower(i))) ||
          /^(?:person|organisation|place|nationality)$/u.test(nameKind(tree, i) ?? '')) &&
        !isSubject(tree, i)
      )
        return true
    }
    // 'urged Lind to step down', 'insisted that its trains run first'
    if (
      on === 'anything' &&
      tree.upos(head) === 'VERB' &&
      (askedOf.length > 0 || (asked >= 0 && isMatter(tree, asked)) || isSubjectWanted(tree, head))
    )
      return true
    const somebody = asked >= 0 ? asked : tree.children(head).find((c) => /^nsubj/u.test(tree.relation(c)))
    return (
      on === 'anything' &&
      somebody !== undefined &&
      participants.of(tree, somebody).length > 0 &&
      below.some((c) => tree.upos(c) === 'NOUN' && !words.wordings.has(tree.lemma(c)))
    )
  }
}

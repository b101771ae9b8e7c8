import type { PositionWords, StanceMatter } from '../../../languages/positions.ts'
import type { Proposal } from '../../../record/proposal.ts'
import type { Provision } from '../../../record/provision.ts'
import type { Participants } from '../../events/who/participants.ts'
import { phraseOf, prepositionOf, type Tree } from '../../trees/tree.ts'
import { clauseStretch, isInfinitive } from './clause-stretch.ts'
import type { Complement } from './complements.ts'
import { demandStretch } from './demand-stretch.ts'
import { fittingIn } from './fitting.ts'
import { freeWords } from './free-words.ts'
import { lastQuestion } from './last-question.ts'
import { pointingIn, type Told } from './pointing.ts'
import { promisedIn } from './promised.ts'
import { isRestOf, wholeOf } from './rest-of.ts'
import { shortNames } from './short-names.ts'
import { isTalk } from './talk.ts'
import {
  anothersTry,
  asides,
  besideOf,
  carriedBy,
  countsBeyond,
  covers,
  heldComplement,
  isDefinite,
  isDenied,
  isDoneIn,
  isPointedAt,
  planBefore,
  relativeBehind,
  relativeOf,
  subjectCalled,
  tellsItself,
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

/** Finds what the words of a complement stand for. */
export interface Targets {
  /** Empty where they stand for nothing that a position can be on. */
  of(tree: Tree, complement: Complement, on: StanceMatter, trigger: number): Target[]
  /** The term told before that a clause says will come about, in whatever words; or null. */
  promised(tree: Tree, clause: number): Target | null
}

/** How far back 'the deal' may point, in code units. */
const far = 1500

export function targetsIn(
  {
    proposals,
    provisions,
    instruments,
    groupOf,
  }: {
    readonly proposals: readonly Proposal[]
    readonly provisions: readonly Provision[]
    /** Short names of treaties and laws, in lower case. */
    readonly instruments: ReadonlySet<string>
    /** The first of the words that say the same of a term. */
    readonly groupOf: (lemma: string) => string
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
  const { isPointing, antecedent, lastPlan, onlyTerm, termWith } = pointingIn(told, words)
  const { phraseFits, clauseFits } = fittingIn(told, words, participants, isShortName)

  return {
    promised: (tree, clause) => {
      const on = promisedIn(tree, clause, told, { promised: words.promised, groupOf })
      return on === null ? null : { on, by: 'back' }
    },
    of: (tree, complement, on, trigger) => {
      // Who announces or pushes talks proposes no text.
      if (on === 'texts')
        return words.talks.has(tree.lemma(complement.head)) ? [] : find(tree, complement, 'deals', trigger)
      return on === 'told'
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
        : find(tree, complement, on, trigger)
    },
  }

  function find(tree: Tree, complement: Complement, on: StanceMatter, trigger: number): Target[] {
    const { text, start, end } = tree.analysis
    const { head, clause, from, to } = complement
    const span = { start: start[from]!, end: end[to - 1]! }
    if (clause && isTalk(tree, head, trigger, words)) return []
    const plan = clause ? head : planBefore(tree, head, trigger, words.deals)
    if (plan !== head) return find(tree, { ...complement, ...phraseOf(tree, plan), head: plan }, on, trigger)
    const apart = clause ? asides(tree, head, words) : []
    const terms = told.filter((t) => !t.proposal && covers(span, t) && !(head !== trigger && tellsItself(tree, trigger, t, words)) && !countsBeyond(text, span, t) && sameHead(tree, head, t, clause) && !apart.some((a) => a.start <= t.start && t.start < a.end)) // biome-ignore format: one line
    const fitting = on !== 'deals' || words.deals.has(tree.lemma(head))
    // 'such a clause', where no clause was told of, is not the whole deal.
    if (!clause && isPiece(tree, head) && isPointedAt(tree, head)) {
      const piece = lastPiece(tree, head)
      return piece ? [{ on: piece, by: 'back' }] : []
    }
    // 'advance the bill', 'vote for it': who does or does not stands so on the bill.
    const carried =
      clause && words.carrying.has(tree.lemma(head)) && terms.length === 0 ? carriedBy(tree, head, words) : -1
    const plans = carried < 0 ? [] : find(tree, { ...complement, ...phraseOf(tree, carried), head: carried, clause: false }, 'deals', trigger) // biome-ignore format: one line
    if (plans.some((t) => t.by !== 'words')) return plans
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
      if (tried > 0) return [{ on: freeWords(text.slice(span.start, end[tried - 1]), words), by: 'words' }]
      if (isRestOf(tree, head, words.grammar.remains)) {
        const whole = wholeOf(tree, head, told)
        return whole ? [{ on: whole, by: 'back' }] : []
      }
      const inner = heldIn(tree, head)
      const held = inner < 0 ? [] : find(tree, heldComplement(tree, complement, inner), on, trigger)
      if (held.length > 0) return held
      // 'does not refuse talks on the plan'
      const spoken = words.talks.has(tree.lemma(head)) ? tree.children(head).find((c) => c > head && tree.relation(c) === 'nmod' && /^(?:about|on|over|of)$/u.test(prepositionOf(tree, c))) : undefined // biome-ignore format: one line
      const about =
        spoken === undefined ? [] : find(tree, { ...complement, ...phraseOf(tree, spoken), head: spoken }, on, trigger)
      if (about.some((t) => t.by !== 'words')) return about
      const relative = relativeOf(tree, head)
      if (relative >= 0) return find(tree, { ...complement, ...phraseOf(tree, relative), head: relative }, on, trigger)
      // 'The toll is not an approach that we can support.'
      const subject = words.relational.has(tree.lemma(head)) ? subjectCalled(tree, head) : -1
      const called =
        subject < 0 ? [] : find(tree, { ...complement, ...phraseOf(tree, subject), head: subject }, on, trigger)
      if (called.length > 0) return called
      if (isPointing(tree, head)) {
        const before = antecedent(tree, trigger, start[Math.min(from, trigger)]!, {
          pronoun: tree.upos(head) !== 'NOUN',
          word: tree.lower(head),
        })
        const meant =
          before ??
          (on === 'plan' && /^(?:it|this|that)$/u.test(tree.lower(head)) ? lastPlan(tree, trigger) : null) ??
          (on === 'question' && tree.upos(head) === 'PRON' ? lastQuestion(tree, head, { told, words, onlyTerm }) : null)
        return meant ? [{ on: meant, by: 'back' }] : []
      }
    }
    // 'the agreement' is the plan that was told of last.
    if (
      !clause &&
      words.deals.has(tree.lemma(head)) &&
      !words.encounters.has(tree.lemma(head)) &&
      (isDefinite(tree, head) || isNews(tree, head, trigger) || (on === 'plan' && isBareDeal(tree, head)))
    ) {
      const last = told.findLast((t) => t.proposal && t.start < start[head]! && t.start > start[head]! - far)
      if (last) return [{ on: last.id, by: 'back' }]
    }
    const back = !clause && words.matters.has(tree.lemma(head)) && isDefinite(tree, head) ? onlyTerm(tree, head) : null
    if (back) return [{ on: back, by: 'back' }]
    const part = clause ? null : termWith(tree, head)
    if (part) return [{ on: part, by: 'back' }]
    const beside = clause ? -1 : besideOf(tree, head)
    const of = beside > head && words.relational.has(tree.lemma(head)) ? find(tree, { ...complement, head: beside, from, to: phraseOf(tree, beside).to }, on, trigger) : [] // biome-ignore format: one line
    // 'a halt to attacks', but 'an act in 2018'
    if (of.length > 0) return of
    const kind = on === 'question' ? 'matters' : on
    const fits = clause ? clauseFits(tree, complement, kind) : phraseFits(tree, head, kind)
    if (!fits) return []
    const stretch = demandStretch(
      tree,
      clause ? complement : { ...complement, to: withRelative(tree, head, to, trigger) },
      words,
    )
    const later = clause ? -1 : relativeBehind(tree, head, trigger)
    const more = later < 0 ? null : clauseStretch(tree, later)
    const said = text.slice(start[stretch.from], end[stretch.to - 1])
    const free = freeWords(more ? `${said} ${text.slice(start[more.from], end[more.to - 1])}` : said, words)
    // 'a bill that the council passed': a bill, nobody knows which.
    const plain = words.relational.has(tree.lemma(head)) && !words.claims.has(tree.lemma(head))
    if (!clause && plain && free.toLowerCase() === tree.lower(head)) return []
    return free.length > 2 ? [{ on: free, by: 'words' }] : []
  }

  /** 'Lorvia's demands' may lie in what another's plan is called by; they are that plan only where it is named so. */
  function own(tree: Tree, head: number, { name }: Told): boolean {
    const claimed = [...words.claims].some((claim) => name.toLowerCase().includes(claim))
    return claimed || !words.claims.has(tree.lemma(head))
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

  /** 'no deal', 'a deal' where one was told of. */
  function isBareDeal(tree: Tree, head: number): boolean {
    return words.concluded.has(tree.lemma(head)) && tree.children(head).some((c) => /^(?:no|an?)$/u.test(tree.lower(c))) && !tree.children(head).some((c) => tree.relation(c) === 'amod') // biome-ignore format: one line
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
}

import type { PositionWords, StanceMatter } from '../../../languages/positions.ts'
import type { Proposal } from '../../../record/proposal.ts'
import type { Provision } from '../../../record/provision.ts'
import type { Participants } from '../../events/who/participants.ts'
import type { Tree } from '../../trees/tree.ts'
import { type Asked, askedOf, type Search } from './asked.ts'
import type { Complement } from './complements.ts'
import { fittingIn } from './fitting.ts'
import { ownWords } from './own-words.ts'
import { phraseMeans } from './phrase-targets.ts'
import { pointingIn, type Told } from './pointing.ts'
import { promisedIn } from './promised.ts'
import { shortNames } from './short-names.ts'
import { isTalk } from './talk.ts'
import { isDoneIn, planBefore } from './target-words.ts'
import { termsTold, toldBefore } from './term-targets.ts'
import { workedOn } from './worked-on.ts'

/** What a position is on, and how it was known: as a 'term' told there, by a word that points 'back' to one, or by its own 'words'. */
export interface Target {
  readonly on: string
  readonly by: 'term' | 'back' | 'words'
  /** Whether the term's own words hold the 'not' of the word that tells the stance: "Lorvia will not join". */
  readonly denied?: boolean
}

/** Finds what the words of a complement stand for. */
export interface Targets {
  /** Empty where they stand for nothing that a position can be on. */
  of(tree: Tree, complement: Complement, on: StanceMatter, trigger: number): Target[]
  /** The term told before that a clause says will come about, in whatever words; or null. */
  promised(tree: Tree, clause: number): Target | null
  /** The plan that was told of last before a word, for "was still undecided"; or null. */
  lastPlan(tree: Tree, token: number): Target | null
  /** Whether a target is a plan that the report calls a deal or the like. */
  isDeal(on: string): boolean
}

/** Finds what positions may be on: the proposals and terms of a report, and other words. */
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

  const names = shortNames(proposals, instruments)
  const search: Search = {
    words,
    told,
    names,
    pointing: pointingIn(told, words),
    fitting: fittingIn(told, words, participants, names.isShortName),
    find: (asked) => targetsOf(search, asked),
  }
  const deals = new Set(
    proposals
      .filter((p) => p.names.some((n) => words.concluded.has(n.slice(n.lastIndexOf(' ') + 1).toLowerCase())))
      .map((p) => p.id),
  )
  return {
    isDeal: (on) => deals.has(on),
    lastPlan: (tree, token) => {
      const on = search.pointing.lastPlan(tree, token)
      return on === null ? null : { on, by: 'back' }
    },
    promised: (tree, clause) => {
      const on = promisedIn(tree, clause, told, { promised: words.promised, groupOf })
      return on === null ? null : { on, by: 'back' }
    },
    of: (tree, complement, on, trigger) => {
      // Who announces or pushes talks proposes no text.
      if (on === 'texts')
        return words.talks.has(tree.lemma(complement.head))
          ? []
          : search.find({ tree, complement, on: 'deals', trigger })
      if (on !== 'told') return search.find({ tree, complement, on, trigger })
      const isDone = (t: Target) =>
        !complement.clause ||
        isDoneIn(
          tree,
          complement.head,
          told.filter((m) => m.id === t.on),
        )
      return search
        .find({ tree, complement, on: 'anything', trigger })
        .filter((t) => t.by === 'back' || (t.by === 'term' && isDone(t)))
    },
  }
}

/** What a complement stands for: terms that its words tell, what a phrase names or points to, what was told before, or its own words. */
function targetsOf(search: Search, asked: Asked): Target[] {
  const { words } = search
  const { tree, complement, trigger } = asked
  const { head, clause } = complement
  if (clause && isTalk(tree, head, trigger, words)) return []
  const worked = clause ? workedOn(search, asked) : null
  if (worked) return worked
  const plan = clause ? head : planBefore(tree, head, trigger, words.deals)
  if (plan !== head) return targetsOf(search, askedOf(asked, plan))
  const terms = termsTold(search, asked)
  if (terms) return terms
  const meant = clause ? null : (phraseMeans(search, asked) ?? toldBefore(search, asked))
  return meant ?? ownWords(search, asked)
}

import type { EventStatus, EventType } from '../../../record/event.ts'
import type { Span } from '../../../record/passage.ts'
import { matterOf } from '../threads/matter.ts'
import { pairBefore } from '../who/paired.ts'
import type { Sides } from '../who/sides.ts'
import type { ActReading } from './act-reading.ts'

/** One place in a report that tells an act, before it is known which other places tell the same. */
export interface Act {
  readonly type: EventType
  /** What told it: a verb, a noun, that somebody was in a place, or that they spoke there. */
  readonly by: 'verb' | 'noun' | 'stay' | 'seen'
  readonly who: readonly string[]
  readonly with: readonly string[]
  readonly where: string | null
  readonly when: string | null
  /** What its time would be if it were still to come, where the words do not tell: 'Saturday’s signing'. */
  readonly whenAhead: string | null
  /** The day that it was about where its words tell no time, or null. */
  readonly about: string | null
  readonly status: EventStatus
  /** Whether the words tell its status, or it only is told of as what was: 'his departure'. */
  readonly statusTold: boolean
  /** What somebody went somewhere for, whether it took place or not: 'flew to Karsa for the summit'. */
  readonly cameFor: boolean
  /** ActTold of nobody, at a place where a group of states met: 'the summit in Karsa City' behind 'the G7 in Karsa City'. */
  readonly atForum: boolean
  /** Whether it was tried for in vain: it stands as not done only where nothing else is told of it. */
  readonly failed: boolean
  readonly span: Span
  /** Where its verb or noun begins. */
  readonly at: number
  /** The noun that tells it, as written, or null where a verb does. */
  readonly noun: string | null
  /** Some are given for others: 'a prisoner swap'. */
  readonly swaps: boolean
  /** 'the', 'this', 'their' before the noun. */
  readonly definite: boolean
  /** 'the', 'this' before it, and nobody whose it is. */
  readonly theOne: boolean
  /** 'a second meeting': another of those that were told before, by the same where nobody else is told. */
  readonly again: boolean
  /** 'talks', 'negotiations': they may go on, as a meeting does not. */
  readonly many: boolean
  /** 'their talks', of nobody in its sentence: those of several that were told last. */
  readonly theirs: boolean
  /** 'earlier talks', 'other attacks': none of those that are told without such a word. */
  readonly apart: boolean
  /** A visit that is told by no more than that somebody spoke there. */
  readonly onlySeen: boolean
  /** Whether somebody takes part whom nothing names. */
  readonly unnamed: boolean
  /** 'the meeting': says nothing itself of who, where and when, and points to what was told before. */
  readonly pointsBack: boolean
  /** Whether it is nothing by itself where nothing was told before. */
  readonly needsThread: boolean
  /** Where the verb stands that tells the same act: of 'spoke with Berg, the first conversation of the two' 'spoke'; or null. */
  readonly restates: number | null
  /** 'also spoke with': in the way that was told before. */
  readonly also: boolean
  /** Behind 'after' or 'since': it was before what is told beside it. */
  readonly earlier: boolean
  /** Where its sentence begins. */
  readonly sentence: number
  /** 'The two sides' who do it, or null where no such words stand. */
  readonly sides: Sides | null
  /** Those whom the words before name side by side, where such words stand: 'Lorvia and Karsa'. */
  readonly pair: readonly string[]
  /** What it is about, so that another matter is another act, or null: 'nuclear'. */
  readonly matter: string | null
  /** Whether it stands in the headline, where the present tense tells what has just been. */
  readonly headline: boolean
}

/** What a reading tells of an act: whatever is not given is what verbs tell of most. */
type ActTold = Pick<Act, 'type' | 'by' | 'who' | 'with' | 'where' | 'when' | 'status' | 'span'> & Partial<Act>

/** Acts of words and papers: a place told beside one is of what it is about, 'sanctions over the fighting in Karsa'. */
const placeless =
  /^(?:call|propose|reject|cancel|postpone|sanction|appoint|dismiss|other:(?:letter|draft|publish|approve|notify|consult|brief|invite|renege|lift))$/u

/** The act that a token tells. */
export function actAt(reading: ActReading, token: number, told: ActTold): Act {
  const { tree, headline } = reading
  const { start } = tree.analysis
  return {
    whenAhead: null,
    about: null,
    failed: false,
    cameFor: false,
    atForum: false,
    statusTold: true,
    at: start[token]!,
    sentence: start[tree.first[token]!]!,
    noun: null,
    swaps: false,
    definite: false,
    theOne: false,
    again: false,
    theirs: false,
    many: false,
    apart: false,
    onlySeen: false,
    unnamed: false,
    pointsBack: false,
    needsThread: false,
    restates: null,
    also: tree.children(token).some((c) => tree.lower(c) === 'also'),
    earlier: tree.children(token).some((c) => c < token && /^(?:after|since)$/u.test(tree.lower(c))),
    sides: null,
    pair: (told.sides ?? null) === null ? [] : pairBefore(reading, token),
    headline,
    matter: matterOf(tree, token, told.type, reading.words),
    ...told,
    where: placeless.test(told.type) ? null : told.where,
  }
}

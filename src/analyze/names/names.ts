import type { NameWords } from '../../languages/name-words.ts'
import type { Model } from '../model/model.ts'
import type { TaggedTokens, TagNames } from '../parser/parser.ts'
import { moneyEnd, shareEnd } from './find-amounts.ts'
import { findDatelines } from './find-datelines.ts'
import { dateEnd } from './find-dates.ts'
import { findInitials } from './find-initials.ts'
import { findOutlets } from './find-outlets.ts'
import { kindOf, place, placeOf } from './labels.ts'
import { listTable } from './list-table.ts'
import { mendPersons } from './mend-persons.ts'
import { labelTokens } from './name-labeller.ts'
import { isBare, isFree, type NameSpans, nameSpans, putName } from './name-spans.ts'
import { phrases, putListed } from './put-listed.ts'
import { readLabeller } from './read-labeller.ts'
import { refineKinds } from './refine-kinds.ts'
import { mark, markTable, markTokens } from './word-marks.ts'

/** What a `names` model's file must say of itself. */
export const namesModel = { kind: 'names', version: 1 } as const

/**
 * The kinds of names. A country is a place, also where it acts; a seat of power ('the Kremlin') is an organisation; nationality is any word for a
 * people, a faith or a party and their adjectives ('Danish', 'Kurds', 'Republicans'); a number may be a share ('11 percent').
 * Titles are no part of a person's name, times of day no dates.
 */
export const nameKinds = [
  'person',
  'organisation',
  'place',
  'nationality',
  'outlet',
  'event',
  'law',
  'date',
  'money',
  'number',
] as const

/** Names as arrays: name n covers tokens `start[n]` to `end[n]` (exclusive), in order, apart from each other; `kind[n]` is a number in `kinds`. */
export interface Names {
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly kind: Uint8Array
}

/** Finds names: `createNameRecogniser(model, tagger.tags, names).find(tokens)`. One recogniser serves one thread. */
export interface NameRecogniser {
  readonly kinds: readonly string[]
  /** The names of one document, in time linear in its tokens. No name goes beyond its sentence. */
  find(tokens: TaggedTokens): Names
}

export type NameKind = (typeof nameKinds)[number]

const numberOf = (kind: NameKind) => nameKinds.indexOf(kind)

/** The number of what the network finds and nobody is told: it keeps other rules off. */
export const untold: number = nameKinds.length

/** For each kind that the network knows, its number here. */
const learnt = Uint8Array.of(
  numberOf('person'),
  numberOf('organisation'),
  numberOf('place'),
  numberOf('nationality'),
  numberOf('event'),
  numberOf('law'),
  untold,
)

/** What a person may be taken for. */
const doubtful = new Set<number>([numberOf('place'), untold])

/** What initials may stand for, and what they are known to be by themselves. */
const explained = new Set<number>([numberOf('organisation'), numberOf('law'), numberOf('event')])
const firm = new Set<number>([numberOf('outlet'), numberOf('law'), numberOf('event'), numberOf('nationality')])

/** Makes a recogniser of a model, for tokens tagged by numbers in `tags`, with the language's words. */
export function createNameRecogniser(model: Model, tags: readonly TagNames[], words: NameWords): NameRecogniser {
  const labeller = readLabeller(model, tags, listTable(words))
  const table = markTable(words)
  const { lists } = labeller.lexicon
  const places = phrases(words.places)
  const seats = phrases(words.seats)
  const peoples = phrases(new Set([...words.nationalities].filter((name) => name.includes(' '))))
  return {
    kinds: nameKinds,
    find(tokens) {
      const marks = markTokens(tokens, table, tags)
      const spans = nameSpans(tokens.start.length)
      const labels = labelTokens(labeller, tokens)
      putLearnt(labels, spans)
      mendPersons(tokens, lists, spans, numberOf('person'), doubtful)
      findOutlets(tokens, labeller.lexicon, marks, spans, numberOf)
      putListed(tokens, places, lists, marks, spans, numberOf('place'))
      putListed(tokens, peoples, lists, marks, spans, numberOf('nationality'))
      findByMarks(tokens, marks, spans)
      putListed(tokens, seats, lists, marks, spans, numberOf('organisation'))
      refineKinds(tokens, marks, spans, numberOf)
      findInitials(tokens, spans, explained, firm)
      findDatelines(tokens, spans, numberOf('place'), numberOf('outlet'))
      return gather(spans, tokens)
    },
  }
}

function putLearnt(labels: Uint8Array, spans: NameSpans): void {
  let from = 0
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!
    if (label === 0) continue
    const where = placeOf(label)
    if (where === place.begin || where === place.single) from = i
    if (where >= place.end) putName(spans, from, i + 1, learnt[kindOf(label)]!)
  }
}

/** Dates, amounts of money and numbers, and the nationalities that the lists know. */
function findByMarks({ text, start, end, sentences }: TaggedTokens, marks: Uint32Array, spans: NameSpans): void {
  const sign = (k: number) => (k < start.length && end[k]! - start[k]! === 1 ? text.charCodeAt(start[k]!) : 0)
  for (let s = 0; s + 1 < sentences.length; s++) {
    const last = sentences[s + 1]!
    for (let i = sentences[s]!; i < last; ) {
      const bits = marks[i]!
      let next = i + 1
      if ((bits & beginners) !== 0) {
        const money = moneyEnd(marks, i, last, sign)
        const date = money > i ? i : dateEnd(marks, i, last, sign)
        const number = money > i || date > i ? i : shareEnd(marks, i, last, sign)
        const to = Math.max(money, date, number)
        const kind = money > i ? 'money' : date > i ? 'date' : 'number'
        if (to > i && (kind === 'number' ? isNumber(i, to) : isFree(spans, i, to))) {
          putName(spans, i, to, numberOf(kind))
          next = to
        }
      }
      if ((bits & mark.nationality) !== 0 && (bits & mark.capital) !== 0 && isNationality(i)) {
        putName(spans, i, i + 1, numberOf('nationality'))
      }
      i = next
    }
  }
  /** A listed word by itself, whatever kind it was taken for, but not 'Roman' before a surname. */
  function isNationality(i: number): boolean {
    return spans.from[i] === 0 || (spans.from[i] === i + 1 && spans.to[i] === i + 1)
  }
  /** Not in a name such as 'F - 16', not a time of day. */
  function isNumber(from: number, to: number): boolean {
    if (!isBare(spans, from, to)) return false
    const glued = from > 0 && sign(from - 1) === 45 && start[from] === end[from - 1]
    if (glued && from > 1 && (marks[from - 2]! & mark.capital) !== 0) return false
    const next = text.slice(start[to] ?? text.length, end[to] ?? text.length).toLowerCase()
    return !/^[ap]\.?m\.?$|^o['’]clock$/.test(next)
  }
}

const beginners =
  mark.month |
  mark.weekday |
  mark.day |
  mark.pointer |
  mark.shade |
  mark.season |
  mark.feast |
  mark.number |
  mark.one |
  mark.digits |
  mark.year |
  mark.ordinal |
  mark.sign

function gather(spans: NameSpans, { sentences }: TaggedTokens): Names {
  const start: number[] = []
  const end: number[] = []
  const kind: number[] = []
  for (let i = sentences[0] ?? 0; i < spans.from.length; i++) {
    if (spans.from[i] !== i + 1 || spans.kind[i] === untold) continue
    start.push(i)
    end.push(spans.to[i]!)
    kind.push(spans.kind[i]!)
  }
  return { start: Uint32Array.from(start), end: Uint32Array.from(end), kind: Uint8Array.from(kind) }
}

import { listBy } from '../list-by.ts'
import type { ConflictDraft } from './conflict-draft.ts'
import { sidesOf, whatOf } from './figure-sides.ts'
import { sameAmount } from './same-amount.ts'
import { type Page, textOf } from './sentence.ts'
import { hoodOf, type ToldFigure, type ToldFigures } from './told-figures.ts'

/** The weight that the words around two figures of one thing must share, and that a third mention of either must. */
const LEAST = 12
const LEAST_MENTION = 8
/** Figures looked up by one word. */
const PLACES = 48

interface Pair {
  readonly a: ToldFigure
  readonly b: ToldFigure
  readonly shared: readonly string[]
  readonly weight: number
}

/** Numbers of one thing that reports, or the speakers of one report, give differently. */
export function figureDrafts({ told, weigh }: ToldFigures): ConflictDraft[] {
  const inReport = new Map<string, Set<number>>()
  const own = (page: Page, key: string) => `${key}|${page.report.id}`
  for (const t of told) {
    const key = own(t.telling.page, t.key)
    inReport.set(key, (inReport.get(key) ?? new Set()).add(t.figure.value))
  }
  const has = (page: Page, key: string, value: number) => inReport.get(own(page, key))?.has(value) ?? false
  const pairs: Pair[] = []
  const same: Pair[] = []
  for (const [a, b] of candidates(told)) {
    const apart = a.telling.page !== b.telling.page
    const shared = [...b.near].filter((stem) => a.near.has(stem))
    const near = sum(shared, weigh) + weigh(b.key)
    const pair = (weight: number): Pair => ({ a, b, shared, weight })
    if (a.figure.value === b.figure.value) {
      if (near >= LEAST_MENTION) same.push(pair(near))
      continue
    }
    // One report has two numbers of two things: who disputes one says so, and tolls have a rule of their own.
    if (smallCount(a) || smallCount(b) || !apart) continue
    // A report that has the other's number too speaks of two things.
    if (has(a.telling.page, a.key, b.figure.value) || has(b.telling.page, b.key, a.figure.value)) continue
    const weight = near + around(a, b, weigh) + closeness(a, b) - strangeness(a, b)
    if (weight >= LEAST && (shared.length > 1 || doAlike(a, b) || weight >= LEAST + 2)) pairs.push(pair(weight))
  }
  return gather(pairs, same)
}

function* candidates(told: readonly ToldFigure[]): Generator<[ToldFigure, ToldFigure]> {
  const shelves = new Map<string, ToldFigure[]>()
  for (const b of told) {
    const met = new Set<ToldFigure>()
    for (const stem of b.near) {
      const shelf = `${b.key}|${stem}`
      const list = shelves.get(shelf)
      if (!list) shelves.set(shelf, [b])
      else if (list.length < PLACES) {
        for (const a of list) if (a.telling !== b.telling) met.add(a)
        list.push(b)
      }
    }
    for (const a of met) yield [a, b]
  }
}

type Members = Set<ToldFigure>

/** Pairs that meet in a figure are one conflict; the same number told elsewhere joins its side. */
function gather(pairs: readonly Pair[], same: readonly Pair[]): ConflictDraft[] {
  const group = new Map<ToldFigure, Set<ToldFigure>>()
  const join = ({ a, b }: Pair) => {
    for (const one of [a, b]) if (!group.has(one)) group.set(one, new Set([one]))
    const [few, many] = [group.get(a)!, group.get(b)!].sort((x, y) => x.size - y.size) as [Members, Members]
    if (few === many) return
    for (const each of few) group.set(each, many.add(each))
  }
  for (const pair of pairs) join(pair)
  for (const pair of same) if (group.has(pair.a) || group.has(pair.b)) join(pair)
  const pairsOf = listBy(pairs, ({ a }) => group.get(a)!)
  return [...new Set(group.values())].flatMap((members): ConflictDraft[] => {
    const figures = [...members].sort(
      (x, y) => x.telling.page.rank - y.telling.page.rank || x.figure.start - y.figure.start,
    )
    const own = (pairsOf.get(members) ?? []).sort((x, y) => y.weight - x.weight)
    const [best] = own
    if (!best) return []
    const differ = own.some(({ a, b }) => sameAmount(a.figure, b.figure) === 'differ')
    return [
      {
        kind: differ ? 'value' : 'grain',
        what: whatOf(best.a, best.shared, best.b),
        about: [],
        sides: sidesOf(figures),
        rule: 'figure',
      },
    ]
  })
}

const sum = (stems: Iterable<string>, weigh: (stem: string) => number) => {
  let all = 0
  for (const stem of stems) all += weigh(stem)
  return all
}

const doAlike = (a: ToldFigure, b: ToldFigure) => a.does !== '' && a.does === b.does

/** 'two officials' are never the officials of another report. */
const smallCount = ({ figure }: ToldFigure) => figure.kind === 'count' && figure.value <= 3

/** What figures of those who do the same share of the sentences around: '212 people had crossed' where the bridge was named before. */
function around(a: ToldFigure, b: ToldFigure, weigh: (stem: string) => number): number {
  if (a.telling.page === b.telling.page || !doAlike(a, b)) return 0
  const beside = ([one, other]: readonly [ToldFigure, ToldFigure]) => {
    const hood = hoodOf(other.telling)
    return sum([...one.near].filter((stem) => !other.near.has(stem) && hood.has(stem)), weigh) // biome-ignore format: one line
  }
  return Math.max(beside([a, b]), beside([b, a])) / 2
}

/** Sizes of one thing are not further apart than so many times; and what it weighs that two are near. */
const NEAR_TIMES = 1.6
const NEAR = 3
/** A smaller number is told of too many things. */
const LARGE = 50

/** Large sums and numbers that are much alike are the more likely of one thing, unless one is told of another time: '700,000' and '800,000'. */
function closeness(a: ToldFigure, b: ToldFigure): number {
  const sized = ({ figure }: ToldFigure) =>
    figure.value >= LARGE && (figure.kind === 'count' || figure.what.startsWith('money'))
  const ratio = Math.max(a.figure.value, b.figure.value) / Math.min(a.figure.value, b.figure.value)
  const otherCase = [a, b].some(({ telling: t }) => t.page.words.counting.otherCases.test(textOf(t)))
  return sized(a) && sized(b) && a.figure.what !== 'point' && ratio <= NEAR_TIMES && !otherCase ? NEAR : 0
}

/** What speaks against two figures being of one thing, in the weight of shared words: how far apart they are in size and time. */
function strangeness(a: ToldFigure, b: ToldFigure): number {
  const [x, y] = [a.figure.value, b.figure.value]
  const ratio = Math.max(x, y) / Math.max(1e-9, Math.min(x, y))
  const days = Math.abs(a.telling.page.day - b.telling.page.day)
  // Polls and markets give a new share of the same thing every day.
  const fleeting = a.figure.what === 'share' || a.figure.what === 'point' ? 4 : 0
  return 2 * Math.max(0, Math.log(ratio) - 0.7) + Math.max(0, (days || 0) - 3) + fleeting
}

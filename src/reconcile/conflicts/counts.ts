import type { Attribution } from '../../record/finding.ts'
import { neighbour } from './around.ts'
import type { Draft } from './draft.ts'
import { sidesOf, whatOf } from './figure-sides.ts'
import { type NameOf, unnamedIn } from './headings.ts'
import { boundBefore, readNumber } from './read-figures.ts'
import { sameAmount } from './same-amount.ts'
import { type Telling, textOf } from './telling.ts'
import type { ToldFigure, ToldFigures } from './told-figures.ts'

/** Sentences between two who count one thing, and figures in them. */
const BESIDE = 2
const FIGURES = 8
/** How near a figure the word stands that tells what it is of: 'a raise of 5 percent', 'the raise would be 4 percent'. */
const CLOSE = 3
/** Smaller numbers without a noun are told of anything. */
const LEAST_BARE = 10

/**
 * Numbers of one thing that two speakers beside each other in one report give differently: 'a raise of 5 percent', 'the raise would be 4 percent';
 * '900 pilots marched', 'the police put the number at 300'. Tolls: `tolls.ts`; figures of several reports: `figures.ts`.
 */
export function countDrafts({ told, numbered }: ToldFigures, nameOf: NameOf): Draft[] {
  return told.flatMap((a, i): Draft[] => {
    const one = a.figure.kind === 'fate' || isOther(a) ? null : speakerIn(a)
    if (one === null || told.some((x) => x !== a && x.telling === a.telling && x.key === a.key && speakerIn(x) === one)) return [] // biome-ignore format: one line
    const b = told.slice(i + 1, i + FIGURES).find((x) => isOfAnother(a, x, one)) ?? bareBeside(a, nameOf(one), one, numbered) // biome-ignore format: one line
    if (!b || isOther(b) || a.figure.value === b.figure.value) return []
    // 'It protects 700,000', 'it had protected 900,000': two times.
    if (!isPut(b) && isPast(a) !== isPast(b)) return []
    const kind = sameAmount(a.figure, b.figure) === 'differ' ? 'value' : 'grain'
    return [{ kind, what: whatOf(a, sharedBy(a, b), b), about: [], sides: sidesOf([a, b]), rule: 'count' }]
  })
}

/** The narrowest words around a figure that somebody says. */
function saidIn({ telling, figure }: ToldFigure): Attribution | undefined {
  const around = telling.said.filter(({ content }) => content.some((c) => c.start <= figure.start && figure.end <= c.end + 1)) // biome-ignore format: one line
  const size = ({ content }: Attribution) => content.at(-1)!.end - content[0]!.start
  return [...around].sort((x, y) => size(x) - size(y))[0]
}

/** Who gives a figure; 'the governor' may be whoever gave the other. */
function speakerIn(t: ToldFigure): string | null {
  const who = saidIn(t)?.speaker ?? null
  return who !== null && t.telling.page.words.pointsBack.test(unnamedIn(who)) ? null : who
}

/** What somebody asks for or gives is no account, and what is told of another time no other one. */
function isOther(t: ToldFigure): boolean {
  const { bids, counting } = t.telling.page.words
  const { text } = t.telling.page.report
  const said = saidIn(t)
  const words = said
    ? [...said.cue, ...said.content].map((c) => text.slice(c.start, c.end)).join(' ')
    : textOf(t.telling)
  return bids.test(words) || counting.otherCases.test(words)
}

/** Whether another figure, in one unit and beside it, is of the same, as what stands close to both, or two words beside both, tell. */
function isOfAnother(a: ToldFigure, b: ToldFigure, one: string): boolean {
  if (b.key !== a.key || b.telling.page !== a.telling.page || b.telling.at - a.telling.at > BESIDE) return false
  const who = speakerIn(b)
  if (who === null || who === one) return false
  const shared = sharedBy(a, b)
  return shared.length > 1 || shared.some((stem) => isClose(a, stem) && isClose(b, stem))
}

const sharedBy = (a: ToldFigure, b: ToldFigure) => [...a.near].filter((stem) => b.near.has(stem))
const isClose = ({ words, figure }: ToldFigure, stem: string) =>
  words.some((w, i) => w.stem === stem && i >= figure.from - CLOSE && i <= figure.to + CLOSE)

/** A number without a noun, right after one with it: 'the police put the number at 300', 'that 1,200 are on strike'. */
function bareBeside(
  a: ToldFigure,
  name: string,
  one: string,
  numbered: ToldFigures['numbered'],
): ToldFigure | undefined {
  if (a.figure.kind !== 'count' || a.figure.value < LEAST_BARE) return undefined
  return [a.telling, neighbour(a.telling, 1)]
    .flatMap((t) => (t ? bareIn(t, a, numbered) : []))
    .find((b) => {
      // Who goes on to put it at another number tells of another thing.
      if (isPut(b)) return speakerIn(b) !== one && !before(b).slice(-60).includes(name.split(' ').at(-1)!)
      const who = speakerIn(b)
      return who !== null && who !== one && doesAlike(a, b)
    })
}

const before = ({ telling, figure }: ToldFigure) => textOf(telling).slice(0, figure.start - telling.start)
const isPut = (b: ToldFigure) => b.telling.page.words.putsAt.test(before(b))
const isPast = ({ words, figure }: ToldFigure) =>
  words.some(({ word }, i) => i >= figure.from - CLOSE && i <= figure.to + CLOSE && /^(?:had|has|have)$/u.test(word))

/** The numbers of a sentence that stand behind a figure and are of nothing named, read as if they were of the same. */
function bareIn(t: Telling, a: ToldFigure, numbered: ToldFigures['numbered']): ToldFigure[] {
  const words = numbered.get(t) ?? []
  return words.flatMap((w, i): ToldFigure[] => {
    const read = w.start > a.figure.end ? readNumber(words, i, t.page.words) : null
    const next = words[(read?.to ?? i) + 1]?.kind
    if (!read || read.value < LEAST_BARE || next === 'word' || next === 'name') return []
    const { bound, from } = boundBefore(words, i, t.page.words)
    const loose = words.slice(from, i).find(({ word }) => !t.page.words.counting.before.has(word)) ?? w
    const [start, end] = [loose.start, words[read.to]!.end]
    const figure = { ...a.figure, value: read.value, bound, start, end, from: i, to: read.to }
    return [{ ...a, telling: t, words, figure }]
  })
}

/** 'Pilots are on strike', '1,200 are on strike': the first word of content behind both is the same. */
function doesAlike(a: ToldFigure, b: ToldFigure): boolean {
  const first = ({ words, figure }: ToldFigure) => words.slice(figure.to + 1, figure.to + 1 + CLOSE + 1).find((w) => w.kind === 'word')?.stem // biome-ignore format: one line
  const does = first(a)
  return does !== undefined && does === first(b)
}

import type { Actor } from '../../record/finding.ts'
import type { Draft } from './draft.ts'
import { readWords } from './read-words.ts'
import { type Page, type Telling, textOf } from './telling.ts'

/** One blames another, each told by the side they act for: 'Lorvia accused Karsa', 'Lind of Lorvia said that Karsa broke the truce'. */
interface Blame {
  readonly telling: Telling
  readonly by: string
  readonly of: string
  /** The two as they are named. */
  readonly named: string
}

/** Days between two accusations that answer each other. */
const WITHIN = 2
/** How near the names stand to the word, in signs. */
const BEFORE = 60
const AFTER = 30
/** A sentence of more signs is a page's furniture run together. */
const LONGEST = 600

interface Named {
  readonly who: string
  readonly start: number
  readonly end: number
}

/** Two who blame each other for one matter, where each accusation is told. */
export function blameDrafts(pages: readonly Page[], actors: readonly Actor[], nameOf: (id: string) => string): Draft[] {
  const sides = new Map(actors.map((a) => [a.id, a.party ?? a.id]))
  const sideOf = (who: string) => sides.get(who) ?? who
  const tellings = pages.flatMap(
    (p) =>
    p.sentences.filter((s) => s.end - s.start < LONGEST && [p.words.blames, p.words.breaks].some((cue) => cue.test(textOf(s)))), // biome-ignore format: one line
  )
  if (tellings.length < 2) return []
  const named = namedIn(new Set(tellings.map((t) => t.page.report.id)), actors)
  const blames = tellings.flatMap((t): Blame[] => {
    const here = (named.get(t.page.report.id) ?? []).filter((n) => n.start >= t.start && n.end <= t.end)
    const pair = accused(t, here) ?? broken(t, here)
    const [by, of] = pair?.map(sideOf) ?? []
    return by && of && by !== of ? [{ telling: t, by, of, named: pair!.join() }] : []
  })
  const best = new Map<string, { a: Blame; b: Blame; weight: number }>()
  for (const [i, b] of blames.entries())
    for (const a of blames.slice(0, i)) {
      const pair = [a.by, a.of].sort().join()
      const weight = a.by === b.of && a.of === b.by && within(a, b) ? ofOneMatter(a, b) : 0
      if (weight > (best.get(pair)?.weight ?? 0)) best.set(pair, { a, b, weight })
    }
  return [...best.values()].map(({ a, b }) => ({
    kind: 'polarity',
    what: `who is to blame: ${nameOf(a.by)} or ${nameOf(a.of)}`,
    about: [a.by, a.of],
    sides: [a, b].map(({ telling: t }) => ({
      says: textOf(t),
      passages: [{ report: t.page.report.id, start: t.start, end: t.end }],
    })),
    rule: 'blame',
  }))
}

const within = (a: Blame, b: Blame) => !(Math.abs(a.telling.page.day - b.telling.page.day) > WITHIN)

/** How much two accusations have in common: words that are no names; the very two who blame each other are enough. */
function ofOneMatter(a: Blame, b: Blame): number {
  const stems = ({ telling }: Blame) =>
    new Set(readWords(telling).flatMap((w) => (w.kind === 'word' && !telling.page.words.blames.test(w.word) && !telling.page.words.telling.has(w.word) ? [w.stem] : []))) // biome-ignore format: one line
  const other = stems(b)
  const shared = [...stems(a)].filter((stem) => other.has(stem)).length
  return shared + (a.named.split(',').reverse().join() === b.named ? 1 : 0)
}

/** Who accuses whom, where a sentence says that somebody does. */
function accused(t: Telling, here: readonly Named[]): [string, string] | null {
  const match = t.page.words.blames.exec(textOf(t))
  if (!match) return null
  const [from, to] = [t.start + match.index, t.start + match.index + match[0].length]
  const by = lastBefore(here, from, BEFORE, (n) => subject(t, n.end, from))
  const of = here.filter((n) => n.start >= to && n.start - to < AFTER).sort((a, b) => a.start - b.start)[0]
  return by && of ? [by.who, of.who] : null
}

/** Who says that somebody broke what was agreed, and who that is. */
function broken(t: Telling, here: readonly Named[]): [string, string] | null {
  const match = t.page.words.breaks.exec(textOf(t))
  if (!match) return null
  const from = t.start + match.index
  const said = t.said.find((a) => a.speaker !== null && a.content.some((c) => c.start <= from && from < c.end))
  if (!said) return null
  const content = Math.min(...said.content.map((c) => c.start))
  const of = lastBefore(here, from, AFTER, (n) => n.start >= content && subject(t, n.end, from))
  return of ? [said.speaker!, of.who] : null
}

const lastBefore = (here: readonly Named[], at: number, reach: number, fits: (n: Named) => boolean) =>
  here.filter((n) => n.end <= at && at - n.end < reach && fits(n)).sort((a, b) => b.end - a.end)[0]

/** Whether a name is who does it: only asides, adverbs and auxiliaries stand between it and the word. */
function subject({ page }: Telling, from: number, to: number): boolean {
  const between = page.report.text.slice(from, to).replace(/^,[^,]*,/u, '')
  if (/[,;:“”"—–]/u.test(between)) return false
  return (between.match(/[\p{L}’']+/gu) ?? []).every(
    (w) => page.wording.functionWords.has(w.toLowerCase()) || w.endsWith('ly'),
  )
}

function namedIn(reports: ReadonlySet<string>, actors: readonly Actor[]): Map<string, Named[]> {
  const named = new Map<string, Named[]>()
  for (const { id, mentions } of actors)
    for (const { report, start, end } of mentions)
      if (reports.has(report)) named.set(report, [...(named.get(report) ?? []), { who: id, start, end }])
  return named
}

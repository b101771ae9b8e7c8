import { headings } from '../../languages/headings.ts'
import type { Actor } from '../../record/finding.ts'
import { sideOf } from './around.ts'
import type { ConflictDraft } from './conflict-draft.ts'
import { readWords } from './read-words.ts'
import { type Sentence, textOf } from './sentence.ts'
import { type Named, namedIn, sidesIn } from './who.ts'

/** One blames another, each told by the side they act for: 'Lorvia accused Karsa', 'Lind of Lorvia said that Karsa broke the truce'. */
interface Blame {
  readonly telling: Sentence
  /** Null where the report itself tells who brought it about: 'it began when Karsa refused to pay'. */
  readonly by: string | null
  readonly of: string
  /** The two as they are named. */
  readonly named: string
  /** Stems of what it is blamed for, where that is told: 'for the strike'. */
  readonly matter: ReadonlySet<string> | null
}

type NamedIn = ReturnType<typeof namedIn>

/** Days between two accusations that answer each other. */
const WITHIN = 2
/** Sentences between two that answer each other at once. */
const BESIDE = 2
/** How near the names stand to the word, in signs. */
const BEFORE = 60
const AFTER = 30
/** Words that tell what somebody is blamed for. */
const TOLD = 6

/** Two who blame each other for one matter, where each accusation is told. */
export function blameDrafts(
  sentences: readonly Sentence[],
  actors: readonly Actor[],
  nameOf: (id: string) => string,
): ConflictDraft[] {
  const sideOfWho = sidesIn(actors)
  const here = namedIn(actors)
  const blames = sentences.flatMap((t): Blame[] => {
    const pair = accused(t, here) ?? broken(t, here)
    if (!pair) return begunIn(t, here).map((b) => ({ ...b, of: sideOfWho(b.of) }))
    const [by, of] = pair.map(sideOfWho) as [string, string]
    return by !== of ? [{ telling: t, by, of, named: pair.join(), matter: matterOf(t) }] : []
  })
  const best = new Map<string, { a: Blame; b: Blame; weight: number }>()
  const before = new Map<number, [i: number, Blame][]>()
  for (const [i, b] of blames.entries()) {
    const { day } = b.telling.page
    const days = Number.isNaN(day) ? [...before.keys()] : [Number.NaN, ...around(day)]
    const near = days.flatMap((d) => before.get(d) ?? []).sort(([x], [y]) => x - y)
    before.set(day, (before.get(day) ?? []).concat([[i, b]]))
    for (const [, a] of near) {
      const pair = [a.of, b.of].sort().join()
      const weight = a.of !== b.of && within(a, b) ? weightOf(a, b) : 0
      if (weight > (best.get(pair)?.weight ?? 0)) best.set(pair, { a, b, weight })
    }
  }
  return [...best.values()].map(({ a, b }) => ({
    kind: 'polarity',
    what: headings.blame(nameOf(whomOf(a)), nameOf(whomOf(b))),
    about: [a.of, b.of],
    sides: [a, b].map((blame) => sideOf(blame.telling)),
    rule: 'blame',
  }))
}

const whomOf = ({ named }: Blame) => named.split(',').at(-1)!
/** The days on which one may answer another of a day. */
const around = (day: number) => Array.from({ length: 2 * WITHIN + 1 }, (_, k) => day - WITHIN + k)
const within = (a: Blame, b: Blame) => !(Math.abs(a.telling.page.day - b.telling.page.day) > WITHIN)

/** How well two accusations answer each other; 0 where they do not. */
function weightOf(a: Blame, b: Blame): number {
  if ((a.by === null) !== (b.by === null) || (a.by === b.of && a.of === b.by)) return ofOneMatter(a, b)
  // One right after the other, whom the first blames: 'Berg said Lorvia broke the truce. Lind of Lorvia said Karsa broke it.'
  const { page, at } = a.telling
  const beside = page === b.telling.page && a.telling !== b.telling && Math.abs(at - b.telling.at) <= BESIDE
  return beside && a.by !== b.by && (a.of === b.by || a.by === b.of) ? 1 : 0
}

/** How much two accusations have in common: words that are no names, of the matter where both tell it; the very two who blame each other are enough. */
function ofOneMatter(a: Blame, b: Blame): number {
  if ((a.by === null || b.by === null) && !(a.matter && b.matter)) return 0
  // Where one report tells both, all that they say may tell that they are of one matter.
  const near = a.matter && b.matter && a.telling.page !== b.telling.page
  const [one, other] = near ? [a.matter, b.matter] : [a, b].map((x) => stemsAfter(x.telling, x.telling.start)) // biome-ignore format: one line
  const shared = [...one!].filter((stem) => other!.has(stem)).length
  return shared + (a.named.split(',').reverse().join() === b.named ? 1 : 0)
}

/** What is told right after 'blamed Karsa for', in its first words. */
function matterOf(t: Sentence): ReadonlySet<string> | null {
  const text = textOf(t)
  const cue = t.page.words.blames.exec(text)
  if (!cue) return null
  const from = cue.index + cue[0].length
  const link = t.page.words.blamedFor.exec(text.slice(from))
  return link && stemsAfter(t, t.start + from + link.index + link[0].length, TOLD)
}

/** Stems of a telling's words after a place that are no names. */
function stemsAfter(telling: Sentence, from: number, most = Number.POSITIVE_INFINITY): ReadonlySet<string> {
  const { blames, telling: said } = telling.page.words
  const words = readWords(telling).filter((w) => w.start >= from).slice(0, most) // biome-ignore format: one line
  return new Set(words.flatMap((w) => (w.kind === 'word' && !blames.test(w.word) && !said.has(w.word) ? [w.stem] : [])))
}

/** Who accuses whom, where a sentence says that somebody does. */
export function accused(t: Sentence, here: NamedIn): [string, string] | null {
  const match = t.page.words.blames.exec(textOf(t))
  if (!match) return null
  const named = here(t)
  const [from, to] = [t.start + match.index, t.start + match.index + match[0].length]
  const by = lastBefore(named, from, BEFORE, (n) => subject(t, n.end, from))?.who ?? accuserIn(t, from, to)
  // 'Accused Karsa's premier' accuses the premier.
  const owns = ({ end }: Named) => /^['’]s? /u.test(t.page.report.text.slice(end, end + 3))
  const of = named.filter((n) => n.start >= to && n.start - to < AFTER && !owns(n)).sort((a, b) => a.start - b.start)[0]
  return by && of ? [by, of.who] : null
}

/** Who is known to say what a word of blame opens: 'She accused Karsa'. */
const accuserIn = (t: Sentence, from: number, to: number) =>
  t.said.find((a) => a.speaker !== null && a.cue.some((c) => c.start < to && from < c.end))?.speaker

/** Who brought a thing about, by what they did when it began. */
function begunIn(t: Sentence, here: NamedIn): Blame[] {
  const match = t.page.words.began.exec(textOf(t))
  if (!match) return []
  const [from, doing] = [t.start + match.index, t.start + match.index + match[0].length]
  const of = here(t).find((n) => n.end === doing - match.groups!.deed!.length - 1)
  const matter = stemsAfter(t, from, 1)
  return of ? [{ telling: t, by: null, of: of.who, named: of.who, matter }] : []
}

/** Who says that somebody broke what was agreed, and who that is. */
function broken(t: Sentence, here: NamedIn): [string, string] | null {
  const text = textOf(t)
  const match = t.page.words.breaks.exec(text)
  if (!match) return null
  const from = t.start + match.index
  const said = t.said.find((a) => a.speaker !== null && a.content.some((c) => c.start <= from && from < c.end))
  if (!said) return null
  const content = Math.min(...said.content.map((c) => c.start))
  const of = lastBefore(here(t), from, AFTER, (n) => n.start >= content && subject(t, n.end, from) && !t.page.words.supposes.test(text.slice(0, n.start - t.start))) // biome-ignore format: one line
  return of ? [said.speaker!, of.who] : null
}

const lastBefore = (named: readonly Named[], at: number, reach: number, fits: (n: Named) => boolean) =>
  named.filter((n) => n.end <= at && at - n.end < reach && fits(n)).sort((a, b) => b.end - a.end)[0]

/** Whether a name is who does it: only asides, adverbs and auxiliaries stand between it and the word. */
function subject({ page }: Sentence, from: number, to: number): boolean {
  const between = page.report.text.slice(from, to).replace(/^,[^,]*,/u, '')
  if (/[,;:“”"—–]/u.test(between)) return false
  return (between.match(/[\p{L}’']+/gu) ?? []).every(
    (w) => page.wording.functionWords.has(w.toLowerCase()) || page.words.adverb.test(w),
  )
}

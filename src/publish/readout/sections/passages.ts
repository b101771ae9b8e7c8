import type { Passage } from '../../../record/passage.ts'
import { listOf } from '../english/lists.ts'
import { unnamedInWords } from '../english/unnamed.ts'
import type { Ground } from '../ground.ts'
import { outletName } from '../outlet-name.ts'

/** How often a thing is told, and by how many outlets: what more outlets tell weighs more. */
export function standing(ground: Ground, mentions: readonly Passage[]): { outlets: number; told: number } {
  const outlets = new Set(mentions.map((m) => outletOf(ground, m.report)))
  return { outlets: outlets.size, told: mentions.length }
}

/** How much that is: two points for each outlet, one for each place. */
export function heard(ground: Ground, mentions: readonly Passage[]): number {
  const { outlets, told } = standing(ground, mentions)
  return 2 * outlets + told
}

/** The first mention in each of the earliest reports, at most `most`: what a sentence refers to. */
export function firstOf(ground: Ground, mentions: readonly Passage[], most: number): Passage[] {
  const sorted = [...mentions].sort((a, b) => numberOf(ground, a) - numberOf(ground, b) || a.start - b.start)
  const reports = new Set<string>()
  const first = sorted.filter(({ report }) => !reports.has(report) && reports.add(report))
  return first.slice(0, most).map(({ report, start, end }) => ({ report, start, end }))
}

const numberOf = (ground: Ground, { report }: Passage) => ground.reports.get(report)?.number ?? 0

/** The first mention that holds these words, which a sentence quotes; where none does, the first of all. */
export function wordedSo(ground: Ground, mentions: readonly Passage[], words: string): Passage {
  const letters = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const sought = letters(words)
  const [first] = firstOf(
    ground,
    mentions.filter((m) => letters(ground.words(m)).includes(sought)),
    1,
  )
  return first ?? firstOf(ground, mentions, 1)[0]!
}

/** Of several tellings of a term the first whose words are most like those that it is known by. */
export function likest(ground: Ground, mentions: readonly Passage[], summary: string): Passage | undefined {
  const known = new Set(summary.toLowerCase().match(/\p{L}{4,}/gu))
  const shared = (m: Passage) => (ground.words(m).toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => known.has(word)).length // biome-ignore format: one line
  return [...mentions].sort((a, b) => shared(b) - shared(a))[0]
}

/** All that an attribution takes in: from its source or cue to the end of its content. */
export function extentOf(ground: Ground, attribution: string): Passage | null {
  const a = ground.attributions.get(attribution)
  if (!a) return null
  const spans = [...a.content, ...a.cue, ...(a.source ? [a.source] : [])]
  return { report: a.report, start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }
}

/** An outlet as a sentence names it: 'Nordpost'; where the report does not tell its own, 'report 3' of the list. */
export function outletOf(ground: Ground, report: string): string {
  const known = ground.reports.get(report)
  return known?.outlet
    ? ground.outletName(known.outlet)
    : outletName({ outlet: null, url: known?.url ?? null }, known?.number ?? 0)
}

/** Outlets in a list: 'Nordpost and The Courier', 'Nordpost and reports 3 and 5'. */
export function listOutlets(names: readonly string[]): string {
  const numbers = names.flatMap((name) => /^report (\d+)$/u.exec(name)?.[1] ?? [])
  if (numbers.length < 2) return listOf(names)
  return listOf([...names.filter((name) => !/^report \d+$/u.test(name)), `reports ${listOf(numbers)}`])
}

/** 'Her office': whose, no sentence of ours can tell. */
export const isHers = (speaker: string) => /^unnamed: (?:his|her|its|their)\b/iu.test(speaker)

/** A speaker inside a sentence: an actor's name, 'a port official' of 'unnamed: A port official'. */
export function speakerInWords(ground: Ground, speaker: string): string {
  return speaker.startsWith('unnamed: ') ? unnamedInWords(speaker) : ground.name(speaker)
}

/** The party that an actor acts for; else the actor. */
export const partyOf = ({ actors }: Ground, id: string) => actors.get(id)?.party ?? id

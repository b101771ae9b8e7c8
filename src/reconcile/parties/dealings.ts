import { languages } from '../../languages/index.ts'
import type { SideWords } from '../../languages/side-words.ts'
import type { Actor } from '../../record/finding.ts'
import type { Passage } from '../../record/passage.ts'
import type { Report } from '../../record/report.ts'

/** Who the reports tell to have dealt with whom: a side, a second one where it is told, how much it says, and the words. */
export interface Dealing {
  readonly side: string
  readonly with: string | null
  readonly weight: number
  /** Whether it tells that the side only brings others together: that counts against its being one. */
  readonly between?: true
  readonly passage: Passage
}

interface Mention {
  readonly start: number
  readonly end: number
  readonly side: string
}

/** How far from a word for negotiating those who negotiate may stand, in code units. */
const near = 160
/** What may lie between 'with' and a name: an article and two words. */
const beside = /^\s*(?:[\p{L}’'.-]+\s+){0,4}$/u
/** What stands between somebody and a deal that need not be his. */
const elsewhose = /(?:^|\s)(?:that|whether|if|any)\s/u
/** How many years back a deal is another's than this story's: 'a 1997 agreement'. */
const longAgo = 5
const people = /(?<!\p{L})(\p{Lu}[\p{L}.]+)(?:[-–]|\s+(?:\p{Ll}[\p{L}-]*\s+){0,3})$/u
const joint = /^\s*(?:[-–/]|,|,?\s+(\p{L}+)\s+)\s*(?:the\s+)?$/u

/** Every passage that tells who negotiates, with whom or through whom. `sideOf` knows for whom an actor acts first of all, `stateOf` the state of a people's adjective. */
export function dealingsIn(
  reports: readonly Report[],
  actors: readonly Actor[],
  sideOf: (actor: string) => string | undefined,
  stateOf: (word: string) => string | undefined,
): Dealing[] {
  const byReport = new Map<string, Mention[]>()
  for (const { id, mentions } of actors) {
    const side = sideOf(id)
    if (side === undefined) continue
    for (const { report, start, end } of mentions) {
      const list = byReport.get(report)
      if (list) list.push({ start, end, side })
      else byReport.set(report, [{ start, end, side }])
    }
  }
  return reports.flatMap((report) => {
    const words = report.language ? languages.get(report.language)?.sides : undefined
    const mentions = byReport.get(report.id)
    if (!words || !mentions) return []
    mentions.sort((a, b) => a.start - b.start || b.end - a.end)
    return dealingsOf(report, mentions, words, stateOf)
  })
}

const patterns = new WeakMap<SideWords, RegExp>()
function patternOf(words: SideWords): RegExp {
  const known = patterns.get(words)
  if (known) return known
  const longestFirst = (list: Iterable<string>) => [...list].sort((a, b) => b.length - a.length).join('|')
  const all = longestFirst([...words.dealing, ...words.contending, ...words.brokering])
  // 'Karsan-brokered'
  const behindHyphen = `(?<=\\p{L}[-–])(?:${longestFirst(words.brokering)})`
  const made = new RegExp(`(?:(?<![\\p{L}-])(?:${all})|${behindHyphen})(?![\\p{L}])`, 'giu')
  patterns.set(words, made)
  return made
}

function dealingsOf(
  { id, text, published }: Report,
  mentions: readonly Mention[],
  words: SideWords,
  stateOf: (word: string) => string | undefined,
): Dealing[] {
  const found: Dealing[] = []
  for (const { start, end, side } of mentions)
    if (words.sent.has(text.slice(text.lastIndexOf(' ', end - 1) + 1, end).toLowerCase()))
      found.push({ side, with: null, weight: 1, passage: { report: id, start, end } })
  let first = 0
  for (const match of text.matchAll(patternOf(words))) {
    const at = match.index
    const to = at + match[0].length
    while (first < mentions.length && (mentions[first] as Mention).end < at - near) first++
    const from = sentenceStart(text, at)
    const end = sentenceEnd(text, to)
    if (isLongAgo(text.slice(Math.max(from, at - 60), Math.min(end, to + 60)), published)) continue
    const here: Mention[] = []
    for (let k = first; k < mentions.length && (mentions[k] as Mention).start < Math.min(end, to + near); k++)
      if ((mentions[k] as Mention).start >= from) here.push(mentions[k] as Mention)
    if (here.length === 0) continue
    const passage = { report: id, start: Math.min(at, here[0]!.start), end: Math.max(to, here.at(-1)!.end) }
    const tell = (side: string, other: string | null, weight: number) =>
      found.push({ side, with: other, weight, passage })
    const after = here.filter((m) => m.start >= to)
    const before = here.filter((m) => m.end <= at)
    if (words.brokering.has(match[0].toLowerCase())) {
      for (const side of goBetweens(text, at, to, before, after, words, stateOf))
        found.push({ side, with: null, weight: 1, between: true, passage })
      continue
    }
    const partners = behind(text, to, after, words)
    const joined = partners.length > 0 ? [] : ahead(text, at, before, words)
    const all = [...partners, ...joined]
    const sides = new Set(all.map((m) => m.side))
    const subject = before.findLast((m) => !sides.has(m.side))
    if (sides.size > 1) for (const side of sides) tell(side, [...sides].find((other) => other !== side) ?? null, 2)
    else if (partners.length > 0) {
      const [partner] = sides as Set<string>
      // 'Lind warned that a deal with Karsa …': nobody says that it is hers.
      const own = subject && !elsewhose.test(text.slice(subject.end, at)) ? subject : undefined
      tell(partner as string, own?.side ?? null, 1)
      if (own) tell(own.side, partner as string, 1)
    } else if (!words.contending.has(match[0].toLowerCase())) {
      const together = new Set(here.map((m) => m.side))
      if (together.size === 2)
        for (const side of together) tell(side, [...together].find((o) => o !== side) ?? null, 0.25)
    }
  }
  return found
}

/** Whether words give a year long before their report's. */
export function isLongAgo(words: string, published: string | null): boolean {
  const year = Number(published?.slice(0, 4))
  return (
    year > 0 &&
    [...words.matchAll(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/gu)].some(([given]) => Number(given) <= year - longAgo)
  )
}

/** Who brings others together: A in 'brokered by A', 'A-brokered', 'A has mediated', 'A’s officials acting as intermediaries'. */
function goBetweens(
  text: string,
  at: number,
  to: number,
  before: readonly Mention[],
  after: readonly Mention[],
  words: SideWords,
  stateOf: (word: string) => string | undefined,
): Set<string> {
  const by = new RegExp(`^\\s+(?:${[...words.by].join('|')})\\s`, 'iu').exec(text.slice(to, to + 12))
  const [first] = after
  if (by)
    return new Set(
      first && beside.test(text.slice(to + by[0].length, first.start))
        ? chain(text, after, words).map((m) => m.side)
        : [],
    )
  const own = before.at(-1)
  const gap = own ? text.slice(own.end, at) : ''
  // 'Karsan mediators': an adjective need not be anybody's mention.
  const adjective = people.exec(text.slice(Math.max(0, at - 60), at))?.[1]
  const state = adjective ? stateOf(adjective) : undefined
  if (state) return new Set([state])
  return new Set(own && beside.test(gap) ? chain(text, before.toReversed(), words).map((m) => m.side) : [])
}

/** 'between A and B', 'with A', and what is joined to them. */
function behind(text: string, to: number, after: readonly Mention[], words: SideWords): Mention[] {
  const [first] = after
  if (!first) return []
  const gap = text.slice(to, first.start)
  const link = [...gap.matchAll(/\p{L}+/gu)].find(
    ([w]) => words.between.has(w.toLowerCase()) || words.with.has(w.toLowerCase()),
  )
  if (!link || link.index > 40 || !beside.test(gap.slice(link.index + link[0].length))) return []
  return chain(text, [...after], words)
}

/** 'A-B trade talks', 'the A and B accord'. */
function ahead(text: string, at: number, before: readonly Mention[], words: SideWords): Mention[] {
  const last = before.at(-1)
  const gap = last ? text.slice(last.end, at) : ''
  if (!last || !beside.test(gap) || gap.length > 30) return []
  if (gap.split(/\s+/u).some((word) => words.judging.has(word.toLowerCase()))) return []
  const all = chain(text, before.toReversed(), words)
  return all.length > 1 ? all : []
}

/** Names that follow each other joined by a hyphen, a comma or 'and', from the first given on. */
function chain(text: string, mentions: readonly Mention[], words: SideWords): Mention[] {
  const all = mentions.slice(0, 1)
  for (const next of mentions.slice(1)) {
    const last = all.at(-1) as Mention
    if (next.start < last.end && next.end > last.start) continue
    const gap = next.start > last.end ? text.slice(last.end, next.start) : text.slice(next.end, last.start)
    const link = joint.exec(gap)
    if (!link || (link[1] && !words.and.has(link[1].toLowerCase()))) break
    all.push(next)
  }
  return all
}

/** Where the sentence that holds an offset begins; an abbreviation's full stop is none. */
function sentenceStart(text: string, at: number): number {
  for (let k = at - 1; k > 0 && k > at - near * 2; k--) {
    if (text[k] === '\n') return k
    if (
      /[.!?]/.test(text[k] as string) &&
      /\s/.test(text[k + 1] as string) &&
      /\p{Ll}{2}|[”"’)]/u.test(text.slice(k - 2, k))
    )
      return k
  }
  return Math.max(0, at - near * 2)
}

function sentenceEnd(text: string, to: number): number {
  for (let k = to; k < text.length && k < to + near * 2; k++) {
    if (text[k] === '\n') return k
    if (
      /[.!?]/.test(text[k] as string) &&
      /[\s”"’]/.test(text[k + 1] ?? ' ') &&
      /\p{Ll}{2}|[”"’)]/u.test(text.slice(k - 2, k))
    )
      return k
  }
  return Math.min(text.length, to + near * 2)
}

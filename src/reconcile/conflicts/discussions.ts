import { wordings } from '../../languages/wordings.ts'
import type { Actor } from '../../record/finding.ts'
import { kinIn } from '../statements/kin.ts'
import type { Draft } from './draft.ts'
import { readWords } from './read-words.ts'
import { type Page, speakerOf, type Telling, textOf } from './telling.ts'

/** A sentence that has something spoken of at talks, or not. */
interface Discussion {
  readonly telling: Telling
  readonly was: boolean
  /** What it is about: its nouns, by their stems and kinds, as they stand. */
  readonly matter: ReadonlyMap<string, string>
  /** Those named, and who says it. */
  readonly of: ReadonlySet<string>
}

/** Days after which it is another meeting. */
const WITHIN = 2
/** How many words from its own a matter is named. */
const REACH = 12

/** What one account has raised, heard or discussed at talks, and another has not: 'the question of inspectors was not discussed'. */
export function discussionDrafts(pages: readonly Page[], actors: readonly Actor[]): Draft[] {
  const tellings = pages.flatMap((p) =>
    p.sentences.filter((s) => [p.words.discussions.not, p.words.discussions.was].some((cue) => cue.test(textOf(s)))),
  )
  if (!tellings.some((t) => t.page.words.discussions.not.test(textOf(t)))) return []
  const of = namesIn(new Set(tellings.map((t) => t.page.report.id)), actors)
  const found = tellings.flatMap((t) => discussionIn(t, of))
  const denied = found.filter((d) => !d.was)
  return denied.flatMap((no): Draft[] => {
    const had = found.filter(
      (d) =>
        d.was &&
        d.telling.page !== no.telling.page &&
        !(Math.abs(d.telling.page.day - no.telling.page.day) > WITHIN) &&
        [...d.of].some((who) => no.of.has(who)) &&
        [...d.matter.keys()].some((key) => no.matter.has(key)),
    )
    const [first] = had
    if (!first) return []
    const [, matter] = [...first.matter].find(([key]) => no.matter.has(key))!
    return [
      {
        kind: 'polarity',
        what: `whether ${matter} came up`,
        about: [...had, no].flatMap((d) => d.telling.said.map((a) => a.id)),
        sides: [had, [no]].map((told) => ({
          says: textOf(told[0]!.telling),
          passages: told.map(({ telling: t }) => ({ report: t.page.report.id, start: t.start, end: t.end })),
        })),
        rule: 'discussion',
      },
    ]
  })
}

function discussionIn(telling: Telling, of: (telling: Telling) => ReadonlySet<string>): Discussion[] {
  const { discussions, telling: plain } = telling.page.words
  const text = textOf(telling)
  const no = discussions.not.exec(text)
  const match = no ?? discussions.was.exec(text)
  if (!match) return []
  const kin = wordings.get(telling.page.report.language ?? '')?.kin
  const kindOf = kin ? kinIn(kin) : () => 0
  const [from, to] = [telling.start + match.index, telling.start + match.index + match[0].length]
  const words = readWords(telling)
  const near = [...words.filter((w) => w.end <= from).slice(-REACH), ...words.filter((w) => w.start >= to).slice(0, REACH)] // biome-ignore format: one line
  const nouns = near.filter((w) => w.kind === 'word' && !plain.has(w.word) && !discussions.anything.test(w.word))
  const matter = new Map(nouns.flatMap(({ word, stem }) => [[stem, word] as const, ...(kindOf(word) > 0 ? [[`kind ${kindOf(word)}`, word] as const] : [])])) // biome-ignore format: one line
  return [{ telling, was: no === null, matter, of: of(telling) }]
}

/** Tells whom a sentence names, and who speaks in it. */
function namesIn(reports: ReadonlySet<string>, actors: readonly Actor[]): (telling: Telling) => ReadonlySet<string> {
  const named = new Map<string, { who: string; start: number; end: number }[]>()
  for (const { id, mentions } of actors)
    for (const { report, start, end } of mentions)
      if (reports.has(report)) named.set(report, [...(named.get(report) ?? []), { who: id, start, end }])
  return (t) => {
    const here = (named.get(t.page.report.id) ?? []).filter((n) => n.start >= t.start && n.end <= t.end)
    const speaker = speakerOf(t)
    return new Set([...here.map((n) => n.who), ...(speaker ? [speaker] : [])])
  }
}

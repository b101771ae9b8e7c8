import type { Actor } from '../../record/finding.ts'
import type { Draft } from './draft.ts'
import { type Page, type Telling, textOf } from './telling.ts'

/** One blames another. */
interface Blame {
  readonly telling: Telling
  readonly by: string
  readonly of: string
}

/** Days between two accusations that answer each other. */
const WITHIN = 2
/** How near the names stand to the word, in signs. */
const BEFORE = 60
const AFTER = 30

/** Whether a name is who blames: only asides, adverbs and auxiliaries stand between it and the word. */
function subject({ page }: Telling, from: number, to: number): boolean {
  const between = page.report.text.slice(from, to).replace(/^,[^,]*,/u, '')
  if (/[,;:“”"—–]/u.test(between)) return false
  return (between.match(/[\p{L}’']+/gu) ?? []).every(
    (w) => page.wording.functionWords.has(w.toLowerCase()) || w.endsWith('ly'),
  )
}

/** Two who blame each other, where each accusation is told. */
export function blameDrafts(pages: readonly Page[], actors: readonly Actor[], nameOf: (id: string) => string): Draft[] {
  const named = new Map<string, { who: string; start: number; end: number }[]>()
  const blames: Blame[] = []
  for (const page of pages) {
    const sentences = page.sentences.filter((s) => page.words.blames.test(textOf(s)))
    if (sentences.length === 0) continue
    if (named.size === 0) fill()
    for (const s of sentences) {
      const match = page.words.blames.exec(textOf(s))!
      const [from, to] = [s.start + match.index, s.start + match.index + match[0].length]
      const here = named.get(page.report.id) ?? []
      const by = here
        .filter((n) => n.start >= s.start && n.end <= from && from - n.end < BEFORE && subject(s, n.end, from))
        .sort((a, b) => b.end - a.end)[0]
      const of = here
        .filter((n) => n.start >= to && n.start - to < AFTER && n.end <= s.end)
        .sort((a, b) => a.start - b.start)[0]
      if (by && of && by.who !== of.who) blames.push({ telling: s, by: by.who, of: of.who })
    }
  }
  const drafts: Draft[] = []
  const seen = new Set<string>()
  for (const a of blames)
    for (const b of blames) {
      const pair = [a.by, a.of].sort().join()
      if (a.by !== b.of || a.of !== b.by || a.telling === b.telling || seen.has(pair)) continue
      if (Math.abs(a.telling.page.day - b.telling.page.day) > WITHIN) continue
      seen.add(pair)
      drafts.push({
        kind: 'polarity',
        what: `who is to blame: ${nameOf(a.by)} or ${nameOf(a.of)}`,
        about: [a.by, a.of],
        sides: [a, b].map(({ telling: t }) => ({
          says: textOf(t),
          passages: [{ report: t.page.report.id, start: t.start, end: t.end }],
        })),
        rule: 'blame',
      })
    }
  return drafts

  function fill() {
    for (const { id, mentions } of actors)
      for (const { report, start, end } of mentions)
        named.set(report, [...(named.get(report) ?? []), { who: id, start, end }])
  }
}

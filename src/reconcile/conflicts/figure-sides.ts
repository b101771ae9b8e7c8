import type { DraftSide } from './draft.ts'
import type { ToldFigure } from './told-figures.ts'

/** Passages shown of one side. */
const MOST = 4

/** One side for each number, in the order in which they were told. */
export function sidesOf(figures: readonly ToldFigure[]): DraftSide[] {
  const byValue = new Map<number, ToldFigure[]>()
  for (const f of figures) byValue.set(f.figure.value, [...(byValue.get(f.figure.value) ?? []), f])
  return [...byValue.values()].map((told) => {
    const { telling, figure } = told[0]!
    return {
      says: telling.page.report.text.slice(figure.start, figure.end).replace(/\s+/gu, ' '),
      passages: told.slice(0, MOST).map(({ telling: t }) => ({ report: t.page.report.id, start: t.start, end: t.end })),
    }
  })
}

const asked: Readonly<Record<string, string>> = {
  time: 'how long',
  length: 'how far',
  share: 'what share',
  killed: 'how many were killed',
  wounded: 'how many were wounded',
  missing: 'how many are missing',
  held: 'how many were detained',
  freed: 'how many were freed',
  displaced: 'how many were displaced',
}

/** What figures are of, in the words that their sentences share: 'how far: artillery, Gap'. */
export function whatOf({ figure, words, telling }: ToldFigure, shared: readonly string[]): string {
  const { text } = telling.page.report
  const noun = text.slice(words[figure.to]!.start, words[figure.to]!.end)
  const question = asked[figure.what] ?? (figure.kind === 'count' ? `how many ${noun}` : 'how much')
  const of = [...new Set(words.filter((w) => shared.includes(w.stem)).map((w) => text.slice(w.start, w.end)))].slice(
    0,
    4,
  )
  return of.length > 0 ? `${question}: ${of.join(', ')}` : question
}

import type { DraftSide } from './draft.ts'
import type { ToldFigure } from './told-figures.ts'

/** Passages shown of one side. */
const MOST = 4
/** How far from a figure the words stand that say what it is of. */
const WIDE = 9

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

/** What figures are of, with the words around one of them that the sentences share: 'how far (“withdraw its artillery … from the Gap”)'. */
export function whatOf(told: ToldFigure, shared: readonly string[]): string {
  const { figure, words, telling } = told
  const { text } = telling.page.report
  const word = (i: number) => text.slice(words[i]!.start, words[i]!.end)
  const next = words[figure.to + 1]
  const does = told.does && next?.kind === 'word' && next.stem === told.does ? ` ${word(figure.to + 1)}` : ''
  const question = asked[figure.what] ?? (figure.kind === 'count' ? `how many ${word(figure.to)}${does}` : 'how much')
  if (does && figure.kind === 'count') return question
  const at = words.flatMap((w, i) => (shared.includes(w.stem) && (i < figure.from - 1 || i > figure.to) && Math.abs(i - figure.from) <= WIDE ? [i] : [])) // biome-ignore format: one line
  if (at.length === 0) return question
  const [first, last] = [Math.min(...at), Math.max(...at)]
  const before = first < figure.from ? text.slice(words[first]!.start, figure.start).trim() : ''
  const after = last > figure.to ? text.slice(figure.end, words[last]!.end).trim() : ''
  if (!before && figure.kind === 'count') return `${question} ${after.split(/[,;:(]/u)[0]}`.replace(/\s+/gu, ' ').trim()
  const around = `${before} … ${after}`.replace(/\s+/gu, ' ').trim()
  return `${question} (“${around}”)`
}

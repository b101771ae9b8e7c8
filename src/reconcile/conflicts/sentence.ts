import { type AccountWords, accountWords } from '../../languages/accounts.ts'
import { languages } from '../../languages/index.ts'
import { type Wording, wordings } from '../../languages/wordings.ts'
import { bodyOf } from '../../record/body.ts'
import type { Attribution } from '../../record/finding.ts'
import type { Passage, Span } from '../../record/passage.ts'
import type { Report } from '../../record/report.ts'
import { listBy } from '../list-by.ts'
import { cutSentences } from './cut-sentences.ts'

/** A report of the story, with what its sentences are read by. */
export interface Page {
  readonly report: Report
  /** Its place in the order of the record. */
  readonly rank: number
  /** Days since 1970, or NaN. */
  readonly day: number
  readonly words: AccountWords
  readonly wording: Wording
  readonly sentences: readonly Sentence[]
}

/** A sentence of a report: `{ report: 'r_1…', start: 210, end: 301 }`, with its place and who says it. */
export interface Sentence extends Span {
  readonly page: Page
  /** Its number in its report, and that of its paragraph. */
  readonly at: number
  readonly paragraph: number
  /** The attributions whose content it holds, or stands in. */
  readonly said: readonly Attribution[]
}

/** A sentence of more signs is a page's furniture run together. */
const LONGEST = 600
/** Names with a headline run into them: 'Lind ThuneSenate passes'. */
const glued = /\p{Ll}{3}\p{Lu}\p{Ll}{2}/u

/** The reports in languages whose accounts can be held against each other, cut into the sentences of their bodies. */
export function readPages(reports: readonly Report[], attributions: readonly Attribution[]): Page[] {
  const byReport = listBy(attributions, (a) => a.report)
  return reports.flatMap((report, rank) => {
    const language = languages.get(report.language ?? '')
    const words = accountWords.get(report.language ?? '')
    const wording = wordings.get(report.language ?? '')
    if (!language || !words || !wording) return []
    const day = report.published ? Date.parse(report.published.slice(0, 10)) / 86_400_000 : Number.NaN
    const sentences: Sentence[] = []
    const page: Page = { report, rank, day, words, wording, sentences }
    const said = (byReport.get(report.id) ?? []).map((a) => ({ a, from: first(a), to: last(a) }))
    for (const { start, end, paragraph } of cutSentences(report.text, bodyOf(report), language.segmentation)) {
      const here = said.filter((s) => s.from < end && start < s.to).map((s) => s.a)
      sentences.push({ page, at: sentences.length, paragraph, start, end, said: here })
    }
    return [page]
  })
}

const first = (a: Attribution) => Math.min(...a.content.map((c) => c.start))
const last = (a: Attribution) => Math.max(...a.content.map((c) => c.end))

/** The words of a telling. */
export const textOf = ({ page, start, end }: Sentence) => page.report.text.slice(start, end)

/** Whether accounts may be read off a sentence: what a page runs together is none. */
export const isPlain = (t: Sentence) => t.end - t.start <= LONGEST && !glued.test(textOf(t))

export const passageOf = ({ page, start, end }: Pick<Sentence, 'page' | 'start' | 'end'>): Passage => ({
  report: page.report.id,
  start,
  end,
})

/** What is said, from its first word to its last. */
export const contentOf = ({ page }: Sentence, { content }: Attribution) =>
  page.report.text.slice(content[0]!.start, content.at(-1)!.end)

/** The words that tell that something is said: 'insisted'. */
export const cueOf = ({ page }: Sentence, { cue }: Attribution) =>
  cue.map((c) => page.report.text.slice(c.start, c.end)).join(' ')

/** Who says it, as far as it is told: the outermost attribution's speaker, or null where the report says it itself. */
export function speakerOf(telling: Sentence): string | null {
  let widest: Attribution | null = null
  for (const a of telling.said) if (!widest || last(a) - first(a) > last(widest) - first(widest)) widest = a
  return widest?.speaker ?? null
}

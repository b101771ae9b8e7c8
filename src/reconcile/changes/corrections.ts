import { segment } from '../../analyze/segment.ts'
import { languages } from '../../languages/index.ts'
import { bodyOf } from '../../record/body.ts'
import { type Passage, quote } from '../../record/passage.ts'
import type { Report } from '../../record/report.ts'

/** What a page says differently since it was read before: sentences that went, and sentences that came. */
export interface Correction {
  readonly address: string
  /** When the newer version was read, in UTC. */
  readonly readAt: string
  /** Of the older version's text. */
  readonly removed: readonly Passage[]
  /** Of the newer version's text. */
  readonly added: readonly Passage[]
}

/**
 * Holds two versions of a page side by side, sentence by sentence, headline and body. Null where they differ in furniture,
 * spaces or signs only: that is no correction.
 */
export function correctionOf(
  older: Report,
  newer: Report,
  { address, readAt }: Pick<Correction, 'address' | 'readAt'>,
): Correction | null {
  const [was, is] = [sentencesOf(older), sentencesOf(newer)]
  const removed = [...was].filter(([words]) => !is.has(words)).map(([, passage]) => passage)
  const added = [...is].filter(([words]) => !was.has(words)).map(([, passage]) => passage)
  return removed.length + added.length > 0 ? { address, readAt, removed, added } : null
}

/** A report's sentences by their letters and digits. */
function sentencesOf(report: Report): Map<string, Passage> {
  const { text, id, language } = report
  const headlines = report.parts.filter((p) => p.part === 'headline')
  const spans = [...headlines, ...bodyOf(report)].sort((a, b) => a.start - b.start)
  const cut = segment(text, spans, languages.get(language ?? '') ?? languages.get('en')!)
  const out = new Map<string, Passage>()
  for (let s = 0; s + 1 < cut.sentences.length; s++) {
    const [first, next] = [cut.sentences[s]!, cut.sentences[s + 1]!]
    const span = { start: cut.start[first]!, end: cut.end[next - 1]! }
    const words = quote(text, span)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    if (words && !out.has(words)) out.set(words, { report: id, ...span })
  }
  return out
}

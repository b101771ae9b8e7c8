import type { Wording } from '../../languages/wordings.ts'
import type { Attribution } from '../../record/finding.ts'
import type { Span } from '../../record/passage.ts'
import type { Page } from './sentence.ts'

/** Words of one speaker in quotation marks, as one report gives them. */
export interface Quotation extends Span {
  readonly page: Page
  readonly attribution: Attribution
  /** Its words without their endings, in order, and whether each tells something of itself. */
  readonly stems: readonly string[]
  /** All of them: the same for the same words. */
  readonly key: string
  readonly words: readonly string[]
  readonly telling: readonly boolean[]
  readonly negative: boolean
}

export const wordsOf = ({ page, start, end }: Quotation) => page.report.text.slice(start, end).replace(/\s+/gu, ' ')

const marks = /[“«„]([^”»“«]+)[”»“]|"([^"]+)"|‘([^’]+(?:’\p{L}[^’]*)*)’(?!\p{L})/gu
const words = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu
/** A quotation of fewer words is a term that somebody uses. */
const FEWEST = 4

/** The quotations of speakers who are known, in the order of reports and texts. */
export function readQuotations(pages: readonly Page[], attributions: readonly Attribution[]): Quotation[] {
  const byReport = new Map(pages.map((page) => [page.report.id, page]))
  const found = new Map<string, Quotation>()
  for (const attribution of attributions) {
    const page = byReport.get(attribution.report)
    if (!page || attribution.speaker === null) continue
    const { text } = page.report
    for (const content of attribution.content) {
      const piece = text.slice(content.start, content.end)
      for (const match of piece.matchAll(marks)) {
        const inner = match[1] ?? match[2] ?? match[3]!
        const start = content.start + match.index + 1
        const key = `${page.rank}|${start}`
        if (found.has(key)) continue
        const quotation = read(inner, page.wording)
        if (quotation.stems.length < FEWEST) continue
        found.set(key, { page, attribution, start, end: start + inner.length, ...quotation })
      }
    }
  }
  return [...found.values()].sort((a, b) => a.page.rank - b.page.rank || a.start - b.start)
}

function read(text: string, wording: Wording): Pick<Quotation, 'stems' | 'key' | 'words' | 'telling' | 'negative'> {
  const stems: string[] = []
  const pieces: string[] = []
  const telling: boolean[] = []
  let negative = false
  for (const [piece] of text.matchAll(words)) {
    const word = piece.toLowerCase().replaceAll('’', "'").normalize('NFKD').replace(/\p{M}/gu, '')
    const plain = wording.functionWords.has(word) || wording.negations.has(word)
    negative ||= wording.negations.has(word)
    stems.push(plain ? word : wording.stem(word))
    telling.push(!plain)
    pieces.push(piece)
  }
  return { stems, key: stems.join(' '), words: pieces, telling, negative }
}

import type { Analysis } from '../analyze/analysis.ts'
import { analyze } from '../analyze/index.ts'
import type { Language } from '../languages/language.ts'
import type { Tag } from '../languages/lexicon.ts'
import type { Reporting } from '../languages/reporting.ts'
import { bodyOf } from '../record/body.ts'
import type { Span } from '../record/passage.ts'
import type { Report } from '../record/report.ts'
import { joined } from './joined.ts'
import { findQuotes, type Quote } from './quotes.ts'
import { retag } from './retag.ts'
import { tag } from './tags-by-rule.ts'
import { type DocumentTags, universalTags } from './universal-tags.ts'

/** A stretch of tokens, `from` inclusive, `to` exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** One sentence, or several where a quotation runs over their ends: what one attribution is looked for in. */
export interface Frame extends Stretch {
  readonly paragraph: number
}

/** A report's body, read: words with parts of speech, quotations, and frames. */
export interface Document {
  readonly report: Report
  readonly reporting: Reporting
  readonly length: number
  readonly start: Uint32Array
  readonly end: Uint32Array
  /** Words in lower case, with straight apostrophes. */
  readonly lower: readonly string[]
  readonly word: (i: number) => string
  readonly tags: readonly Tag[]
  readonly lemma: readonly string[]
  readonly quotes: readonly Quote[]
  /** For each token the number of the quotation it is in, its marks included, or -1. */
  readonly quoteAt: Int32Array
  readonly frames: readonly Frame[]
  /** The language engine's reading of the same body, in finer tokens: its token i lies in this document's token `tokenOf[i]`. */
  readonly analysis: Analysis
  readonly tokenOf: Uint32Array
}

/** The most tokens that a frame holds; a long quotation of several sentences has some hundred. */
const longest = 1000

/** Reads a report's body. */
export function readDocument(report: Report, language: Language): Document {
  const { text } = report
  const analysis = analyze(text, bodyOf(report), language)
  const { start, end, sentences, paragraphs, tokenOf } = joined(analysis)
  const length = start.length
  const words: string[] = []
  for (let i = 0; i < length; i++) words.push(text.slice(start[i], end[i]))
  const names = capitalised(words, sentences)
  const { tags, lemma } = language.reporting.marked
    ? universalTags({ words, sentences, names, analysis, tokenOf }, language.reporting)
    : tagsByRule(words, sentences, names, language.reporting)
  const quotes: Quote[] = []
  const frames: Frame[] = []
  const quoteAt = new Int32Array(length).fill(-1)
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    const firstSentence = paragraphs[p] as number
    const lastSentence = paragraphs[p + 1] as number
    const range = { from: sentences[firstSentence] as number, to: sentences[lastSentence] as number }
    for (const quote of findQuotes(words, start, end, range)) {
      for (let i = quote.open; i < quote.to; i++) quoteAt[i] = quotes.length
      quotes.push(quote)
    }
    let from = range.from
    for (let s = firstSentence; s < lastSentence; s++) {
      const to = sentences[s + 1] as number
      const running = to < range.to && quoteAt[to] !== -1 && quoteAt[to] === quoteAt[to - 1]
      if (running) continue
      // A sentence without an end is read in pieces, so that time grows with its length only.
      while (from < to) {
        frames.push({ from, to: Math.min(to, from + longest), paragraph: p })
        from = Math.min(to, from + longest)
      }
    }
  }
  return {
    report,
    reporting: language.reporting,
    length,
    start,
    end,
    lower: words.map((word) => word.toLowerCase().replaceAll('’', "'")),
    word: (i) => words[i] ?? '',
    tags,
    lemma,
    quotes,
    quoteAt,
    frames,
    analysis,
    tokenOf,
  }
}

/** The span of text that a stretch of tokens covers. */
export function spanOf(document: Document, { from, to }: Stretch): Span {
  return { start: document.start[from] as number, end: document.end[to - 1] as number }
}

function tagsByRule(
  words: readonly string[],
  sentences: Uint32Array,
  names: ReadonlySet<string>,
  reporting: Reporting,
): DocumentTags {
  const tags: Tag[] = []
  const lemma: string[] = []
  for (let s = 0; s + 1 < sentences.length; s++) {
    const sentence = words.slice(sentences[s], sentences[s + 1])
    const tagged = tag(sentence, reporting.lexicon, names)
    retag(sentence, tagged.tags, tagged.lemma, reporting)
    for (const t of tagged.tags) tags.push(t)
    for (const l of tagged.lemma) lemma.push(l)
  }
  return { tags, lemma }
}

/** Words with a capital in the middle of a sentence, apart from titles in capitals. */
function capitalised(words: readonly string[], sentences: Uint32Array): ReadonlySet<string> {
  const names = new Set<string>()
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s] as number
    const to = sentences[s + 1] as number
    let capitals = 0
    for (let i = from; i < to; i++) if (/^\p{Lu}/u.test(words[i] as string)) capitals++
    if (capitals > (to - from) * 0.6) continue
    for (let i = from + 2; i < to; i++) {
      if (/^\p{Lu}\p{Ll}/u.test(words[i] as string) && /^[\p{Ll},]/u.test(words[i - 1] as string))
        names.add(words[i] as string)
    }
  }
  return names
}

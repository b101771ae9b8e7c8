import type { Decide } from '../../src/analyze/segmentation/place.ts'
import { sentenceStarts } from '../../src/analyze/sentences.ts'
import type { Segmentation } from '../../src/languages/language.ts'
import type { GoldText } from './gold-text.ts'
import { lineWords } from './line-words.ts'
import { addScores, type SpanScore, scoreSpans } from './span-score.ts'

/** Tokens and sentences right (both ends exact) when texts are cut from their raw text, paragraphs given as lines. */
export interface CutScores {
  readonly tokens: SpanScore
  readonly sentences: SpanScore
}

/** Cuts the texts by a language's lists and its decider (or by rules alone), and compares. */
export function measureSentences(texts: readonly GoldText[], segmentation: Segmentation, decide?: Decide): CutScores {
  const tokens: SpanScore[] = []
  const sentences: SpanScore[] = []
  for (const gold of texts) {
    const made = cutText(gold.text, segmentation, decide)
    tokens.push(scoreSpans(gold, made.tokens))
    sentences.push(scoreSpans(sentenceSpans(gold), made.sentences))
  }
  return { tokens: addScores(tokens), sentences: addScores(sentences) }
}

/** The spans of a text's true sentences. */
export function sentenceSpans({ start, end, sentences }: Pick<GoldText, 'start' | 'end' | 'sentences'>) {
  const inner = sentences.slice(0, -1)
  return { start: inner.map((s) => start[s]!), end: inner.map((_, n) => end[sentences[n + 1]! - 1]!) }
}

/** The spans of a text's tokens and sentences as the program cuts them. */
export function cutText(text: string, segmentation: Segmentation, decide?: Decide) {
  const start: number[] = []
  const end: number[] = []
  const sentences: number[] = []
  for (const line of lineWords(text, segmentation)) {
    for (const s of sentenceStarts(line, segmentation, decide)) sentences.push(start.length + s)
    start.push(...line.start)
    end.push(...line.end)
  }
  sentences.push(start.length)
  return { tokens: { start, end }, sentences: sentenceSpans({ start, end, sentences }) }
}

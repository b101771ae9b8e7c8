import { ruledDrafts } from '../../src/extract/attributions/index.ts'
import { type CueView, viewCue } from '../../src/extract/attributions/learned/cue-view.ts'
import { type Facts, factsOf, type WordClusters } from '../../src/extract/attributions/learned/facts.ts'
import { CONTENT, CUE, SOURCE } from '../../src/extract/attributions/learned/labeller.ts'
import { type Proposals, proposalsOf } from '../../src/extract/attributions/learned/proposals.ts'
import { relationBits } from '../../src/extract/attributions/learned/trees.ts'
import { type Document, readDocument } from '../../src/extract/document.ts'
import { readPage } from '../../src/intake/read-page.ts'
import type { Language } from '../../src/languages/language.ts'
import type { Span } from '../../src/record/passage.ts'
import type { MarkedText } from './read-polnear.ts'

/** One attribution as the model is to find it: the head of its cue, and a label for each token of the cue's window. */
export interface Example {
  readonly view: CueView
  readonly labels: Uint8Array
}

/** A text, read as the product reads it, with its examples. */
export interface ExampleText {
  readonly marked: MarkedText
  readonly facts: Facts
  readonly proposals: Proposals
  readonly examples: readonly Example[]
  /** 1 for the heads of cues. */
  readonly isCue: Uint8Array
}

/** How much of what was marked an example can hold. */
export interface Coverage {
  attributions: number
  /** Those whose cue lies in the body. */
  examples: number
  contentTokens: number
  contentReached: number
}

const letter = /[\p{L}\p{N}]/u

/** Reads a marked text with the product's own reader and engine. */
export function exampleText(
  marked: MarkedText,
  language: Language,
  clusters: WordClusters,
  coverage: Coverage,
): ExampleText | null {
  const { file, text } = marked
  const page = readPage({ address: file, file, url: null, contentType: 'text/plain', bytes: Buffer.from(text) })
  if (page.kind !== 'report' || page.report.text !== text) return null
  return examplesIn(marked, readDocument(page.report, language), clusters, coverage)
}

/** The examples in a document that was read from a marked text. */
function examplesIn(marked: MarkedText, document: Document, clusters: WordClusters, coverage: Coverage): ExampleText {
  const facts = factsOf(document, clusters)
  const proposals = proposalsOf(document, ruledDrafts(document))
  const isCue = new Uint8Array(facts.size)
  const examples: Example[] = []
  for (const { source, cue, content } of marked.attributions) {
    coverage.attributions++
    const cueTokens = tokensOf(facts, cue)
    if (!cueTokens.length) continue
    const head = headOf(facts, cueTokens)
    // Of two cues with one head the first is learnt.
    if (isCue[head]) continue
    isCue[head] = 1
    const view = viewCue(facts, proposals, head)
    const labels = new Uint8Array(view.to - view.from)
    const mark = (tokens: readonly number[], label: number) => {
      for (const i of tokens) if (i >= view.from && i < view.to) labels[i - view.from] = label
    }
    const contentTokens = tokensOf(facts, content)
    mark(tokensOf(facts, source), SOURCE)
    mark(contentTokens, CONTENT)
    mark(cueTokens, CUE)
    coverage.examples++
    coverage.contentTokens += contentTokens.length
    for (const i of contentTokens) if (i >= view.from && i < view.to) coverage.contentReached++
    examples.push({ view, labels })
  }
  return { marked, facts, proposals, examples, isCue }
}

/** The tokens that share a sign with the spans, those whose letters are outside excepted. */
function tokensOf(facts: Facts, spans: readonly Span[]): number[] {
  const { start, end, text } = facts.document.analysis
  const tokens: number[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    for (let i = firstAfter(end, span.start); i < start.length && start[i]! < span.end; i++) {
      let inside = end[i]! <= span.end && start[i]! >= span.start
      for (let at = Math.max(start[i]!, span.start); at < Math.min(end[i]!, span.end) && !inside; at++)
        inside = letter.test(text[at]!)
      if (inside && tokens.at(-1) !== i) tokens.push(i)
    }
  }
  return tokens
}

function firstAfter(ends: Uint32Array, at: number): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ends[middle]! <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** The token of a cue on which the others depend: the first whose head lies outside, a word rather than a sign. */
function headOf({ trees }: Facts, tokens: readonly number[]): number {
  const inside = new Set(tokens)
  const tops = tokens.filter((i) => !inside.has(trees.head[i]!))
  return tops.find((i) => !(trees.bit[i]! & relationBits.punct!)) ?? tops[0] ?? tokens[0]!
}

import { labelOf, learntKinds, place } from '../../src/analyze/names/labels.ts'
import type { TaggedTokens } from '../../src/analyze/parser/parser.ts'
import type { Tagger } from '../../src/analyze/tagger/tagger.ts'
import { growingArray } from '../corpora/growing-array.ts'

/** Sentences with what is known of their names: bit l of `allowed[i]` is set where token i may have label l. */
export interface NameCorpus {
  readonly tokens: TaggedTokens
  readonly allowed: Uint32Array
  /** First sentence of each document, and the number of sentences at the end. */
  readonly documents: Int32Array
}

/** A token that is outside every name. */
export const outside = 1
/** A token of which nothing is known. */
export const anything = 0xffffffff >>> 0

export type LearntKind = (typeof learntKinds)[number]

/** The bits of a token's labels that stands at `where` in a name of one of those kinds. */
export function labelBits(kinds: readonly LearntKind[], where: number): number {
  return kinds.reduce((bits, kind) => bits | (1 << labelOf(learntKinds.indexOf(kind), where)), 0)
}

/** Marks the tokens `from` to `to` (exclusive) of a sentence as one name of one of those kinds. */
export function markName(allowed: number[], from: number, to: number, kinds: readonly LearntKind[]): void {
  for (let i = from; i < to; i++) {
    const where = to - from === 1 ? place.single : i === from ? place.begin : i === to - 1 ? place.end : place.inside
    allowed[i] = labelBits(kinds, where)
  }
}

/** Gathers sentences into a corpus. */
export interface CorpusBuilder {
  newDocument(): void
  add(words: readonly string[], allowed: readonly number[]): void
  build(tagger: Pick<Tagger, 'tag'>): NameCorpus
}

export function corpusBuilder(): CorpusBuilder {
  const parts: string[] = []
  const start = growingArray()
  const end = growingArray()
  const bits = growingArray()
  const sentences = growingArray()
  const documents = growingArray()
  let at = 0
  let fresh = true
  return {
    newDocument() {
      fresh = true
    },
    add(words, allowed) {
      if (words.length === 0) return
      if (fresh) documents.push(sentences.length())
      fresh = false
      sentences.push(start.length())
      for (const [i, word] of words.entries()) {
        parts.push(word)
        start.push(at)
        end.push(at + word.length)
        at += word.length + 1
        bits.push(allowed[i]!)
      }
    },
    build(tagger) {
      sentences.push(start.length())
      documents.push(sentences.length() - 1)
      const found = {
        text: parts.join(' '),
        start: Uint32Array.from(start.values()),
        end: Uint32Array.from(end.values()),
        sentences: Uint32Array.from(sentences.values()),
      }
      const tag = tagger.tag(found.text, found.start, found.end, found.sentences)
      return { tokens: { ...found, tag }, allowed: Uint32Array.from(bits.values()), documents: documents.values() }
    },
  }
}

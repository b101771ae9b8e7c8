import type { Tagger } from '../../src/analyze/tagger/tagger.ts'
import { corpusBuilder, type NameCorpus } from './name-corpus.ts'

/** Another corpus made of some of a corpus's documents or sentences. */
export interface Rework {
  /** Whether to keep a document, by its number. */
  readonly document?: (number: number) => boolean
  readonly sentence?: (number: number) => boolean
  readonly respell?: (word: string) => string
  /** What each of its tokens may be, in place of what they were. */
  readonly allowed?: Uint32Array
}

/** The changed corpus. Tags are kept, but for words spelt anew, which `tagger` tags. */
export function rework(corpus: NameCorpus, changes: Rework, tagger?: Pick<Tagger, 'tag'>): NameCorpus {
  const { document = () => true, sentence = () => true, respell = (word: string) => word } = changes
  const { tokens, documents } = corpus
  const allowed = changes.allowed ?? corpus.allowed
  const { text, start, end, sentences } = tokens
  const built = corpusBuilder()
  const kept: number[] = []
  for (let d = 0; d + 1 < documents.length; d++) {
    if (!document(d)) continue
    built.newDocument()
    for (let s = documents[d]!; s < documents[d + 1]!; s++) {
      if (!sentence(s)) continue
      const words: string[] = []
      const bits: number[] = []
      for (let i = sentences[s]!; i < sentences[s + 1]!; i++) {
        words.push(respell(text.slice(start[i], end[i])))
        bits.push(allowed[i]!)
        kept.push(tokens.tag[i]!)
      }
      built.add(words, bits)
    }
  }
  return built.build(tagger ?? { tag: () => Uint8Array.from(kept) })
}

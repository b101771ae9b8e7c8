import type { Dependencies } from './parser/parser.ts'
import type { Tag } from './tagger/tagger.ts'

/**
 * The first half of an analysis: where tokens, sentences and paragraphs lie. There is no object per token.
 * Token i covers `text.slice(start[i], end[i])`. Sentence s holds tokens `sentences[s]` to `sentences[s + 1]` (exclusive);
 * paragraph p holds sentences `paragraphs[p]` to `paragraphs[p + 1]`. Both arrays end with a sentinel.
 * Only the body is tokenised: headline, byline, date and furniture have no tokens.
 */
export interface Segments {
  readonly text: string
  readonly language: string
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly sentences: Uint32Array
  readonly paragraphs: Uint32Array
}

/**
 * One analysed document: an immutable text, and typed arrays that stand off it. `tag[i]` is token i's place in `tags`, and so with
 * `features` in `featureSets`, `lemma` in `lemmas`, `relation` in `relations`: "Envoys met" has
 * `tags[tag[0]].upos === 'NOUN'`, `lemmas[lemma[0]] === 'envoy'`, `head[0] === 1` and `head[1] === -1`.
 * It is plain data: a worker can post it, handing its arrays over (`arraysOf`).
 */
export interface Analysis extends Segments, Dependencies {
  readonly tag: Uint8Array
  readonly tags: readonly Tag[]
  /** Morphological features, in CoNLL-U's writing: `featureSets[features[i]] === 'Number=Plur'`. */
  readonly features: Uint16Array
  readonly featureSets: readonly string[]
  readonly lemma: Uint32Array
  readonly lemmas: readonly string[]
  /** Without a parser every head is -1 and the only relation is '_'. */
  readonly relations: readonly string[]
  readonly names: Names
}

/**
 * Names, in order, none inside another: name n covers tokens `start[n]` to `end[n]` (exclusive) and is of the kind `kinds[kind[n]]`,
 * such as 'person' or 'place'.
 */
export interface Names {
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly kind: Uint8Array
  readonly kinds: readonly string[]
}

/** The memory of an analysis, for handing it over to another thread: `port.postMessage(analysis, arraysOf(analysis))`. */
export function arraysOf({ names, ...analysis }: Analysis): ArrayBuffer[] {
  return [...Object.values(analysis), ...Object.values(names)]
    .filter(ArrayBuffer.isView)
    .map(({ buffer }) => buffer as ArrayBuffer)
}

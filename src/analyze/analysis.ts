/**
 * One analysed document: the immutable text, and typed arrays that stand off it. There is no object per token.
 * Token i covers `text.slice(start[i], end[i])`. Sentence s holds tokens `sentences[s]` to `sentences[s + 1]` (exclusive);
 * paragraph p holds sentences `paragraphs[p]` to `paragraphs[p + 1]`. Both arrays end with a sentinel.
 * Only the body is tokenised: headline, byline, date and furniture have no tokens.
 */
export interface Analysis {
  readonly text: string
  readonly language: string
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly sentences: Uint32Array
  readonly paragraphs: Uint32Array
}

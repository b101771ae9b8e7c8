/** Names over a document's tokens while they are gathered: none lies over another. */
export interface NameSpans {
  /** For each token, where its name begins plus 1, and where it ends (exclusive); 0 where it is in no name. */
  readonly from: Uint32Array
  readonly to: Uint32Array
  /** The kind of the name that begins at a token, as a number of the caller's. */
  readonly kind: Uint8Array
}

export function nameSpans(tokens: number): NameSpans {
  return { from: new Uint32Array(tokens), to: new Uint32Array(tokens), kind: new Uint8Array(tokens) }
}

/** Whether all names that touch the tokens `from` to `to` lie within them. */
export function isFree(spans: NameSpans, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (spans.from[i]! > 0 && (spans.from[i]! - 1 < from || spans.to[i]! > to)) return false
  }
  return true
}

/** Whether no name touches the tokens `from` to `to`. */
export function isBare(spans: NameSpans, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (spans.from[i]! > 0) return false
  return true
}

/** Puts a name in place of all that lie within it; call it where `isFree`. */
export function putName(spans: NameSpans, from: number, to: number, kind: number): void {
  for (let i = from; i < to; i++) {
    spans.from[i] = from + 1
    spans.to[i] = to
  }
  spans.kind[from] = kind
}

/** Takes away the name that begins at a token. */
export function removeName(spans: NameSpans, from: number): void {
  const to = spans.to[from]!
  for (let i = from; i < to; i++) {
    spans.from[i] = 0
    spans.to[i] = 0
  }
}

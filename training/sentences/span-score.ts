/** Spans right, given and made; add several up, then ask `f1`. */
export interface SpanScore {
  readonly right: number
  readonly gold: number
  readonly made: number
}

/** Compares two lists of spans, each as its starts and ends in order: a span is right if both its ends are. */
export function scoreSpans(
  gold: { readonly start: ArrayLike<number>; readonly end: ArrayLike<number> },
  made: { readonly start: ArrayLike<number>; readonly end: ArrayLike<number> },
): SpanScore {
  const ends = new Map(Array.from(gold.start, (start, i) => [start, gold.end[i]!]))
  let right = 0
  for (let i = 0; i < made.start.length; i++) if (ends.get(made.start[i]!) === made.end[i]!) right++
  return { right, gold: gold.start.length, made: made.start.length }
}

/** The sum of several scores. */
export function addScores(scores: readonly SpanScore[]): SpanScore {
  const sum = (of: keyof SpanScore) => scores.reduce((total, score) => total + score[of], 0)
  return { right: sum('right'), gold: sum('gold'), made: sum('made') }
}

/** Precision and recall in one, in percent. */
export function f1({ right, gold, made }: SpanScore): number {
  return gold + made === 0 ? 0 : (200 * right) / (gold + made)
}

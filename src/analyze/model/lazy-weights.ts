/** Weights that are made of their codes in blocks, each when it is first needed: of a large table one text needs little. */
export interface LazyWeights<T extends Float32Array | Int16Array> {
  /** All of them; where nothing was needed yet they are zero. */
  readonly weights: T
  /** Sees to the weights from `at` to `at + count`, which must lie in the table. */
  need(at: number, count: number): void
}

/** A block has 2 to the power of this many weights. */
const blockBits = 6

/** Fills `weights`, which holds zeros, when asked: the weight of `codes[i]` is `values[codes[i] + 128]`. */
export function lazyWeights<T extends Float32Array | Int16Array>(
  codes: Int8Array,
  values: T,
  weights: T,
): LazyWeights<T> {
  const made = new Uint8Array((codes.length >> blockBits) + 1)
  return {
    weights,
    need(at, count) {
      const last = (at + count - 1) >> blockBits
      for (let block = at >> blockBits; block <= last; block++) {
        if (made[block] === 1) continue
        made[block] = 1
        const end = Math.min(codes.length, (block + 1) << blockBits)
        for (let i = block << blockBits; i < end; i++) weights[i] = values[codes[i]! + 128]!
      }
    },
  }
}

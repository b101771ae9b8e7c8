/** Tokens with a label in both by tokens with it in either; 1 where neither has any. */
export function overlapOf(a: Uint8Array, b: Uint8Array, wanted: number): number {
  let both = 0
  let either = 0
  for (let k = 0; k < a.length; k++) {
    const inA = a[k] === wanted
    const inB = b[k] === wanted
    if (inA && inB) both++
    if (inA || inB) either++
  }
  return either ? both / either : 1
}

/**
 * The overlaps of every two of some ways of one length: `overlaps[a * ways.length + b]` is `overlapOf(ways[a], ways[b], wanted)`.
 * Only those that are `asked` for.
 */
export function overlapsOf(ways: readonly Uint8Array[], wanted: number, asked: (way: number) => boolean): Float64Array {
  const bits = ways.map((way, n) => (asked(n) ? bitsOf(way, wanted) : null))
  const overlaps = new Float64Array(ways.length * ways.length)
  for (let a = 0; a < ways.length; a++)
    for (let b = a; b < ways.length; b++) {
      const [inA, inB] = [bits[a], bits[b]]
      if (!inA || !inB) continue
      let both = 0
      let either = 0
      for (let w = 0; w < inA.length; w++) {
        both += ones(inA[w]! & inB[w]!)
        either += ones(inA[w]! | inB[w]!)
      }
      overlaps[a * ways.length + b] = overlaps[b * ways.length + a] = either ? both / either : 1
    }
  return overlaps
}

/** A bit for each token, set where it has the label. */
function bitsOf(way: Uint8Array, wanted: number): Int32Array {
  const bits = new Int32Array((way.length + 31) >> 5)
  for (let k = 0; k < way.length; k++) if (way[k] === wanted) bits[k >> 5]! |= 1 << (k & 31)
  return bits
}

/** How many bits of 32 are set. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

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

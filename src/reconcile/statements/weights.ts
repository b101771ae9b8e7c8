import type { Content } from './content.ts'

/** As if so many utterances of other stories had been counted too: in a small story every word would else be common. */
const ELSEWHERE = 300
/** A cue that denies counts as a word of this weight. */
export const DENIAL = 4

/**
 * How much each stem tells, by its number: the rarer among the utterances that are `counted`, the more. `all` may hold copies
 * too, which are not counted, so that a copy changes no weight.
 */
export function weighStems(counted: readonly Content[], all: readonly Content[]): Float64Array {
  let size = 0
  for (const { stems } of all) for (const stem of stems) size = Math.max(size, stem + 1)
  const counts = new Float64Array(size)
  const seen = new Int32Array(size).fill(-1)
  for (const [i, { stems, kinds }] of counted.entries()) {
    for (let k = 0; k < stems.length; k++) {
      if (kinds[k]! < 1 || seen[stems[k]!] === i) continue
      seen[stems[k]!] = i
      counts[stems[k]!]!++
    }
  }
  return counts.map((count) => Math.log((counted.length + ELSEWHERE) / (count + 1)))
}

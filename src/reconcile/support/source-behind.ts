import type { Material } from '../statements/index.ts'

/** A digest has its own words for much: three of the outlet's will do, if they tell something and are a quarter of it … */
const WORDS = 3
const WEIGHT = 12
const PART = 0.25
/** … and if no other source comes near. */
const NEXT = 0.6

/**
 * "As the Gazette wrote, the plan would open the gates and free the prisoners": a digest of several things that the Gazette
 * has from one source. Finds that source among the outlet's own attributions (`there`): the one whose words together hold
 * enough of the digest, and no other's hold nearly as much. Gives the numbers of its attributions that share in it, or null.
 */
export function sourceBehind({ entries, weights }: Material, i: number, there: readonly number[]): number[] | null {
  const { stems, kinds } = entries[i]!.content
  const wanted = new Set(stems.filter((_, k) => kinds[k]! > 0))
  const bySource = new Map<string, { shared: Set<number>; from: number[] }>()
  for (const k of there) {
    const other = entries[k]!
    if (other.via.length > 0 || other.attribution.speaker === null) continue
    const key = `${other.report.id} ${other.attribution.speaker}`
    const source = bySource.get(key) ?? { shared: new Set(), from: [] }
    bySource.set(key, source)
    const common = other.content.stems.filter((stem, n) => other.content.kinds[n]! > 0 && wanted.has(stem))
    if (common.length === 0) continue
    for (const stem of common) source.shared.add(stem)
    source.from.push(k)
  }
  const weigh = (all: Iterable<number>) => [...all].reduce((sum, stem) => sum + weights[stem]!, 0)
  const ranked = [...bySource.values()]
    .map((source) => ({ ...source, weight: weigh(source.shared) }))
    .sort((a, b) => b.weight - a.weight)
  const [best, second] = ranked
  if (!best || best.shared.size < WORDS || best.weight < WEIGHT || best.weight < PART * weigh(wanted)) return null
  return second && second.weight > NEXT * best.weight ? null : best.from
}

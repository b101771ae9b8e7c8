import type { Entry } from './entry.ts'

/** Rare words by which an entry is looked up, places kept for a word, and entries that are then compared. */
const RAREST = 8
const PLACES = 64
const COMPARED = 12

/** Finds entries worth comparing by their rarest common words, so that no two reports are compared for being there. */
export interface Candidates {
  /** Numbers of entries of other reports that share rare words with entry `i`, those that share most first. */
  of(i: number): number[]
}

/** Indexes the entries that are nobody's copies. */
export function candidatesAmong(
  entries: readonly Entry[],
  weights: Float64Array,
  isIndexed: (i: number) => boolean,
): Candidates {
  const rare = entries.map(({ content: { stems, kinds } }) =>
    [...new Set(stems.filter((_, k) => kinds[k]! > 0))]
      .sort((a, b) => weights[b]! - weights[a]! || a - b)
      .slice(0, 2 * RAREST),
  )
  const places = new Map<string, Map<number, number[]>>()
  for (const [i, entry] of entries.entries()) {
    if (!isIndexed(i)) continue
    for (const shelf of shelvesOf(entry)) {
      const words = places.get(shelf) ?? new Map<number, number[]>()
      places.set(shelf, words)
      for (const stem of rare[i]!) {
        const list = words.get(stem)
        if (!list) words.set(stem, [i])
        else if (list.length <= PLACES) list.push(i)
      }
    }
  }
  return {
    of(i) {
      const shared = new Map<number, number>()
      const met = new Set<string>()
      for (const shelf of lookedThrough(entries[i]!)) {
        const words = places.get(shelf)
        if (!words || met.has(shelf)) continue
        met.add(shelf)
        const found = new Map<number, number>()
        for (const stem of rare[i]!.slice(0, RAREST)) {
          const list = words.get(stem)
          if (!list || list.length > PLACES) continue
          for (const j of list)
            if (entries[j]!.rank !== entries[i]!.rank) found.set(j, (found.get(j) ?? 0) + weights[stem]!)
        }
        for (const [j, weight] of found) shared.set(j, Math.max(shared.get(j) ?? 0, weight))
      }
      return [...shared]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, COMPARED)
        .map(([j]) => j)
    },
  }
}

/** Where an entry is found: under who speaks, under its outlet, under the outlet it came through, and among quotations. */
function shelvesOf(e: Entry): string[] {
  const shelves = [speakerShelf(e), `of ${e.house}`]
  if (e.via.length) shelves.push(`through ${e.via.at(-1)}`)
  if (e.attribution.form !== 'indirect') shelves.push('quoted')
  return shelves
}

/** Where what may be the same is looked for. */
function lookedThrough(e: Entry): string[] {
  const shelves = [speakerShelf(e)]
  if (e.via.length) shelves.push(`of ${e.via.at(-1)}`)
  if (e.speaker.kind === 'outlet') shelves.push(`of ${e.speaker.house}`, `through ${e.speaker.house}`)
  if (e.attribution.form !== 'indirect') shelves.push('quoted')
  return shelves
}

function speakerShelf({ speaker: s }: Entry): string {
  if (s.kind === 'actor') return `actor ${s.id}`
  return s.kind === 'outlet' ? `outlet ${s.house}` : s.kind
}

import { kindOf, learntKinds, place, placeOf } from '../../src/analyze/names/labels.ts'

/** Names found and names that should have been: `f1` in percent. */
export interface NameScore {
  readonly found: number
  readonly wanted: number
  readonly right: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export function nameScore(found: number, wanted: number, right: number): NameScore {
  const share = (a: number, b: number) => (b === 0 ? 0 : (100 * a) / b)
  return {
    found,
    wanted,
    right,
    precision: share(right, found),
    recall: share(right, wanted),
    f1: share(2 * right, found + wanted),
  }
}

/** The names in a row of labels, as 'from-to-kind'. */
export function namesIn(labels: Uint8Array): Set<string> {
  const names = new Set<string>()
  let from = 0
  labels.forEach((label, i) => {
    if (label === 0) return
    const where = placeOf(label)
    if (where === place.begin || where === place.single) from = i
    if (where >= place.end) names.add(`${from}-${i + 1}-${learntKinds[kindOf(label)]}`)
  })
  return names
}

/** How well the names found are those wanted, by exact span and kind; of all kinds or of those that `of` picks. */
export function compareNames(
  found: Set<string>,
  wanted: Set<string>,
  of: (kind: string) => boolean = () => true,
): NameScore {
  const picked = (names: Set<string>) => [...names].filter((name) => of(name.slice(name.lastIndexOf('-') + 1)))
  const some = picked(found)
  return nameScore(some.length, picked(wanted).length, some.filter((name) => wanted.has(name)).length)
}

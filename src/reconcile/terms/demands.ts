import type { Concepts } from './concepts.ts'

/** A term's words in one report, and the record's term that they became part of. */
export interface ToldTerm {
  readonly id: string
  readonly concepts: Concepts
  /** What field it is of: 'other:water'. */
  readonly issue: string
  /** Every word of the names of those it obliges, in lower case. */
  readonly own: Iterable<string>
}

const keyOf = ({ said, numbers, denied }: Concepts) =>
  `${denied ? 'not ' : ''}${[...said].sort().join(' ')}|${[...numbers].sort().join(' ')}`

/**
 * Finds the term that a demand in free words is: one that says the same things with the same numbers and names no other place. Null where
 * none does, or several do.
 */
export function termsByWords(told: readonly ToldTerm[]): (demand: Concepts) => string | null {
  const byKey = new Map<string, ToldTerm[]>()
  for (const term of told) {
    const key = keyOf(term.concepts)
    byKey.set(key, [...(byKey.get(key) ?? []), term])
  }
  return (demand) => {
    // One word alone is too little to know a term by.
    if (demand.said.size + demand.numbers.size < 2) return null
    const fitting = (byKey.get(keyOf(demand)) ?? []).filter(
      ({ concepts, own }) =>
        [...concepts.names].every((name) => demand.names.has(name)) &&
        [...demand.names].every((name) => concepts.names.has(name) || [...own].some((word) => word.startsWith(name))),
    )
    const ids = new Set(fitting.map((t) => t.id))
    return ids.size === 1 ? [...ids][0]! : null
  }
}

/** Whether two demands of one holder are one in other words: most of what they say is the same, and numbers and names agree. */
export function isSameDemand(a: Concepts, b: Concepts): boolean {
  if (a.denied !== b.denied || !isSame(a.numbers, b.numbers) || !isSame(a.names, b.names)) return false
  const shared = [...a.said].filter((word) => b.said.has(word)).length
  return shared >= 2 && shared / (a.said.size + b.said.size - shared) >= 0.6
}

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size === b.size && [...a].every((x) => b.has(x))

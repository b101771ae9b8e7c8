import type { BodyTokens } from './body-tokens.ts'

/** Words that stand in one report as they stand in an earlier one: `length` tokens from `at` on, there from `fromAt` on. */
export interface Run {
  readonly at: number
  /** The earlier report's place in the list. */
  readonly from: number
  readonly fromAt: number
  readonly length: number
}

/** Words that make a fingerprint, and how many fingerprints in a row give one that is kept (winnowing). */
const SHINGLE = 6
const WINDOW = 4
/** Earlier places that are kept for a fingerprint: what stands in more reports than this is a phrase of the trade. */
const PLACES = 4
/** Who shares this part of what the nearest report shares may as well be where it comes from. */
const MUCH = 0.6
/** Shorter runs than this are chance. */
const SHORTEST = 8

/**
 * All runs of words that reports share with earlier ones of the list, each word in one run at most. Time and memory grow
 * with the total of words: fingerprints are looked up, reports never compared in pairs.
 */
export function findRuns(reports: readonly BodyTokens[]): Run[][] {
  const places = new Map<number, number[]>()
  return reports.map((tokens, number) => {
    const prints = fingerprints(tokens)
    const runs = matches(tokens, prints, places, reports)
    for (const at of prints) {
      const key = shingle(tokens.hash, at)
      const known = places.get(key)
      if (!known) places.set(key, [number, at])
      else if (known.length < 2 * PLACES && known.at(-2) !== number) known.push(number, at)
    }
    return runs
  })
}

function shingle(hash: Int32Array, at: number): number {
  let key = 0
  for (let i = at; i < at + SHINGLE; i++) key = (Math.imul(key, 0x01000193) ^ hash[i]!) | 0
  return Math.imul(key ^ (key >>> 15), 0x2c1b3c6d)
}

/** Where the kept fingerprints begin: the least of every few, so that the same words give the same ones wherever they stand. */
function fingerprints({ hash, count }: BodyTokens): number[] {
  const keys: number[] = []
  for (let at = 0; at + SHINGLE <= count; at++) keys.push(shingle(hash, at))
  const kept: number[] = []
  for (let from = 0; from + WINDOW <= keys.length || (from === 0 && keys.length > 0); from++) {
    let least = from
    for (let i = from + 1; i < Math.min(from + WINDOW, keys.length); i++) if (keys[i]! <= keys[least]!) least = i
    if (kept.at(-1) !== least) kept.push(least)
  }
  return kept
}

function matches(
  tokens: BodyTokens,
  prints: readonly number[],
  places: ReadonlyMap<number, readonly number[]>,
  reports: readonly BodyTokens[],
): Run[] {
  const hits = new Map<number, [at: number, fromAt: number][]>()
  for (const at of prints) {
    const known = places.get(shingle(tokens.hash, at)) ?? []
    for (let i = 0; i < known.length; i += 2) {
      const list = hits.get(known[i]!)
      if (list) list.push([at, known[i + 1]!])
      else hits.set(known[i]!, [[at, known[i + 1]!]])
    }
  }
  // Where a report shares much with several, it comes from the first of them, which the others have copied too; one that
  // only quotes the same shares little.
  const most = Math.max(0, ...[...hits.values()].map((list) => list.length))
  const isMuch = (from: number) => (hits.get(from)!.length >= MUCH * most ? 0 : 1)
  const sources = [...hits.keys()].sort((a, b) => isMuch(a) - isMuch(b) || a - b)
  const covered = new Uint8Array(tokens.count)
  const runs: Run[] = []
  for (const from of sources) {
    for (const [at, fromAt] of hits.get(from)!) {
      if (covered[at]) continue
      const run = extend(tokens, at, reports[from]!, fromAt, covered, from)
      if (!run || run.length < SHORTEST) continue
      runs.push(run)
      covered.fill(1, run.at, run.at + run.length)
    }
  }
  return runs.sort((a, b) => a.at - b.at)
}

/** The longest run around a place where the words are the same, or null where only the fingerprints are. */
function extend(
  here: BodyTokens,
  at: number,
  there: BodyTokens,
  fromAt: number,
  covered: Uint8Array,
  from: number,
): Run | null {
  for (let i = 0; i < SHINGLE; i++) if (here.hash[at + i] !== there.hash[fromAt + i] || covered[at + i]) return null
  let back = 0
  while (
    at - back > 0 &&
    fromAt - back > 0 &&
    !covered[at - back - 1] &&
    here.hash[at - back - 1] === there.hash[fromAt - back - 1]
  )
    back++
  let length = SHINGLE
  while (
    at + length < here.count &&
    fromAt + length < there.count &&
    !covered[at + length] &&
    here.hash[at + length] === there.hash[fromAt + length]
  )
    length++
  return { at: at - back, from, fromAt: fromAt - back, length: length + back }
}

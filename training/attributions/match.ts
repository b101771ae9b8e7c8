import type { Span } from '../../src/record/passage.ts'
import type { MarkedAttribution } from './read-polnear.ts'

/** An attribution by its letters: the places of letters and digits in the text. */
interface Letters {
  readonly source: ReadonlySet<number>
  readonly cue: ReadonlySet<number>
  readonly content: ReadonlySet<number>
}

/** How what was found compares with what was marked; all 0 where nothing matches. */
export interface Match {
  readonly cue: boolean
  /** Intersection over union of the contents' letters. */
  readonly overlap: number
  readonly exact: boolean
  readonly source: boolean
}

const none: Match = { cue: false, overlap: 0, exact: false, source: false }
const letter = /[\p{L}\p{N}]/u

/**
 * Pairs what was found with what was marked, the best pairs first, each once, as PolNeAR's scorer of this project does; answers
 * one match for each that was found.
 */
export function matchAttributions(
  text: string,
  found: readonly MarkedAttribution[],
  marked: readonly MarkedAttribution[],
): Match[] {
  const golds = marked.map((each) => lettersOf(text, each)).filter((each) => each.content.size)
  const matches = found.map(() => none)
  const pairs: { score: number; gold: number; guess: number; match: Match }[] = []
  found.forEach((each, guess) => {
    const p = lettersOf(text, each)
    golds.forEach((g, gold) => {
      const cue = shared(g.cue, p.cue) > 0
      const both = shared(g.content, p.content)
      const overlap = both / (g.content.size + p.content.size - both || 1)
      if (!cue && overlap < 0.5) return
      const source = g.source.size ? shared(g.source, p.source) > 0 : !p.source.size
      const exact = overlap > 0 && ends(g.content) === ends(p.content)
      pairs.push({ score: (cue ? 1 : 0) + overlap, gold, guess, match: { cue, overlap, exact, source } })
    })
  })
  pairs.sort((a, b) => b.score - a.score)
  const taken = { gold: new Set<number>(), guess: new Set<number>() }
  for (const { gold, guess, match } of pairs) {
    if (taken.gold.has(gold) || taken.guess.has(guess)) continue
    taken.gold.add(gold)
    taken.guess.add(guess)
    matches[guess] = match
  }
  return matches
}

function lettersOf(text: string, { source, cue, content }: MarkedAttribution): Letters {
  const set = (spans: readonly Span[]) => {
    const places = new Set<number>()
    for (const { start, end } of spans) for (let i = start; i < end; i++) if (letter.test(text[i]!)) places.add(i)
    return places
  }
  return { source: set(source), cue: set(cue), content: set(content) }
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let count = 0
  for (const each of small) if (large.has(each)) count++
  return count
}

const ends = (places: ReadonlySet<number>): string => `${Math.min(...places)}-${Math.max(...places)}`

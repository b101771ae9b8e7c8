import type { Correction } from '../../reconcile/changes/corrections.ts'
import type { Passage } from '../../record/passage.ts'
import { countOf, listOf } from './english/lists.ts'
import { quoted } from './english/quoting.ts'
import type { Ground, Telling } from './ground.ts'
import { outletOf } from './sections/passages.ts'

/** Sentences of one page that are told, and signs of each. */
const MOST = 3
const LENGTH = 140
/** The part of a sentence's words that stay where it was only changed. */
const SAME = 0.5

/** What a page says otherwise than before: what now reads otherwise first, then what was taken out, then what came. */
export function tellCorrected(ground: Ground, corrections: readonly Correction[]): Telling[] {
  return corrections.map(({ removed, added }): Telling => {
    const outlet = outletOf(ground, (added[0] ?? removed[0])!.report)
    const words = (p: Passage) => quoted(ground.words(p), LENGTH)
    const changes = pair(ground, removed, added)
    const told = changes.slice(0, MOST)
    const parts = told.map(([was, is]) =>
      was && is ? `${words(was)} now reads ${words(is)}` : was ? `${words(was)} is gone` : `${words(is!)} is new`,
    )
    const left = changes.length - told.length
    if (left > 0) parts.push(`there ${left === 1 ? 'is' : 'are'} ${countOf(left, 'other change')}`)
    return {
      text: `${outlet} changed its page: ${listOf(parts)}`,
      passages: told.flatMap((pieces) => pieces.flatMap((p) => p ?? [])),
      findings: [],
      weight: changes.length,
    }
  })
}

type Change = readonly [was: Passage | null, is: Passage | null]

/** Puts a sentence that went beside the one that came in its place, by the words that they share. */
function pair(ground: Ground, removed: readonly Passage[], added: readonly Passage[]): Change[] {
  const wordsOf = (p: Passage) =>
    new Set(
      ground
        .words(p)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
    )
  const left = new Map(added.map((p) => [p, wordsOf(p)]))
  const changed: Change[] = []
  const gone: Change[] = []
  for (const was of removed) {
    const own = wordsOf(was)
    let best: Passage | null = null
    let most = SAME
    for (const [is, words] of left) {
      const share = [...own].filter((w) => words.has(w)).length / Math.max(own.size, words.size)
      if (share > most) [best, most] = [is, share]
    }
    if (best) left.delete(best)
    const list = best ? changed : gone
    list.push([was, best])
  }
  return [...changed, ...gone, ...[...left.keys()].map((is): Change => [null, is])]
}

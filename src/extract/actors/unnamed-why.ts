import { noUnnamed } from '../../languages/unnamed-words.ts'
import type { Document, Stretch } from '../document.ts'

const far = 40

/**
 * The words that tell why somebody is not named, the first in a stretch: 'on condition of anonymity because the talks are secret', 'was
 * not authorised to speak', 'asked not to be named'. Null where there are none.
 */
export function whyUnnamed(document: Document, { from, to }: Stretch): Stretch | null {
  const { lower } = document
  const words = document.reporting.unnamed ?? noUnnamed
  for (let k = from; k < to; k++) {
    const begins = anonymity(k) ?? namelessness(k) ?? leave(k)
    if (begins !== null) return { from: Math.max(from, begins), to: clauseEnd(k) }
  }
  return null

  /** 'on condition of anonymity', 'requested anonymity', 'granted anonymity' */
  function anonymity(k: number): number | null {
    if (!words.hidden.has(lower[k] as string)) return null
    for (let b = k - 1; b >= from && b >= k - 6; b--) {
      if (/^(?:on|under)$/.test(lower[b] as string)) return b
      if (isHiding(b)) return b
    }
    return k
  }

  /** 'asked not to be named', 'declined to be identified', 'did not want to be quoted by name' */
  function namelessness(k: number): number | null {
    const before = lower[k - 1] ?? ''
    if (!words.named.has(lower[k] as string) || !(/^(?:be|being)$/.test(before) || words.staying.has(before)))
      return null
    let negative = words.unknown.has(lower[k] as string)
    for (let b = k - 2; b >= from && b >= k - 8; b--) {
      if (isNot(b) || words.refusing.has(document.lemma[b] as string) || lower[b] === 'without') negative = true
      if (isHiding(b) && negative) return withHelpers(b)
    }
    return null
  }

  /** 'was not authorised to speak', 'were not at liberty to discuss' */
  function leave(k: number): number | null {
    if (!words.allowed.has(lower[k] as string)) return null
    let told = false
    for (let a = k + 1; a < to && a <= k + 4; a++) if (words.telling.has(lower[a] as string)) told = true
    if (!told) return null
    for (let b = k - 1; b >= from && b >= k - 3; b--) if (isNot(b)) return withHelpers(b)
    return lower[k - 1] === 'without' ? k - 1 : null
  }

  function isNot(k: number): boolean {
    return document.tags[k] === 'NEG' || /^(?:not|n't|never)$|n't$/.test(lower[k] as string)
  }

  function isHiding(k: number): boolean {
    return words.hiding.has(document.lemma[k] as string)
  }

  /** The helping words and adverbs before a verb: 'were not', 'did not'. */
  function withHelpers(k: number): number {
    let begins = k
    while (
      begins > from &&
      (/^(?:BE|HAVE|DO|MODAL|NEG|ADV)$/.test(document.tags[begins - 1] as string) || isNot(begins - 1))
    )
      begins--
    return begins
  }

  /** To the end of the clause, and of the reason that it gives behind a comma. */
  function clauseEnd(k: number): number {
    const { tags } = document
    let end = k + 1
    while (end < to && end < k + far) {
      const tag = tags[end]
      if (tag === 'QUOTE' || (tag === 'STOP' && !/^[-–/’']$/.test(lower[end] as string))) break
      if (tag === 'COMMA' && !words.reasons.has(lower[end + 1] ?? '')) break
      end++
    }
    return end
  }
}

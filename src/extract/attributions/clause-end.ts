import type { Document } from '../document.ts'
import { clauseBegins, nounPhraseEnd } from '../phrases.ts'
import { subjectBefore } from '../subjects.ts'

/** How the verb stands whose words a clause holds. */
export interface Manner {
  /** 'While he said that …, she left': the clause ends where the main one begins. */
  readonly fronted: boolean
  /** 'Berg, who said that …, left': the clause ends where the main verb stands. */
  readonly relative: boolean
  readonly participle: boolean
}

/** Where a clause that begins at `from` ends: at the end of its sentence, or where another's words or the report's own begin. */
export function clauseEnd(document: Document, from: number, to: number, manner?: Manner): number {
  const { tags, lower, quoteAt, quotes, reporting, lemma } = document
  for (let i = from; i < to; i++) {
    const quote = quotes[quoteAt[i] as number]
    if (quote && i < quote.to - 1) {
      i = Math.max(i, Math.min(to, quote.to) - 2)
      continue
    }
    const comma = tags[i] === 'COMMA' || (quote?.closed && i > from && tags[i - 1] === 'COMMA')
    if (comma && i > from && commaEnds(i)) return tags[i] === 'COMMA' ? i : i + 1
    if (comma) continue
    if (lower[i] === ';') return i
    if (lower[i] === '.' && i > from && quoteAt[i] === -1 && tags[i + 1] === 'QUOTE' && i + 1 < to) return i
    if (reporting.saying.according.has(lower[i] as string) && lower[i + 1] === 'to') return i
    if (tags[i] === 'AND' && i > from && andEnds(i)) return i
  }
  return to

  /** 'and added that', 'but warned of': more from the same mouth. */
  function andEnds(i: number): boolean {
    let k = i + 1
    while (tags[k] === 'ADV') k++
    if (tags[k] === 'ING') return !!manner?.participle && reporting.verbs.has(lemma[k] as string)
    return tags[k] === 'VERB' && !manner?.participle && says(k) && !(tags[k + 1] === 'STOP')
  }

  function says(k: number): boolean {
    const shapes = reporting.verbs.get(lemma[k] as string)
    return !!shapes && (shapes.has('quote') || shapes.has('noun'))
  }

  function commaEnds(c: number): boolean {
    let k = c + 1
    if (reporting.saying.according.has(lower[k] as string) && lower[k + 1] === 'to') return true
    if (manner?.fronted && clauseBegins(document, k, to)) return true
    if (manner?.relative && /^(?:VERB|BE|HAVE|MODAL|DO)$/.test(tags[k] as string)) return true
    while (tags[k] === 'ADV' && k < c + 3) k++
    if (tags[k] === 'ING' && reporting.verbs.has(lemma[k] as string)) return true
    // ', which is old': told by the report, unless the clause goes on behind it.
    if (tags[k] === 'WHO' || lower[k] === 'whose') return !later(k)
    if (reporting.saying.additions.has(lower[k] as string)) return true
    if (tags[k] === 'AND') k++
    if (tags[k] === 'VERB' && says(k)) return tags[k - 1] === 'AND' || !subjectBefore(document, c, from)
    const phrase = nounPhraseEnd(document, k, Math.min(to, k + 25), false)
    if (phrase === k) return false
    let v = phrase
    while (tags[v] === 'ADV' || tags[v] === 'HAVE') v++
    const shapes = reporting.verbs.get(lemma[v] ?? '')
    return v < to && tags[v] === 'VERB' && !!shapes?.has('quote')
  }

  /** Whether the clause goes on behind a comma further on: 'the port, which is old, is safe'. */
  function later(k0: number): boolean {
    for (let k = k0; k < to; k++)
      if (tags[k] === 'COMMA' && /^(?:VERB|BE|HAVE|MODAL|DO|ADV|NEG)$/.test(tags[k + 1] ?? '')) return true
    return false
  }
}

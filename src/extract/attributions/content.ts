import type { Document, Stretch } from '../document.ts'
import { nounPhraseEnd } from '../phrases.ts'

/** Leaves out full stops, commas and stray marks at both ends. */
export function trim(document: Document, { from, to }: Stretch): Stretch {
  const { tags, lower } = document
  let a = from
  let b = to
  const loose = (i: number) => (tags[i] === 'STOP' && !/^[([)\]%…]$/.test(lower[i] as string)) || tags[i] === 'COMMA'
  while (b > a && loose(b - 1)) b--
  while (a < b && loose(a)) a++
  return { from: a, to: b }
}

/** Where the object of a verb ends, with what is attached to it: before a comma, a new clause or a reason. */
export function objectEnd(document: Document, from: number, to: number): number {
  const { tags, lower, quoteAt, quotes, reporting } = document
  let k = from
  while (k < to) {
    const quote = quotes[quoteAt[k] as number]
    if (quote && k === quote.open) {
      k = Math.min(to, quote.to)
      // American commas stand inside the quotation that they follow.
      if (/^[,.]$/.test(lower[k - 2] ?? '') && quote.closed) break
      continue
    }
    const t = tags[k] as string
    if (
      t === 'STOP' &&
      !/^[()/%$]$/.test(lower[k] as string) &&
      !(lower[k] === '-' && document.end[k - 1] === document.start[k])
    )
      break
    if (t === 'COMMA') {
      if (!goesOn(k)) break
    }
    if (t === 'SUB' && !/^(?:as|than)$/.test(lower[k] as string)) break
    if (t === 'WH' && /^(?:when|while)$/.test(lower[k] as string)) break
    if (t === 'AND' && k > from) {
      const next = tags[k + 1] as string
      if (/^(?:VERB|HAVE|BE|MODAL|DO)$/.test(next) || (next === 'ADV' && tags[k + 2] === 'VERB')) break
      if (next === 'PRON' || next === 'THAT' || lower[k] === 'but') break
      if (next === 'ING' && reporting.verbs.has(document.lemma[k + 1] as string)) break
    }
    if (
      t === 'PREP' &&
      k > from &&
      /^(?:on|in|at|during)$/.test(lower[k] as string) &&
      reporting.times.has(lower[k + 1] ?? '')
    )
      break
    if (reporting.saying.according.has(lower[k] as string)) break
    k++
  }
  return k

  /** Whether a comma stands inside a list ('peace, bread and land'). */
  function goesOn(comma: number): boolean {
    let end = comma
    if (/^an?$/.test(lower[comma + 1] ?? '') && !/^an?$/.test(lower[from] ?? '')) return false
    for (let n = 0; n < 6; n++) {
      const next = nounPhraseEnd(document, end + 1, Math.min(to, end + 25), false)
      if (next === end + 1) {
        if (tags[end + 1] !== 'AND') return false
        const last = nounPhraseEnd(document, end + 2, Math.min(to, end + 25), false)
        return last > end + 2 && !/^(?:VERB|BE|HAVE|MODAL|DO)$/.test(tags[last] ?? '')
      }
      for (let k = end + 1; k < next; k++)
        if (tags[k] === 'AND') return !/^(?:VERB|BE|HAVE|MODAL|DO)$/.test(tags[next] ?? '')
      if (tags[next] !== 'COMMA') return false
      end = next
    }
    return false
  }
}

/** Where an infinitive with its objects ends: at a comma that opens no list, or where a reason or a time begins. */
export function infinitiveEnd(document: Document, from: number, to: number): number {
  const { tags, lower } = document
  let k = from + 1
  for (let guard = 0; guard < 8; guard++) {
    k = objectEnd(document, k, to)
    // 'to leave and (to) return', 'to say that they …'
    const and = tags[k] === 'AND' && /^(?:BASE|TO|VERB)$/.test(tags[k + 1] ?? '') && lower[k] !== 'but'
    const clause = tags[k] === 'SUB' && /^(?:if|until|because)$/.test(lower[k] as string)
    // 'to go after them', 'to leave before dawn'
    const later = tags[k] === 'SUB' && /^(?:after|before|than|as)$/.test(lower[k] as string)
    if (!and && !clause && !later) return k
    if (k + 1 >= to) return k
    k++
  }
  return k
}

import { attaching, chunkEnd } from './chunks.ts'
import type { Document } from './document.ts'

/** Tags of words that make a clause. */
export const finite: ReadonlySet<string> = new Set(['VERB', 'BE', 'HAVE', 'DO', 'MODAL'])

/** Where a noun phrase with what belongs to it (of-phrases, names joined by 'and', appositions) ends. */
export function nounPhraseEnd(document: Document, i: number, to: number, appositions = true): number {
  const { tags, lower, reporting } = document
  let k = chunkEnd(document, i, to)
  if (k === i) return i
  if (tags[i] === 'PRON' && !/^(?:one|someone|somebody|anyone|everyone|those)$/.test(lower[i] as string)) return k
  for (let guard = 0; guard < 12 && k < to; guard++) {
    const t = tags[k]
    if (t === 'PREP' && attaching.has(lower[k] as string)) {
      const end = chunkEnd(document, k + 1, to)
      if (end === k + 1 || reporting.times.has(lower[end - 1] as string)) break
      k = end
    } else if (t === 'AND' && lower[k] !== 'but' && lower[k] !== 'nor') {
      const end = chunkEnd(document, k + 1, to)
      if (end === k + 1 || finite.has(tags[end] ?? '')) break
      k = end
    } else if (lower[k] === '(') {
      let close = k
      while (close < to && close < k + 20 && lower[close] !== ')') close++
      if (lower[close] !== ')') break
      k = close + 1
    } else if (t === 'COMMA' && appositions) {
      // An apposition: 'Ada Berg, the head of the mission,'; or what 'who' tells of somebody.
      if (tags[k + 1] === 'WHO') {
        let end = k + 2
        while (end < to && tags[end] !== 'COMMA' && tags[end] !== 'STOP' && tags[end] !== 'QUOTE') end++
        k = end
        break
      }
      const end = nounPhraseEnd(document, k + 1, to, false)
      if (end === k + 1 || /^(?:PRON|OBJ)$/.test(tags[k + 1] as string) || finite.has(tags[end] ?? '')) break
      if (!(end >= to || /^(?:COMMA|STOP|QUOTE|PREP|AND|WHO|PART|ING)$/.test(tags[end] as string))) break
      k = end
    } else if (t === 'ADJ' && tags[k + 1] === 'PREP') {
      // 'somebody familiar with the talks'
      const end = chunkEnd(document, k + 2, to)
      if (end === k + 2) break
      k = end
    } else if (t === 'PART' && (tags[k + 1] === 'PREP' || tags[k + 1] === 'ADV') && lower[k] !== 'according') {
      const end = chunkEnd(document, k + 2, to)
      if (end === k + 2) break
      k = end
    } else if (t === 'WHO' && lower[k] === 'who') {
      let end = k + 1
      while (end < to && end < k + 25 && tags[end] !== 'COMMA' && tags[end] !== 'STOP' && tags[end] !== 'QUOTE') end++
      k = end
      break
    } else break
  }
  return k
}

/** Whether a subject and its finite verb begin at token i: 'the talks had failed'. */
export function clauseBegins(document: Document, i: number, to: number): boolean {
  const { tags } = document
  const first = tags[i]
  if (first === 'OBJ') return false
  let k = nounPhraseEnd(document, i, to, true)
  if (k === i) {
    // 'meeting them was wrong', 'there is'
    if (first !== 'ING') return false
    k = i + 1
  }
  // 'peace and bread are', 'the port, once the largest of the coast, is'
  if (tags[k] === 'AND') k = Math.max(k, chunkEnd(document, k + 1, to))
  if (tags[k] === 'COMMA' && k + 1 < to && /^(?:DET|ADV|WHO|PART|NUM|ADJ|SUB|PREP)$/.test(tags[k + 1] as string)) {
    for (let c = k + 1; c < Math.min(to, k + 20); c++) {
      if (tags[c] === 'STOP' || tags[c] === 'QUOTE') break
      if (tags[c] === 'COMMA') {
        k = c
        break
      }
    }
  }
  while (k < to && (tags[k] === 'ADV' || tags[k] === 'COMMA' || tags[k] === 'NEG')) k++
  if (finite.has(tags[k] ?? '')) return true
  const short = chunkEnd(document, i, to)
  let j = short
  while (j < to && tags[j] === 'ADV') j++
  return finite.has(tags[j] ?? '')
}

/** Skips 'on Friday', 'last week', 'in a statement', where a clause, a quotation or the end follows; else stays. */
export function skipAdjuncts(document: Document, i: number, to: number, stay?: ReadonlySet<string>): number {
  const { tags, lower, reporting } = document
  let k = i
  for (let guard = 0; guard < 6 && k < to; guard++) {
    const before = k
    while (k < to && tags[k] === 'ADV') k++
    const chunk = chunkEnd(document, k, to)
    if (chunk > k && chunk - k < 4 && reporting.times.has(lower[chunk - 1] as string)) k = chunk
    else if (stay?.has(lower[k] as string)) break
    else if (tags[k] === 'PREP' || (tags[k] === 'SUB' && /^(?:after|before|as)$/.test(lower[k] as string))) {
      let end = nounPhraseEnd(document, k + 1, to, false)
      if (end > k + 1) {
        while (end < to && reporting.times.has(lower[end] as string)) end++
        if (end >= to || /^(?:COMMA|STOP|QUOTE|THAT|PREP|WH|ADV)$/.test(tags[end] as string) || lower[k] === 'on')
          k = end
      }
    }
    if (k === before) break
  }
  return k
}

import type { Document, Stretch } from './document.ts'

/** Tags that a noun phrase is made of, from its first word to its head. */
const inside: ReadonlySet<string> = new Set(['DET', 'QUANT', 'OWN', 'ADJ', 'NUM', 'NOUN', 'PROPER', 'POSS'])
const heads: ReadonlySet<string> = new Set(['NOUN', 'PROPER', 'NUM', 'QUANT', 'ADJ', 'DET'])
const finite: ReadonlySet<string> = new Set(['VERB', 'BE', 'HAVE', 'DO', 'MODAL'])

/** Where a plain noun phrase that begins at token i ends ('the three envoys'), or i where none begins there. */
export function chunkEnd({ tags, lower, quoteAt, quotes, reporting }: Document, i: number, to: number): number {
  const tag = tags[i]
  if (tag === 'PRON' || tag === 'OBJ') return i + 1
  let k = i
  let head = i
  while (k < to) {
    const t = tags[k] as string
    if (t === 'QUOTE') {
      // Quoted words inside a phrase: 'a "frank" talk'.
      const quote = quotes[quoteAt[k] as number]
      if (!quote || quote.whole || (k > i && k === quote.to - 1 && head < k)) {
        if (!quote || quote.whole) break
      }
      k++
      continue
    }
    if (
      !inside.has(t) &&
      !(t === 'ADV' && k + 1 < to && /^(?:ADJ|NUM|QUANT|PART)$/.test(tags[k + 1] as string) && k === head)
    ) {
      if (
        !(t === 'PART' && k > i && /^(?:DET|OWN|ADV|ADJ)$/.test(tags[k - 1] as string) && inside.has(tags[k + 1] ?? ''))
      ) {
        if (!(t === 'AND' && lower[k] === '&')) break
      }
    }
    if ((t === 'DET' || t === 'OWN') && k > i && tags[k - 1] !== 'QUANT' && head > i) break
    // 'on Monday the minister': a name of a day takes no further phrase.
    if (heads.has(t)) head = k + 1
    if (reporting.times.has(lower[k] as string) && t === 'PROPER' && k === i) return k + 1
    k++
  }
  return head
}

const attaching = new Set([
  'of',
  'in',
  'for',
  'with',
  'from',
  'at',
  'on',
  'to',
  'against',
  'by',
  'about',
  'near',
  'between',
  'within',
  'under',
  'over',
  'behind',
  'among',
  'inside',
  'across',
  'outside',
  'like',
  'including',
  'involving',
  'without',
  'around',
  'toward',
  'towards',
  'into',
])

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

/** The full noun phrase that ends right before token `at`, as the subject of a verb there; null where none does. */
export function subjectBefore(document: Document, at: number, floor: number): Stretch | null {
  const { tags, lower } = document
  let to = at
  while (
    to > floor &&
    (tags[to - 1] === 'ADV' || /^(?:all|both|each|himself|herself|themselves|itself)$/.test(lower[to - 1] as string)) &&
    to > floor + 1 &&
    !/^(?:COMMA|STOP|QUOTE)$/.test(tags[to - 2] as string)
  )
    to--
  const last = tags[to - 1]
  if (to <= floor) return null
  if (last === 'PRON' || last === 'WHO') {
    if (last === 'WHO' && lower[to - 1] === 'whom') return null
    return { from: to - 1, to }
  }
  if (last === 'THAT') return tags[to - 2] === 'NOUN' || tags[to - 2] === 'PROPER' ? { from: to - 1, to } : null
  if (last === 'COMMA') return closedByComma(document, to, floor)
  const from = phraseStart(document, to, floor)
  return from < to ? { from, to } : null
}

/** 'NAME, APPOSITION, said': the phrase that the comma before token `to` closes. */
function closedByComma(document: Document, to: number, floor: number): Stretch | null {
  const { tags, lower } = document
  for (let k = to - 2; k > floor && k > to - 45; k--) {
    if (tags[k] === 'STOP' && !/^[()–—-]$/.test(lower[k] as string)) return null
    if (tags[k] === 'QUOTE' && document.quotes[document.quoteAt[k] as number]?.whole) return null
    if (tags[k] !== 'COMMA') continue
    const next = tags[k + 1] as string
    if (next === 'AND' || next === 'PRON' || next === 'SUB' || next === 'THAT') return null
    const from = phraseStart(document, k, floor)
    if (from === k || tags[k - 1] === 'PRON') return null
    // A second comma inside the apposition: 'NAME, who runs the port, the largest, said'.
    const before = document.reporting.times.has(lower[k - 1] as string)
    if (before) continue
    const isPerson = tags[k - 1] === 'PROPER' || tags[k - 1] === 'NOUN' || lower[k - 1] === ')'
    if (!isPerson) return null
    // 'In Arvada, the largest city, NAME said' is no subject: what a preposition opens at the start is a place.
    if (from > floor && tags[from - 1] === 'PREP') return null
    // What is found may itself stand behind the name: 'Ada Berg, head of the port, Ostrava, said'.
    if (
      from - 1 > floor &&
      tags[from - 1] === 'COMMA' &&
      tags[from - 2] === 'PROPER' &&
      /^(?:DET|NOUN|ADJ)$/.test(tags[from] as string)
    ) {
      const name = phraseStart(document, from - 1, floor)
      if (name < from - 1 && tags[name - 1] !== 'PREP') return { from: name, to }
    }
    return { from, to }
  }
  return null
}

/** Where the noun phrase that ends before token `to` begins, with what is attached to it. */
export function phraseStart(document: Document, to: number, floor: number): number {
  const { tags, lower, reporting } = document
  let k = chunkStart(document, to, floor)
  if (k === to) return to
  for (let guard = 0; guard < 12 && k > floor; guard++) {
    const t = tags[k - 1] as string
    if (t === 'PREP' || t === 'TO') {
      const word = lower[k - 1] as string
      if (!attaching.has(word)) break
      const head = k - 1
      // 'people familiar with …', 'officials briefed on …', 'a man accused of …'
      let modifier = head
      if (
        /^(?:ADJ|PART|ING|VERB)$/.test(tags[head - 1] as string) &&
        /^(?:NOUN|PROPER|QUANT|PRON|DET)$/.test(tags[head - 2] ?? '')
      )
        modifier = head - 1
      const from = chunkStart(document, modifier, floor)
      if (from === modifier) break
      if (
        reporting.times.has(lower[modifier - 1] as string) ||
        (from > floor && tags[from - 1] === 'PREP' && word !== 'of' && !attaching.has(lower[from - 1] as string))
      )
        break
      k = from
    } else if (t === 'AND' && /^(?:and|or|&)$/.test(lower[k - 1] as string)) {
      let end = k - 1
      if (tags[end - 1] === 'COMMA') end--
      const from = chunkStart(document, end, floor)
      if (from === end) break
      // 'met Berg and Lund said': what stands before is the object of another verb.
      const before = from > floor ? (tags[from - 1] as string) : 'START'
      if (/^(?:VERB|BASE|ING|PART|PREP)$/.test(before) || tags[end - 1] === 'PRON') {
        // 'the Council for Peace and Security said': one name.
        if (
          !(
            before === 'PREP' &&
            attaching.has(lower[from - 1] as string) &&
            tags[k] === 'PROPER' &&
            tags[end - 1] === 'PROPER'
          )
        )
          break
      }
      k = from
      // A list: 'Berg, Lund and Aker'
      while (k - 1 > floor && tags[k - 1] === 'COMMA' && end < to) {
        const more = chunkStart(document, k - 1, floor)
        if (more === k - 1 || more <= floor || tags[more - 1] === 'PREP') break
        k = more
      }
    } else if (lower[k - 1] === ')') {
      let open = k - 2
      while (open > floor && open > k - 20 && lower[open] !== '(') open--
      const from = chunkStart(document, open, floor)
      if (lower[open] !== '(' || from === open) break
      k = from
    } else break
  }
  return k
}

/** Where the plain noun phrase that ends before token `to` begins, or `to`. */
export function chunkStart(document: Document, to: number, floor: number): number {
  const { tags, lower, reporting } = document
  let k = to
  if (lower[k - 1] === ')') {
    let open = k - 2
    while (open > floor && open > k - 20 && lower[open] !== '(') open--
    if (lower[open] !== '(') return to
    k = open
  }
  const last = tags[k - 1] as string
  if (k > floor && (last === 'PRON' || last === 'OBJ')) return k - 1
  if (!(heads.has(last) || last === 'QUOTE') || k <= floor) return to
  while (k > floor) {
    const t = tags[k - 1] as string
    if (t === 'QUOTE') {
      const quote = document.quotes[document.quoteAt[k - 1] as number]
      if (!quote || quote.whole || quote.to - quote.open > 10) break
      k--
      continue
    }
    if (
      !inside.has(t) &&
      !(t === 'PART' && k < to && /^(?:DET|ADV|ADJ|OWN)$/.test(tags[k - 2] ?? '')) &&
      !(t === 'AND' && lower[k - 1] === '&')
    ) {
      if (!(t === 'ADV' && k < to && tags[k] === 'ADJ' && /^(?:DET|OWN)$/.test(tags[k - 2] ?? ''))) break
    }
    if (k < to && reporting.times.has(lower[k - 1] as string) && t === 'PROPER') break
    k--
    if ((t === 'DET' || t === 'OWN') && !/^(?:QUANT|NUM)$/.test(tags[k - 1] ?? '')) break
  }
  // A closing mark alone, as in '…,” said', is no phrase.
  for (let i = k; i < to; i++) if (tags[i] !== 'QUOTE') return k
  return to
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

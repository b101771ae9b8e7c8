import { attaching, chunkStart } from './chunks.ts'
import type { Document, Stretch } from './document.ts'

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
  return from < to ? { from, to: beforeTime(document, from, to) } : null
}

/** Where a subject ends that a time stands behind: 'the envoy' of 'the envoy on Monday said'. */
function beforeTime({ tags, lower, reporting }: Document, from: number, to: number): number {
  if (!reporting.times.has(lower[to - 1] as string)) return to
  let k = to - 1
  while (k > from + 1 && k > to - 4 && tags[k] !== 'PREP') k--
  return tags[k] === 'PREP' && /^(?:on|in|at)$/.test(lower[k] as string) ? k : to
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
    const isPerson =
      tags[k - 1] === 'PROPER' ||
      tags[k - 1] === 'NOUN' ||
      lower[k - 1] === ')' ||
      document.reporting.people.has(lower[k - 1] as string)
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

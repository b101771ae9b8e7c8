import type { Document, Stretch } from '../../document.ts'

const inside = /^(?:PROPER|NOUN|ADJ|NUM|DET|OWN|QUANT|PRON)$/
const marks = /^(?:COMMA|STOP|QUOTE)$/

/** The phrase that names a speaker from token `from` on, behind its verb: 'the minister of trade Ada Berg'; null where none stands there. */
export function sourceAfter(document: Document, from: number, to: number): Stretch | null {
  const { tags } = document
  let end = from
  let named = false
  while (end < to) {
    const tag = tags[end] as string
    if (tag === 'PROPER') named = true
    else if (tag === 'AND' && tags[end - 1] === 'PROPER' && tags[end + 1] === 'PROPER') {
      end++
      continue
    } else if (!inside.test(tag) || named) break
    end++
    if (tag === 'PRON') break
  }
  return end > from && names(document, from, end) ? { from, to: end } : null
}

/** The phrase that names a speaker and ends in front of its verb. */
export function sourceBefore(document: Document, verb: number, floor: number): Stretch | null {
  const { tags, lower, reporting } = document
  let to = verb
  // 'The minister today said'
  while (to > floor && (tags[to - 1] === 'ADV' || reporting.times.has(lower[to - 1] as string))) to--
  let from = to
  // An apposition between commas belongs to the name before it: 'Ada Berg, the head of the port, said'.
  if (tags[from - 1] === 'COMMA') {
    let open = from - 2
    while (open > floor && tags[open] !== 'COMMA' && !/^(?:STOP|QUOTE)$/.test(tags[open] as string)) open--
    if (tags[open] !== 'COMMA' || open === floor) return null
    from = open
  }
  const last = tags[from - 1] as string
  // 'of this said …': what a preposition leads to says nothing.
  if (from > floor && (last === 'PRON' || last === 'WHO')) {
    return tags[from - 2] === 'PREP' && from - 1 > floor ? null : { from: from - 1, to }
  }
  while (from > floor && (inside.test(tags[from - 1] as string) || joins(from - 1))) from--
  // 'On Monday the minister said': what tells the time is no part of it.
  while (from < to && (reporting.times.has(lower[from] as string) || tags[from] === 'NUM')) from++
  return from < to && names(document, from, to) ? { from, to } : null

  /** 'the minister for trade', 'Berg and Lund': a small word inside the phrase, not at its start. */
  function joins(k: number): boolean {
    return (
      k > floor &&
      (tags[k] === 'AND' || (tags[k] === 'PREP' && !marks.test(tags[k - 1] as string))) &&
      inside.test(tags[k - 1] as string) &&
      !reporting.times.has(lower[k + 1] as string)
    )
  }
}

/** Whether a phrase names somebody: a name, a pronoun, a word for people, bodies or texts. */
function names({ tags, lower, reporting }: Document, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (tags[k] === 'PROPER' || tags[k] === 'PRON') return true
    const word = lower[k] as string
    if (reporting.people.has(word) || reporting.bodies.has(word) || reporting.texts.has(word)) return true
  }
  return false
}

import type { Document, Stretch } from '../document.ts'
import { nationOf } from './places.ts'
import { inOffice, isMany, officeBefore } from './roles.ts'

/** Whether a name belongs to a phrase behind the noun: 'an aide to Ada Berg', and not 'the correspondent in Oslo Jan Lund'. */
export function attached(document: Document, noun: number, name: Stretch): boolean {
  const { tags, lower, reporting } = document
  if (officeBefore(document, { from: titleStart(document, name.from), to: name.from })) return false
  // 'Department of Trade spokesman Jan Lund'
  const title = lower[name.from - 1] as string
  let first = noun
  while (/^(?:NOUN|PROPER|ADJ|POSS)$/.test(tags[first - 1] ?? '')) first--
  const bare = tags[first - 1] !== 'DET' && tags[first - 1] !== 'OWN'
  if (isMany(document, lower[noun] as string) && name.from - 1 > noun && reporting.people.has(title)) return false
  for (let k = noun + 1; k < name.from; k++) {
    if (tags[k] === 'WHO') return true
    // 'Tide writer and war correspondent Jan Lund' is both.
    if (tags[k] === 'AND') return !(bare && reporting.people.has(title) && !title.endsWith('s'))
    if (tags[k] !== 'PREP' && tags[k] !== 'TO') continue
    return !(k < name.from - 1 && placed(document, name) && /^(?:in|for|at|of|to)$/.test(lower[k] as string))
  }
  return false
}

/** Whether a name, whose title begins at `title`, only belongs to what stands before it: 'a graduate of the Harbour School'. */
export function behind(document: Document, source: Stretch, name: Stretch, title = name.from): boolean {
  const { tags } = document
  // 'Lorvian Ambassador to the Northern Isles Jan Lund'
  let place = name.from - 1
  while (place > source.from && /^(?:PROPER|DET)$/.test(tags[place] as string)) place--
  if (placed(document, name) && /^(?:PREP|TO)$/.test(tags[place] as string)) return false
  for (let k = source.from + 1; k < title; k++)
    if (tags[k] === 'PREP' && !inOffice(document, titleStart(document, name.from))) return true
  return false
}

/** Whether a place, a body or a thing stands right before a name: 'in Oslo Jan Lund', 'for the port Jan Lund'. */
function placed(document: Document, name: Stretch): boolean {
  const { tags, lower, reporting } = document
  const before = lower[name.from - 1] as string
  if (reporting.governments.has(before) || reporting.bodies.has(before)) return true
  return tags[name.from - 1] === 'NOUN' && !reporting.people.has(before)
}

/** Where the capitalised words before a name begin: its title, or a body's name. */
function titleStart(document: Document, name: number): number {
  const { tags } = document
  let k = name
  while (tags[k - 1] === 'PROPER') k--
  return k
}

/** Whether a name alone, with its title, stands between the comma and the next: 'a spokesman for the port, Jan Lund,'. */
export function apposed(document: Document, name: Stretch, main: number, end: number): boolean {
  const { tags } = document
  if (tags[main] !== 'COMMA' || name.from <= main || possesses(document, name.to, end)) return false
  if (name.to < end && !/^(?:COMMA|STOP|WHO)$/.test(tags[name.to] as string)) return false
  for (let k = main + 1; k < name.from; k++) if (!/^(?:DET|PROPER|NOUN|ADJ)$/.test(tags[k] as string)) return false
  return true
}

/** Whether a possessive stands at a token: 'Berg’s'. */
export function possesses(document: Document, at: number, to: number): boolean {
  const { tags, lower } = document
  return at < to && (tags[at] === 'POSS' || lower[at] === "'")
}

/** 'U.S. and Danish boat builders': a name that only describes others. */
export function describes(document: Document, at: number, to: number): boolean {
  const { tags, lower, reporting } = document
  let k = at
  if (tags[k] === 'AND' && !/^(?:DET|OWN)$/.test(tags[k + 1] ?? '')) k++
  while (k < to && (tags[k] === 'ADJ' || !!nationOf(document, lower[k] as string))) k++
  return k < to && tags[k] === 'NOUN' && !reporting.times.has(lower[k] as string)
}

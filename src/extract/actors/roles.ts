import { noOffices, type OfficeWords } from '../../languages/office-words.ts'
import type { Document, Stretch } from '../document.ts'
import { languageOf } from './language-of.ts'

/** The most words of a role. */
const longest = 8
/** What the document's language calls offices. */
export const officeWords = ({ reporting }: Document): OfficeWords => reporting.offices ?? noOffices

/** Whether a noun is one for many who speak as one: 'ministry', 'delegation'. */
export const isMany = (document: Document, noun: string): boolean => officeWords(document).many.has(noun)

const closes: ReadonlySet<string> = new Set([
  'WHO',
  'THAT',
  'COMMA',
  'STOP',
  'QUOTE',
  'VERB',
  'BE',
  'HAVE',
  'MODAL',
  'DO',
  'ING',
  'PART',
  'SUB',
  'WH',
  'PRON',
])

/** The dash before what is told of whoever stands before it. */
export const isDashed = ({ lower }: Document, k: number): boolean => /^(?:[–—]|--)$/.test(lower[k] ?? '')

/** The hyphen of 'Lorvian-Danish', which ends nothing. */
export const isHyphen = ({ lower, start, end }: Document, k: number): boolean =>
  /^[-–]$/.test(lower[k] ?? '') && end[k - 1] === start[k] && end[k] === start[k + 1]

/** Whether a token begins a line: a heading above it, without a full stop, is no part of its sentence. */
export function beginsLine({ report, start, end }: Document, token: number): boolean {
  return report.text.slice(end[token - 1], start[token]).includes('\n')
}

/** The roles that an apposition tells: 'head of the port and a member of the council' has two; 'whose house burned' has none. */
export function rolesIn(document: Document, { from, to }: Stretch): Stretch[] {
  const { tags, lower, reporting } = document
  const { dates } = languageOf(document).names ?? {}
  const roles: Stretch[] = []
  let k = from
  while (k < to) {
    if (tags[k] === 'DET') k++
    const begin = k
    while (
      k < to &&
      (!closes.has(tags[k] as string) || isHyphen(document, k) || managing(k, begin)) &&
      !(k > begin && dated(k)) &&
      !(tags[k] === 'AND' && /^(?:DET|OWN|ADV)$/.test(tags[k + 1] ?? ''))
    )
      k++
    const role = shortened(begin, k)
    if (role) roles.push(role)
    if (tags[k] !== 'AND') break
    k++
  }
  return roles

  /** 'managing editor', 'acting chair': a participle that begins an office. */
  function managing(k: number, begin: number): boolean {
    return k === begin && tags[k] === 'ING' && reporting.people.has(lower[k + 1] ?? '')
  }

  /** 'from 2010', 'in 2014': when it was held is no part of an office. */
  function dated(k: number): boolean {
    const time = (at: number) => /^\d{4}$/.test(lower[at] ?? '') || reporting.times.has(lower[at] ?? '')
    const word = lower[k + 1] ?? ''
    const next = word === 'the' || dates?.pointers.has(word) || dates?.shades.has(word) ? k + 2 : k + 1
    return tags[k] === 'PREP' && time(next)
  }

  function shortened(begin: number, end: number): Stretch | null {
    if (end <= begin || (!managing(begin, begin) && !/^(?:NOUN|ADJ|PROPER|NUM)$/.test(tags[begin] as string))) {
      const word = lower[begin] ?? ''
      if (!reporting.tenure?.over.has(word) && !reporting.tenure?.still.has(word)) return null
    }
    let head = begin
    while (head < end && tags[head] !== 'PREP' && tags[head] !== 'AND') head++
    const noun = (lower[head - 1] ?? '').replace(/\.$/, '')
    // 'Ada Berg, the people said': many are no office of one.
    if (officeWords(document).anybody.has(noun)) return null
    if (!reporting.people.has(noun) && !reporting.titles.has(noun)) return null
    let cut = end
    const begun = () => tags[cut - 1] === 'ADJ' && tags[cut - 2] === 'AND'
    while (
      cut - begin > longest ||
      begun() ||
      tags[cut - 1] === 'PREP' ||
      tags[cut - 1] === 'DET' ||
      tags[cut - 1] === 'AND'
    ) {
      cut--
      if (cut - begin > longest) while (cut > head && tags[cut] !== 'PREP') cut--
      if (cut < head) return null
    }
    return { from: begin, to: cut }
  }
}

/** Whether the word at a token is an office as it stands before a name: 'Leader', 'Rep.', 'CEO'. */
export function isOfficeAt(document: Document, k: number): boolean {
  const { tags, lower, reporting, report } = document
  const { initialled, seated } = officeWords(document)
  const word = (lower[k] ?? '').replace(/\.$/, '')
  if (tags[k] !== 'PROPER') return false
  if (initialled.has(word) || (reporting.titles.has(word) && (reporting.people.has(word) || seated.has(word))))
    return true
  // 'Harbour Counsel Ada Berg'
  const { acting } = languageOf({ report }).sides ?? {}
  return !!acting?.has(word) && reporting.givenNames.has(lower[k + 1] ?? '')
}

/** An office with 'of' before a name at `to`: 'Secretary of State', 'Chief of Staff of the Army General', 'head of the delegation'. */
export function officeBefore(document: Document, at: Stretch): Stretch | null {
  const { tags, lower, reporting } = document
  let { from } = at
  for (let k = at.from - 1; k >= 0 && k > at.to - 12; k--) {
    const t = tags[k] as string
    const of = t === 'PREP' && lower[k] === 'of'
    const listed = t === 'AND' && tags[k - 1] === 'PROPER' && tags[k + 1] === 'PROPER'
    if (!of && !listed && !/^(?:PROPER|NOUN|ADJ|POSS)$/.test(t) && lower[k] !== 'the') break
    if (lower[k + 1] === 'of' && officeWords(document).offices.has(lower[k] as string) && domain(k + 2)) from = k
  }
  if (from === at.from) return null
  while (
    from < at.from &&
    from > 0 &&
    !beginsLine(document, from) &&
    /^(?:ADJ|PROPER|NOUN)$/.test(tags[from - 1] as string)
  )
    from--
  return { from, to: at.to }

  /** Whether what follows 'of' is a body or a matter, not somebody else: 'of State', not 'of President'. */
  function domain(k: number): boolean {
    for (let i = k; i < at.to; i++) {
      if (lower[i] === 'of') return domain(i + 1)
      if (
        /^(?:PROPER|NOUN)$/.test(tags[i] as string) &&
        (!reporting.people.has((lower[i] as string).replace(/\.$/, '')) || isMany(document, lower[i] as string)) &&
        !reporting.demonyms.has(lower[i] as string)
      )
        return true
    }
    return false
  }
}

/** Whether a run that begins at `from` stands behind 'Secretary of', 'head of the': its first words then belong to the office. */
export function inOffice(document: Document, from: number): boolean {
  const { tags, lower } = document
  let k = from
  for (let guard = 0; guard < 8 && k > 0; guard++) {
    if (lower[k - 1] === 'the') k--
    const { offices, prefixed } = officeWords(document)
    // 'Chief of Staff of the Army'
    const again = prefixed.has(lower[k - 2] ?? '') && lower[k - 3] === 'of' && offices.has(lower[k - 4] ?? '')
    if (lower[k - 1] === 'of') return again || offices.has(lower[k - 2] ?? '')
    if (!(tags[k - 1] === 'PROPER' || (tags[k - 1] === 'AND' && tags[k - 2] === 'PROPER'))) return false
    k--
  }
  return false
}

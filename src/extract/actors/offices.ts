import { noShapes } from '../../languages/name-shapes.ts'
import type { Document, Stretch } from '../document.ts'
import { phraseStart } from '../subjects.ts'
import { writtenAs } from './headings.ts'
import { joinWords, type Run } from './names.ts'
import { nationAt, nationOf } from './places.ts'
import { officeBefore, officeWords, rolesIn } from './roles.ts'
import { runsIn } from './runs.ts'

/** An office that a report gives somebody: 'the Lorvian president' of 'Lorvian President Ada Berg'. */
export interface Office {
  /** The noun of the office: 'president'. */
  readonly noun: string
  readonly words: ReadonlySet<string>
  readonly nations: ReadonlySet<string>
  readonly holder: string
  readonly run: Run
}

/** What words say of an office: its noun, the countries named, and the rest. */
function described(document: Document, { from, to }: Stretch): Omit<Office, 'holder' | 'run'> | null {
  const { tags, lower, reporting } = document
  const { spelt } = officeWords(document)
  const { people } = reporting.shapes ?? noShapes
  const words = new Set<string>()
  const nations = new Set<string>()
  let noun = ''
  let head = true
  for (let k = from; k < to; k++) {
    const plain = (lower[k] as string).replace(/\.$/, '')
    const [word = plain, ...before] = (spelt.get(plain) ?? plain).split(' ').reverse()
    for (const part of before) words.add(part)
    if (tags[k] === 'PREP' && k > from) head = false
    if (tags[k] === 'PREP' || tags[k] === 'DET' || tags[k] === 'POSS') continue
    const nation =
      nationAt(document, k) ?? reporting.governments.get(lower[k] as string) ?? reporting.governments.get(word)
    const shaped =
      tags[k] === 'PROPER' && people.test(word) && !reporting.titles.has(word) && !reporting.people.has(word)
    if (nation ?? shaped) nations.add(nation ?? word)
    else words.add(word)
    if (head && reporting.people.has(word)) noun = word
  }
  return noun ? { noun, words, nations } : null
}

/** Every office that the report gives a person, before the name or beside it between commas. */
export function officesOf(document: Document, surnames: ReadonlyMap<string, string>): Office[] {
  const { tags, lower } = document
  const offices = new Map<string, Office>()
  for (const frame of writtenAs(document).running) {
    for (const run of runsIn(document, frame, surnames)) {
      if (run.kind !== 'person') continue
      const begin = run.title?.from ?? run.name.from
      const places: Stretch[] = []
      let from = officeBefore(document, { from: begin, to: run.name.from })?.from ?? begin
      while (from > frame.from && /^(?:NOUN|ADJ|PROPER|POSS)$/.test(tags[from - 1] as string)) from--
      if (from < run.name.from) places.push({ from, to: run.name.from })
      const { to } = run.name
      if (tags[to] === 'COMMA' && tags[to + 1] !== 'AND') {
        let end = to + 1
        while (end < frame.to && end < to + 14 && !/^(?:COMMA|STOP|QUOTE)$/.test(tags[end] as string)) end++
        places.push(...rolesIn(document, { from: to + 1, to: end }))
      }
      if (tags[begin - 1] === 'COMMA' && begin - 1 > frame.from && begin === run.name.from) {
        const start = phraseStart(document, begin - 1, frame.from)
        if (
          start < begin - 1 &&
          (tags[start] === 'DET' || tags[start + 1] === 'POSS') &&
          !/^an?$/.test(lower[start] as string)
        )
          places.push({ from: start, to: begin - 1 })
      }
      const last = (lower[to - 1] as string).replace(/\.$/, '')
      const holder = surnames.get(last) ?? joinWords(document, run.name)
      for (const place of places) {
        const office = described(document, place)
        if (!office) continue
        const key = [holder, office.noun, ...office.words, '|', ...office.nations].join(' ')
        if (!offices.has(key)) offices.set(key, { ...office, holder, run })
      }
    }
  }
  return [...offices.values()]
}

/**
 * The state that each head of state or government governs, by surname in lower case. A government called the administration of somebody whose
 * nation is not given is that of the United States, where the report speaks of those: so American reports call their own.
 */
export function ruledBy(document: Document, offices: readonly Office[]): ReadonlyMap<string, string> {
  const { reporting, lower, tags } = document
  const { heads, deputies, ministers, prime } = officeWords(document)
  const ruled = new Map<string, string>()
  const surname = (name: string) => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
  const rulers = offices.filter(
    ({ noun, words }) =>
      heads.has(noun) &&
      !sets(deputies, { words }, { words: none }) &&
      (!ministers.has(noun) || [...words].some((word) => prime.has(word))),
  )
  for (const { holder, nations } of rulers)
    if (nations.size === 1) ruled.set(surname(holder), [...nations][0] as string)
  const state = 'United States'
  if (!lower.some((word) => reporting.governments.get(word) === state || reporting.demonyms.get(word) === state))
    return ruled
  for (let i = 1; i < lower.length; i++) {
    const name = lower[i - 1] as string
    if (!reporting.groups?.ofPresidents.has(lower[i] as string) || tags[i - 1] !== 'PROPER' || nationOf(document, name))
      continue
    if (!ruled.has(name) && !reporting.governments.has(name)) ruled.set(name, state)
  }
  return ruled
}

const none: ReadonlySet<string> = new Set()

/** The one person who holds the office that a phrase tells of ('the Lorvian leader'), or null where none or several do. */
export function holderOf(document: Document, offices: readonly Office[], phrase: Stretch): Office | null {
  const wanted = described(document, phrase)
  const { heads, limits, deputies, anyRuler, anyMember, members } = officeWords(document)
  if (!wanted || /s$/.test(wanted.noun)) return null
  const holders = new Map<string, Office>()
  for (const office of offices) {
    const named =
      office.noun === wanted.noun ||
      (anyMember.has(wanted.noun) && members.has(office.noun)) ||
      (anyRuler.has(wanted.noun) && heads.has(office.noun) && !limited(document, office, wanted))
    if (!named) continue
    if ([...wanted.nations].some((nation) => !office.nations.has(nation))) continue
    const apart = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
      [...a].some((word) => limits.has(word) && !b.has(word))
    if (
      !anyRuler.has(wanted.noun) &&
      (apart(wanted.words, office.words) || (!holders.has(office.holder) && sets(deputies, office, wanted)))
    )
      continue
    holders.set(office.holder, office)
  }
  return holders.size === 1 ? ([...holders.values()][0] as Office) : null
}

/** 'Vice President' is no holder for 'the president'; 'Foreign Minister' is one for 'the minister'. */
function sets(deputies: ReadonlySet<string>, office: Pick<Office, 'words'>, wanted: Pick<Office, 'words'>): boolean {
  return [...office.words].some((word) => deputies.has(word) && !wanted.words.has(word))
}

/** 'the leader' is no foreign minister and no former president. */
function limited(document: Document, office: Office, wanted: Pick<Office, 'words'>): boolean {
  const { limits, ministers, prime } = officeWords(document)
  const words = [...office.words]
  return (
    words.some((word) => !prime.has(word) && limits.has(word) && !wanted.words.has(word)) ||
    (ministers.has(office.noun) && !words.some((word) => prime.has(word)))
  )
}

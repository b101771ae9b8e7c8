import { languages } from '../../languages/index.ts'
import { noShapes } from '../../languages/name-shapes.ts'
import { noPress } from '../../languages/press-words.ts'
import type { Document, Stretch } from '../document.ts'
import { isDated } from './dated.ts'
import { writtenAs } from './headings.ts'
import { instrumentsOf } from './instruments.ts'
import { namingOver } from './namings.ts'
import { nationOf, placesOf } from './places.ts'
import { inOffice, isOfficeAt, officeWords } from './roles.ts'
import { isRunTogether } from './run-together.ts'
import { isSyllable } from './syllables.ts'

/** A run of capitalised words as it stands: 'Deputy Minister Ada Berg' is one, with `title` [0, 2) and `name` [2, 4). */
export interface Run {
  readonly title: Stretch | null
  readonly name: Stretch
  readonly kind: 'person' | 'organisation' | 'government'
}

export const bare = (word: string) => word.replace(/\.$/, '')

/** All runs of capitalised words between two tokens. Single surnames are persons where `surnames` knows them. */
export function runsIn(document: Document, { from, to }: Stretch, surnames: ReadonlyMap<string, string>): Run[] {
  const { tags, lower } = document
  const runs: Run[] = []
  const { inHeading } = writtenAs(document)
  const { names } = languages.get(document.report.language ?? '') ?? {}
  for (let i = from; i < to; i++) {
    if (tags[i] !== 'PROPER') continue
    if (inHeading(i)) {
      const naming = namingOver(document, i)
      if (naming?.kind === 'person' || naming?.kind === 'organisation') runs.push({ title: null, name: naming.at, kind: naming.kind }) // biome-ignore format: one line
      i = (naming?.at.to ?? i + 1) - 1
      continue
    }
    let end = i + 1
    while (end < to && (tags[end] === 'PROPER' || joined(end) || arabic(end) || isSyllable(document, end))) end++
    const whole = end
    end = beforeAgain(document, i, end)
    const person = personAt(document, i, end)
    if (person && person.name.to <= to) {
      runs.push(person)
      i = person.name.to - 1
      continue
    }
    const body = bodyAt(document, i)
    if (body && body.to >= end && body.to <= to) {
      runs.push({ title: null, name: body, kind: 'organisation' })
      i = body.to - 1
      continue
    }
    const run = runOf(document, i, end, from, surnames)
    if (run) runs.push(run)
    i = whole - 1
  }
  return runs

  /** 'Nadim al-Omari' */
  function arabic(k: number): boolean {
    const [article = '', name = ''] = document.word(k).split('-')
    return !!names?.articles.has(article) && /^\p{Lu}/u.test(name)
  }

  function joined(k: number): boolean {
    // 'Committee for a Safe Harbour'
    if (/^(?:for|on)$/.test(lower[k] as string) && organised(k) && tags[k - 1] === 'PROPER')
      return k + 2 < to && (tags[k + 1] === 'PROPER' || (tags[k + 1] === 'DET' && tags[k + 2] === 'PROPER'))
    if (tags[k] === 'DET' && /^(?:for|on)$/.test(lower[k - 1] as string) && organised(k - 1))
      return tags[k + 1] === 'PROPER'
    if (tags[k + 1] !== 'PROPER' || k + 1 >= to) return false
    // 'Howard “Buck” Lund'
    if (/^["“]$/u.test(document.word(k)) && tags[k - 1] === 'PROPER')
      return /^["”]$/u.test(document.word(k + 2)) && tags[k + 3] === 'PROPER' && k + 3 < to
    if (/^["”]$/u.test(document.word(k)))
      return /^["“]$/u.test(document.word(k - 2)) && tags[k - 3] === 'PROPER' && k - 3 >= from
    if (lower[k] === 'and') return listed(k)
    return !!names?.particles.has(lower[k] as string) || lower[k] === '&' || (lower[k] === 'of' && organised(k))
  }
  /** 'Ministry of Trade and Industry' is one name, 'Ministry of Trade and President Berg' are two. */
  function listed(and: number): boolean {
    let k = and - 1
    while (k > from && tags[k] === 'PROPER') k--
    const { titles, people, governments, givenNames, bodies } = document.reporting
    const next = lower[and + 1] as string
    const other = [titles, people, governments, givenNames, bodies].some((words) => words.has(next))
    return /^(?:of|for|on)$/.test(lower[k] as string) && organised(k) && !other && k < and - 1
  }

  /** 'Ministry of Defence', 'Bank of Ostrava': what 'of' joins is one name only behind a word for an organisation. */
  function organised(k: number): boolean {
    return (
      document.reporting.bodies.has(lower[k - 1] as string) && !document.reporting.titles.has(lower[k - 1] as string)
    )
  }
}

/** Where a word of a run stands again: of 'Minister Jan Lund Jan Anders Lund', as pages run two forms of a name together, behind 'Lund'. */
function beforeAgain({ lower, tags, word }: Document, from: number, to: number): number {
  for (let k = from + 2; k < to; k++) {
    if (tags[k] !== 'PROPER' || !/^\p{Lu}\p{Ll}{2,}/u.test(word(k))) continue
    for (let before = from; before < k - 1; before++)
      if (lower[before] === lower[k]) return /^["“‘(]$/u.test(word(k - 1)) && k - 2 > from ? k - 2 : k
  }
  return to
}

/** 'Ada May', 'Harbour Party MP Jan Lund': a person's name that goes beyond the words of a run, or ends it behind an office. */
function personAt(document: Document, from: number, to: number): Run | null {
  const naming = namingOver(document, to - 1)
  if (naming?.kind !== 'person' || naming.at.from < from) return null
  const { at } = naming
  if (at.to - at.from === 1 && isOfficeAt(document, at.from)) return null
  if (at.from > from && at.to >= to && isOfficeAt(document, at.from - 1))
    return { title: { from, to: at.from }, name: at, kind: 'person' }
  return at.from === from && at.to > to ? { title: null, name: at, kind: 'person' } : null
}

/** A body's name that the engine has whole and that small words or hyphens part: 'Lorvian Chamber of Commerce', 'U.S.-Karsa Council'. */
function bodyAt(document: Document, i: number): Stretch | null {
  const naming = namingOver(document, i)
  if (naming?.kind !== 'organisation' || naming.at.from !== i || document.tags[naming.at.to] === 'PROPER') return null
  for (let k = i; k < naming.at.to; k++) if (!/^[\p{Lu}\p{N}]/u.test(document.word(k))) return naming.at
  return null
}

function runOf(
  document: Document,
  from: number,
  to: number,
  floor: number,
  surnames: ReadonlyMap<string, string>,
): Run | null {
  const { lower, tags, word, reporting } = document
  const { shapes = noShapes, press = noPress } = reporting
  // 'In January Ilmoran troops', 'Last May Ilmora left': the month is no part of what follows.
  const month = to - from > 1 && isDated(document, from)
  // 'rebel-held Ilmora'
  const held = to - from > 1 && shapes.held.test(lower[from] as string)
  if (month || held) return runOf(document, from + 1, to, floor, surnames)
  for (let k = from; k < to; k++) if (isRunTogether(word(k)) && to - from > 1) return null
  const text = joinWords(document, { from, to }).toLowerCase()
  const last = bare(lower[to - 1] as string)
  const whole = (kind: Run['kind']): Run => ({ title: null, name: { from, to }, kind })
  // 'North Lorvia' where the tagger has not seen that 'North' belongs to the name.
  if (from > 0 && reporting.governments.has(`${lower[from - 1]} ${text}`))
    return { title: null, name: { from: from - 1, to }, kind: 'government' }
  if (reporting.governments.has(text)) return whole('government')
  const { sides, names: { nobody, sites, lands, storms, laws, nationalities } = {} } = languages.get(document.report.language ?? '') ?? {} // biome-ignore format: one line
  if (lands?.has(text)) return null
  if (reporting.bodies.has(last) && to - from > 1) return whole('organisation')
  for (let k = from; k + 1 < to; k++)
    if (/^(?:of|for|on)$/.test(lower[k + 1] as string) && reporting.bodies.has(lower[k] as string))
      return officer(k) ?? whole('organisation')
  if (to - from > 1 && laws?.has(last) && !reporting.givenNames.has(lower[from] as string)) return null
  if (sides?.chambers.has(text) && tags[from - 1] !== 'DET' && placesOf(document).capitals.has(text))
    return whole('organisation')
  // 'Officials', 'Ministry' at the start of a sentence: a word, no name.
  if (to - from === 1 && (reporting.people.has(text) || reporting.texts.has(text) || reporting.bodies.has(text)))
    return null
  if (to - from > 1 && storms?.has(lower[from] as string)) return null
  if (nobody?.has(text) || (sites?.has(last) && tags[from - 1] === 'DET')) return null
  // 'in Ilmora': a place that the report names so; 'Ilmoran', 'Ilmorans': whoever lives there is not an actor by that word alone.
  if (to - from === 1 && !surnames.has(last)) {
    // 'Seventy-four percent', 'Hard-line': in small letters behind the hyphen.
    if (/^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(word(from))) return null
    // 'WINNER: Berg': the label of a list.
    if (lower[to] === ':' && /^\p{Lu}{5,}$/u.test(word(from)) && !reporting.organisations?.has(text)) return null
    // 'Daily' of 'People’s Daily'
    const longer = tags[from - 1] === 'POSS' ? namingOver(document, from - 1) : undefined
    if (longer?.kind === 'organisation' || longer?.kind === 'outlet')
      return { ...whole('organisation'), name: longer.at }
    // 'Channel 9'
    if (press.channels.has(text) && tags[to] === 'NUM') return null
    if (reporting.networks.has(text) || shapes.held.test(text) || instrumentsOf(document).has(text)) return null
    if (nationalities?.has(text)) return null
    // 'R-Texas', 'Md.', 'No.': what stands in brackets behind a name.
    if (/^(?:[a-z]|[rdi]-.+|[a-z]{1,3}\.|(?:[a-z]\.)+)$/.test(text)) return null
    // 'Skeptics', 'Cooperation' at the start of a sentence.
    const common = shapes.common.test(text)
    if (common && !namingOver(document, from) && !placesOf(document).capitals.has(text) && !titledBefore(from))
      return null
    if (text === document.report.outlet?.toLowerCase()) return whole('organisation')
    if (
      press.outlets.has(lower[from - 1] ?? '') ||
      (tags[from - 1] === 'COMMA' && press.outlets.has(lower[from - 2] ?? ''))
    )
      return whole('organisation')
    if (nationOf(document, text) || (attributive(from) && shapes.surePeople.test(text))) return null
    if (placesOf(document).names.has(text)) return whole('government')
  }
  let name = from
  let start = from
  const titled = (k: number) =>
    isOfficeAt(document, k) ||
    bare(lower[k] as string)
      .split('-')
      .some(
        (part) => reporting.titles.has(part) || (reporting.people.has(part) && reporting.titles.has(part.slice(0, -1))),
      )
  for (let k = from; k < to; k++) if (titled(k) || (k + 1 < to && nationOf(document, lower[k] as string))) name = k + 1
  const office = inOffice(document, from)
  // 'Chief of Staff': no name.
  if (office && to - from === 1 && !surnames.has(last)) return null
  // What stands before a full name: a place ('in Oslo Jan Lund'), or the body or matter of an office.
  for (let k = name; k + 2 < to; k++) {
    const place = reporting.governments.has(lower[k] as string) || placesOf(document).names.has(lower[k] as string)
    const behind = place && k === name && /^(?:for|in|of|to|at)$/.test(lower[k - 1] ?? '')
    const given = behind || reporting.givenNames.has(lower[k + 1] as string)
    if ((place || reporting.bodies.has(lower[k] as string)) && (given || (office && k + 3 === to))) {
      name = k + 1
      if (place) start = name
    } else if (office && given) name = k + 1
  }
  if (office && to - name > 2 && !reporting.givenNames.has(lower[name] as string)) name = to - 2
  if (office && to - name === 1 && name > from && reporting.lexicon.adjectives.has(lower[name - 1] as string))
    return whole('organisation')
  // 'the Treasury': a title alone that is a body.
  if (name >= to && to - from === 1 && tags[from - 1] === 'DET' && reporting.organisations?.has(text))
    return whole('organisation')
  if (name >= to || (to - name === 1 && officeWords(document).initialled.has(last))) return null
  const title = name > start ? { from: start, to: name } : null
  const person: Run = { title, name: { from: name, to }, kind: 'person' }
  const first = lower[name] as string
  const organisation: Run = { title: null, name: { from: name, to }, kind: 'organisation' }
  if ((reporting.demonyms.has(last) || reporting.demonyms.has(text)) && !title) return null
  if (to - name === 1 && placesOf(document).names.has(last) && !title) return whole('government')
  // 'in May', and not 'Mrs May'
  const naming = namingOver(document, to - 1)
  const isPerson = naming?.kind === 'person' && naming.at.from <= name
  if (reporting.times.has(last) && !isPerson && !officeWords(document).polite.has(bare(lower[name - 1] ?? '')))
    return null
  if (title && [...Array(name - from).keys()].some((k) => titled(from + k))) return person
  if (start > from) return person
  if (surnames.has(last) && tags[from - 1] !== 'DET') return person
  if (to - name > 1 && (reporting.givenNames.has(first) || /^\p{Lu}\.$/u.test(word(name + 1)))) return person
  // 'spokesman Jan Lund': a word for people right before a name.
  if (
    from > floor &&
    tags[from - 1] !== 'ADJ' &&
    (reporting.people.has(lower[from - 1] as string) || reporting.titles.has(lower[from - 1] as string))
  )
    return person
  if (tags[from - 1] === 'DET' && from > 0) return surnames.has(last) && attributive(to - 1) ? null : organisation
  for (let k = name; k < to; k++) if (/^\p{Lu}{2,}$/u.test(word(k)) || /\p{N}/u.test(word(k))) return organisation
  // 'the Fed' is a body; 'who' may be a word.
  if (to - name === 1 && reporting.organisations?.has(text)) return text.length > 3 ? organisation : null
  return to - name > 3 ? organisation : person

  /** 'Department of Trade Secretary Jan Lund': the office of a body and who holds it. */
  function officer(body: number): Run | null {
    for (let k = to - 2; k > body + 2; k--) {
      if (reporting.people.has(lower[k] as string) && reporting.titles.has(lower[k] as string))
        return { title: { from, to: k + 1 }, name: { from: k + 1, to }, kind: 'person' }
    }
    return null
  }

  function titledBefore(k: number): boolean {
    const word = (lower[k - 1] ?? '').replace(/\.$/, '')
    return k > floor && (reporting.titles.has(word) || reporting.people.has(word))
  }

  /** Whether a lower-case noun follows that the word only describes: 'the Sennish envoy'. */
  function attributive(k: number): boolean {
    return /^(?:NOUN|ADJ)$/.test(tags[k + 1] ?? '')
  }
}

/** 'US', 'U.S.': letters that a tagger may take for 'us'. */
export const initialled = (document: Document, k: number): boolean => /^\p{Lu}[\p{Lu}.]+$/u.test(document.word(k))

/** Words of a stretch with single spaces between them, clitics joined. */
export function joinWords(document: Document, { from, to }: Stretch): string {
  let text = ''
  for (let i = from; i < to; i++) {
    const gap = i > from && document.end[i - 1] !== document.start[i]
    text += (gap ? ' ' : '') + document.word(i)
  }
  return text
}

/** Whether a word that begins a name is a word of the language before it is anybody's given name: 'Visit', 'Team'. */
export function isCommonWord({ reporting }: Document, word: string): boolean {
  const { verbs, adjectives, nounish } = reporting.lexicon
  const common = [verbs, adjectives, nounish, reporting.bodies, reporting.people, reporting.texts]
  return !reporting.givenNames.has(word) && common.some((words) => words.has(word))
}

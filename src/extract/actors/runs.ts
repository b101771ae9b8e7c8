import type { Document, Stretch } from '../document.ts'
import { writtenAs } from './headings.ts'
import { languageOf } from './language-of.ts'
import type { Run } from './names.ts'
import { namingOver } from './namings.ts'
import { isOfficeAt } from './roles.ts'
import { runOf } from './run-of.ts'
import { isSyllable } from './syllables.ts'

/** All runs of capitalised words between two tokens. Single surnames are persons where `surnames` knows them. */
export function runsIn(document: Document, { from, to }: Stretch, surnames: ReadonlyMap<string, string>): Run[] {
  const { tags, lower } = document
  const runs: Run[] = []
  const { inHeading } = writtenAs(document)
  const particles = languageOf(document).names?.particles
  for (let i = from; i < to; i++) {
    if (tags[i] !== 'PROPER') continue
    if (inHeading(i)) {
      const naming = namingOver(document, i)
      if (naming?.kind === 'person' || naming?.kind === 'organisation') runs.push({ title: null, name: naming.at, kind: naming.kind }) // biome-ignore format: one line
      i = (naming?.at.to ?? i + 1) - 1
      continue
    }
    let end = i + 1
    while (end < to && (tags[end] === 'PROPER' || joined(end) || isArabic(document, end) || isSyllable(document, end)))
      end++
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
    const run = runOf(document, { from: i, to: end }, from, surnames)
    if (run) runs.push(run)
    i = whole - 1
  }
  return runs

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
    return !!particles?.has(lower[k] as string) || lower[k] === '&' || (lower[k] === 'of' && organised(k))
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

/** 'Nadim al-Omari' */
function isArabic({ report, word }: Document, k: number): boolean {
  const [article = '', name = ''] = word(k).split('-')
  return !!languageOf({ report }).names?.articles.has(article) && /^\p{Lu}/u.test(name)
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

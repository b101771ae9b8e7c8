import type { Role } from '../../record/finding.ts'
import type { Document, Stretch } from '../document.ts'
import { joinWords } from './names.ts'

/** Since and until when an office was held, and whether it is over. */
export type TimeInOffice = Pick<Role, 'from' | 'to' | 'former'>

/** The most words of a time, and between an office and the word that leads to it. */
const longest = 4
const between = 6

/** What the words before an office and behind it tell of when it was held: 'former', 'since 2019', 'from 2019 until last year'. */
export function termOf(document: Document, at: Stretch): TimeInOffice {
  const { lower, reporting, tags } = document
  const words = reporting.tenure
  if (!words) return {}
  // 'and then President Berg left' tells no office that is over.
  const before = tags[at.from - 2] === 'AND' || tags[at.from - 2] === 'COMMA' ? '' : (lower[at.from - 1] ?? '')
  const ahead = [before, lower[at.from] ?? ''].map((word) => word.replace(/-.*$/u, ''))
  const over =
    ahead.some((word) => words.over.has(word)) || lower.slice(at.from, at.to).some((word) => words.over.has(word))
  const named = lower[at.from - 1] ?? ''
  const fresh = words.fresh.has(lower[at.from] ?? '') ? lower[at.from] : words.fresh.has(named) ? named : undefined
  const newly = fresh && words.newly.has(lower[lower[at.from] === fresh ? at.from - 1 : at.from - 2] ?? '')
  let k = at.to
  while (k < at.to + between && (words.held.has(lower[k] ?? '') || tags[k] === 'COMMA')) k++
  const since = words.since.has(lower[k] ?? '') ? timeAt(k + 1) : undefined
  const from = words.from.has(lower[k] ?? '') ? timeAt(k + 1) : undefined
  const next = from ? from.to : k
  const until = words.until.has(lower[next] ?? '') && (from || !/^(?:to|and|through)$/u.test(lower[next] ?? '')) ? timeAt(next + 1) : undefined // biome-ignore format: one line
  const begin = since ?? (from && until ? from : undefined)
  return {
    ...(begin ? { from: joinWords(document, begin) } : newly ? { from: `newly ${fresh}` } : {}),
    ...(until ? { to: joinWords(document, until) } : {}),
    ...(over || until ? { former: true } : {}),
  }

  /** A time of a few words that begins at a token: '2019', 'last year', 'the spring of 2019'. */
  function timeAt(start: number): Stretch | undefined {
    let end = start
    let told = false
    while (
      end < document.length &&
      end < start + longest &&
      !/^(?:COMMA|STOP|QUOTE|VERB|AND|WHO|BE|HAVE)$/u.test(tags[end] as string)
    ) {
      if (words!.until.has(lower[end] as string)) break
      if (/^\d{4}$/u.test(lower[end] as string) || reporting.times.has(lower[end] as string)) told = true
      end++
      if (told && lower[end] !== 'of' && !words!.ago.has(lower[end] ?? '') && !/^\d{4}$/u.test(lower[end] ?? '')) break
    }
    return told ? { from: start, to: end } : undefined
  }
}

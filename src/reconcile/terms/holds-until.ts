import { languages } from '../../languages/index.ts'
import type { TermGrammar } from '../../languages/term-grammar.ts'
import { type Wording, wordings } from '../../languages/wordings.ts'

interface Times {
  readonly grammar: TermGrammar
  readonly wording: Wording
  /** Units of time by their stems, months by each of their names. */
  readonly units: ReadonlyMap<string, string>
  readonly months: ReadonlyMap<string, string>
}

const known = new Map<string, Times | null>()

/** A language's words of time, worked out once. */
function timesOf(code: string): Times | null {
  const before = known.get(code)
  if (before !== undefined) return before
  const language = languages.get(code)
  const wording = wordings.get(code)
  const made =
    language?.terms && wording
      ? {
          grammar: language.terms.grammar,
          wording,
          // A stem may leave 'days' as it is.
          units: new Map(
            [...language.terms.spans].flatMap((unit) => ['', 's'].map((end) => [wording.stem(unit + end), unit])),
          ),
          months: new Map(language.page.months.flatMap((names) => names.map((name) => [name, names[0]!] as const))),
        }
      : null
  known.set(code, made)
  return made
}

/**
 * For how long or until when a term is told to hold, of its words in order: '6 week' for "a six-week truce" and "for six weeks", a month for "through early
 * February". Empty where no time is told. Two terms of different times are two: the first is no longer version of the other.
 */
export function holdsUntil(words: readonly string[], code: string): ReadonlySet<string> {
  const times = timesOf(code)
  if (!times) return new Set()
  const { grammar, wording, units, months } = times
  const found = new Set<string>()
  const pieces = words.flatMap((word) => word.toLowerCase().split('-'))
  for (let i = 0; i < pieces.length; i++) {
    const unit = units.get(wording.stem(pieces[i]!))
    const count = pieces[i - 1] ?? ''
    // 'a six-week truce': no article stands before the plural of 'every six weeks', 'after six weeks'.
    const spanned = unit === pieces[i] || grammar.spanning.has(pieces[i - 2] ?? '')
    if (unit && spanned && (/^\p{N}/u.test(count) || wording.numbers.has(count)))
      found.add(`${wording.numbers.get(count) ?? count} ${unit}`)
    if (!grammar.until.has(pieces[i]!)) continue
    for (const word of pieces.slice(i + 1, i + 4)) {
      const month = months.get(word) ?? (/^(?:19|20)\d\d$/u.test(word) ? word : null)
      if (month) found.add(month)
    }
  }
  return found
}

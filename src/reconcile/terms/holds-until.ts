import { languages } from '../../languages/index.ts'
import { wordings } from '../../languages/wordings.ts'

/**
 * For how long or until when a term is told to hold, of its words in order: '6 week' for "a six-week truce" and "for six weeks", a month for "through early
 * February". Empty where no time is told. Two terms of different times are two: the first is no longer version of the other.
 */
export function holdsUntil(words: readonly string[], code: string): ReadonlySet<string> {
  const language = languages.get(code)
  const terms = language?.terms
  const wording = wordings.get(code)
  if (!terms || !wording) return new Set()
  const units = new Map([...terms.spans].map((unit) => [wording.stem(unit), unit]))
  const months = new Map(language.page.months.flatMap((names) => names.map((name) => [name, names[0]!] as const)))
  const found = new Set<string>()
  const pieces = words.flatMap((word) => word.toLowerCase().split('-'))
  for (let i = 0; i < pieces.length; i++) {
    const unit = units.get(wording.stem(pieces[i]!))
    const count = pieces[i - 1] ?? ''
    // 'a six-week truce': no article stands before the plural of 'every six weeks', 'after six weeks'.
    const spanned = unit === pieces[i] || terms.grammar.spanning.has(pieces[i - 2] ?? '')
    if (unit && spanned && (/^\p{N}/u.test(count) || wording.numbers.has(count)))
      found.add(`${wording.numbers.get(count) ?? count} ${unit}`)
    if (!terms.grammar.until.has(pieces[i]!)) continue
    for (const word of pieces.slice(i + 1, i + 4)) {
      const month = months.get(word) ?? (/^(?:19|20)\d\d$/u.test(word) ? word : null)
      if (month) found.add(month)
    }
  }
  return found
}

import { setWhenAsked } from './when-asked.ts'

/**
 * How words change by case: for each ending of the nominative, those of the other cases in one order, alternatives parted by '|'.
 * Longer endings stand first; a word that ends in none of them never changes.
 */
export type Paradigms = readonly (readonly [ending: string, cases: string])[]

/**
 * All forms of a name of one or more words, in lower case, the nominative first: `inflected('Нова Лорвія', paradigms)` has 'новій лорвії'.
 * Some forms that nobody uses are among them: they are for finding names, not for writing them. Names in capitals stay.
 */
export function inflected(name: string, paradigms: Paradigms): readonly string[] {
  const words = name.split(' ').map((word) => casesOf(word, paradigms))
  const cases = Math.max(...words.map((forms) => forms.length))
  const phrases = new Set<string>([name.toLowerCase()])
  for (let k = 1; k < cases; k++) {
    let begun = ['']
    for (const forms of words) {
      const here = forms.length > 1 ? forms[k]! : forms[0]!
      begun = begun.flatMap((start) => here.map((form) => (start ? `${start} ${form}` : form)))
    }
    for (const phrase of begun) phrases.add(phrase)
  }
  return [...phrases]
}

/** A list of words parted by white space, each with all its forms; they are made when first asked for. */
export function inflectedList(list: string, paradigms: Paradigms): ReadonlySet<string> {
  return setWhenAsked(
    () =>
      new Set(
        list
          .trim()
          .split(/\s+/)
          .flatMap((word) => inflected(word, paradigms)),
      ),
  )
}

/** The forms of one word, case by case; a single entry where the word does not change. */
function casesOf(word: string, paradigms: Paradigms): readonly (readonly string[])[] {
  const lower = word.toLowerCase()
  const found = word.toUpperCase() === word ? undefined : paradigms.find(([ending]) => lower.endsWith(ending))
  if (!found) return [[lower]]
  const [ending, cases] = found
  const stem = lower.slice(0, lower.length - ending.length)
  return [[lower], ...cases.split(' ').map((forms) => forms.split('|').map((form) => stem + form.replace('-', '')))]
}

import type { Document } from '../document.ts'
import { oncePerDocument } from '../once-per-document.ts'
import { languageOf } from './language-of.ts'

/** So often a report must call a name a deal or a law. */
const enough = 2

/**
 * Names of one word, in lower case, that are no body's: treaties and laws of the lists, and what the report itself calls so, 'the HRA act' or
 * 'Harbour Relief Agreement (HRA)'. Found once a report.
 */
export const instrumentsOf: (document: Document) => ReadonlySet<string> = oncePerDocument(find)

function find(document: Document): ReadonlySet<string> {
  const { lower, tags, length, reporting, report, word } = document
  const words = languageOf({ report }).names
  if (!words) return new Set()
  const found = new Set(words.instruments)
  const counts = new Map<string, number>()
  /** 'Harbour Relief Agreement', no 'Office of Harbours and Budget'. */
  const isLaw = (k: number) => {
    // 'Uniform Code of Harbour Justice'
    for (let b = k - 1; (b > k - 6 && tags[b] === 'PROPER') || lower[b] === 'of'; b--)
      if (lower[b] === 'of') return isLaw(b - 1)
    if (!words.laws.has(lower[k] as string) || tags[k] !== 'PROPER') return false
    for (let b = k - 1; b > k - 6 && b >= 0; b--) if (reporting.bodies.has(lower[b] as string)) return false
    return true
  }
  for (let i = 0; i < length; i++) {
    const name = lower[i] as string
    if (tags[i] !== 'PROPER' || found.has(name) || reporting.organisations?.has(name) || !/^\p{Lu}{3,}$/iu.test(name))
      continue
    if (word(i) !== word(i).toUpperCase()) continue
    const bracketed = lower[i - 1] === '(' && lower[i + 1] === ')'
    const called = bracketed
      ? isLaw(i - 2) || words.laws.has(lower[i + 2] as string)
      : words.laws.has(lower[i + 1] as string)
    if (called) counts.set(name, (counts.get(name) ?? 0) + (bracketed ? enough : 1))
  }
  for (const [name, count] of counts) if (count >= enough) found.add(name)
  return found
}

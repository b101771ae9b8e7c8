import { noShapes } from '../../languages/name-shapes.ts'
import { noOffices } from '../../languages/office-words.ts'
import type { Document, Stretch } from '../document.ts'
import { oncePerDocument } from '../once-per-document.ts'

/** What a report's own words tell of names that stand in no list: places, and the adjectives made from them. */
export interface Places {
  /** Names in lower case that the report uses as places: 'ilmora' where it says 'in Ilmora' and 'the Ilmoran cabinet'. */
  readonly names: ReadonlySet<string>
  /** 'ilmoran' belongs to 'Ilmora'. */
  readonly peoples: ReadonlyMap<string, string>
  /** Words that the report writes with a capital inside sentences. */
  readonly capitals: ReadonlySet<string>
}

/** The places of a report, found once. */
export const placesOf: (document: Document) => Places = oncePerDocument(find)

/** The country that a word belongs to: 'Ilmora' for 'ilmoran', where a list or the report knows it. */
export function nationOf(document: Document, word: string): string | undefined {
  const { reporting } = document
  const single = word.replace(/s$/, '')
  return (
    reporting.demonyms.get(word) ??
    reporting.demonyms.get(single) ??
    placesOf(document).peoples.get(word) ??
    placesOf(document).peoples.get(single)
  )
}

/** The country that the word at a token belongs to, with the word before it where both are its adjective: 'South Lorvian'. */
export function nationAt(document: Document, k: number): string | undefined {
  const { lower, reporting } = document
  const word = lower[k] as string
  const pair = reporting.demonyms.get(`${lower[k - 1]} ${word}`) ?? reporting.demonyms.get(`${lower[k - 1]} ${word.replace(/s$/, '')}`) // biome-ignore format: one line
  return pair ?? nationOf(document, word)
}

function find(document: Document): Places {
  const { tags, lower, length, reporting, word } = document
  const { ofStates, before } = reporting.offices ?? noOffices
  const single = new Map<string, string>()
  const inside = new Map<string, number>()
  const attributive = new Set<string>()
  const capitals = new Set<string>()
  const owning = new Set<string>()
  for (let i = 0; i < length; i++) {
    if (tags[i] !== 'PROPER' || !/^\p{Lu}\p{Ll}/u.test(word(i))) continue
    const text = lower[i] as string
    const paired = reporting.demonyms.has(`${lower[i - 1]} ${text}`)
    if (/^(?:NOUN|ADJ)$/.test(tags[i + 1] ?? '') && !paired) attributive.add(text)
    if (/^\p{Ll}/u.test(word(i - 1)) || tags[i - 1] === 'PROPER') capitals.add(text)
    if (tags[i + 1] === 'PROPER' || tags[i - 1] === 'PROPER' || reporting.governments.has(`${lower[i - 1]} ${text}`)) continue // biome-ignore format: one line
    single.set(text, word(i))
    if (tags[i + 1] === 'POSS' && (ofStates.has(lower[i + 2] ?? '') || ofStates.has(`${lower[i + 2]} ${lower[i + 3]}`)))
      owning.add(text)
    if (lower[i - 1] === 'of' && before.has(lower[i - 2] ?? '') && !/^(?:NOUN|ADJ)$/.test(tags[i + 1] ?? ''))
      owning.add(text)
    if (/^(?:in|across|into|throughout)$/.test(lower[i - 1] ?? '') && tags[i + 1] !== 'POSS')
      inside.set(text, (inside.get(text) ?? 0) + 1)
  }
  const peoples = new Map<string, string>()
  for (const [text, written] of single) {
    if (text.length < 4 || reporting.givenNames.has(text)) continue
    for (const ending of (reporting.shapes ?? noShapes).added) {
      const people = text + ending
      if (attributive.has(people) && !reporting.givenNames.has(people)) peoples.set(people, written)
    }
  }
  const names = new Set([...peoples.values()].map((name) => name.toLowerCase()))
  for (const [text] of inside) if (!reporting.times.has(text) && !reporting.networks.has(text)) names.add(text)
  for (const text of owning) names.add(text)
  // 'Ilmora and Veskara': what stands beside a country is one.
  const isPlace = (text: string) => names.has(text) || reporting.governments.has(text)
  const titled = new Set<string>()
  for (let i = 1; i < length; i++)
    if (tags[i] === 'PROPER' && (tags[i - 1] === 'PROPER' || reporting.people.has(lower[i - 1] as string)))
      titled.add(lower[i] as string)
  for (let i = 1; i + 1 < length; i++) {
    const [a, b] = [lower[i - 1] as string, lower[i + 1] as string]
    if (lower[i] !== 'and' || !single.has(a) || !single.has(b) || tags[i - 2] === 'PROPER' || tags[i + 2] === 'PROPER')
      continue
    if (isPlace(a) && !titled.has(b)) names.add(b)
    else if (isPlace(b) && !titled.has(a)) names.add(a)
  }
  return { names, peoples, capitals }
}

/** The state that the words of a phrase tell of, the last of several: 'the Lorvian official'. */
export function nationIn(document: Document, { from, to }: Stretch): string | undefined {
  let nation: string | undefined
  for (let k = from; k < to; k++)
    nation = nationAt(document, k) ?? nation ?? document.reporting.governments.get(document.lower[k] as string)
  return nation
}

/** The state that the word at a token names, by the lists or by the report's own adjective: 'Ilmora' where it says 'the Ilmoran cabinet'. */
export function stateAt(document: Document, k: number): string | null {
  const { lower, tags, reporting, word } = document
  if (tags[k] !== 'PROPER' || tags[k + 1] === 'PROPER') return null
  return reporting.governments.get(lower[k]!) ?? [...placesOf(document).peoples.values()].find((name) => name === word(k)) ?? null // biome-ignore format: one line
}

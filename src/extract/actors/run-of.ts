import { noShapes } from '../../languages/name-shapes.ts'
import type { Document, Stretch } from '../document.ts'
import { type Capitals, type RunTold, whole } from './capitals.ts'
import { isDated } from './dated.ts'
import { languageOf } from './language-of.ts'
import { bare, joinWords, type Run } from './names.ts'
import { placesOf } from './places.ts'
import { runOfPerson } from './run-of-person.ts'
import { runOfWord } from './run-of-word.ts'
import { isRunTogether } from './run-together.ts'

/** In this order a run is asked what it is; the first that knows tells it. Whatever is left is a person, or a body by its looks. */
const steps: readonly ((run: Capitals) => RunTold)[] = [ofNation, ofBody, ofNobody, runOfWord]

/**
 * What a run of capitalised words names, and where its name begins: of 'Deputy Minister Ada Berg' a person with a title, of 'Bank of
 * Ostrava' an organisation; null where it names nobody: 'Officials'.
 */
export function runOf(
  document: Document,
  { from: first, to }: Stretch,
  floor: number,
  surnames: ReadonlyMap<string, string>,
): Run | null {
  const { lower, word } = document
  const from = ownBeginning(document, first, to)
  for (let k = from; k < to; k++) if (isRunTogether(word(k)) && to - from > 1) return null
  const text = joinWords(document, { from, to }).toLowerCase()
  const run: Capitals = { document, from, to, floor, surnames, text, last: bare(lower[to - 1] as string) }
  for (const step of steps) {
    const told = step(run)
    if (told !== undefined) return told
  }
  return runOfPerson(run)
}

/** Where a run begins behind words that are no part of any name. */
function ownBeginning(document: Document, first: number, to: number): number {
  const { shapes = noShapes } = document.reporting
  let from = first
  // 'In January Ilmoran troops', 'Last May Ilmora left', and 'rebel-held Ilmora'
  while (to - from > 1 && (isDated(document, from) || shapes.held.test(document.lower[from] as string))) from++
  return from
}

/** A country by its name; null for a land that is nobody: a continent. */
function ofNation(run: Capitals): RunTold {
  const { document, from, to, text } = run
  const { governments } = document.reporting
  // 'North Lorvia' where the tagger has not seen that 'North' belongs to the name.
  if (from > 0 && governments.has(`${document.lower[from - 1]} ${text}`))
    return whole({ from: from - 1, to }, 'government')
  if (governments.has(text)) return whole(run, 'government')
  return languageOf(document).names?.lands?.has(text) ? null : undefined
}

/** A body by a word for one: 'Harbour Party', 'Bank of Ostrava', a chamber called by its house; null for a law. */
function ofBody(run: Capitals): RunTold {
  const { document, from, to, text, last } = run
  const { lower, tags, reporting } = document
  const { sides, names: { laws } = {} } = languageOf(document)
  if (reporting.bodies.has(last) && to - from > 1) return whole(run, 'organisation')
  for (let k = from; k + 1 < to; k++)
    if (/^(?:of|for|on)$/.test(lower[k + 1] as string) && reporting.bodies.has(lower[k] as string))
      return officer(run, k) ?? whole(run, 'organisation')
  if (to - from > 1 && laws?.has(last) && !reporting.givenNames.has(lower[from] as string)) return null
  const chamber = sides?.chambers.has(text) && tags[from - 1] !== 'DET' && placesOf(document).capitals.has(text)
  return chamber ? whole(run, 'organisation') : undefined
}

/** 'Department of Trade Secretary Jan Lund': the office of a body and who holds it. */
function officer({ document, from, to }: Capitals, body: number): Run | null {
  const { people, titles } = document.reporting
  for (let k = to - 2; k > body + 2; k--) {
    const word = document.lower[k] as string
    if (people.has(word) && titles.has(word))
      return { title: { from, to: k + 1 }, name: { from: k + 1, to }, kind: 'person' }
  }
  return null
}

/** Null for what is written with capitals and is nobody: a storm, a site, a word that begins a sentence. */
function ofNobody({ document, from, to, text, last }: Capitals): RunTold {
  const { lower, tags, reporting } = document
  const { nobody, sites, storms } = languageOf(document).names ?? {}
  // 'Officials', 'Ministry' at the start of a sentence: a word, no name.
  if (to - from === 1 && (reporting.people.has(text) || reporting.texts.has(text) || reporting.bodies.has(text)))
    return null
  if (to - from > 1 && storms?.has(lower[from] as string)) return null
  return nobody?.has(text) || (sites?.has(last) && tags[from - 1] === 'DET') ? null : undefined
}

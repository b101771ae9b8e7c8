import { nationOf, placesOf } from '../../actors/places.ts'
import { foldName as fold } from '../../trees/fold-name.ts'
import { nameKind, nameText, wordAt } from '../../trees/name-at.ts'
import type { Tree } from '../../trees/tree.ts'
import type { ActorReading } from './actor-reading.ts'
import { isOfFormer } from './former.ts'

/** The government of a place or people, 'Lorvia' of 'Lorvian' and of its capital; null where it is none. */
export function government(reading: ActorReading, tree: Tree, token: number): string | null {
  const { document, parts, countries, actors, make } = reading
  const { governments } = document.reporting
  if (isOfFormer(tree, token, parts)) return null
  const text = nameText(tree, token)
  const words = [text ? fold(text) : '', tree.lower(token).replace(/\.$/u, ''), tree.lower(token)]
  for (const word of words) {
    if (!word) continue
    // 'U S'
    const spaced = word.replace(/^(\p{L}) (\p{L})$/u, '$1.$2.')
    const name = governments.get(spaced) ?? nationOf(document, spaced)
    if (name && (countries.has(name) || placesOf(document).names.has(fold(name))))
      return actors.byName.get(fold(name)) ?? make('government', name, tree, { from: token, to: token + 1 })
  }
  const local = text && placesOf(document).names.has(fold(text)) && /place|nationality/u.test(nameKind(tree, token)!)
  return local ? (actors.byName.get(fold(text)) ?? null) : null
}

/** The government of the country that a place is, or is the capital of: of 'Karsa City, Lorvia' that of Lorvia. */
export function governmentOf({ document, actors }: ActorReading, place: string): string[] {
  const country = document.reporting.governments.get(place.split(', ').at(-1)!.toLowerCase())
  const id = country === undefined ? undefined : actors.byName.get(fold(country))
  return id === undefined ? [] : [id]
}

/** Whether a word is the name of a place: 'Vessia' of 'the Vessia talks'. */
export function isPlace({ document }: ActorReading, tree: Tree, token: number): boolean {
  const kind = nameKind(tree, token)
  if ((kind !== null && kind !== 'law') || tree.upos(token) !== 'PROPN') return kind === 'place'
  const word = tree.lower(token)
  return document.reporting.governments.has(word) || placesOf(document).names.has(word)
}

/** Whether a name that no list knows is used as a place in the report: 'in Turlin'. */
export function isTown({ document }: ActorReading, tree: Tree, token: number): boolean {
  const word = tree.lower(token)
  return placesOf(document).names.has(word) && !document.reporting.givenNames.has(word)
}

/** Whether a place's name is a country's, not its capital's. */
export function isCountry({ document, countries }: ActorReading, tree: Tree, token: number): boolean {
  const text = nameText(tree, token) ?? wordAt(tree, token)
  const country = document.reporting.governments.get(text.toLowerCase())
  if (!country) return [...placesOf(document).peoples.values()].includes(text)
  return countries.has(country) && (/^(?:\p{Lu}\.?){2,}$/u.test(text) || fold(country) === fold(text))
}

import { family } from './family.ts'
import { liesIn } from './sites.ts'

/**
 * Where an act was by all who tell it, in their order: the place that most tell, but of a meeting in Karsa City, which others place in
 * Lorvia, the city. An attack told of a land and of a city in it is the land's.
 */
export function finestPlace(
  type: string,
  places: readonly string[],
  countryOf: (place: string) => string | undefined,
): string | null {
  const wide = (place: string) =>
    places.some(
      (other) => other !== place && (other.endsWith(`, ${place}`) || isIn(other, place) || isRoom(other, place)),
    )
  const isRoom = (other: string, house: string) => liesIn(other.toLowerCase(), house.toLowerCase())
  const isIn = (other: string, country: string) =>
    countryOf(country.toLowerCase()) === country && countryOf(other.toLowerCase()) === country
  const fine = family(type) === 'attack' ? places : places.filter((place) => !wide(place))
  const count = new Map<string, number>()
  for (const place of fine.length > 0 ? fine : places) count.set(place, (count.get(place) ?? 0) + 1)
  return [...count].sort(([, n], [, k]) => k - n)[0]?.[0] ?? null
}

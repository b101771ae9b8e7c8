import { languages } from '../../languages/index.ts'

/** The country that a place is, or is the seat of, in any language: 'Ukraine' for 'kyiv'. Undefined for other places. */
export function countryOf(place: string): string | undefined {
  const last = place.split(', ').at(-1)!
  for (const { reporting } of languages.values()) {
    const country = reporting.governments.get(place) ?? reporting.governments.get(last)
    if (country) return country
  }
  return undefined
}

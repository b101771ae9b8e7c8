import type { Support } from '../../../src/api/types.ts'

/**
 * On how many origins something rests, in words that do not count a witness twice: "1 origin", "2 origins, 1 more unnamed",
 * "an outlet’s word" (it names nobody).
 */
export function originsInWords({ known, possiblyShared, unknown }: Support['origins']): string {
  const parts = [
    known > 0 ? `${known} ${known === 1 ? 'origin' : 'origins'}` : '',
    possiblyShared > 0 ? `${possiblyShared} ${known > 0 ? 'more ' : ''}unnamed` : '',
    unknown > 0 ? (unknown === 1 ? 'an outlet’s word' : `${unknown} outlets’ word`) : '',
  ].filter(Boolean)
  return parts.join(', ') || 'origin unknown'
}

import { eld } from 'eld/small'

/**
 * The language of a text as an ISO 639-1 code, or null where it cannot be told. What the page states of itself decides
 * where the text is too short to tell; pages lie about it otherwise (a template's "en" over another language).
 */
export function languageOf(text: string, stated: string | null): string | null {
  const tag = stated ? /^[a-z]{2,3}(?=$|[-_])/iu.exec(stated.trim())?.[0].toLowerCase() : undefined
  const sample = text.slice(0, 20_000).replace(/\s+/g, ' ').slice(0, 4_000)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < 40) return tag ?? null
  const found = eld.detect(sample)
  if (found.language && (found.isReliable() || letters >= 200)) return found.language
  return tag ?? (found.language || null)
}

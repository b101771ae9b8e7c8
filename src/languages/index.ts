import { english } from './en/index.ts'
import type { Language } from './language.ts'
import { russian } from './ru/index.ts'
import { ukrainian } from './uk/index.ts'

/** Every language with a folder here, by its ISO 639-1 code: `languages.get('en')`; undefined for a language that nothing is found in. */
export const languages: ReadonlyMap<string, Language> = new Map(
  [english, ukrainian, russian].map((language) => [language.code, language]),
)

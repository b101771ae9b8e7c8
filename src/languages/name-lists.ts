import type { Reporting } from './reporting.ts'

/** What rules that find names know of a language's words, all in lower case: its words of reporting, and its given names in all their forms. */
export interface NameLists
  extends Pick<Reporting, 'governments' | 'demonyms' | 'bodies' | 'people' | 'titles' | 'times'> {
  readonly nameForms: ReadonlySet<string>
}

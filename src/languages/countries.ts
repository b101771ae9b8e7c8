import { inflected, type Paradigms } from './inflected.ts'
import { mapWhenAsked } from './when-asked.ts'

/** A language's table of countries and continents: a row each, 'name|other names|capital and seats of government|adjective', several of a part by ','. */
export interface CountryTable {
  readonly rows: string
  readonly paradigms: Paradigms
  /** The endings of adjectives, all of them: 'ий ого ому'. The table gives adjectives without one. */
  readonly adjectives: string
}

/** The forms of countries, capitals and seats, each with the country's usual name; and of the adjectives. */
export interface Countries {
  readonly governments: ReadonlyMap<string, string>
  readonly demonyms: ReadonlyMap<string, string>
}

/** Reads such a table, when first asked for: in Ukrainian 'києві' is 'Україна', and so is 'українського'. */
export function readCountries(table: CountryTable): Countries {
  let made: Countries | undefined
  const countries = () => {
    made ??= readRows(table)
    return made
  }
  return {
    governments: mapWhenAsked(() => countries().governments),
    demonyms: mapWhenAsked(() => countries().demonyms),
  }
}

function readRows({ rows, paradigms, adjectives }: CountryTable): Countries {
  const governments = new Map<string, string>()
  const demonyms = new Map<string, string>()
  for (const row of rows.trim().split('\n')) {
    const [name = '', other = '', seats = '', adjective = ''] = row.split('|')
    for (const place of [name, ...other.split(','), ...seats.split(',')])
      if (place) for (const form of inflected(place, paradigms)) if (!governments.has(form)) governments.set(form, name)
    if (adjective)
      for (const stem of adjective.split(','))
        for (const ending of adjectives.split(' ')) demonyms.set(stem + ending, name)
  }
  return { governments, demonyms }
}

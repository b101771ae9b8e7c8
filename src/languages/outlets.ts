import { outlets } from './outlet-table.ts'
import { mapWhenAsked, setWhenAsked } from './when-asked.ts'

/** A newspaper, agency, broadcaster or site of the world, by the names it goes by. */
export interface Outlet {
  /** Its usual name, 'The New York Times'. */
  readonly name: string
  readonly kind: 'agency' | 'paper' | 'broadcaster' | 'magazine' | 'site'
  /** Other names and short forms: 'NYT', 'the Times' only where no other outlet is called so. */
  readonly aliases: readonly string[]
  /** Its web domains, most used first: 'nytimes.com'. */
  readonly domains: readonly string[]
}

export { outlets }

const fold = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

// The first outlet of a name keeps it.
const byName = mapWhenAsked(
  () => new Map(outlets.flatMap((o) => [o.name, ...o.aliases].map((n) => [fold(n), o] as const)).reverse()),
)
const byDomain = mapWhenAsked(() => new Map(outlets.flatMap((o) => o.domains.map((d) => [d, o] as const))))

const firstWord = (name: string) => /[\p{L}\p{N}]+/u.exec(name.toLowerCase().replace(/^the /, ''))?.[0] ?? ''
const firstWords = setWhenAsked(() => new Set(outlets.flatMap((o) => [o.name, ...o.aliases].map(firstWord))))

/** Whether an outlet's name may begin with that word, 'the' left out: a quick look before longer ones. */
export function mayBeginOutlet(word: string): boolean {
  return firstWords.has(firstWord(word))
}

/** The outlet of that name ('the Financial Times', 'FT', 'financial-times'), or undefined where it is not in the list. */
export function outletNamed(name: string): Outlet | undefined {
  return byName.get(fold(name))
}

/** The outlet that publishes at a host name ('www.bbc.co.uk'), or undefined. */
export function outletAt(host: string): Outlet | undefined {
  const parts = host.toLowerCase().split('.')
  for (let i = 0; i < parts.length - 1; i++) {
    const found = byDomain.get(parts.slice(i).join('.'))
    if (found) return found
  }
  return undefined
}

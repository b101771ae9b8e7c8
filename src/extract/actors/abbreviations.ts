import type { Document } from '../document.ts'
import { languageOf } from './language-of.ts'
import { joinWords } from './names.ts'
import { namingsOf } from './namings.ts'

/** The letters and digits of a name in lower case: 'U.S. Navy' and 'US Navy' are one. */
export const plainly = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/['’]s?$/u, '')
    .replace(/\./gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The initials of a name of several words, without its small words: 'International Harbour Fund' gives 'ihf'. */
const initials = (name: string, small: ReadonlySet<string> | undefined): string =>
  name
    .split(/[\s-]+/u)
    .filter((word) => !small?.has(word.toLowerCase()) && /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0).toLowerCase())
    .join('')

/**
 * What a report's shorter names of bodies stand for: 'ihf' for 'International Harbour Fund' once that was named, 'navy' for 'Lorvian Navy' where
 * 'the Navy' follows. Whatever could be two is left out.
 */
export function abbreviationsOf(document: Document): ReadonlyMap<string, string> {
  const full = new Map<string, string>()
  const short = new Set<string>()
  const alone = new Set<string>()
  for (const { kind, at } of namingsOf(document)) {
    if (kind === 'person' || kind === 'nationality') continue
    const name = joinWords(document, at).replace(/['’]s?$/u, '')
    const key = plainly(name)
    const last = key.slice(key.lastIndexOf(' ') + 1)
    if (kind === 'place' && !document.reporting.bodies.has(last)) continue
    if (key.includes(' ')) {
      if (!full.has(key)) full.set(key, name.replace(/^the /iu, ''))
      // 'the Northern Senate race': a name that only describes is nobody's that goes by its last word.
      if (!/^(?:NOUN|PROPER)$/.test(document.tags[at.to] ?? '')) alone.add(key)
    } else short.add(key)
  }
  // 'White House', 'Lind White House': no house of that kind.
  const isSeat = (key: string) => key.split(' ').some((_, k, all) => document.reporting.governments.has(all.slice(k).join(' '))) // biome-ignore format: one line
  const { chambers, small } = languageOf(document).sides ?? {}
  const found = new Map<string, string | null>()
  const offer = (key: string, name: string) => {
    if (!short.has(key)) return
    const known = found.get(key)
    found.set(key, known === undefined || (known && plainly(known) === plainly(name)) ? name : null)
  }
  for (const [key, name] of full) {
    const letters = initials(name, small)
    if (letters.length > 1) offer(letters, name)
    const last = key.slice(key.lastIndexOf(' ') + 1)
    // Whose 'Senate' it is where none is named with it, the whole story tells.
    if (document.reporting.bodies.has(last) && !chambers?.has(last) && alone.has(key) && !isSeat(key)) offer(last, name)
  }
  for (const [key, name] of full) {
    // 'Harbour Council' for 'Harbour Council of Lorvia', 'Tide Group' for 'Tide Media Group'
    const before = /^(.+) (?:of|in) [^ ]+$/.exec(key)?.[1]
    if (before?.includes(' ') && !document.reporting.governments.has(before)) found.set(before, name)
    const words = key.split(' ')
    if (words.length === 3 && full.has(`${words[0]} ${words[2]}`)) found.set(`${words[0]} ${words[2]}`, name)
  }
  return new Map([...found].flatMap(([key, name]) => (name ? [[key, name] as const] : [])))
}

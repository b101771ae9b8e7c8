import { outletNamed } from '../../languages/outlets.ts'
import type { PageWords } from '../../languages/page-words.ts'

/** Who a byline names: people, and the outlets or agencies it credits. */
export interface Credits {
  readonly authors: readonly string[]
  readonly outlets: readonly string[]
  /** Of these, those named as where a person of the line works: "Ana Lind of the Courier". */
  readonly employers: readonly string[]
}

const nameWord = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u
const particle = /^(?:de|da|di|del|della|van|von|der|den|ter|el|al|bin|ibn|la|le|of|y|dos|du)$/u

/** Whether words read as the name of a person: two to five capitalised words, particles allowed inside. */
export function isPersonName(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 6) return false
  const last = words.at(-1)!
  if (!nameWord.test(words[0]!) || !nameWord.test(last)) return false
  // "EN FR" and "X VK OK" are buttons. Initials carry their stop.
  if (words.some((w) => w.length === 1) || words.every((w) => w.length <= 2)) return false
  return words.every((w) => nameWord.test(w) || particle.test(w))
}

/** "Valley Gazette": two to five capitalised words of which the last is a newspaper's. */
function isMasthead(piece: string, words: PageWords): boolean {
  const parts = piece.replace(/^the /iu, '').split(/\s+/)
  const named = parts.every((w) => /^(?:\p{Lu}[\p{L}’'.-]*|of|and|&)$/u.test(w))
  return named && parts.length >= 2 && parts.length <= 5 && words.mastheads.has(parts.at(-1)!.toLowerCase())
}

/** Takes a byline's names apart: "The Courier's Ana Lind and Oto Brandt in Velden" gives two authors and one outlet, their employer. */
export function readNames(text: string, words: PageWords): Credits {
  const authors: string[] = []
  const outlets: string[] = []
  const employers: string[] = []
  const pieces = text
    .replace(/\S+@\S+/gu, ' ')
    .replace(/[()[\]|•·*]/gu, ', ')
    .split(/\s*(?:,|;|\/|&|\s[–—-]\s|\s[–—-]{1,2}(?=\p{Lu})|\s+(?:and|und|et|y|и|та)\s+)\s*/u)
  for (const piece of pieces) {
    let rest = piece.trim().replace(/[.:,]+$/u, '')
    if (words.notAuthors.test(rest)) continue
    const owner = /^(.{2,40}?)['’]s?\s+(?=\p{Lu})/u.exec(rest)
    const house = owner ? outletNamed(owner[1]!) : undefined
    if (owner && house) {
      employers.push(house.name)
      rest = rest.slice(owner[0].length)
    }
    const whole = outletNamed(rest)
    if (whole || isMasthead(rest, words)) {
      outlets.push(whole?.name ?? rest.replace(/^the /iu, ''))
      continue
    }
    let parts = rest.split(/\s+/)
    // "Ana Lind USA Today", "Ana Lind of the Courier": an outlet that we know closes the piece.
    const tail = parts.findIndex((_, i) => i >= 2 && outletNamed(parts.slice(i).join(' ')) !== undefined)
    if (tail > 0) {
      employers.push(outletNamed(parts.slice(tail).join(' '))!.name)
      parts = parts.slice(0, tail)
    }
    const from = parts.findIndex((w) => !(words.aroundNames.has(w.toLowerCase()) || w === ''))
    const to = parts.findIndex((w, i) => i > from && words.aroundNames.has(w.toLowerCase().replace(/[.:]$/u, '')))
    let name = parts.slice(Math.max(0, from), to < 0 ? undefined : to)
    // "Associated Press writer Ana Lind": the outlet stands before the trade, the name after it.
    const before = outletNamed(name.join(' '))
    if (before) {
      employers.push(before.name)
      const again = parts.slice(to).filter((w) => !words.aroundNames.has(w.toLowerCase()))
      name = isPersonName(again) ? again : []
      if (!name.length && to >= 0) {
        const tail = parts.slice(to + 1)
        const stop = tail.findIndex((w) => words.aroundNames.has(w.toLowerCase()))
        name = tail.slice(0, stop < 0 ? undefined : stop)
      }
    }
    const titled = name.some((w) => words.functionWords.has(w.toLowerCase()) && !particle.test(w))
    if (!titled && isPersonName(name) && !words.mastheads.has(name.at(-1)!.toLowerCase())) authors.push(name.join(' '))
  }
  return { authors: [...new Set(authors)], outlets: [...new Set([...outlets, ...employers])], employers }
}

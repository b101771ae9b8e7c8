import { withoutStateless } from '../../extract/actors/stateless.ts'
import type { SideWords } from '../../languages/side-words.ts'
import type { Actor } from '../../record/finding.ts'
import { isSomeMinistry, plain, type States, someMinistry } from './states.ts'

/** What a title tells: for whom its holder acts, or whose person he is (an actor's id). */
interface Title {
  readonly sides: readonly string[]
  readonly of?: string
}

const nothing: Title = { sides: [] }
/** The most words of a body's name in a title. */
const longest = 6

/**
 * For whom the holder of an office acts: 'state|Lorvia' for 'Lorvian foreign minister', nobody for 'Lorvia expert', 'former minister' or 'envoy to
 * Lorvia'. `bodyNamed` knows the story's bodies by plain name, `bearer` its persons by surname.
 */
export function readTitle(
  role: Actor['roles'][number],
  states: States,
  bodyNamed: (name: string) => string | undefined,
  bearer: (surname: string) => string | undefined,
): Title {
  const title = states.words.reduce((all, { stateless }) => withoutStateless(all, stateless), role.title)
  const written = plain(title).split(/[^\p{L}\p{N}'-]+/u).filter(Boolean) // biome-ignore format: one line
  const words = written.map((word) => word.replace(/'s?$/u, ''))
  for (const sides of states.words) {
    if (role.former || words.some((word) => sides.former.has(word) || sides.watching.has(word))) continue
    const speaks = words.findIndex((word) => sides.speaking.has(word))
    const cut = words.findIndex((word, k) => k > 0 && sides.toward.has(word))
    const own = cut > 0 && speaks < 0 ? words.slice(0, cut) : words
    const faction = factionIn(own, sides.factions)
    if (!words.some((word) => sides.acting.has(word))) continue
    if (faction) return { sides: [`faction|${faction}`] }
    const named = own.map((word, k) => [word, k] as const).find(([word]) => states.named(word) !== undefined)
    const phrase = longestNamed(own, (name) => {
      const seat = states.seatOf(name)
      if (seat && sides.chambers.has(name)) return name.includes(' ') || own.length < 5 ? `chamber|${seat}` : undefined
      return seat ? `state|${seat}` : undefined
    })
    const state = named ? states.named(named[0]) : longestNamed(own, states.named)
    if (state) return { sides: [`state|${state}`] }
    const office = longestNamed(own, states.officeOf)
    if (office) return { sides: [`state|${office}`] }
    if (phrase) return { sides: phrase.startsWith('chamber') ? [] : [phrase] }
    const body = longestNamed(own, bodyNamed)
    if (body) return { sides: [body] }
    const person = written.findIndex((word, k) => /'s?$/u.test(word) && bearer(words[k] as string) !== undefined)
    if (person >= 0) return { sides: [], of: bearer(words[person] as string) as string }
    const last = words.at(-1) as string
    if (words.length > 2 && bearer(last) !== undefined) return { sides: [], of: bearer(last) as string }
    if (role.of && (cut < 0 || !mentions(words.slice(cut), role.of))) return { sides: [`state|${role.of}`] }
    if (isSomeMinistry(own, sides.acting) || ministerial(own, sides.ministries)) return { sides: [someMinistry] }
  }
  return nothing
}

/** 'foreign minister': a state that has no ministries has no ministers either. */
const ministerial = (words: readonly string[], { heads, chief }: SideWords['ministries']) =>
  words.length > 1 && heads.has(words.at(-1) as string) && !chief.has(words[0] as string)

const mentions = (words: readonly string[], state: string) =>
  words.some((word) => word.length > 3 && plain(state).startsWith(word.slice(0, 4)))

function factionIn(words: readonly string[], factions: ReadonlyMap<string, string>): string | undefined {
  return longestNamed(words, (name) => factions.get(name))
}

/** What the longest run of words is known as; of runs of one length the first. */
function longestNamed(words: readonly string[], look: (name: string) => string | undefined): string | undefined {
  for (let n = Math.min(longest, words.length); n > 0; n--)
    for (let k = 0; k + n <= words.length; k++) {
      const found = look(words.slice(k, k + n).join(' '))
      if (found !== undefined) return found
    }
  return undefined
}

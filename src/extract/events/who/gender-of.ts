import type { PartWords } from '../../../languages/act-words.ts'
import type { Actor } from '../../../record/finding.ts'

export type Gender = 'he' | 'she'

/** How many characters a title has at most, with its stop and the space behind it. */
const longest = 7

/** What a person is called by for sure: after a title that tells it ('Ms. Lind'), else after the given name; null where neither tells. */
function genderOf(
  text: string,
  actor: Actor,
  givenNames: ReadonlyMap<string, Gender | null>,
  { honorifics }: PartWords,
): Gender | null {
  if (actor.kind !== 'person') return null
  for (const { start } of actor.mentions) {
    // A title stands before the name or begins it.
    const before = /(?<!\S)(\p{L}+)\.?\s+$/u.exec(text.slice(Math.max(0, start - longest), start))?.[1]
    const first = /^(\p{L}+)\.?\s/u.exec(text.slice(start, start + longest))?.[1]
    const told = honorifics.get(before?.toLowerCase() ?? '') ?? honorifics.get(first?.toLowerCase() ?? '')
    if (told) return told
  }
  for (const name of [actor.name, ...actor.aliases]) {
    const [first, second] = name.toLowerCase().split(' ')
    const told = second === undefined ? undefined : givenNames.get(first!)
    if (told) return told
  }
  return null
}

/** The same for any of some actors, each looked up once. */
export function gendersOf(
  text: string,
  known: ReadonlyMap<string, Actor>,
  givenNames: ReadonlyMap<string, Gender | null>,
  words: PartWords,
): (id: string) => Gender | null {
  const told = new Map<string, Gender | null>()
  return (id) => {
    if (!told.has(id)) told.set(id, genderOf(text, known.get(id)!, givenNames, words))
    return told.get(id)!
  }
}

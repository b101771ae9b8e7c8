import type { Actor } from '../../../record/finding.ts'

export type Gender = 'he' | 'she'

/** What a person is called by for sure: after a title that tells it ('Ms. Lind'), else after the given name; null where neither tells. */
function genderOf(text: string, actor: Actor, givenNames: ReadonlyMap<string, Gender | null>): Gender | null {
  if (actor.kind !== 'person') return null
  for (const { start } of actor.mentions) {
    // A title stands before the name or begins it.
    const title = /(?<!\S)(mr|ms|mrs|miss|sir|lady|lord|dame)\.?\s+$/iu.exec(text.slice(Math.max(0, start - 7), start))
    const begins = /^(mr|ms|mrs|miss|sir|lady|lord|dame)\.?\s/iu.exec(text.slice(start, start + 7))
    const word = (title ?? begins)?.[1]
    if (word) return /^(?:mr|sir|lord)$/iu.test(word) ? 'he' : 'she'
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
): (id: string) => Gender | null {
  const told = new Map<string, Gender | null>()
  return (id) => {
    if (!told.has(id)) told.set(id, genderOf(text, known.get(id)!, givenNames))
    return told.get(id)!
  }
}

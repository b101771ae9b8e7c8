import { languages } from '../../languages/index.ts'
import { listBy } from '../list-by.ts'
import { type Concepts, conceptsOf } from './concepts.ts'
import type { ToldTerm } from './demands.ts'

/** What a demand in free words is about: the last word of its first noun phrase, and how it is spoken of. */
interface Matter {
  /** What that phrase says. */
  readonly concepts: Concepts
  /** Its noun as `conceptsOf` has it. */
  readonly noun: string
  /** Whether it is only to be spoken of. */
  readonly spoken: boolean
  /** The verb by which it is to go from where it is, 'move', in the form that words of terms are held against each other in. */
  readonly moved: string | null
}

/** Of 'talk about the rail corridor to the sea' the corridor; null where its words tell no thing. */
function matterOf(text: string, code: string): Matter | null {
  const words = languages.get(code)?.terms?.demands
  if (!words) return null
  const all = text.split(/\s+/u)
  const [first = '', second = ''] = all.map((word) => word.toLowerCase())
  if (all.some((word) => words.timing.has(word.toLowerCase()))) return null
  const about = words.speakingOf.has(first) && words.about.has(second)
  const spoken = about || words.speaking.has(first)
  const rest = all.slice(about ? 2 : spoken ? 1 : 0)
  const end = rest.findIndex((word, i) => i > 0 && words.ends.has(word.toLowerCase()))
  // 'the cabinet to approve the corridor' is about what is to be done.
  if (end > 0 && words.doing.has(rest[end]!.toLowerCase())) return null
  const phrase = rest.slice(0, end < 0 ? rest.length : end)
  const article = phrase.findIndex((word) => words.determiners.has(word.toLowerCase()))
  // 'shut down the mine': what is done to it must be what the term does.
  const done = article > 0 ? conceptsOf(phrase.slice(0, article).join(' '), code) : null
  const moves = article === 1 && words.moving.has(first)
  if (done && !moves && (done.acts.size === 0 || done.things.size > 0)) return null
  const last = phrase.at(-1)
  const concepts = conceptsOf(phrase.join(' '), code)
  const [noun] = last ? conceptsOf(last.toLowerCase(), code).things : []
  if (noun === undefined || !concepts.things.has(noun)) return null
  const plain = [...words.anything].some((word) => conceptsOf(word, code).said.has(noun))
  const [moved = null] = words.moving.has(first) ? conceptsOf(first, code).said : []
  return plain ? null : { concepts, noun, spoken, moved }
}

/**
 * Finds the term that a demand is about where the story has one term alone of that thing: 'the corridor' of 'a rail corridor to the sea'.
 * What the term only takes away is not meant by the thing itself: who is against tariffs is for their end.
 */
export function termsByMatter(told: readonly ToldTerm[]): (demand: string, code: string) => string | null {
  const ofTerm = listBy(told, (t) => t.id)
  /** The one term whose tellings name a thing, or that which names it most by far; null where it may be either of several. */
  const findTerm = (thing: string): string | null => {
    const naming = [...ofTerm]
      .map(([id, tellings]) => ({ id, count: tellings.filter((t) => t.concepts.things.has(thing)).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
    const [first, second] = naming
    if (!first || (second && (first.count < 3 || first.count < 2 * second.count))) return null
    // What one telling of many names is not what the term is about.
    return first.count > 1 && first.count * 2 >= ofTerm.get(first.id)!.length ? first.id : null
  }
  /** Whether a word names the field of several terms, of which none is only part of another: who would discuss water discusses all of them. */
  const isField = (thing: string, id: string, code: string) => {
    const fields = new Set(ofTerm.get(id)!.map((t) => t.issue))
    const [field] = [...fields].filter((issue) => conceptsOf(issue.replace(/^other:/u, ''), code).things.has(thing))
    return field !== undefined && told.some((t) => t.id !== id && t.issue === field && t.concepts.share !== 'part')
  }
  const found = new Map<string, string | null>()
  const termOf = (thing: string) => {
    if (!found.has(thing)) found.set(thing, findTerm(thing))
    return found.get(thing) ?? null
  }
  return (demand, code) => {
    const matter = matterOf(demand, code)
    if (!matter) return null
    const id = termOf(matter.noun)
    if (id === null) return null
    if (matter.spoken && matter.concepts.said.size === 1 && isField(matter.noun, id, code)) return null
    const tellings = ofTerm.get(id)!
    const { said, numbers, names, acts, denied, earlier, share } = matter.concepts
    // 'a first group of prisoners' are not all prisoners.
    if (share === 'part' && tellings.some((t) => t.concepts.share === 'whole')) return null
    if (denied || earlier) return null
    const known = (has: (t: ToldTerm) => boolean) => tellings.some(has)
    const strange = [...said].filter(
      (word) => word !== matter.noun && word !== matter.moved && !known((t) => t.concepts.said.has(word)),
    )
    const fits =
      strange.length <= (tellings.filter((t) => t.concepts.things.has(matter.noun)).length > 2 ? 1 : 0) &&
      [...acts].every((act) => known((t) => t.concepts.acts.has(act))) &&
      // 'not one gun'
      [...numbers].every((n) => n === '1' || known((t) => t.concepts.numbers.has(n))) &&
      [...names].every((n) =>
        known((t) => t.concepts.names.has(n) || [...t.own].some((word) => n.startsWith(word) || word.startsWith(n))),
      )
    if (!fits) return null
    const acting = acts.size > 0 || matter.spoken
    const { undoing } = languages.get(code)!.terms!.demands
    const takesAway = tellings.some((t) => [...t.concepts.acts].some((act) => undoing.has(act)))
    // Who moves the guns takes them away; who moves the port does not open it.
    if (matter.moved !== null) return takesAway ? id : null
    return acting || !takesAway ? id : null
  }
}

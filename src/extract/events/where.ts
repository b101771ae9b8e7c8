import type { EventWords } from '../../languages/event-words.ts'
import { nameKind, nameRun, nameText } from '../trees/name-at.ts'
import { prepositionOf, type Tree, withConjuncts } from '../trees/tree.ts'
import type { ActReading } from './acts/act-reading.ts'
import { isOfFormer } from './who/former.ts'

const inside = /^(?:in|at|near|outside|inside|within|across)$/u
/** Prepositions before what is told beside an act, with a place of its own. */
const beside = /^(?:after|before|following|despite|amid|as|like|than|because)$/u

/** Where an act was, of the places that hang on its trigger or on the verb that carries it; `preposition` says what others lead to its place. */
export function whereOf(
  { tree, words }: Pick<ActReading, 'tree' | 'words'>,
  tokens: readonly number[],
  preposition = inside,
): string | null {
  for (const token of tokens) {
    if (token < 0) continue
    for (const child of below(tree, token)) {
      if (!preposition.test(prepositionOf(tree, child)) || words.askings.has(tree.lemma(child))) continue
      const place = buildingAt(tree, child, words.buildings) ?? placeIn({ tree, words }, child)
      if (place) return place
    }
  }
  // 'in Karsa for talks with Berg'
  const [token = -1] = tokens
  const above = token < 0 || prepositionOf(tree, token) !== 'for' ? -1 : tree.head(token)
  return above >= 0 && prepositionOf(tree, above) === 'in' ? placeIn({ tree, words }, above) : null
}

/** Phrases behind a token that hang on it, nearest first: a parser may hang 'in Karsa' on the partner before it. */
function below(tree: Tree, token: number): number[] {
  const found: number[] = []
  const at = [token]
  for (let k = 0; k < at.length && k < 12; k++) {
    for (const child of tree.children(at[k]!)) {
      if (!/^(?:obl|nmod|obj)$/u.test(tree.relation(child)) || (k > 0 && child < token)) continue
      found.push(child)
      // 'talks on Monday, after the fighting in Karsa'
      if (!beside.test(prepositionOf(tree, child))) at.push(child)
    }
  }
  return found
}

/** The name of a place that heads a phrase, or, 'the capital of Lorvia', stands in it. */
function placeIn({ tree, words }: Pick<ActReading, 'tree' | 'words'>, head: number): string | null {
  if (isOfFormer(tree, head, words.parts)) return null
  // 'at the G20' is no place.
  if (isForumName(nameText(tree, head) ?? '')) return null
  if (nameKind(tree, head) === 'place') return named(tree, head, words)
  for (const inner of [...withConjuncts(tree, head), ...tree.children(head)])
    if (nameKind(tree, inner) === 'place' && !isForumName(nameText(tree, inner)!) && !prepositionBut(tree, inner))
      return named(tree, inner, words)
  return null
}

/** A place with the country that is told behind it: 'Karsa City, Lorvia'. */
function named(tree: Tree, place: number, words: EventWords): string {
  const name = placeName(nameText(tree, place)!, words)
  const comma = nameRun(tree, place)!.to
  const country = comma + 1
  if (country >= tree.last[place]! || tree.lower(comma) !== ',' || nameKind(tree, country) !== 'place') return name
  const run = nameRun(tree, country)!
  const tied = tree
    .children(place)
    .some((c) => c >= run.from && c < run.to && /^(?:appos|nmod)/u.test(tree.relation(c)))
  return tied ? `${name}, ${nameText(tree, country)!}` : name
}

/** A place's name without its article, and without the day that a parser may take for a part of it: 'arrived in Karsa Monday'. */
export function placeName(name: string, { days }: EventWords): string {
  const parts = name.replace(/^the /u, '').split(' ')
  while (parts.length > 1 && days.weekdays.has(parts.at(-1)!.toLowerCase())) parts.pop()
  return parts.join(' ')
}

const prepositionBut = (tree: Tree, token: number): boolean => !/^(?:|of|in)$/u.test(prepositionOf(tree, token))

/** The house of a government that a name stands for: 'the White House'. It may be taken for those who govern there. */
export function buildingAt(tree: Tree, head: number, buildings: ReadonlySet<string>): string | null {
  const name = (nameText(tree, head) ?? '').replace(/^the /iu, '')
  return buildings.has(name.toLowerCase()) ? name : null
}

/** 'G7', 'G-20': a group of states by their number. */
export const isForumName = (name: string): boolean => /^G-?\d/u.test(name)

/** Whether a preposition is one of being somewhere. */
export const isInside = (preposition: string): boolean => inside.test(preposition)

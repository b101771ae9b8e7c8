import { instrumentsOf } from '../../actors/instruments.ts'
import { foldName as fold } from '../../trees/fold-name.ts'
import { isUpper, wordAt } from '../../trees/name-at.ts'
import { relativeOf } from '../../trees/relative-of.ts'
import { phraseOf, phraseText, prepositionOf, type Tree } from '../../trees/tree.ts'
import { actorNamed } from './actor-named.ts'
import type { ActorReading } from './actor-reading.ts'
import { administrationOf } from './administration.ts'
import { isEmptyIt } from './empty-it.ts'
import { oneAmong } from './one-of-them.ts'
import { standsForNoun } from './stands-for-noun.ts'
import { government } from './states.ts'

/** Ids of the actors that the phrase with this head stands for: a pronoun's by what was told before, else by its name, else by its noun. */
export function standsFor(reading: ActorReading, tree: Tree, head: number): string[] {
  const instruments = instrumentsOf(reading.document)
  if (/^\p{Lu}/u.test(wordAt(tree, head)) && instruments.has(tree.lower(head))) return []
  const meant = ofPronoun(reading, tree, head) ?? ofRelative(reading, tree, head)
  if (meant) return meant
  const named = ofName(reading, tree, head)
  return named ? [named] : standsForNoun(reading, tree, head)
}

/** 'she', 'they', 'we'; null where the word is no such pronoun. */
function ofPronoun({ followed, speakerAt }: ActorReading, tree: Tree, head: number): string[] | null {
  // 'US' is no pronoun.
  const word = isUpper(tree, head) ? '' : tree.lower(head)
  if (/^(?:he|she|him|her|his|hers|himself|herself)$/u.test(word)) {
    const person = followed(tree).person[head]
    return person ? [person] : []
  }
  if (/^(?:they|them|their|theirs|it|its)$/u.test(word)) {
    if (isEmptyIt(tree, head)) return []
    const many = followed(tree).many[head]!
    return /^its?$/u.test(word) ? many.slice(0, 1) : many
  }
  if (/^(?:i|we|us|our|my|me|ours)$/u.test(word)) {
    const speaker = speakerAt(tree.analysis.start[head]!)
    return speaker ? [speaker] : []
  }
  return null
}

/** 'who', 'which': whom the clause describes; null where the word is none of these. */
function ofRelative({ isSomebody, single, of }: ActorReading, tree: Tree, head: number): string[] | null {
  if (isUpper(tree, head) || !/^(?:who|which|that|whom)$/u.test(tree.lower(head))) return null
  const relative = relativeOf(tree, head, isSomebody)
  if (relative < 0 || relative >= head) return []
  const ids = single(tree, relative)
  // 'Lind, who was among the envoys who met Berg'
  const one = ids.length === 0 && /^(?:among|one)$/u.test(prepositionOf(tree, relative)) ? oneAmong(tree, relative) : -1
  return one < 0 ? ids : of(tree, one)
}

/** Whoever is called what the phrase says: 'the Lind administration', a name, a phrase that was found to mention somebody. */
function ofName(reading: ActorReading, tree: Tree, head: number): string | null {
  const { parts, actors, serves, mentioned } = reading
  const { known, byName, bySurname } = actors
  const { start } = tree.analysis
  const governing = administrationOf(tree, head, parts, (surname) => bySurname.get(surname) ?? null, serves)
  if (governing && known.get(governing)?.kind === 'government') return governing
  const own = actorNamed(reading, tree, head) ?? (isUpper(tree, head) ? government(reading, tree, head) : null)
  if (own) return own
  const at = mentioned.get(start[phraseOf(tree, head).from]!) ?? mentioned.get(start[head]!)
  if (at && at.end > start[head]!) return at.id
  return byName.get(fold(phraseText(tree, head))) ?? null
}

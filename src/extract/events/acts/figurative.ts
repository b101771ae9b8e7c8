import { prepositionOf } from '../../trees/tree.ts'
import type { Act } from './act.ts'
import type { ActReading } from './act-reading.ts'

/** What is attacked with words: 'attacked the plan', 'killed the bill', and much in a report that has no words of war. */
export function isFigurative({ tree, words, participants, atWar }: ActReading, token: number, act: Act): boolean {
  if (act.type !== 'attack') return false
  const beside = tree.children(token).filter((c) => /^(?:obj|nsubj|nmod)/u.test(tree.relation(c)))
  if (!atWar && words.figurative.has(tree.lemma(token))) {
    const states = (ids: readonly string[]) => ids.some((id) => participants.kindOf(id) === 'government')
    // 'targeted Lorvian companies', 'hit Lorvian farmers'
    const isTheirs =
      act.noun === null &&
      beside.some((c) => tree.relation(c) === 'obj' && /^NNS?$/u.test(tree.xpos(c)) && !words.armed.has(tree.lemma(c)))
    const isWar = states(act.who) && states(act.with) && !isTheirs
    if (!isWar && !beside.some((c) => words.acts.fighters.has(tree.lemma(c)))) return true
  }
  if (act.noun !== null) return false
  // 'critics attacked Lind'
  if (words.figurative.has(tree.lemma(token)) && beside.some((c) => words.acts.speakers.has(tree.lemma(c)))) return true
  const object = beside.find((c) => /^(?:obj|nsubj:pass)$/u.test(tree.relation(c)))
  if (object === undefined) return false
  return (
    words.matters.has(tree.lemma(object)) ||
    /^(?:it|himself|herself|itself|themselves|myself|yourself|one|this|that)$/u.test(tree.lower(object)) ||
    words.acts.lifeless.has(tree.lower(object)) ||
    isKilledThing({ tree, words, participants }, token, object)
  )
}

/** 'killed the reform': whoever is killed is somebody. */
const isKilledThing = (
  { tree, words, participants }: Pick<ActReading, 'tree' | 'words' | 'participants'>,
  verb: number,
  object: number,
): boolean =>
  words.slaying.has(tree.lemma(verb)) &&
  tree.xpos(object) === 'NN' &&
  // 'shot down a drone'
  !words.armed.has(tree.lemma(object)) &&
  !tree.children(verb).some((c) => tree.relation(c) === 'compound:prt') &&
  !participants.isSomebody(tree, object) &&
  !words.captives.people.has(tree.lemma(object))

/** 'dismissed Berg as weak', 'has often dismissed Berg': with words. */
export const isBrushedAside = ({ tree, words }: ActReading, verb: number): boolean =>
  words.acts.brushing.has(tree.lemma(verb)) &&
  tree.children(verb).some((c) => {
    if (tree.relation(c) === 'advmod') return words.status.background.has(tree.lower(c))
    return prepositionOf(tree, c) === 'as' || (tree.relation(c) === 'advcl' && tree.xpos(c) === 'VBG')
  })

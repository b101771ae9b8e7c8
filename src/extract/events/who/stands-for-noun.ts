import { nameKind } from '../../trees/name-at.ts'
import { prepositionOf, type Tree, withConjuncts } from '../../trees/tree.ts'
import { actorNamed } from './actor-named.ts'
import type { ActorReading } from './actor-reading.ts'
import { bodyBefore, delegationsBefore } from './body-before.ts'
import { leaderOf } from './one-of-them.ts'
import { isFrom, isPrivate } from './private-people.ts'
import { sentBy } from './sent-by.ts'
import { government } from './states.ts'

/** Ids of the actors that a noun without a name of its own stands for: 'the group', 'the delegation', 'U.S. and Lorvian officials'. */
export function standsForNoun(reading: ActorReading, tree: Tree, head: number): string[] {
  const { parts, actors, bodies, isGroup, single } = reading
  if (!/^N/u.test(tree.xpos(head)) && tree.upos(head) !== 'ADJ' && tree.upos(head) !== 'DET') return []
  const before = bodies.has(tree.lemma(head)) ? bodyBefore(tree, head, actors.known.values()) : null
  if (before) return [before]
  for (const delegation of delegationsBefore(tree, head, parts)) {
    const ids = single(tree, delegation)
    if (ids.length > 0) return ids
  }
  if (!isGroup(tree, head) || isPrivate(tree, head, parts)) return []
  const bearer = bearerOf(reading, tree, head)
  return bearer ? [bearer] : sentOf(reading, tree, head)
}

/** Whose name stands beside an office: 'envoy Jan Lund', 'Lorvia's president, Ada Berg'. */
function bearerOf(reading: ActorReading, tree: Tree, head: number): string | null {
  for (const child of tree.children(head)) {
    const relation = tree.relation(child)
    if (!/^(?:appos|flat|nmod:desc|nmod|compound)$/u.test(relation) || prepositionOf(tree, child) !== '') continue
    // 'advisers to Lorvia's president, Ada Berg' are not Ada Berg.
    if (nameKind(tree, child) === 'person' && !(tree.xpos(head) === 'NNS' && withConjuncts(tree, child).length < 2)) {
      const id = actorNamed(reading, tree, child)
      if (id) return id
    }
  }
  return null
}

/** Who leads them, and for whom they act: 'a delegation led by Lind', 'the leaders of Lorvia and Karsa'. */
function sentOf(reading: ActorReading, tree: Tree, head: number): string[] {
  const leader = leaderOf(tree, head, reading.parts)
  const told = leader < 0 ? [] : reading.of(tree, leader)
  for (const child of tree.children(head)) {
    if (!isSender(reading, tree, head, child)) continue
    for (const one of joinedTo(tree, head, child)) {
      const name = nameKind(tree, one)
      const id =
        government(reading, tree, one) ??
        (name ? actorNamed(reading, tree, one) : (reading.single(tree, one)[0] ?? null))
      if (id) told.push(id)
    }
    if (told.length > 0) return [...new Set(told)]
  }
  return told
}

/** Whether what hangs on a noun for people may be whom they act for. */
function isSender({ parts }: ActorReading, tree: Tree, head: number, child: number): boolean {
  const relation = tree.relation(child)
  if (!/^(?:amod|compound|nmod:poss|nmod)$/u.test(relation) || isFrom(tree, head, child, parts)) return false
  // 'advisers to Lorvia’s president' are not the president.
  if (relation === 'nmod' && !sentBy(tree.lemma(head), parts).test(prepositionOf(tree, child))) return false
  // 'the president's envoy' is not the president, but his team goes where he goes, and the union's envoy acts for it.
  const kind = nameKind(tree, child)
  return relation !== 'nmod:poss' || kind === 'place' || kind === 'organisation' || parts.teams.has(tree.lemma(head))
}

/** 'U.S. and Lorvian officials', 'the leaders of Lorvia and Karsa': all of them; 'the president of Lorvia and Karsa' leads the first. */
function joinedTo(tree: Tree, head: number, child: number): readonly number[] {
  const relation = tree.relation(child)
  const all = relation !== 'nmod:poss' && (relation !== 'nmod' || tree.xpos(head) === 'NNS')
  return all ? withConjuncts(tree, child) : [child]
}

import { nameKind, nameRun, wordAt } from '../../trees/name-at.ts'
import { prepositionOf, type Tree } from '../../trees/tree.ts'
import type { ActReading } from '../acts/act-reading.ts'

/**
 * Who takes an attack upon themselves: the group in 'the group claimed responsibility for the attack', 'the attack was claimed by the group'.
 * A group of which nothing else is told is known from there on: 'a group called Dawn'.
 */
export function claimantOf(reading: ActReading, noun: number): string[] {
  const { tree, words } = reading
  const verb = claimOn(reading, noun)
  if (verb < 0 || isDisowned(tree, verb)) return []
  const passive = tree.children(verb).some((c) => /^(?:aux:pass|nsubj:pass)$/u.test(tree.relation(c)))
  const role = passive ? /^obl:agent$/u : /^nsubj$/u
  // 'admitted carrying out the attack': who admits it.
  const doers = [verb, tree.relation(verb) === 'xcomp' ? tree.head(verb) : verb].flatMap((v) => tree.children(v))
  const doer = doers.find((c) => role.test(tree.relation(c)))
  if (doer === undefined || words.sayings.has(tree.lemma(doer))) return []
  const called = nameBehind(reading, doer)
  if (called >= 0) return [made(reading, called)]
  const known = reading.participants.of(tree, doer)
  if (known.length > 0) return known
  return isNamedBody(reading, doer) ? [made(reading, doer)] : []
}

/** The verb of taking on what a noun tells, or -1. */
function claimOn({ tree, words }: ActReading, noun: number): number {
  const above = tree.head(noun)
  if (above < 0) return -1
  // 'claimed the attack', 'the attack was claimed by the group'
  if (/^(?:obj|nsubj:pass)$/u.test(tree.relation(noun)))
    return words.owning.has(tree.lemma(above)) || isOwnedUp({ tree, words }, above) ? above : -1
  if (prepositionOf(tree, noun) !== 'for') return -1
  // A parser may hang 'for the attack' on the verb.
  const verb = words.claims.has(tree.lemma(above)) ? tree.head(above) : above
  if (verb < 0 || !words.claiming.has(tree.lemma(verb))) return -1
  const isClaim = (c: number) => /^(?:obj|nsubj:pass)$/u.test(tree.relation(c)) && words.claims.has(tree.lemma(c))
  return tree.children(verb).some(isClaim) ? verb : -1
}

/** The 'carrying' of 'admitted carrying out the attack'. */
const isOwnedUp = ({ tree, words }: Pick<ActReading, 'tree' | 'words'>, verb: number): boolean =>
  tree.relation(verb) === 'xcomp' &&
  words.owning.has(tree.lemma(tree.head(verb))) &&
  words.carriers.has(tree.lemma(verb))

/** 'has not claimed', 'did the Tide claim …?', 'if it claims' */
function isDisowned(tree: Tree, verb: number): boolean {
  const end = tree.last[verb]! - 1
  const asked = tree.lower(end) === '?' || tree.lower(end - 1) === '?'
  return (
    asked ||
    tree
      .children(verb)
      .some(
        (c) =>
          /^(?:not|n't|never|if|whether|unless)$/u.test(tree.lower(c)) ||
          (tree.relation(c) === 'aux' && tree.xpos(c) === 'MD'),
      )
  )
}

/** The name behind 'a group called', 'a cell that calls itself', or -1. */
function nameBehind({ tree, words }: ActReading, group: number): number {
  for (const verb of tree.children(group)) {
    if (!/^acl/u.test(tree.relation(verb)) || !words.styling.has(tree.lemma(verb))) continue
    const name = tree.children(verb).findLast((c) => c > verb && /^NNPS?$/u.test(tree.xpos(c)))
    if (name !== undefined) return name
  }
  return -1
}

/** 'the Tide', 'the militant group Dawn': a name with an article or a word for many, that is no place, day or known person. */
const isNamedBody = ({ tree, words }: ActReading, head: number): boolean =>
  /^NNPS?$/u.test(tree.xpos(head)) &&
  !/^(?:place|date|nationality|law)$/u.test(nameKind(tree, head) ?? '') &&
  tree
    .children(head)
    .some(
      (c) =>
        c < head &&
        (tree.relation(c) === 'det' || words.groups.has(tree.lemma(c)) || words.parts.bodies.has(tree.lemma(c))),
    )

function made({ tree, participants }: ActReading, head: number): string {
  let { from, to } = nameRun(tree, head) ?? { from: head, to: head + 1 }
  while (
    from > tree.first[head]! + 1 &&
    /^NNPS?$/u.test(tree.xpos(from - 1)) &&
    /^\p{Lu}/u.test(wordAt(tree, from - 1))
  )
    from--
  if (to <= head) to = head + 1
  const name = Array.from({ length: to - from }, (_, k) => wordAt(tree, from + k))
    .join(' ')
    .replace(/^the /iu, '')
  return participants.called(name) ?? participants.make('group', name, tree, { from, to })
}

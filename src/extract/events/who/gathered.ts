import { nameKind } from '../../trees/name-at.ts'
import { prepositionOf } from '../../trees/tree.ts'
import type { ActReading } from '../acts/act-reading.ts'
import { reachedBehind } from '../acts/deal-made.ts'
import { measureOf } from '../acts/measured.ts'
import { mendedArguments } from '../acts/mended-arguments.ts'
import { sufferers } from '../acts/undergone.ts'
import { family } from '../threads/family.ts'
import { readClause, readDeterminer, readModifier, readOwner, readPhrase } from './around-noun.ts'

/** Who takes part in what a noun tells, and what words say so. */
export interface Gathered {
  who: string[]
  readonly with: string[]
  where: string | null
  /** 'the', 'this', 'their' */
  definite: boolean
  /** 'second', 'previous', 'deadliest': not the one that was told before. */
  other: boolean
  /** 'second', 'another': one more like the one that was told before. */
  again: boolean
  /** 'earlier', 'further': none that is told without such a word. */
  apart: boolean
  /** 'an attack': none that was told before. */
  fresh: boolean
  /** Somebody takes part whom nothing names: 'a meeting of ministers'. */
  unnamed: boolean
  /** Something is said of it: a date, 'renewed'. */
  described: boolean
  readonly verbs: number[]
}

/** What hangs on the noun itself. */
export function gather(reading: ActReading, noun: number, type: string): Gathered {
  const { tree, words } = reading
  const gathered: Gathered = {
    who: [],
    with: [],
    where: null,
    definite: false,
    other: false,
    again: false,
    apart: false,
    fresh: false,
    unnamed: false,
    described: false,
    verbs: [],
  }
  let between = false
  // 'earlier talks', 'previous rounds of talks'
  gathered.apart = [noun, measureOf(reading, noun)].some((at) =>
    tree.children(at).some((c) => c < at && words.apart.has(tree.lower(c))),
  )
  for (const child of tree.children(noun)) {
    const word = { reading, noun, type, child, gathered }
    const relation = tree.relation(child)
    if (relation === 'det') readDeterminer(word)
    else if (relation === 'nmod:poss') readOwner(word)
    else if (/^(?:compound|amod|nmod:desc)$/u.test(relation) && child < noun) readModifier(word)
    else if (relation === 'nmod' || relation === 'obl') between = readPhrase(word, between) || between
    else if (/^acl/u.test(relation)) readClause(word)
  }
  const behind = family(type) === 'deal' ? reachedBehind(reading, noun) : -1
  if (behind >= 0) gathered.verbs.push(behind)
  // 'amid continued fighting': a parser may hang it elsewhere.
  if (noun > 0 && words.status.underWayBefore.has(tree.lower(noun - 1))) gathered.described = true
  if (!between) fromBetween(reading, noun, gathered)
  const suffer = sufferers(reading, noun, type, gathered.who)
  gathered.who = gathered.who.filter((id) => !suffer.includes(id))
  gathered.with.push(...suffer)
  return gathered
}

/** Who does what the act is told beside: Lind in 'Lind was in Karsa for talks with Berg'. */
export function doerAbove({ tree, participants }: ActReading, noun: number): string[] {
  let at = noun
  for (let steps = 0; steps < 4; steps++) {
    const above = tree.head(at)
    if (above < 0 || !/^(?:obj|obl|nmod|xcomp|advcl|conj)/u.test(tree.relation(at))) return []
    // 'Lind, in Karsa for talks with Berg, '
    if (nameKind(tree, at) === 'place' && prepositionOf(tree, at) === 'in' && nameKind(tree, above) === 'person')
      return participants.of(tree, above)
    // 'Lind's mood at the talks with Berg'
    const subject = tree.children(above).find((c) => /^(?:nsubj|nmod:poss)/u.test(tree.relation(c)) && c !== at)
    if (subject !== undefined) return participants.of(tree, subject)
    at = above
  }
  return []
}

/** 'a meeting in Karsa this weekend between Ana Lind and Jan Berg': partners that hang on another word. */
function fromBetween({ tree, participants }: ActReading, noun: number, gathered: Gathered): void {
  for (let i = noun + 1; i < Math.min(tree.last[noun]!, noun + 12); i++) {
    if (tree.upos(i) === 'VERB' || tree.upos(i) === 'PUNCT') return
    if (tree.lower(i) !== 'between' || tree.relation(i) !== 'case') continue
    const ids = participants.of(tree, tree.head(i))
    gathered.who.push(...ids.slice(0, 1))
    gathered.with.push(...ids.slice(1))
    return
  }
}

/** Who does and suffers what a carrying verb tells; the heads of phrases before it. */
export function fromVerb(
  reading: ActReading,
  verb: number,
  gathered: Gathered,
  kind: 'struck' | 'brokered' | 'done' = 'done',
): number[] {
  const { tree, words, participants } = reading
  const args = mendedArguments(reading, verb)
  // 'Lind and Berg were locked in talks'
  const engaged = words.acts.engaging.has(tree.lemma(verb)) ? args.object : -1
  const doer = args.passive ? (args.agent >= 0 ? args.agent : engaged) : args.subject
  const heads: number[] = []
  // Who brokers a deal is no party to it.
  if (doer >= 0 && doer !== tree.head(verb) && kind !== 'brokered') {
    gathered.who.push(...participants.of(tree, doer))
    if (tree.head(doer) === verb) heads.push(doer)
  }
  for (const o of args.obliques) {
    const preposition = prepositionOf(tree, o)
    if (!/^(?:with|on|against|to|between|by)$/u.test(preposition) || nameKind(tree, o) === 'date') continue
    if (kind === 'brokered' && !/^(?:with|between)$/u.test(preposition)) continue
    gathered.with.push(...(kind === 'struck' ? participants.orOwner(tree, o) : participants.of(tree, o)))
    heads.push(o)
  }
  return heads
}

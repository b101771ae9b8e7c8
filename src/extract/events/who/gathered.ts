import { nameKind, nameText, wordAt } from '../../trees/name-at.ts'
import { phraseOf, prepositionOf, type Tree } from '../../trees/tree.ts'
import { reachedBehind } from '../acts/deal-made.ts'
import { measureOf } from '../acts/measured.ts'
import { mendedArguments } from '../acts/mended-arguments.ts'
import type { Reading } from '../acts/reading.ts'
import { sufferers } from '../acts/undergone.ts'
import { family } from '../threads/family.ts'
import { buildingAt, isForumName, isInside } from '../where.ts'
import { joinedNames, pairedBefore } from './paired.ts'

const partners = /^(?:with|between|among|by|on|against|to|of|from)$/u
/** Acts whose 'of' names who does them: 'the visit of the envoy', not 'the killing of the envoy'. */
const ofDoer = /^(?:meet|visit|resign|protest|other:negotiate|other:talk|call)$/u
const pointing = /^(?:the|this|that|these|those|both|such)$/u

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
export function gather(reading: Reading, noun: number, type: string): Gathered {
  const { tree, words, participants } = reading
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
  const { who } = gathered
  let between = false
  // 'earlier talks', 'previous rounds of talks'
  gathered.apart = [noun, measureOf(reading, noun)].some((at) =>
    tree.children(at).some((c) => c < at && words.apart.has(tree.lower(c))),
  )
  for (const child of tree.children(noun)) {
    const relation = tree.relation(child)
    const kind = nameKind(tree, child)
    if (relation === 'det' && words.again.has(tree.lower(child))) gathered.again = true
    if (relation === 'det' && type === 'attack' && /^an?$/u.test(tree.lower(child))) gathered.fresh = true
    if (relation === 'det' && pointing.test(tree.lower(child))) gathered.definite = true
    else if (relation === 'nmod:poss') {
      gathered.definite = true
      who.push(
        ...(tree.lower(child) === 'their' && family(type) === 'talks'
          ? together(reading, noun, child)
          : participants.of(tree, child)),
      )
    } else if (/^(?:compound|amod|nmod:desc)$/u.test(relation) && child < noun) {
      const joined = joinedNames(tree, child, participants)
      const place = participants.isPlace(tree, child)
      // 'a European trip', 'a European deal' are not the Union's.
      const region = words.regions.has(tree.lower(child))
      const government = !region && (kind === 'nationality' || place) ? participants.government(tree, child) : null
      const paired = joined ?? pairedBefore(reading, child)
      // 'the Denn deal' is about him, 'the Lind-Berg deal' between them.
      const isAbout = family(type) === 'deal' && paired.length === 1 && participants.kindOf(paired[0]!) === 'person'
      if (!isAbout) who.push(...paired)
      const seat = place && !isForum(tree, child) && paired.length === 0 && !participants.isCountry(tree, child)
      const building =
        /^(?:meet|sign|other:ceremony)$/u.test(type) && tree.xpos(noun) === 'NN'
          ? buildingAt(tree, child, words.buildings)
          : null
      // 'a White House meeting' is held there.
      if (building) gathered.where ??= building
      // 'his European trip' goes there.
      else if (government && words.acts.journeys.has(tree.lemma(noun))) gathered.with.push(government)
      else if (joined) gathered.described = true
      else if (seat) gathered.where ??= nameText(tree, child) ?? wordAt(tree, child)
      // 'Lorvia sanctions' are against it, 'U.S. sanctions' are theirs.
      else if (
        government &&
        type === 'sanction' &&
        relation === 'compound' &&
        !/^(?:\p{Lu}\.?)+$/u.test(wordAt(tree, child))
      )
        gathered.with.push(government)
      else if (government) who.push(government)
      // 'the Denn deal' is about him.
      else if (kind === 'person' && family(type) === 'deal') continue
      else if (kind === 'person' || kind === 'organisation' || (kind === 'nationality' && !region))
        who.push(...participants.of(tree, child))
      // 'a House caucus meeting': of a body that is no name to the engine.
      else if (kind === null && /^\p{Lu}/u.test(wordAt(tree, child)) && family(type) === 'talks')
        who.push(
          ...participants
            .of(tree, child)
            .filter((id) => /^(?:group|organisation)$/u.test(participants.kindOf(id) ?? '')),
        )
      if (relation === 'amod') gathered.described = true
      // 'the G-7 summit': one of a body that is nobody here.
      if (isForum(tree, child)) gathered.other = true
      if (tree.xpos(child) === 'JJS' || words.others.has(tree.lower(child))) gathered.other = true
      if (words.again.has(tree.lower(child))) gathered.again = true
    } else if (relation === 'nmod' || relation === 'obl') {
      const preposition = prepositionOf(tree, child)
      // 'among Lorvia, the Vessian Isles and Karsa': a parser may hang the second on the noun.
      if (between && preposition === '' && tree.lower(phraseOf(tree, child).from - 1) === ',')
        gathered.with.push(...participants.of(tree, child))
      if (isInside(preposition) || !partners.test(preposition)) continue
      // 'talks on Lorvia' are about it, 'sent the deal to Karsa' is not with Karsa.
      if (preposition === 'on' && /^(?:talks|deal)$/u.test(family(type))) continue
      if (preposition === 'to' && family(type) === 'deal') continue
      const ids = /^(?:attack|sanction)$/u.test(type) ? participants.orOwner(tree, child) : participants.of(tree, child)
      if (type === 'visit' && preposition === 'to' && kind === 'place') gathered.where ??= nameText(tree, child)
      if (preposition === 'between' || preposition === 'among') {
        between = true
        who.push(...ids.slice(0, 1))
        gathered.with.push(...ids.slice(1))
      } else if (preposition === 'from' && family(type) === 'deal') {
        // 'opposition to the deal from Lorvia'
        continue
      } else if (/^(?:by|from)$/u.test(preposition) || (preposition === 'of' && ofDoer.test(type))) who.push(...ids)
      else gathered.with.push(...ids)
      // 'the dismissal of its ministers'
      const owner = tree.children(child).find((c) => tree.relation(c) === 'nmod:poss')
      if (/^(?:appoint|dismiss)$/u.test(type) && preposition === 'of' && owner !== undefined)
        who.push(...participants.of(tree, owner).filter((id) => participants.kindOf(id) === 'government'))
      // 'the meeting of the envoys planned for Friday': a parser may hang 'planned' on the envoys.
      const planned = tree.children(child).find((c) => tree.relation(c) === 'acl' && isDated(reading, c))
      if (planned !== undefined) gathered.verbs.push(planned)
      if (ids.length === 0 && participants.isSomebody(tree, child)) gathered.unnamed = true
    } else if (/^acl/u.test(relation)) {
      // 'a truce that is due to start on Sunday'
      const planned = words.status.planned.has(tree.lemma(child))
        ? tree.children(child).find((c) => tree.relation(c) === 'xcomp')
        : undefined
      const verb = planned ?? child
      // 'the meeting planned for Friday'
      const dated = planned === undefined && isDated(reading, child)
      if (dated || carries(words.carriers, tree, verb) || words.unfolding.has(tree.lemma(verb)))
        gathered.verbs.push(verb)
    }
  }
  const behind = family(type) === 'deal' ? reachedBehind(reading, noun) : -1
  if (behind >= 0) gathered.verbs.push(behind)
  // 'amid continued fighting': a parser may hang it elsewhere.
  if (noun > 0 && words.status.underWayBefore.has(tree.lower(noun - 1))) gathered.described = true
  if (!between) fromBetween(reading, noun, gathered)
  const suffer = sufferers(reading, noun, type, who)
  gathered.who = who.filter((id) => !suffer.includes(id))
  gathered.with.push(...suffer)
  return gathered
}

/** 'G7', 'G-20', in one word or three. */
const isForum = (tree: Tree, token: number) =>
  isForumName(nameText(tree, token) ?? wordAt(tree, token)) ||
  (wordAt(tree, token) === 'G' && /^[-–]$/u.test(tree.lower(token + 1)) && /^\d+$/u.test(tree.lower(token + 2)))

/** 'planned for Friday' */
const isDated = ({ tree, words }: Reading, verb: number) =>
  words.status.planned.has(tree.lemma(verb)) &&
  tree.xpos(verb) === 'VBN' &&
  // 'the pact that Lind has called a mistake'
  !tree.children(verb).some((c) => tree.relation(c) === 'nsubj')

/** 'During their meeting, Lind gave Berg a letter': those whom the sentence goes on to name, or those named before. */
function together({ tree, participants }: Reading, noun: number, their: number): string[] {
  const verb = tree.head(noun)
  if (verb > noun && tree.upos(verb) === 'VERB') {
    const heads = tree.children(verb).filter((c) => c > noun && /^(?:nsubj|obj|iobj|obl)/u.test(tree.relation(c)))
    // A parser may hang 'to Berg' on what is given.
    for (let k = 0; k < heads.length && k < 12; k++)
      for (const c of tree.children(heads[k]!)) {
        if (tree.relation(c) !== 'nmod' || c < verb) continue
        if (tree.relation(heads[k]!) !== 'nsubj' && /^(?:to|with|of)$/u.test(prepositionOf(tree, c))) heads.push(c)
      }
    const named = [...new Set(heads.flatMap((h) => participants.of(tree, h)))]
    if (named.length > 1) return named
  }
  const ids = participants.of(tree, their)
  return ids.length > 1 ? ids : []
}

/** Who does what the act is told beside: Lind in 'Lind was in Karsa for talks with Berg'. */
export function doerAbove({ tree, participants }: Reading, noun: number): string[] {
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
function fromBetween({ tree, participants }: Reading, noun: number, gathered: Gathered): void {
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
  reading: Reading,
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

const carries = (carriers: ReadonlySet<string>, tree: Tree, verb: number) =>
  carriers.has(tree.lemma(verb)) &&
  !tree.children(verb).some((c) => tree.relation(c) === 'obj' && !/^(?:that|which)$/u.test(tree.lower(c)))

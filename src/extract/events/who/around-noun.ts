import { nameKind, nameText, wordAt } from '../../trees/name-at.ts'
import { phraseOf, prepositionOf, type Tree } from '../../trees/tree.ts'
import type { ActReading } from '../acts/act-reading.ts'
import { family } from '../threads/family.ts'
import { buildingAt, isForumName, isInside } from '../where.ts'
import type { Gathered } from './gathered.ts'
import { joinedNames, pairedBefore } from './paired.ts'

const partners = /^(?:with|between|among|by|on|against|to|of|from)$/u
/** Acts whose 'of' names who does them: 'the visit of the envoy', not 'the killing of the envoy'. */
const ofDoer = /^(?:meet|visit|resign|protest|other:negotiate|other:talk|call)$/u
const pointing = /^(?:the|this|that|these|those|both|such)$/u

/** A word that hangs on the noun of an act, and what its readers find. */
interface WordOfNoun {
  readonly reading: ActReading
  readonly noun: number
  readonly type: string
  readonly child: number
  readonly gathered: Gathered
}

/** 'the', 'another', 'an' */
export function readDeterminer({ reading, type, child, gathered }: WordOfNoun): void {
  const word = reading.tree.lower(child)
  if (reading.words.again.has(word)) gathered.again = true
  if (type === 'attack' && /^an?$/u.test(word)) gathered.fresh = true
  if (pointing.test(word)) gathered.definite = true
}

/** 'her visit', 'their talks' */
export function readOwner({ reading, noun, type, child, gathered }: WordOfNoun): void {
  gathered.definite = true
  const isTheirs = reading.tree.lower(child) === 'their' && family(type) === 'talks'
  gathered.who.push(...(isTheirs ? together(reading, noun, child) : reading.participants.of(reading.tree, child)))
}

/** 'the Lind-Berg summit', 'a White House meeting', 'renewed talks' */
export function readModifier(modifier: WordOfNoun): void {
  const { reading, type, child, gathered } = modifier
  const { tree, words, participants } = reading
  const joined = joinedNames(tree, child, participants)
  const paired = joined ?? pairedBefore(reading, child)
  // 'the Denn deal' is about him, 'the Lind-Berg deal' between them.
  const isAbout = family(type) === 'deal' && paired.length === 1 && participants.kindOf(paired[0]!) === 'person'
  if (!isAbout) gathered.who.push(...paired)
  if (!readNamed(modifier, !!joined, paired.length > 0)) return
  if (tree.relation(child) === 'amod') gathered.described = true
  // 'the G-7 summit': one of a body that is nobody here.
  if (isForum(tree, child)) gathered.other = true
  if (tree.xpos(child) === 'JJS' || words.others.has(tree.lower(child))) gathered.other = true
  if (words.again.has(tree.lower(child))) gathered.again = true
}

/** The place, the government or whoever else a modifier names; false where it is only what a deal is about. */
function readNamed({ reading, noun, type, child, gathered }: WordOfNoun, joined: boolean, paired: boolean): boolean {
  const { tree, words, participants } = reading
  const kind = nameKind(tree, child)
  const place = participants.isPlace(tree, child)
  // 'a European trip', 'a European deal' are not the Union's.
  const region = words.regions.has(tree.lower(child))
  const government = !region && (kind === 'nationality' || place) ? participants.government(tree, child) : null
  const seat = place && !isForum(tree, child) && !paired && !participants.isCountry(tree, child)
  const isHeld = /^(?:meet|sign|other:ceremony)$/u.test(type) && tree.xpos(noun) === 'NN'
  const building = isHeld ? buildingAt(tree, child, words.buildings) : null
  // 'a White House meeting' is held there.
  if (building) gathered.where ??= building
  // 'his European trip' goes there.
  else if (government && words.acts.journeys.has(tree.lemma(noun))) gathered.with.push(government)
  else if (joined) gathered.described = true
  else if (seat) gathered.where ??= nameText(tree, child) ?? wordAt(tree, child)
  // 'Lorvia sanctions' are against it, 'U.S. sanctions' are theirs.
  else if (government && type === 'sanction' && isSpelt(tree, child)) gathered.with.push(government)
  else if (government) gathered.who.push(government)
  // 'the Denn deal' is about him.
  else if (kind === 'person' && family(type) === 'deal') return false
  else if (kind === 'person' || kind === 'organisation' || (kind === 'nationality' && !region))
    gathered.who.push(...participants.of(tree, child))
  // 'a House caucus meeting': of a body that is no name to the engine.
  else if (kind === null && /^\p{Lu}/u.test(wordAt(tree, child)) && family(type) === 'talks') {
    const isBody = (id: string) => /^(?:group|organisation)$/u.test(participants.kindOf(id) ?? '')
    gathered.who.push(...participants.of(tree, child).filter(isBody))
  }
  return true
}

/** 'Lorvia', not 'U.S.', beside the noun. */
const isSpelt = (tree: Tree, token: number) =>
  tree.relation(token) === 'compound' && !/^(?:\p{Lu}\.?)+$/u.test(wordAt(tree, token))

/** 'with the envoys', 'of the ministers'. Whether it is 'between' or 'among' some; `between` tells that others before it are. */
export function readPhrase(phrase: WordOfNoun, between: boolean): boolean {
  const { reading, type, child, gathered } = phrase
  const { tree, participants } = reading
  const preposition = prepositionOf(tree, child)
  // 'among Lorvia, the Vessian Isles and Karsa': a parser may hang the second on the noun.
  if (between && preposition === '' && tree.lower(phraseOf(tree, child).from - 1) === ',')
    gathered.with.push(...participants.of(tree, child))
  if (isInside(preposition) || !partners.test(preposition)) return false
  // 'talks on Lorvia' are about it, 'sent the deal to Karsa' is not with Karsa.
  if (preposition === 'on' && /^(?:talks|deal)$/u.test(family(type))) return false
  if (preposition === 'to' && family(type) === 'deal') return false
  const ids = /^(?:attack|sanction)$/u.test(type) ? participants.orOwner(tree, child) : participants.of(tree, child)
  if (type === 'visit' && preposition === 'to' && nameKind(tree, child) === 'place')
    gathered.where ??= nameText(tree, child)
  const isBetween = preposition === 'between' || preposition === 'among'
  // 'opposition to the deal from Lorvia'
  if (preposition === 'from' && family(type) === 'deal') return false
  if (isBetween) {
    gathered.who.push(...ids.slice(0, 1))
    gathered.with.push(...ids.slice(1))
  } else if (/^(?:by|from)$/u.test(preposition) || (preposition === 'of' && ofDoer.test(type)))
    gathered.who.push(...ids)
  else gathered.with.push(...ids)
  if (/^(?:appoint|dismiss)$/u.test(type) && preposition === 'of') readOffice(phrase)
  // 'the meeting of the envoys planned for Friday': a parser may hang 'planned' on the envoys.
  const planned = tree.children(child).find((c) => tree.relation(c) === 'acl' && isDated(reading, c))
  if (planned !== undefined) gathered.verbs.push(planned)
  if (ids.length === 0 && participants.isSomebody(tree, child)) gathered.unnamed = true
  return isBetween
}

/** 'the dismissal of its ministers': its government does it. */
function readOffice({ reading: { tree, participants }, child, gathered }: WordOfNoun): void {
  const owner = tree.children(child).find((c) => tree.relation(c) === 'nmod:poss')
  if (owner === undefined) return
  gathered.who.push(...participants.of(tree, owner).filter((id) => participants.kindOf(id) === 'government'))
}

/** 'the meeting planned for Friday', 'a truce that is due to start on Sunday' */
export function readClause({ reading, child, gathered }: WordOfNoun): void {
  const { tree, words } = reading
  const planned = words.status.planned.has(tree.lemma(child))
    ? tree.children(child).find((c) => tree.relation(c) === 'xcomp')
    : undefined
  const verb = planned ?? child
  const dated = planned === undefined && isDated(reading, child)
  if (dated || carries(words.carriers, tree, verb) || words.unfolding.has(tree.lemma(verb))) gathered.verbs.push(verb)
}

/** 'G7', 'G-20', in one word or three. */
const isForum = (tree: Tree, token: number) =>
  isForumName(nameText(tree, token) ?? wordAt(tree, token)) ||
  (wordAt(tree, token) === 'G' && /^[-–]$/u.test(tree.lower(token + 1)) && /^\d+$/u.test(tree.lower(token + 2)))

/** 'planned for Friday' */
const isDated = ({ tree, words }: ActReading, verb: number) =>
  words.status.planned.has(tree.lemma(verb)) &&
  tree.xpos(verb) === 'VBN' &&
  // 'the pact that Lind has called a mistake'
  !tree.children(verb).some((c) => tree.relation(c) === 'nsubj')

/** 'During their meeting, Lind gave Berg a letter': those whom the sentence goes on to name, or those named before. */
function together({ tree, participants }: ActReading, noun: number, their: number): string[] {
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

const carries = (carriers: ReadonlySet<string>, tree: Tree, verb: number) =>
  carriers.has(tree.lemma(verb)) &&
  !tree.children(verb).some((c) => tree.relation(c) === 'obj' && !/^(?:that|which)$/u.test(tree.lower(c)))

import type { EventType } from '../../../record/event.ts'
import { nameKind } from '../../trees/name-at.ts'
import { phraseOf, prepositionOf, type Tree } from '../../trees/tree.ts'
import { spanOf } from '../../trees/verb-span.ts'
import { forumPlaces } from '../forum-places.ts'
import { family } from '../threads/family.ts'
import { restatedVerb } from '../threads/told-again.ts'
import { whereOf } from '../where.ts'
import { type Act, actAt } from './act.ts'
import type { ActReading } from './act-reading.ts'
import { isBackground } from './background.ts'
import { isBySomebody } from './deal-made.ts'
import { type CarriedNoun, carriedNoun } from './nouns/carried-noun.ts'
import { namedNoun } from './nouns/named-noun.ts'
import { type DatedNoun, type Evidence, evidenceOf, isEnough } from './nouns/noun-evidence.ts'
import { addPeopleBeside, addPeopleMeant, sidesOfNoun } from './nouns/noun-people.ts'
import { isStillAhead, saidOfNoun } from './nouns/noun-status.ts'
import { isOfDayToCome, type NounTime, timeAhead, timeOfNoun } from './nouns/noun-time.ts'

/** Prepositions before what has been. */
const behind = /^(?:after|during|following|since|at|from)$/u
const moved = /^(?:to|in|at)$/u

/**
 * The act that a noun tells, or null: what it names ("Lind's talks"), the verb that says what became of it ('held talks'), how far it came,
 * when, who else takes part, and whether all this is enough for an act.
 */
export function nounAct(reading: ActReading, noun: number): Act | null {
  const named = namedNoun(reading, noun)
  if (!named) return null
  const act = carriedNoun(reading, named)
  const said = saidOfNoun(reading, act)
  if (!said) return null
  act.gathered.where ??= whereOf(reading, [noun, act.carrier, act.relative], act.kind === 'visit' ? moved : undefined)
  // 'flew to Karsa for the summit': it is there.
  if (act.gathered.definite && isCameFor(reading, act)) act.gathered.where ??= whereOf(reading, [act.governor], moved)
  const likely = said === 'happened' && isStillAhead(reading, act) ? 'planned' : said
  const time = timeOfNoun(reading, act, likely)
  const status = likely === 'happened' && isOfDayToCome(reading, act, time) ? 'planned' : likely
  const { when } = time
  // 'likened it to the Vessia agreement': of no day of this story.
  if (act.kind === 'agree' && when === null && reading.recalled(reading.tree, noun)) return null
  const maker = act.making >= 0 ? act.making : act.carrier
  if (isBackground(reading, noun, { kind: act.kind, when, carrier: maker, status })) return null
  addPeopleBeside(reading, act)
  const dated = { ...act, status, when, sides: sidesOfNoun(reading, act) }
  const evidence = evidenceOf(reading, dated)
  if (!isEnough(reading, dated, evidence)) return null
  addPeopleMeant(reading, act, evidence)
  return actOfNoun(reading, dated, time, evidence)
}

/** Puts together what was found out about a noun's act. */
function actOfNoun(reading: ActReading, noun: DatedNoun, time: NounTime, evidence: Evidence): Act {
  const { tree, words } = reading
  const { noun: token, kind, gathered, held, carrier, carried, failed, status, when, sides } = noun
  const { told, definite, made } = evidence
  const { who, where } = gathered
  // 'The senators reached an agreement': whoever they are, it is theirs.
  const bySomebody = made && !definite && who.length === 0 && isBySomebody(reading, noun.making)
  return actAt(reading, token, {
    type: isPhoned(reading, noun) ? 'call' : (kind as EventType),
    by: 'noun',
    who: [...new Set(who)],
    with: [...new Set(gathered.with)].filter((id) => !who.includes(id)),
    where,
    when,
    whenAhead: timeAhead(reading, noun, time),
    status,
    failed,
    cameFor: isCameFor(reading, noun),
    atForum: where !== null && who.length + gathered.with.length === 0 && forumPlaces(tree).has(where),
    statusTold:
      status !== 'happened' ||
      // 'They hold a summit in Sella' is told of what is to come as well.
      (carried && (kind !== 'meet' || reading.headline || !/^VB[ZP]$/u.test(tree.xpos(carrier)))) ||
      (carrier >= 0 && tree.xpos(carrier) === 'VBD') ||
      (when !== null && time.lean === 'past') ||
      behind.test(prepositionOf(tree, token)),
    span: spanOfNoun(tree, noun),
    noun: tree.lower(token),
    swaps: held !== null && words.captives.noun.has(tree.lemma(token)),
    sides,
    definite,
    theOne: definite && !isDescribed(tree, token),
    restates: restatedVerb(reading, token, kind),
    again: gathered.again && who.length + gathered.with.length === 0,
    apart: gathered.apart,
    // 'a meeting with leaders of the north': with others than those of another that is told
    unnamed: bySomebody || (gathered.unnamed && !definite && held === null && kind === 'meet'),
    pointsBack:
      (!told && !bySomebody && !failed && !gathered.fresh && !(held?.told && !definite)) ||
      (sides !== null && definite && where === null && when === null),
    many: words.acts.bareTalks.has(tree.lower(token)),
    theirs: kind === 'meet' && who.length + gathered.with.length === 0 && isTheirs(reading, token),
    needsThread: isOnlyNamed(noun, evidence) || isOwnersDeal(reading, noun),
  })
}

/** Whether so little is told that it must have been told before. 'The talks were put off': told though nothing more is. */
function isOnlyNamed({ carrier }: CarriedNoun, evidence: Evidence): boolean {
  const { told, ofSomebody, harms, truceTold, unfolds, claimants, made, ended } = evidence
  const isTold = told || ofSomebody || harms || truceTold || unfolds || claimants.length > 0
  return !isTold && !((made || ended) && carrier >= 0)
}

/** 'Berg’s deal', 'the deal with Karsa': one of its sides, not both, nor when or where it was made: it is there. */
const isOwnersDeal = ({ headline }: ActReading, act: DatedNoun): boolean =>
  act.kind === 'agree' &&
  act.status === 'happened' &&
  !headline &&
  act.making < 0 &&
  act.carrier < 0 &&
  act.when === null &&
  act.sides === null &&
  act.gathered.where === null &&
  act.gathered.who.length + act.gathered.with.length === 1

/** 'flew to Karsa for the summit', 'is in Karsa for the summit' */
const isCameFor = ({ tree, words }: ActReading, { noun, governor }: CarriedNoun): boolean =>
  prepositionOf(tree, noun) === 'for' &&
  governor >= 0 &&
  (nameKind(tree, governor) === 'place' || !!words.verbs.get(tree.lemma(governor))?.some((s) => s.type === 'visit'))

/** 'held a discussion by telephone' */
const isPhoned = ({ tree, words }: ActReading, { noun, kind, carrier }: CarriedNoun): boolean =>
  family(kind) === 'talks' &&
  [noun, carrier].some((at) =>
    tree.children(at).some((c) => words.acts.phones.has(tree.lemma(c)) && prepositionOf(tree, c) !== ''),
  )

/** 'their talks in Karsa', where nobody in the sentence could be meant: of those told before. */
function isTheirs({ tree }: ActReading, noun: number): boolean {
  const their = tree.children(noun).find((c) => tree.relation(c) === 'nmod:poss' && tree.lower(c) === 'their')
  if (their === undefined) return false
  for (let i = tree.first[noun]!; i < their; i++)
    if (/^NNP?S$/u.test(tree.xpos(i)) && /^nsubj/u.test(tree.relation(i))) return false
  return true
}

/** Whether words beside the noun tell which it is: 'Lind’s talks', 'the talks in Karsa'. */
const isDescribed = (tree: Tree, noun: number): boolean =>
  tree.children(noun).some((c) => /^(?:nmod|acl|compound|amod)/u.test(tree.relation(c)))

/** The words that tell it: from who carries it out to the noun, or the noun's phrase. */
function spanOfNoun(tree: Tree, { noun, carrier, carried, spanHeads }: CarriedNoun): { start: number; end: number } {
  if (carried && tree.upos(carrier) === 'VERB') return spanOf(tree, carrier, [noun, ...spanHeads])
  const { from, to } = phraseOf(tree, noun)
  return { start: tree.analysis.start[from]!, end: tree.analysis.end[to - 1]! }
}

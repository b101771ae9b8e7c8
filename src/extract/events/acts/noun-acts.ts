import type { EventStatus, EventType } from '../../../record/event.ts'
import { nameKind } from '../../trees/name-at.ts'
import { phraseOf, prepositionOf, type Tree } from '../../trees/tree.ts'
import { spanOf } from '../../trees/verb-span.ts'
import { family } from '../threads/family.ts'
import { isBareTalks, restatedVerb } from '../threads/told-again.ts'
import { overnight } from '../when/overnight.ts'
import { isAfter } from '../when/time.ts'
import { whenOf } from '../when/when.ts'
import { whereOf } from '../where.ts'
import { claimantOf } from '../who/claimant.ts'
import { doerAbove, fromVerb, gather } from '../who/gathered.ts'
import { sidesTold } from '../who/sides.ts'
import { type Act, actAt } from './act.ts'
import { isBackground } from './background.ts'
import { captiveNoun } from './captive-noun.ts'
import { carrierOf } from './carrier-of.ts'
import { isBySomebody, isFailed, isToldMade, makingOf, reachedBehind, seeksDeal } from './deal-made.ts'
import { kindOf } from './kind-of.ts'
import { measureOf } from './measured.ts'
import { isNoAct } from './no-act.ts'
import { isAnybodys, isOrder } from './no-verb-act.ts'
import { nounSense } from './noun-sense.ts'
import { onlyThought } from './only-thought.ts'
import type { Reading } from './reading.ts'
import { statusOf } from './status.ts'

/** Prepositions before what has been. */
const behind = /^(?:after|during|following|since|at|from)$/u
const moved = /^(?:to|in|at)$/u
const saidOn = /^(?:on|in|during)$/u

/** The act that a noun tells, or null. */
export function nounAct(reading: Reading, noun: number): Act | null {
  const { tree, words, participants } = reading
  const lemma = tree.lemma(noun)
  const sense = nounSense(reading, noun)
  if (!sense) return null
  const beside = tree.head(noun)
  // 'the deal Lind made': a parser may take 'deal' and the name for one.
  const reduced = tree.relation(noun) === 'compound' && beside === noun + 1 && nameKind(tree, beside) === 'person'
  if (/^(?:compound|amod|flat)/u.test(tree.relation(noun)) && !reduced) return null
  let kind = kindOf(reading, noun, sense.type)
  if (isNoAct(reading, noun, kind, sense)) return null
  const gathered = gather(reading, noun, kind)
  // 'the handover of the prisoners' is none of papers.
  const held = sense.needs === 'captive' || kind === 'handover' ? captiveNoun(reading, noun, kind) : null
  if (sense.needs === 'captive' && !held) return null
  if (held && (sense.needs === 'captive' || held.told || reading.ofCaptives)) {
    // 'the swap', 'the handover': where the report is about captives, it may point back.
    if (!held.told && !reading.ofCaptives) return null
    if (kind === 'handover') kind = 'other:release'
    gathered.who = held.who
    gathered.with.splice(0, Number.POSITIVE_INFINITY, ...held.with)
    gathered.unnamed = held.told
  }
  const place = measureOf(reading, noun)
  const governor = tree.head(place)
  const making = makingOf(reading, noun, kind)
  const makes = making >= 0 && (making === governor || tree.relation(making) === 'compound')
  const carrier = makes ? making : carrierOf(reading, noun)
  const relation = tree.relation(place)
  const carried = carrier >= 0 && (makes || /^(?:obj|nsubj:pass)$/u.test(relation))
  const spanHeads: number[] = []
  // Who brokers a deal is no party to it.
  const brokers = (verb: number) => words.brokering.has(tree.lemma(verb))
  const parties = [...gathered.who, ...gathered.with]
  // Who secures or announces a release does not let go.
  if (carried && !held)
    spanHeads.push(...fromVerb(reading, carrier, gathered, /^(?:attack|sanction)$/u.test(kind) ? 'struck' : 'done'))
  if (carried && brokers(carrier)) {
    if (parties.length > 0) gathered.who = gathered.who.filter((id) => parties.includes(id))
    else kind = 'other:mediate'
  }
  if (reduced && words.carriers.has(tree.lemma(tree.head(beside)))) gathered.verbs.push(tree.head(beside))
  const apart = reachedBehind(reading, noun)
  for (const verb of gathered.verbs)
    fromVerb(reading, verb, gathered, brokers(verb) || verb === apart ? 'brokered' : 'done')
  const relative = gathered.verbs[0] ?? -1
  // 'failed to reach a deal': sought, no more.
  const failed = family(kind) === 'deal' && isFailed(reading, carrier)
  // 'will be added to the deal reached with Lorvia': that one is made.
  const isReached = making >= 0 && !makes && tree.lower(making - 1) !== 'being'
  if (carrier >= 0 && (isOrder(tree, carrier) || isAnybodys(tree, carrier))) return null
  // 'went home without holding a vote'
  if (!failed && isWithout(tree, carrier)) return null
  const thought = isReached ? null : onlyThought(reading, noun, kind)
  if (thought === 'none') return null
  const said = failed
    ? 'denied'
    : thought !== null
      ? thought
      : isReached
        ? 'happened'
        : makes && !words.carriers.has(tree.lemma(making)) && tree.upos(making) === 'VERB'
          ? statusOf(tree, making, words.status)
          : statusOf(tree, place, words.status, carrier >= 0)
  if (!said) return null
  let status: EventStatus = said === 'aimed' ? 'planned' : said
  // 'is negotiating a deal'
  if (/^(?:aimed|under-way)$/u.test(said) && makes) return null
  // 'an offer to end the strike'
  const toEnd = carrier >= 0 && words.ending.has(tree.lemma(carrier)) && relation !== 'nsubj' && family(kind) !== 'deal'
  if (toEnd && gathered.definite && /^(?:aimed|planned|proposed)$/u.test(said)) status = 'under-way'
  if (said === 'aimed' && family(kind) === 'deal') return null
  gathered.where ??= whereOf(reading, [noun, carrier, relative], kind === 'visit' ? moved : undefined)
  const besides =
    relation === 'obl' &&
    /^(?:for|at|in|during|on)$/u.test(prepositionOf(tree, noun)) &&
    governor >= 0 &&
    !isSaying(tree, governor)
  // 'The truce starts on Friday': the present with a day to come tells what is planned, but in headlines.
  const present = carrier >= 0 && /^VB[ZP]$/u.test(tree.xpos(carrier)) && !reading.headline
  const ahead = present ? whenOf(tree, noun, { reference: reading.published, lean: 'future', carrier }) : null
  if (status === 'happened' && ahead && reading.published && isAfter(ahead, reading.published)) status = 'planned'
  // 'will meet at the summit': it is to come as well.
  if (
    status === 'happened' &&
    besides &&
    /^(?:at|during)$/u.test(prepositionOf(tree, noun)) &&
    !words.status.attempts.has(tree.lemma(tree.head(governor))) &&
    /^(?:planned|proposed)$/u.test(statusOf(tree, governor, words.status) ?? '')
  )
    status = 'planned'
  const lean = /^(?:planned|proposed|postponed)$/u.test(status) ? 'future' : 'past'
  // 'is to begin on Sunday in a deal reached in Karsa': the deal is of another day.
  const elsewhen = besides && lean === 'past' && tree.upos(governor) === 'VERB' && isAhead(reading, governor)
  // 'endorsed the deal on Monday': it may be older.
  const isDone = relation === 'obj' && family(kind) !== 'deal'
  // 'was cancelled on Tuesday': it was to be on another day.
  const put =
    /^(?:cancelled|postponed)$/u.test(status) && carrier >= 0 && tree.head(measureOf(reading, noun)) === carrier
  const verb = put ? -1 : carrier >= 0 ? carrier : (besides || isDone) && !elsewhen ? governor : -1
  const at = (lean: 'past' | 'future', carrier: number) =>
    whenOf(tree, noun, { reference: reading.published, lean, carrier })
  const dates = (lean: 'past' | 'future') => at(lean, verb) ?? (relative >= 0 ? at(lean, relative) : null)
  // 'published the text of the deal on Friday': a parser may hang the day on the deal.
  const nested =
    family(kind) === 'deal' &&
    /^(?:of|about)$/u.test(prepositionOf(tree, noun)) &&
    governor >= 0 &&
    (/^(?:obj|obl|nmod)/u.test(tree.relation(governor)) || relation === 'obl')
  const when = nested || failed ? null : overnight(reading, noun, carrier, dates(lean))
  // 'likened it to the Vessia agreement': of no day of this story.
  if (kind === 'agree' && when === null && reading.recalled(tree, noun)) return null
  // What is of a day to come is planned, whatever tense it is told in.
  // But for the next day: a page may be written on after its date, and then tells it in the past.
  const past = [verb, relative].some((v) => v >= 0 && /^VB[DN]$/u.test(tree.xpos(v)))
  if (status === 'happened' && when && reading.published && isAfter(when, reading.published, past ? 1 : 0))
    status = 'planned'
  if (isBackground(reading, noun, { kind, when, carrier: making >= 0 ? making : carrier, status })) return null
  const { who, where, described } = gathered
  const definite = gathered.definite && !gathered.other
  // 'said on a conference call', 'spoke on a visit to Karsa'
  const onIt = /^(?:call|visit)$/u.test(kind) && relation === 'obl' && saidOn.test(prepositionOf(tree, noun))
  if (/^(?:talks|visit)$/u.test(family(kind)) && who.length === 0 && (gathered.with.length > 0 || onIt))
    who.push(...doerAbove(reading, noun))
  // 'assured Berg in a phone call'
  const heard =
    kind === 'call' && onIt ? tree.children(governor).find((c) => /^i?obj$/u.test(tree.relation(c))) : undefined
  if (heard !== undefined && gathered.with.length === 0) gathered.with.push(...participants.of(tree, heard))
  // 'went on strike'
  if (kind === 'other:strike' && who.length === 0 && prepositionOf(tree, noun) === 'on')
    who.push(...doerAbove(reading, noun))
  // 'talks between the two sides'
  const sides =
    who.length + gathered.with.length === 0 && /^(?:talks|deal)$/u.test(family(kind))
      ? sidesTold(reading, noun, carried ? carrier : -1)
      : null
  const told = who.length + gathered.with.length > 0 || where !== null || when !== null || sides !== null
  // 'The deal was announced', 'the truce comes into effect': no text, but what took place.
  const made = making >= 0 && ((status === 'happened' && isToldMade(reading, making)) || failed)
  // 'the truce took effect', 'Truce Unravels': told as what took place.
  const isTruce = /^other:(?:ceasefire|breakdown)$/u.test(kind) && relation === 'nsubj' && carrier >= 0
  const tells = isTruce && (definite || reading.headline) && tree.upos(carrier) === 'VERB'
  if (!told && sense.needs === 'named' && !made && !tells && !(definite && carrier >= 0)) return null
  // 'after 17 hours of talks', 'if talks fail'
  const bareTalks = !told && !definite && !gathered.other && isBareTalks(reading, noun)
  const ended = /^(?:cancelled|postponed)$/u.test(status)
  // 'put the tariffs off', 'retaliated with tariffs'
  const burdens = kind === 'sanction' && (ended || isAnswer(reading, noun))
  const isDoubtful = sense.needs === 'told' && sense === words.atTrade.get(lemma)
  if (isDoubtful && !isOfTrade(reading, noun, carrier, gathered.who.length > 0)) return null
  if (isDoubtful && relation === 'obj' && who.length === 0) who.push(...doerAbove(reading, noun))
  const isLaid = carrier >= 0 && words.imposing.has(tree.lemma(carrier))
  const grows = reading.onTrade && carrier >= 0 && relation === 'nsubj'
  const isOther = sense.needs === 'carried' && isUnfolding(reading, noun, kind, carrier)
  if (sense.needs === 'carried' && making < 0 && !burdens && !isLaid && !grows && !isOther) return null
  if (sense.needs === 'sought' && !(carrier >= 0 && relation === 'nsubj' && seeksDeal(reading, noun))) return null
  if (!told && sense.needs === 'described' && !described && !(carrier >= 0 && relation === 'nsubj')) return null
  const bare =
    /^NNP?S$/u.test(tree.xpos(noun)) &&
    /^nsubj/u.test(relation) &&
    !tree.children(noun).some((c) => tree.relation(c) === 'det')
  const ofSomebody =
    gathered.unnamed && /^(?:meet|visit|dismiss|appoint|other:(?:arrest|kidnap|release|capture))$/u.test(kind)
  // '30 people were injured in an airstrike'
  const harms =
    kind === 'attack' &&
    relation === 'obl' &&
    words.harming.has(tree.lemma(governor)) &&
    prepositionOf(tree, noun) === 'in'
  if (
    !told &&
    !definite &&
    !carried &&
    !made &&
    !described &&
    !bare &&
    !ofSomebody &&
    !bareTalks &&
    !harms &&
    !tells &&
    !isOther
  )
    return null
  if (kind === 'visit' && where) gathered.with.push(...participants.governmentOf(where))
  const later = lean === 'past' && when ? dates('future') : null
  // 'held a discussion by telephone'
  const phoned =
    family(kind) === 'talks' &&
    [noun, carrier].some(
      (at) =>
        at >= 0 && tree.children(at).some((c) => words.acts.phones.has(tree.lemma(c)) && prepositionOf(tree, c) !== ''),
    )
  if (kind === 'attack') who.push(...claimantOf(reading, noun))
  // 'The senators reached an agreement': whoever they are, it is theirs.
  const bySomebody = made && !definite && who.length === 0 && isBySomebody(reading, making)
  return actAt(reading, noun, {
    type: phoned ? 'call' : (kind as EventType),
    by: 'noun',
    who: [...new Set(who)],
    with: [...new Set(gathered.with)].filter((id) => !who.includes(id)),
    where,
    when,
    whenAhead: later === when ? null : later,
    status,
    failed,
    statusTold:
      status !== 'happened' ||
      carried ||
      (carrier >= 0 && tree.xpos(carrier) === 'VBD') ||
      (when !== null && lean === 'past') ||
      behind.test(prepositionOf(tree, noun)),
    span: carried && tree.upos(carrier) === 'VERB' ? spanOf(tree, carrier, [noun, ...spanHeads]) : nounSpan(tree, noun),
    noun: tree.lower(noun),
    swaps: held !== null && words.captives.noun.has(lemma),
    sides,
    definite,
    theOne: definite && !isDescribed(tree, noun),
    restates: restatedVerb(reading, noun, kind),
    again: gathered.again && who.length + gathered.with.length === 0,
    apart: gathered.apart,
    unnamed: bySomebody,
    pointsBack:
      (!told && !bySomebody && !failed && !gathered.fresh && !(held?.told && !definite)) ||
      (sides !== null && definite && where === null && when === null),
    // 'The talks were put off': told though nothing more is.
    needsThread:
      !told && !ofSomebody && !harms && !tells && !isOther && !(made && carrier >= 0) && !(ended && carrier >= 0),
  })
}

const isWithout = (tree: Tree, verb: number) =>
  verb >= 0 && tree.children(verb).some((c) => c < verb && tree.lower(c) === 'without')

/** Whether 'the increase', 'retaliation' in a report about tariffs is of them: it takes place, is vowed or somebody's, and is of nothing else. */
const isOfTrade = ({ tree, words }: Reading, noun: number, carrier: number, isOwned: boolean): boolean =>
  !tree.children(noun).some((c) => c > noun && /^(?:in|of)$/u.test(prepositionOf(tree, c))) &&
  prepositionOf(tree, noun) !== 'in' &&
  (carrier >= 0 || isOwned || (tree.relation(noun) === 'obj' && words.status.planned.has(tree.lemma(tree.head(noun)))))

/** 'the shutdown began', 'held exercises', not 'ended the shutdown' or 'the shutdown of the plant began'. */
const isUnfolding = ({ tree }: Reading, noun: number, kind: string, carrier: number): boolean =>
  carrier >= 0 &&
  (kind === 'other:exercise' ||
    (kind === 'other:shutdown' &&
      tree.relation(noun) === 'nsubj' &&
      !tree.children(noun).some((c) => prepositionOf(tree, c) === 'of')))

/** 'retaliatory tariffs' */
const isAnswer = ({ tree, words }: Reading, noun: number) =>
  tree.children(noun).some((c) => words.acts.answering.has(tree.lower(c)))

/** Whether words beside the noun tell which it is: 'Lind’s talks', 'the talks in Karsa'. */
const isDescribed = (tree: Tree, noun: number) =>
  tree.children(noun).some((c) => /^(?:nmod|acl|compound|amod)/u.test(tree.relation(c)))

/** 'said at the meeting on Friday': when it was said is not when they met, or may not be. */
const isSaying = (tree: Tree, verb: number) =>
  tree.children(verb).some((c) => /^(?:ccomp|parataxis)$/u.test(tree.relation(c)))

const isAhead = ({ tree, words }: Reading, verb: number) =>
  /^(?:planned|proposed|aimed)$/u.test(statusOf(tree, verb, words.status) ?? '')

function nounSpan(tree: Tree, noun: number): { start: number; end: number } {
  const { from, to } = phraseOf(tree, noun)
  return { start: tree.analysis.start[from]!, end: tree.analysis.end[to - 1]! }
}

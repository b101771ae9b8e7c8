import type { EventFrame, VerbSense } from '../../../languages/event-words.ts'
import type { Arguments } from '../../trees/arguments.ts'
import { nameKind } from '../../trees/name-at.ts'
import { prepositionOf, withConjuncts } from '../../trees/tree.ts'
import { family } from '../threads/family.ts'
import type { ActReading } from './act-reading.ts'
import { type Beside, besideOf } from './beside.ts'
import { burdenFit } from './burden-fit.ts'
import { captiveFit } from './captives.ts'
import { isBody, isPerson, isPress, isSeveral, mayStrike } from './doer-kinds.ts'
import { isBrushedAside } from './figurative.ts'
import { officeFit } from './office-fit.ts'
import { sentFit } from './sent-fit.ts'
import { isSubjunctive } from './subjunctive.ts'
import { voteFit } from './vote-fit.ts'

/** The heads of those that a sense needs beside the subject, or null where what it needs is not there. */
export function fits(reading: ActReading, verb: number, sense: VerbSense, args: Arguments): readonly number[] | null {
  const beside = besideOf(reading, verb, sense, args)
  for (const frame of sense.frames) {
    const fit = frames.get(frame)?.(beside) ?? (frames.has(frame) ? null : behindPreposition(beside, frame))
    if (fit) return fit
  }
  return null
}

/** The heads that a frame asks for, or null where they are not there. */
type Fit = (beside: Beside) => readonly number[] | null

const somebodyElse: Fit = ({ reading, sense, lemma, passive, agent, subject, object, isSomebody, withs }) => {
  // 'called a press conference': nobody is telephoned.
  if (sense.type === 'call' && reading.words.nouns.has(lemma)) return null
  if (sense.type === 'attack' && !mayStrike(reading, passive ? agent : subject)) return null
  return isSomebody(object) && (!passive || agent >= 0) ? [object, ...withs] : null
}

const person: Fit = ({ reading, sense, verb, object, isSomebody }) => {
  // 'dismissed it as unrealistic'
  if (sense.type === 'dismiss' && isBrushedAside(reading, verb)) return null
  return isSomebody(object) && nameKind(reading.tree, object) !== 'place' ? [object] : null
}

const place: Fit = ({ reading, object, withs }) =>
  object >= 0 && nameKind(reading.tree, object) === 'place' ? [object, ...withs] : null

const matter: Fit = ({ reading, sense, lemma, behind, isSomebody, withs }) =>
  // 'pushed the bill through the House'
  reading.words.matters.has(lemma) && !(sense.type === 'propose' && behind(/^through$/u).length > 0)
    ? [...behind(/^(?:to|for)$/u, isSomebody), ...withs]
    : null

/** Those who get something: 'gave both capitals a draft', 'delivered the plan to Berg'. */
const receivers = ({ behind, second, deeper, mayGet }: Beside, prepositions: RegExp): number[] => [
  ...behind(prepositions, mayGet),
  ...second.filter(mayGet),
  ...deeper(/^to$/u, mayGet),
]

const given: Fit = (beside) => {
  const { tree } = beside.reading
  // 'submitted it to the council', not 'passed it with their own members'
  const isOwn = (o: number) => prepositionOf(tree, o) === 'with' && tree.children(o).some((c) => tree.relation(c) === 'nmod:poss') // biome-ignore format: one line
  const got = receivers(beside, /^(?:to|with|)$/u).filter((o) => !isOwn(o))
  return beside.reading.words.matters.has(beside.lemma) && got.length > 0 ? got : null
}

const paper: Fit = (beside) => {
  const got = receivers(beside, /^(?:to|in|)$/u)
  return beside.reading.words.papers.has(beside.lemma) && got.length > 0 ? got : null
}

const itself: Fit = ({ reading: { tree }, verb, subject, object, passive, behind, isSomebody, withs }) => {
  const isAimed = behind(/^(?:around|behind|to|toward|towards)$/u).length > 0
  const clause = tree.children(verb).some((c) => /^(?:ccomp|xcomp)$/u.test(tree.relation(c)))
  return isSomebody(subject) && object < 0 && !passive && !isAimed && !clause ? withs : null
}

const guest: Fit = ({ reading, verb, subject, object, passive, isSomebody, withs }) => {
  const { tree, words } = reading
  // 'hosted the Senate’s Democrats'
  const several = words.acts.hosting.has(tree.lemma(verb)) && /^NNP?S$/u.test(tree.xpos(object))
  const isGuest = isSomebody(object) && (passive || isSomebody(subject)) && (several || isPerson(reading, object))
  return isGuest ? [object, ...withs] : null
}

const gathered: Fit = ({ reading: { tree, words }, obliques, subject, object, isSomebody }) => {
  const isThere = (o: number) =>
    (/^(?:in|at)$/u.test(prepositionOf(tree, o)) && nameKind(tree, o) === 'place') ||
    words.nouns.get(tree.lemma(o))?.type === 'meet'
  // 'gathered with Lorvia at the top of the agenda': Lorvia may not be there.
  return obliques.some(isThere) && object < 0 && isSomebody(subject) && isSeveral(tree, subject) ? [] : null
}

/** 'the Security Council met' */
const body: Fit = ({ reading, subject, object, passive, withs }) =>
  !passive && object < 0 && subject >= 0 && isBody(reading, subject) ? withs : null

const phone: Fit = ({ reading: { tree, words }, obliques, subject, withs }) =>
  obliques.some((o) => words.acts.phones.has(tree.lemma(o))) && subject >= 0 && isSeveral(tree, subject) ? withs : null

/** 'The Senate was given notice': whoever is given it is what the passive turns about. */
const notice: Fit = ({ passive, object, second, behind, isSomebody }) => [
  ...(passive && isSomebody(object) ? [object] : []),
  ...second.filter(isSomebody),
  ...behind(/^(?:to|)$/u, isSomebody),
]

const deal: Fit = ({ reading: { tree, words }, behind, withs }) =>
  behind(/^(?:to|onto)$/u, (o) => words.nouns.get(tree.lemma(o))?.type === 'agree').length > 0 ? withs : null

const shown: Fit = ({ reading: { words }, lemma }) =>
  words.recordings.has(lemma) || words.papers.has(lemma) ? [] : null

const heard: Fit = ({ object, isSomebody }) => (isSomebody(object) ? [object] : null)

const beforehand: Fit = ({ reading: { tree, words }, verb, object, isSomebody }) => {
  const before = tree.children(verb).some((c) => c > verb && words.acts.beforehand.has(tree.lower(c)))
  return isSomebody(object) && before ? [object] : null
}

const armed: Fit = ({ reading: { tree, words }, subject, object }) =>
  subject >= 0 && object < 0 && words.armed.has(tree.lemma(subject)) ? [] : null

/** 'walked out of the talks', 'left the coalition' */
const quits: Fit = ({ reading: { tree, words }, verb, object, obliques, withs }) => {
  const mayEnd = (head: number) =>
    words.matters.has(tree.lemma(head)) ||
    words.acts.tables.has(tree.lemma(head)) ||
    words.nouns.get(tree.lemma(head))?.type === 'meet'
  const isQuit = (head: number) =>
    words.alliances.has(tree.lemma(head)) || (!words.acts.goingOut.has(tree.lemma(verb)) && mayEnd(head))
  const isFrom = (o: number) =>
    tree.children(o).some((c) => tree.relation(c) === 'case' && /^(?:from|of)$/u.test(tree.lower(c)))
  return obliques.some((o) => isFrom(o) && isQuit(o)) || (object >= 0 && isQuit(object)) ? withs : null
}

/** 'Lind told envoy Jan Berg on Friday': they spoke. Who has no office may be of the press. */
const told: Fit = ({ reading, verb, subject, object, obliques, passive }) => {
  const { tree } = reading
  const isHolder = (o: number) =>
    tree.children(o).some((c) => tree.relation(c) === 'nmod:desc' && !isPress(reading, c)) &&
    !tree.children(o).some((c) => nameKind(tree, c) === 'outlet')
  const hearer = [object, ...obliques].find(
    (o) => o > verb && prepositionOf(tree, o) === '' && nameKind(tree, o) === 'person' && isHolder(o),
  )
  const dated = tree.children(verb).some((c) => nameKind(tree, c) === 'date' && tree.relation(c) !== 'obj')
  const speaks = dated && !passive && subject >= 0 && nameKind(tree, subject) === 'person'
  return hearer !== undefined && speaks ? [hearer] : null
}

const answer: Fit = ({ reading: { tree, onTrade }, subject, isSomebody, withs }) =>
  onTrade && subject >= 0 && (isSomebody(subject) || tree.upos(subject) === 'PRON') ? withs : null

const war: Fit = ({ reading: { tree, atWar }, object, behind, isSomebody }) =>
  atWar && object >= 0
    ? behind(/^(?:at|on|into|towards?)$/u, (o) => isSomebody(o) || nameKind(tree, o) === 'place')
    : null

const bound: Fit = ({ reading: { tree }, object, behind }) =>
  object < 0 ? some(behind(/^for$/u, (o) => nameKind(tree, o) === 'place')) : null

const promise: Fit = ({ reading: { tree, words }, subject, behind, isSomebody }) =>
  isSomebody(subject) && behind(/^on$/u, (o) => words.promises.has(tree.lemma(o))).length > 0 ? [] : null

const sender: Fit = ({ behind, deeper, isSomebody }) =>
  some([...behind(/^from$/u, isSomebody), ...deeper(/^from$/u, isSomebody)])

const subjunctive: Fit = ({ reading: { tree }, verb, subject, isSomebody }) => {
  const clause = tree.children(verb).find((c) => tree.relation(c) === 'ccomp' && c > verb)
  return clause !== undefined && isSomebody(subject) && isSubjunctive(tree, clause) ? [] : null
}

const labour: Fit = ({ reading: { tree, words }, sense, subject, object }) => {
  if (subject >= 0 && words.workers.has(tree.lemma(subject))) return []
  const isLockedOut = sense.type === 'other:lockout' && object >= 0 && words.workers.has(tree.lemma(object))
  return isLockedOut ? [object] : null
}

const any: Fit = ({ object }) => (object >= 0 ? [object] : null)

const about: Fit = ({ behind, withs }) => (behind(/^(?:on|to|about|with)$/u).length > 0 ? withs : null)

const table: Fit = ({ reading, verb, object, behind, withs }) => {
  const { tree, words } = reading
  const [at] = behind(/^(?:to|at)$/u, (o) => words.acts.tables.has(tree.lemma(o)))
  return at !== undefined && isTalksTable(reading, verb, at) ? [at, ...(object >= 0 ? [object] : []), ...withs] : null
}

const clause: Fit = ({ reading, verb, sense, withs }) => {
  const { tree } = reading
  const said = tree.children(verb).find((c) => /^(?:xcomp|ccomp)$/u.test(tree.relation(c)) && c > verb)
  // 'offered to meet' tells a meeting.
  // 'offered what seems to be support'
  const isWhat = (at: number) => tree.children(at).some((c) => c < at && tree.lower(c) === 'what')
  if (said === undefined || (sense.type === 'propose' && (tellsTalks(reading, said) || isWhat(said)))) return null
  return withs
}

/** 'the terms were discussed by Lind and Berg' */
const among: Fit = ({ reading: { tree }, subject, object, agent, passive, withs }) => {
  if (passive) return agent >= 0 && withConjuncts(tree, agent).length > 1 ? withs : null
  return subject >= 0 && object < 0 && isSeveral(tree, subject) ? withs : null
}

/** 'stood down the guard': nobody resigns. */
const alone: Fit = ({ sense, subject, object, isSomebody, withs }) =>
  // 'protested the deal with Lorvia' is not done with Lorvia.
  isSomebody(subject) && (object < 0 || sense.type !== 'resign')
    ? object >= 0 && sense.type === 'protest'
      ? []
      : withs
    : null

/** 'the envoys arrived on Monday', not 'arrived at a deal' */
const arrived: Fit = ({ subject, object, behind, isSomebody, withs }) =>
  isSomebody(subject) && object < 0 && behind(/^(?:at|to|in|into|for|from)$/u).length === 0 ? withs : null

const to: Fit = ({ reading: { tree }, sense, behind, isSomebody, withs }) => {
  const travels = sense.type === 'visit' || sense.type === 'other:return'
  const places = travels
    ? behind(/^(?:to|in|at|for|into)$/u, (o) => nameKind(tree, o) === 'place')
    : behind(/^to$/u, isSomebody)
  return places.length > 0 ? [...places, ...withs] : null
}

/** Any other frame is a preposition with somebody behind it, or 'on' a plan. */
function behindPreposition({ reading: { tree, words }, obliques, isSomebody }: Beside, preposition: string) {
  const isMeant = (o: number) => isSomebody(o) || (preposition === 'on' && words.matters.has(tree.lemma(o)))
  return some(obliques.filter((o) => prepositionOf(tree, o) === preposition && isMeant(o)))
}

const some = (heads: readonly number[]) => (heads.length > 0 ? heads : null)

const vote =
  (frame: EventFrame): Fit =>
  (beside) =>
    voteFit(beside.reading, frame, beside, beside.lemma)
const captive =
  (frame: EventFrame): Fit =>
  (beside) =>
    captiveFit(beside.reading, beside.verb, frame, beside)
const office =
  (frame: EventFrame): Fit =>
  (beside) =>
    officeFit(beside.reading, beside.verb, frame, beside, beside.lemma)

const frames: ReadonlyMap<EventFrame, Fit> = new Map<EventFrame, Fit>([
  ['actor', somebodyElse],
  ['with', ({ withs }) => some(withs)],
  ['burden', ({ reading, verb, object }) => burdenFit(reading, verb, object)],
  ['sent', (beside) => sentFit(beside.reading, beside.verb, beside.sense.type, beside)],
  ['wrought', any],
  ...(['bill', 'through', 'plan', 'chamber'] as const).map((frame) => [frame, vote(frame)] as const),
  ...(['captive', 'handed', 'received', 'swapped', 'kept', 'captives', 'freed'] as const).map(
    (frame) => [frame, captive(frame)] as const,
  ),
  ...(['office', 'made'] as const).map((frame) => [frame, office(frame)] as const),
  ...Object.entries({
    about, alone, among, answer, any, armed, arrived, beforehand, body, bound, clause, deal, gathered, given, guest, heard, itself, labour, matter, notice, paper,
    person, phone, place, promise, quits, sender, shown, subjunctive, table, to, told, war,
  }),
]) // biome-ignore format: a table

const tellsTalks = ({ tree, words }: ActReading, verb: number): boolean =>
  !!words.verbs.get(tree.lemma(verb))?.some((s) => /^(?:talks|other:mediate)$/u.test(family(s.type)))

/** 'back to the table', 'at the negotiating table' */
const isTalksTable = ({ tree, words }: ActReading, verb: number, at: number): boolean =>
  words.acts.returning.has(tree.lemma(verb)) ||
  tree.children(verb).some((c) => tree.lower(c) === 'back') ||
  words.acts.tableKinds.has(tree.lower(at - 1))

import { nestedIn } from '../../../trees/nested-in.ts'
import { prepositionOf, type Tree, withConjuncts } from '../../../trees/tree.ts'
import { gather } from '../../who/gathered.ts'
import { houseOf } from '../../who/house-of.ts'
import type { ActReading } from '../act-reading.ts'
import { heldBy, heldPeople } from '../captives.ts'
import { isPublic } from '../no-verb-act.ts'
import type { FittedVerb } from './fitted-verb.ts'
import type { VerbStatus } from './verb-status.ts'

/** Who does what a verb tells, and with or to whom. */
export interface VerbPeople {
  readonly who: string[]
  readonly others: string[]
  /** The head of those who do it, or -1. */
  readonly doers: number
  /** Heads of those with or to whom it is done. */
  readonly heads: readonly number[]
}

/** Who takes part in what a verb tells; null where it is anybody's act, or a visit of nobody. */
export function peopleOfVerb(reading: ActReading, fitted: FittedVerb, { type, status }: VerbStatus): VerbPeople | null {
  const { tree } = reading
  const { args, sense } = fitted
  // 'sent an envoy to Karsa': who is sent goes.
  const isSent = type === 'visit' && sense.frames.includes('sent')
  const doers = isSent ? args.object : args.passive ? args.agent : args.subject
  // 'you can trade that soldier', 'it could kill him': nobody's act.
  if (doers >= 0 && isAnybody(tree, doers) && (status === 'proposed' || tree.lower(doers) === 'you')) return null
  const who = whoDoes(reading, fitted, type, doers)
  if (isSent && who.length === 0 && args.subject >= 0) who.push(...reading.participants.of(tree, args.subject))
  if (type === 'visit' && isNoVisit(reading, fitted, { doers, isSent, isNamed: who.length > 0 })) return null
  const heads = sense.frames.includes('received') ? [...fitted.fit, doers] : fitted.fit
  const others = withWhom(reading, type, [...heads, ...alongWith(reading, fitted)]).filter((id) => !who.includes(id))
  addParties(reading, fitted, type, { who, others })
  // 'the bill passed the House': the House did it.
  const through = sense.frames.includes('through')
  if (through && who.length === 0) who.push(...others.splice(0))
  if (type === 'vote' && who.length === 0) who.push(...houseOf(reading, through ? (heads[0] ?? -1) : doers))
  // 'received a letter from Berg'
  if (sense.frames.includes('sender')) others.push(...who.splice(0, who.length, ...others.splice(0)))
  return { who, others, doers, heads }
}

/** Who is told beside those to whom it is done: 'met Berg, along with Holt'. */
const alongWith = ({ tree }: ActReading, { verb, args, fit }: FittedVerb): number[] =>
  fit.length === 0 ? [] : args.obliques.filter((o) => o > verb && prepositionOf(tree, o) === 'along')

/** Ids of those who do it: of captives those who hold or free them, of 'targeted by Lorvian tariffs' Lorvia. */
function whoDoes(reading: ActReading, { verb, args, sense }: FittedVerb, type: string, doers: number): string[] {
  const { tree, participants } = reading
  if (sense.frames.includes('received')) return heldBy(reading, verb, args)
  if (doers < 0) return type === 'other:release' && args.passive ? heldBy(reading, verb, args) : []
  if (sense.frames.includes('burden') && args.passive) return gather(reading, doers, 'sanction').who
  const who = participants.of(tree, doers)
  return isOneOfMany(reading, type, doers) ? who.filter((id) => participants.kindOf(id) !== 'government') : who
}

/** 'a Lorvian minister resigned', 'Lorvians marched': no state does. */
function isOneOfMany(reading: ActReading, type: string, doers: number): boolean {
  const { tree, words } = reading
  if (type === 'protest') return isPublic(reading, doers)
  return type === 'resign' && /^NNS?$/u.test(tree.xpos(doers)) && !words.acts.governing.has(tree.lemma(doers))
}

/** Ids of those with or to whom it is done: of captives those held, of attacks those whose house or land is struck. */
function withWhom(reading: ActReading, type: string, heads: readonly number[]): string[] {
  const { tree, participants } = reading
  if (/^other:(?:release|capture|arrest|kidnap)$/u.test(type))
    return heads.flatMap((head) => withConjuncts(tree, head).flatMap((h) => heldPeople(reading, h)))
  // 'appointed the first Lorvian woman': no state is appointed.
  if (/^(?:appoint|dismiss)$/u.test(type))
    return heads.flatMap((head) => participants.of(tree, head)).filter((id) => participants.kindOf(id) !== 'government')
  const struck = /^(?:attack|sanction)$/u.test(type)
  return heads.flatMap((head) => (struck ? participants.orOwner(tree, head) : participants.of(tree, head)))
}

/** Whether nobody visits: nobody is told who could, or they are brought there, go along with somebody, or are the public. */
function isNoVisit(
  reading: ActReading,
  { verb, args, sense }: FittedVerb,
  { doers, isSent, isNamed }: { readonly doers: number; readonly isSent: boolean; readonly isNamed: boolean },
): boolean {
  const { tree, participants } = reading
  // 'when it comes to Karsa'
  if (doers >= 0 && tree.lower(doers) === 'it' && reading.words.acts.turningTo.has(tree.lemma(verb))) return true
  // 'the talks go ahead in Karsa': nobody travels.
  if (!isNamed && !(doers >= 0 && participants.isSomebody(tree, doers))) return true
  // 'were flown to Karsa': who is brought there does not visit.
  if (args.passive && !isSent && !sense.frames.includes('place')) return true
  // 'aides traveling with Lind': the visit is hers.
  const along = tree.relation(verb) === 'acl' && args.obliques.some((o) => prepositionOf(tree, o) === 'with')
  if (along && tree.xpos(verb) === 'VBG') return true
  // 'Lorvians travel to Karsa': what many do is nobody's visit.
  return doers >= 0 && isPublic(reading, doers)
}

/** Adds the parties of what is signed or agreed: 'the Lorvia-Karsa treaty was signed', 'signed a pact between Lorvia and Karsa'. */
function addParties(
  reading: ActReading,
  { verb, args, sense }: FittedVerb,
  type: string,
  { who, others }: Pick<VerbPeople, 'who' | 'others'>,
): void {
  const { tree, participants } = reading
  const ofMatter = /^(?:sign|agree)$/u.test(type) && sense.frames.includes('matter')
  if (args.object < 0 || !(ofMatter || sense.frames.includes('wrought'))) return
  const matter = gather(reading, args.object, 'agree')
  // 'was signed between Lorvia and Karsa', 'was hashed out in secret between them'
  const between = [...args.obliques, ...nestedIn(tree, verb)].filter((o) => prepositionOf(tree, o) === 'between')
  const parties = [...matter.who, ...matter.with, ...between.flatMap((o) => participants.of(tree, o))]
  for (const id of parties) if (!who.includes(id)) others.push(id)
  if (who.length === 0) who.push(...others.splice(0))
}

const isAnybody = (tree: Tree, head: number): boolean =>
  /^(?:you|it|that|this|which|one|anybody|anyone)$/u.test(tree.lower(head)) && tree.upos(head) === 'PRON'

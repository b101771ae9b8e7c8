import type { StanceSense } from '../../../languages/positions.ts'
import type { Stance } from '../../../record/position.ts'
import type { Tree } from '../../trees/tree.ts'
import { type Circumstances, circumstancesOf } from '../circumstances/circumstances.ts'
import { carrierOf, holderOfNoun } from '../holders/holder-of-noun.ts'
import { holderOfPredicate } from '../holders/holder-of-predicate.ts'
import type { PositionReading } from '../position-reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import { isInfinitive } from '../targets/clause-stretch.ts'
import { type Complement, complementsOf } from '../targets/complements.ts'
import { askedOf, compose, innerStance, isInner, opposite, triedIn, verbSenses } from './inner-stance.ts'
import { isEither } from './neither.ts'
import {
  isAnyEffort,
  isAnyOne,
  isAside,
  isAskedOfAnother,
  isByPhone,
  isGoing,
  isImputed,
  isMarked,
  isNoneYet,
  isNothingTo,
  isOfItself,
  isOfNone,
  isOutlived,
  isSomeOnly,
} from './no-stance.ts'

/** Where somebody stands as a verb, an adjective or a noun tells it: "refuses to sign", "is open to talks", "support for the plan". */
export function standsAt(reading: PositionReading, token: number): Stand[] {
  for (const [rule, senses] of sensesOf(reading, token))
    for (const sense of senses) {
      const complements = complementsOf(reading, token, sense, rule === 'noun' ? carrierOf(reading, token) : -1)
      const stands = complements.length === 0 ? [] : read(reading, token, sense, complements, rule)
      if (stands.length > 0) return stands
    }
  return []
}

/** What a word may tell, and as what: 'prepared' of "is prepared to" is an adjective, though it is tagged as a verb. */
function sensesOf(reading: PositionReading, token: number): (readonly [Stand['rule'], readonly StanceSense[]])[] {
  const { tree, words } = reading
  const upos = tree.upos(token)
  const none: readonly StanceSense[] = []
  if (upos === 'NOUN') return [['noun', words.nouns.get(tree.lemma(token)) ?? none]]
  const participle = upos === 'VERB' && tree.xpos(token) === 'VBN'
  const adjective = upos === 'ADJ' || participle ? (words.adjectives.get(tree.lower(token)) ?? none) : none
  const verb = upos === 'VERB' ? (verbSenses(reading, token) ?? none).filter((s) => !s.inner) : none
  return [
    ['adjective', isPredicate(tree, token) ? adjective : none],
    ['verb', verb],
  ]
}

function read(
  reading: PositionReading,
  token: number,
  sense: StanceSense,
  complements: readonly Complement[],
  rule: Stand['rule'],
): Stand[] {
  const { tree, words } = reading
  if (
    rule === 'verb' &&
    (isEither(reading, token) ||
      isInner(reading, token) ||
      (sense.stance === 'rejects' && isGoing(reading, token, complements)) ||
      isAskedOfAnother(tree, token))
  )
    return []
  // 'the promise they made to abide by the truce', 'after reviewing the plan': not told as done.
  const undemanding = (c: Complement) => c.clause && words.modality.undemanding.has(tree.lemma(c.head)) && !innerStance(reading, c, true) // biome-ignore format: one line
  if (sense.on === 'told' && complements.some(undemanding)) return []
  // 'urged them to accept or reject it'
  if (complements.length > 1 && complements[0]!.clause && isEither(reading, complements[0]!.head)) return []
  if (sense.on === 'told' && (isInfinitive(tree, token) || isMarked(tree, token))) return []
  if (isOutlived(reading, token)) return []
  if (rule === 'noun' && isImputed(reading, token)) return []
  const holder =
    rule === 'noun' ? holderOfNoun(reading, token, complements[0]!.head) : holderOfPredicate(reading, token, rule)
  if (!holder || holder.ids.length === 0) return []
  // Who says “we need a truce” asks for it; that Lorvia needs gas asks for nothing.
  if (rule === 'verb' && words.needs.has(tree.lemma(token)) && holder.by !== 'speaker') return []
  const around = circumstancesOf(tree, holder.carrier ?? token, words.modality)
  if (rule === 'noun' && (isByPhone(reading, token) || isAnyOne(tree, token, around.negated))) return []
  // 'could drop its demand'
  if (holder.dropped && around.able && !around.negated) return []
  if (rule !== 'noun' && (isSomeOnly(tree, token) || isNothingTo(tree, token))) return []
  // 'has no plans to lift the tariffs'
  const none = holder.carrier !== undefined && tree.children(token).some((c) => tree.lower(c) === 'no' && c < token)
  const negated = around.negated !== (holder.dropped !== (none || isOfNone(tree, token, complements)))
  const qualified = tree.children(token).some((c) => tree.relation(c) === 'amod' && words.qualified.has(tree.lower(c)))
  const base = stanceOf(sense, { ...around, negated, conditional: around.conditional || qualified })
  if (!base) return []
  return complements.flatMap((complement) => {
    // 'abandoned its demand that Karsa sign': what it asks for no more
    if (rule === 'verb' && words.droppers.has(tree.lemma(token)) && isOwnClaim(reading, complement.head)) return []
    // 'the demands that Lorvia proposed' tell nothing of what it asks for.
    if (base === 'proposes' && words.claims.has(tree.lemma(complement.head))) return []
    // 'offered support for the plan'
    if (base === 'proposes' && words.grammar.favours.has(tree.lemma(complement.head))) return []
    if (base === 'demands' && isOfItself(tree, token, complement)) return []
    if (isNoneYet(tree, token, complement, negated)) return []
    const asked = complement.asked >= 0 && base === 'demands'
    const tried = triedIn(reading, complement)
    // 'announced he would withdraw from the deal'
    const own = sense.frames.includes('own') && complement.clause
    const inner = complement.bare || asked || own ? innerStance(reading, complement, false) : tried
    // Who does not want to persuade others of a plan need not be against it.
    if (inner && 'swayed' in inner && negated) return []
    // Who announces a deal is for it; 'the deal outlined by Lorvia' is Lorvia's.
    const made =
      base === 'proposes' &&
      /^(?:deals|texts)$/u.test(sense.on) &&
      complement.head > token &&
      words.concluded.has(tree.lemma(complement.head))
    // 'announced that they would push a bill' puts the bill forward.
    const pushed = base === 'supports' && own && !complement.bare ? putForward(reading, complement.head) : []
    const told = made ? 'supports' : pushed.length > 0 ? 'proposes' : base
    // 'threatened to veto the bill'
    const threat = sense.stance === 'conditional'
    const outer = threat ? 'supports' : told
    const meant = tried
      ? opposite(told)
      : inner
        ? asked
          ? askedOf(inner.stance)
          : compose(outer, inner.stance, sense.negated === 'open')
        : told
    // 'threatened to go ahead with the plan' threatens all the same.
    // 'threatened to walk out of the talks if the gates were closed' stays where they are not.
    const open = meant === 'supports' || (meant === 'rejects' && isConditional(reading, around, complement))
    const wanted = threat && inner && open ? 'conditional' : meant
    // 'would ask the cabinet to approve it if the gates were opened'
    // 'promised to open the port if the siege ends'
    const mayHang = inner ? /^(?:demands|accepts|supports)$/u : /^(?:accepts|supports)$/u
    const hangs = (complement.bare && !lastsUntil(tree, complement.head)) || (inner && wanted === 'demands')
    const stance = hangs && mayHang.test(wanted ?? '') && isConditional(reading, around, complement) ? 'conditional' : wanted // biome-ignore format: one line
    if (!stance) return []
    const tell = (c: Complement) =>
      standsOf(reading, {
        stance: (target) => {
          if (isAside(tree, token, stance, target) || isAnyEffort(reading, c, target, sense.on)) return null
          // 'presented the plan', where that is the deal that was made
          return stance === 'proposes' && sense.on === 'texts' && reading.targets.isDeal(target.on)
            ? 'supports'
            : stance
        },
        holder,
        complement: c,
        on: inner ? 'matters' : matterOf(reading, sense, complement, around),
        word: token,
        act: sense.act && around.done && !negated,
        rule,
        hedged: around.would || around.able || around.conditional,
      })
    const put = pushed.flatMap(tell)
    return put.length > 0 ? put : (inner?.complements ?? [complement]).flatMap(tell)
  })
}

/** What a verb puts forward: 'a bill' of "push a bill". */
const putForward = (reading: PositionReading, verb: number) =>
  (verbSenses(reading, verb) ?? [])
    .filter((s) => s.stance === 'proposes')
    .flatMap((s) => complementsOf(reading, verb, s))

/** 'would ask the cabinet to approve it if the gates were opened': a parser may hang the 'if' on either verb. */
const isConditional = ({ tree, words }: PositionReading, around: Circumstances, { head }: Complement) =>
  around.conditional || circumstancesOf(tree, head, words.modality).conditional

/** 'promised to hold its fire until the deal is signed': how long, not under what condition. */
const lastsUntil = (tree: Tree, verb: number) =>
  tree.children(verb).some((c) => tree.relation(c) === 'advcl' && tree.children(c).some((w) => /^(?:until|till)$/u.test(tree.lower(w)))) // biome-ignore format: one line

/** What would, could or would not be accepted may be anything; what was accepted, only what is bargained for. */
function matterOf(
  { tree, words }: PositionReading,
  { stance, on, frames }: StanceSense,
  { head, bare }: Complement,
  c: Circumstances,
): StanceSense['on'] {
  // 'plans to raise the duties': what is done to a measure is bargained for, told before or not.
  const does = on === 'told' && bare && frames.includes('infinitive')
  if (does && tree.children(head).some((d) => tree.relation(d) === 'obj' && words.measures.has(tree.lemma(d))))
    return 'matters'
  const weighed = c.would || c.able || c.negated || c.conditional
  return stance === 'accepts' && on === 'matters' && weighed ? 'anything' : on
}

/** What a sense comes to under its circumstances; null where that is nobody's stance. */
export function stanceOf(sense: Pick<StanceSense, 'stance' | 'negated' | 'act'>, c: Circumstances): Stance | null {
  // 'has yet to take a position'
  if (c.awaited && sense.negated === 'undecided') return 'undecided'
  if (!c.real || c.obliged || (c.yet && sense.negated !== 'undecided')) return null
  const willing = /^(?:supports|accepts|open)$/u.test(sense.stance ?? '')
  if (c.negated) return c.conditional && willing ? 'conditional' : sense.negated
  if (c.conditional && willing) return 'conditional'
  if (c.able) return /^(?:accepts|supports)$/u.test(sense.stance ?? '') && !sense.act ? 'open' : null
  return sense.stance
}

const isOwnClaim = ({ tree, words }: PositionReading, noun: number) =>
  words.claims.has(tree.lemma(noun)) &&
  tree.children(noun).some((c) => tree.relation(c) === 'nmod:poss' && tree.upos(c) === 'PRON')

const isPredicate = (tree: Tree, token: number) =>
  tree.children(token).some((c) => /^(?:cop|aux:pass)$/u.test(tree.relation(c))) ||
  /^(?:xcomp|conj|advcl|acl)/u.test(tree.relation(token))

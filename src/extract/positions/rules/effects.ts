import type { Stance } from '../../../record/position.ts'
import { prepositionOf } from '../../trees/tree.ts'
import { circumstancesOf } from '../circumstances/circumstances.ts'
import { speaking } from '../holders/holders.ts'
import type { PositionReading } from '../position-reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import { clauseStretch } from '../targets/clause-stretch.ts'
import type { Complement } from '../targets/complements.ts'

const turned: Partial<Record<Stance, Stance>> = { supports: 'doubts' }

/** Where a speaker stands by what he says will come of a plan or term: “the agreement will strengthen our towns”, "it does not go far enough". */
export function effectAt(reading: PositionReading, token: number): Stand[] {
  const { tree, words, said, participants } = reading
  if (tree.upos(token) !== 'VERB') return []
  const below = tree.children(token)
  const object = below.find((c) => c > token && /^(?:obj|ccomp|xcomp)$/u.test(tree.relation(c)))
  const reach = goesFar(reading, token)
  const whole = object === undefined ? undefined : words.effects.get(`${tree.lemma(token)} ${tree.lower(object)}`)
  const stance = reach ?? whole ?? words.effects.get(tree.lemma(token)) ?? ofEvil(reading, token)
  if (!stance) return []
  const subject = subjectAt(reading, token) ?? doingAt(reading, token)
  const missed = subject === undefined ? -1 : missedIn(reading, subject)
  const matter = missed < 0 ? subject : missed
  if (
    matter === undefined ||
    /^W/u.test(tree.xpos(matter)) ||
    /^(?:i|we|you|he|she|they)$/u.test(tree.lower(matter)) ||
    (!reach && object === undefined && !isLed(reading, token))
  )
    return []
  // What helps or hurts another may be praise or blame.
  if (!reach && object !== undefined && participants.of(tree, object).length > 0) return []
  const { start } = tree.analysis
  const speaker = said.speakerAt(start[token]!)
  if (!speaker || said.speakerAt(start[matter]!) !== speaker) return []
  const around = circumstancesOf(tree, token, words.modality)
  if (!around.real || around.obliged || around.conditional) return []
  // 'could hurt' warns; 'could help' promises little.
  if (around.able && stance === 'supports') return []
  // 'no deal means more war': who says so is for one.
  if (missed >= 0 && (around.negated || stance !== 'doubts')) return []
  const held = missed >= 0 ? 'supports' : (reach ?? (around.negated ? turned[stance] : stance))
  if (!held) return []
  const { to } = clauseStretch(tree, token)
  const doing = tree.relation(matter) === 'csubj'
  const complement: Complement = { head: matter, clause: doing, bare: false, asked: -1, from: matter, to: doing ? clauseStretch(tree, matter).to : to } // biome-ignore format: one line
  return standsOf(reading, {
    stance: held,
    holder: speaking(speaker),
    complement,
    on: doing ? 'matters' : missed >= 0 || /^(?:it|this|that)$/u.test(tree.lower(matter)) ? 'plan' : 'told',
    word: token,
    rule: 'verdict',
    hedged: around.would || around.able,
  })
}

/** The subject of a verb, or of the 'is going' it hangs on. */
function subjectAt({ tree, words }: PositionReading, token: number): number | undefined {
  const above = tree.head(token)
  const going = tree.relation(token) === 'xcomp' && words.grammar.coming.has(tree.lower(above)) ? above : token
  return tree.children(going).find((c) => tree.relation(c) === 'nsubj' && c < token)
}

/** 'raising the tariffs would hurt farmers': what is done to a measure, as the subject. */
function doingAt({ tree, words }: PositionReading, token: number): number | undefined {
  const above = tree.relation(token) === 'xcomp' ? tree.head(token) : token
  const doing = tree.children(above).find((c) => c < token && tree.relation(c) === 'csubj' && tree.xpos(c) === 'VBG')
  const done = doing === undefined ? [] : tree.children(doing).filter((c) => c > doing && /^(?:obj|obl)$/u.test(tree.relation(c))) // biome-ignore format: one line
  return done.some((c) => words.measures.has(tree.lemma(c)) || words.deals.has(tree.lemma(c))) ? doing : undefined
}

/** What a plan does to what nobody wants: 'will remove the threat of war', 'would lead to an arms race'. */
function ofEvil(reading: PositionReading, token: number): Stance | undefined {
  const { tree, words } = reading
  const lemma = tree.lemma(token)
  const averts = words.averting.has(lemma)
  if (!averts && !words.causing.has(lemma)) return undefined
  const done = tree.children(token).find((c) => c > token && (tree.relation(c) === 'obj' || (isLed(reading, token) && prepositionOf(tree, c) === 'to'))) // biome-ignore format: one line
  if (done === undefined) return undefined
  // 'a greater chance of war'
  const inside = tree.children(done).find((c) => tree.relation(c) === 'nmod' && prepositionOf(tree, c) === 'of')
  const evil = [done, ...(inside === undefined ? [] : [inside])].some((c) => words.evils.has(tree.lemma(c)))
  return evil ? (averts ? 'supports' : 'doubts') : undefined
}

const isLed = ({ tree, words }: PositionReading, token: number) => words.grammar.leading.has(tree.lemma(token))

/** The plan of 'no deal', 'the failure to reach a deal', 'rejecting the deal', whose lack is told of; -1 elsewhere. */
function missedIn({ tree, words }: PositionReading, subject: number): number {
  const below = tree.children(subject)
  if (words.deals.has(tree.lemma(subject))) return below.some((c) => tree.lower(c) === 'no') ? subject : -1
  if (!words.grammar.lacks.has(tree.lemma(subject))) return -1
  const inside = below.flatMap((c) => (c < subject ? [] : tree.upos(c) === 'VERB' ? tree.children(c).filter((d) => tree.relation(d) === 'obj') : [c])) // biome-ignore format: one line
  return inside.find((c) => words.deals.has(tree.lemma(c))) ?? -1
}

/** 'does not go far enough', 'goes too far', 'falls short', 'is not going to work', 'goes nowhere' */
function goesFar({ tree, words }: PositionReading, token: number): Stance | null {
  const below = tree.children(token)
  const lemma = tree.lemma(token)
  const around = [...below, ...(tree.relation(token) === 'xcomp' ? tree.children(tree.head(token)) : [])]
  const denied = around.some((c) => c < token && /^(?:not|n't|never|wo)$/u.test(tree.lower(c)))
  const reach = ({ told, denied: not }: { told: Stance | null; denied: Stance | null }) => (denied ? not : told)
  const alone = below.some((c) => /^(?:obj|xcomp)$/u.test(tree.relation(c))) ? undefined : words.reaching.get(lemma)
  if (alone) return reach(alone)
  for (const c of below.filter((b) => b > token)) {
    const where = tree.lower(c)
    const phrases = [where, `${tree.lower(c - 1)} ${where}`, `${where} ${tree.lower(c + 1)}`]
    const found = phrases.flatMap((phrase) => words.reaching.get(`${lemma} ${phrase}`) ?? [])[0]
    if (found) return reach(found)
  }
  return null
}

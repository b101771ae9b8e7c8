import type { Stance } from '../../../record/position.ts'
import { phraseOf, prepositionOf, type Tree } from '../../trees/tree.ts'
import { circumstancesOf } from '../circumstances/circumstances.ts'
import { holderAt, speaking } from '../holders/holders.ts'
import type { PositionReading } from '../position-reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import { clauseStretch, isInfinitive } from '../targets/clause-stretch.ts'
import { clauseAt, phraseAt } from '../targets/complements.ts'
import { judged, type Verdict, verdictStart } from './judged.ts'
import { isMixed } from './mixed.ts'
import { offeredBefore } from './offered.ts'
import { fragment, hostile } from './verdict-frames.ts'

const turned: Partial<Record<Stance, Stance>> = { accepts: 'rejects', supports: 'doubts' }

/**
 * Where somebody stands by what he holds a matter to be: “the plan is unacceptable” in somebody's words, "Lind called it a
 * historic step", "unacceptable to Lorvia". Nobody's where the report says it itself.
 */
export function verdictAt(reading: PositionReading, token: number): Stand[] {
  const { tree, words } = reading
  const preposition = prepositionOf(tree, token)
  const plain =
    (preposition ? words.verdicts.get(`${preposition} ${tree.lower(token)}`) : undefined) ??
    idiom(reading, token) ??
    words.verdicts.get(tree.lower(token)) ??
    words.verdicts.get(tree.lemma(token)) ??
    hostile(reading, token)
  const far =
    /^AD[JV]$/u.test(tree.upos(token)) && tree.children(token).some((c) => tree.lower(c) === 'too' && c < token)
  if (plain === 'conditional' && !tree.children(token).some((c) => c > token && /^(?:on|upon)$/u.test(prepositionOf(tree, c) || tree.lower(c)))) return [] // biome-ignore format: one line
  const clause = extraposed(reading, token)
  if (clause >= 0) return onDoing(reading, { token, clause, stance: plain })
  // 'their tariffs are too high'
  const described = modified(reading, token)
  // 'a bad solution'
  const worse = plain === 'supports' && described !== undefined && described !== plain
  const begun = (plain ?? described) === 'supports' || words.grammar.starts.has(tree.lemma(token))
  const mixed = begun && !far && isMixed(reading, token)
  const stance = far || mixed ? 'doubts' : worse ? described : (plain ?? described)
  if (!stance || isPriced(reading, token)) return []
  const told = verdictOn(reading, token)
  if (!told) return []
  const around = circumstancesOf(tree, told.carrier, words.modality)
  if (!around.real || around.obliged || around.able) return []
  // 'would be a mistake'; but 'would be good' is a wish of what is not so.
  if (around.would && (around.conditional || !/^(?:rejects|doubts)$/u.test(stance))) return []
  // 'it is not a perfect deal, but it gets us peace'
  const lofty = [token, ...tree.children(token)].some((c) => words.lofty.has(tree.lower(c)))
  if (around.negated && lofty && isConceded(tree, token)) return []
  const held = around.negated ? (turned[stance] ?? null) : stance
  if (!held) return []
  const { from, to: end } = phraseOf(tree, told.matter)
  // A parser may take what it is called for a part of it.
  const to = token > told.matter && token < end ? Math.max(told.matter + 1, verdictStart(tree, token)) : end
  const complement = phraseAt(tree, told.matter, { from, to })
  // 'a real guarantee is critical' asks for one.
  const asked =
    !around.negated && told.matter > token - 7 && words.urgent.has(tree.lower(token)) && isNotYet(reading, told.matter)
  const offered = offeredBefore(reading, told.matter, told.holder)
  return standsOf(reading, {
    ...(offered ? { inner: [], otherwise: offered } : {}),
    // A word like 'opportunity' says something of a plan or a term or of what was done, not of whatever else the talk is of.
    stance: ({ by }) =>
      by === 'words' && asked
        ? 'demands'
        : !offered && by === 'words' && !/^(?:rejects|accepts)$/u.test(held) && !isDeed(reading, told)
          ? null
          : held,
    holder: told.holder,
    complement,
    // “It’s a great deal”, “this is a good day for Lorvia”: such words are of what is on the table.
    on: words.occasions.has(tree.lemma(token)) || (plain && (tree.upos(token) === 'NOUN' || isForSomebody(tree, token))) ? 'plan' : 'matters', // biome-ignore format: one line
    word: token,
    rule: 'verdict',
    hedged: around.conditional || around.would,
  })
}

/** What a word is said of, and by whom: "the plan is unacceptable", "represents a mistake", "Lind called it a mistake". */
export const verdictOn = (reading: PositionReading, token: number): Verdict | null =>
  relayed(reading, token) ?? copular(reading, token) ?? amounting(reading, token) ?? judged(reading, token) ?? fragment(reading, token) // biome-ignore format: one line

/** 'a guarantee', 'stronger guarantees': told as what there is not yet. */
const isNotYet = ({ tree, words }: PositionReading, matter: number) =>
  tree.upos(matter) === 'NOUN' && tree.children(matter).every((c) => !/^(?:det|nmod:poss)$/u.test(tree.relation(c)) || words.grammar.indefinite.has(tree.lower(c))) // biome-ignore format: one line

/** 'is worth 5 billion', 'is worth watching': praises nothing. */
const isPriced = ({ tree, words: { grammar } }: PositionReading, token: number) =>
  grammar.priced.has(tree.lower(token)) && !grammar.worthy.has(tree.lower(token + 1))

/** 'would be terrible for Lorvia' */
const isForSomebody = (tree: Tree, token: number) =>
  tree.children(token).some((c) => tree.relation(c) === 'aux' && /^(?:will|would|'ll|'d)$/u.test(tree.lower(c))) &&
  tree.children(token).some((c) => /^(?:obl|nmod)$/u.test(tree.relation(c)) && prepositionOf(tree, c) === 'for')

/** 'a drop in the bucket' */
function idiom({ tree, words }: PositionReading, token: number): Stance | undefined {
  const inside = tree.children(token).find((c) => tree.relation(c) === 'nmod' && /^(?:in|into|of|for)$/u.test(prepositionOf(tree, c))) // biome-ignore format: one line
  return inside === undefined ? undefined : words.verdicts.get(`${tree.lemma(token)} ${tree.lemma(inside)}`)
}

/** Whether a 'but' follows in the sentence. */
function isConceded(tree: Tree, token: number): boolean {
  for (let i = token + 1; i < tree.last[token]!; i++) if (tree.lower(i) === 'but') return true
  return false
}

/** 'the prisoner swap', 'their tariffs': something done or imposed of what is bargained for, told as one that is known; or a deal that somebody is told to call so. */
function isDeed({ tree, words }: PositionReading, { matter, carrier }: Verdict): boolean {
  const lemma = tree.lemma(matter)
  if (tree.upos(matter) === 'PROPN') return true
  const known = tree.children(matter).some((c) => /^(?:det|compound|nmod:poss)$/u.test(tree.relation(c)) && !/^(?:an?|any|no)$/u.test(tree.lower(c))) // biome-ignore format: one line
  return (
    known &&
    (words.deals.has(lemma)
      ? words.judging.has(tree.lemma(carrier))
      : words.measures.has(lemma) || (words.deeds.has(lemma) && words.matters.has(lemma)))
  )
}

/** The clause of "it is vital to lift the siege", "it would be a mistake to sign", "signing would be a mistake"; -1 elsewhere. */
function extraposed({ tree, words }: PositionReading, token: number): number {
  if (!words.urgent.has(tree.lower(token)) && !words.verdicts.has(tree.lower(token))) return -1
  const below = tree.children(token)
  const it = below.some((c) => c < token && /^(?:nsubj|expl)/u.test(tree.relation(c)) && tree.lower(c) === 'it')
  if (!below.some((c) => tree.relation(c) === 'cop')) return -1
  const clause = below.find((c) => (it ? c > token : c < token && tree.relation(c) === 'csubj') && /^(?:csubj|ccomp|xcomp|acl|advcl)$/u.test(tree.relation(c)) && tree.upos(c) === 'VERB') // biome-ignore format: one line
  if (clause === undefined) return -1
  if (tree.relation(clause) === 'csubj' && clause < token) return tree.xpos(clause) === 'VBG' ? clause : -1
  const that = tree.children(clause).some((c) => c < clause && tree.lower(c) === 'that')
  // 'it is vital both sides withdraw'
  const bare = words.urgent.has(tree.lower(token)) && /^VBP?$/u.test(tree.xpos(clause)) && tree.children(clause).some((c) => c < clause && /^nsubj/u.test(tree.relation(c))) // biome-ignore format: one line
  return isInfinitive(tree, clause) || that || bare ? clause : -1
}

/** What a speaker asks for by calling it vital that it be done, or turns down by calling it a mistake to do it. */
function onDoing(
  reading: PositionReading,
  { token, clause, stance }: { token: number; clause: number; stance: Stance | undefined },
): Stand[] {
  const { tree, words, said } = reading
  const speaker = said.speakerAt(tree.analysis.start[token]!)
  const around = circumstancesOf(tree, token, words.modality)
  if (!speaker || !around.real || around.negated || around.able || around.conditional) return []
  const urgent = words.urgent.has(tree.lower(token)) && !around.would
  // 'tying the bills together is foolish': of what is done, not of what it would be to do it.
  const blamed = stance === 'doubts' && tree.relation(clause) === 'csubj' && clause < token
  if ((!urgent && stance !== 'rejects' && !blamed) || words.talks.has(tree.lemma(clause))) return []
  const stretch = clauseStretch(tree, clause)
  const { from } = stretch
  // All that stands before the 'would be' belongs to what is judged.
  const verb = tree.children(token).find((c) => /^(?:aux|cop)$/u.test(tree.relation(c)))
  const to = clause < token && verb !== undefined ? Math.max(stretch.to, verb) : stretch.to
  // 'it is time for Karsa to lift the siege'
  const asked = tree.children(token).find((c) => c > token && c < clause && prepositionOf(tree, c) === 'for') ?? -1
  return standsOf(reading, {
    stance: urgent ? 'demands' : blamed ? 'doubts' : 'rejects',
    holder: speaking(speaker),
    complement: { ...clauseAt(tree, clause, { from, to }), asked },
    on: urgent && asked >= 0 ? 'anything' : 'matters',
    word: token,
    rule: urgent ? 'duty' : 'verdict',
    hedged: around.would,
  })
}

/** 'a good deal', 'a historic step', 'something very positive': the adjective's verdict, of a noun that has none. */
function modified({ tree, words }: PositionReading, token: number): Stance | undefined {
  if (!/^(?:NOUN|PRON)$/u.test(tree.upos(token)) || words.unweighed.has(tree.lemma(token))) return undefined
  const before = tree.children(token).filter((c) => tree.relation(c) === 'amod').map((c) => tree.lower(c)).filter((w) => !words.grammar.priced.has(w)) // biome-ignore format: one line
  // 'a big step backwards'
  if (tree.children(token).some((c) => c > token && words.grammar.backwards.has(tree.lower(c)))) return 'doubts'
  const telling = before.flatMap((a) => words.verdicts.get(`${a} ${tree.lemma(token)}`) ?? words.verdicts.get(a) ?? [])
  return telling[0]
}

/** 'the plan, which Lind said was a mistake', 'which she said represents a step forward' */
function relayed(reading: PositionReading, token: number): Verdict | null {
  const { tree, words } = reading
  const below = tree.children(token)
  const amounts = tree.relation(token) === 'obj' && words.amounting.has(tree.lemma(tree.head(token)))
  if (!amounts && !below.some((c) => tree.relation(c) === 'cop')) return null
  const clause = amounts ? tree.head(token) : token
  const says = tree.relation(clause) === 'ccomp' ? tree.head(clause) : -1
  if (says < 0 || tree.relation(says) !== 'acl:relcl' || !words.saying.has(tree.lemma(says))) return null
  if (tree.children(clause).some((c) => /^(?:nsubj|mark)/u.test(tree.relation(c)))) return null
  const subjects = tree.children(says).filter((c) => c < says && /^(?:nsubj|obj)/u.test(tree.relation(c)))
  const who = subjects.find((c) => tree.relation(c) === 'nsubj' && !/^W/u.test(tree.xpos(c)))
  if (who === undefined || !subjects.some((c) => /^(?:which|that)$/u.test(tree.lower(c)))) return null
  const holder = holderAt(reading, who)
  return holder && { matter: tree.head(says), holder, carrier: clause }
}

/** 'X is unacceptable', in somebody's words, or 'to' somebody. */
function copular(reading: PositionReading, token: number): Verdict | null {
  const { tree, words, said } = reading
  const below = tree.children(token)
  // 'is urgently needed'
  const needed = words.urgent.has(tree.lower(token)) && below.some((c) => tree.relation(c) === 'aux:pass')
  if (!needed && !below.some((c) => tree.relation(c) === 'cop')) return null
  const matter = below.find((c) => tree.relation(c) === (needed ? 'nsubj:pass' : 'nsubj'))
  // 'a deal that is good for us'
  const bound = tree.relation(token) === 'acl:relcl' && matter !== undefined && tree.lower(matter) === 'that'
  if (matter === undefined || bound) return null
  // 'unacceptable to Lorvia', 'of concern to Lorvia' is Lorvia's verdict; 'terrible for Lorvia', 'an insult to Lorvia' that of who says it.
  const borne = words.bearable.has(tree.lower(token))
    ? /^(?:to|for)$/u
    : tree.upos(token) === 'ADJ' || prepositionOf(tree, token) === 'of'
      ? /^to$/u
      : null
  const to = below.find((c) => /^(?:obl|nmod)$/u.test(tree.relation(c)) && borne?.test(prepositionOf(tree, c)))
  const whom = to === undefined ? null : holderAt(reading, to)
  if (whom) return { matter, holder: whom, carrier: token }
  const { start } = tree.analysis
  const speaker = said.speakerAt(start[token]!)
  if (!speaker || said.speakerAt(start[matter]!) !== speaker || /^W/u.test(tree.xpos(matter))) return null
  return { matter, holder: speaking(speaker), carrier: token }
}

/** 'the plan represents a step forward', in somebody's words. */
function amounting({ tree, words, said, participants }: PositionReading, token: number): Verdict | null {
  const verb = tree.head(token)
  if (verb < 0 || tree.relation(token) !== 'obj' || !words.amounting.has(tree.lemma(verb))) return null
  const matter = tree.children(verb).find((c) => tree.relation(c) === 'nsubj')
  const { start } = tree.analysis
  const speaker = said.speakerAt(start[token]!)
  if (matter === undefined || !speaker || said.speakerAt(start[matter]!) !== speaker) return null
  return participants.isSomebody(tree, matter) ? null : { matter, holder: speaking(speaker), carrier: verb }
}

import { argumentsOf } from '../../trees/arguments.ts'
import { phraseOf, prepositionOf, type Tree } from '../../trees/tree.ts'
import { circumstancesOf } from '../circumstances/circumstances.ts'
import { isQuestion } from '../circumstances/questions.ts'
import { holderOfPredicate } from '../holders/holder-of-predicate.ts'
import { holderAt } from '../holders/holders.ts'
import type { PositionReading } from '../position-reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import { clauseStretch } from '../targets/clause-stretch.ts'
import { clauseAt, phraseAt } from '../targets/complements.ts'
import { innerStance } from './inner-stance.ts'

/**
 * What somebody has not made up his mind on: "is considering whether to send the ships", "it is unclear whether Lorvia will sign",
 * "has not decided if it accepts", "has yet to say whether it will sign".
 */
export function undecidedAt(reading: PositionReading, token: number): Stand[] {
  const { tree, words } = reading
  const bare = stillUndecided(reading, token)
  if (bare.length > 0) return bare
  const vote = votedOn(reading, token)
  const mark = vote ? token : tree.children(token).find((c) => tree.relation(c) === 'mark' && /^(?:whether|if)$/u.test(tree.lower(c))) // biome-ignore format: one line
  const above = vote?.above ?? tree.head(token)
  if (mark === undefined || above < 0 || !(vote || /^(?:ccomp|csubj|xcomp|advcl)$/u.test(tree.relation(token)))) return [] // biome-ignore format: one line
  const lemma = tree.lemma(above)
  if (!words.undecided.has(lemma)) return []
  const beside = tree.children(above)
  const settled = beside.some((c) => /^(?:not|n't|never|yet)$/u.test(tree.lower(c)))
  // 'must decide whether', 'has yet to decide'; who 'agreed to decide' or 'could decide' may have made up his mind.
  const due = beside.some((c) => /^(?:must|will|should)$/u.test(tree.lower(c))) || (beside.some((c) => tree.xpos(c) === 'TO') && tree.head(above) >= 0 && words.modality.obliging.has(tree.lemma(tree.head(above)))) // biome-ignore format: one line
  const decides = words.grammar.deciding.has(lemma)
  if (decides && !settled && !due) return []
  // 'has not said whether', 'has yet to say whether', 'declined to say whether'
  const tells = words.grammar.revealing.has(lemma)
  if (tells && (!isKept(reading, above) || isPast(reading, token, above) || isQuestion(tree, above))) return []
  if (tree.lower(mark) === 'if' && !decides) return []
  const own = tree.children(token).find((c) => /^nsubj/u.test(tree.relation(c)))
  const mind = argumentsOf(tree, above).subject
  // 'Lorvia weighs whether Karsa is right' tells nothing of Karsa; 'it is unclear whether Karsa will sign' does.
  const impersonal = mind < 0 || (/^(?:it|there)$/u.test(tree.lower(mind)) && !tells)
  // 'has not said whether it will sign': 'it' is whose mind it is.
  const itself = own === undefined || (isPronoun(tree, own) && (tells || decides))
  const subject = impersonal ? (own ?? -1) : itself ? mind : -1
  const holder = subject < 0 ? null : holderAt(reading, subject, false)
  if (!holder) return []
  const stretch = clauseStretch(tree, token)
  const complement = vote ? phraseAt(tree, vote.on, phraseOf(tree, vote.on)) : clauseAt(tree, token, { ...stretch, from: token }) // biome-ignore format: one line
  // What nobody knows is somebody's to decide where he takes a stand by it or carries out a term: 'whether Lorvia will face anger' is not.
  const acts = tree.upos(token) === 'VERB'
  const told = words.verbs.has(tree.lemma(token)) || !acts || (!impersonal && !tells)
  // 'has not decided whether to support the plan' is on the plan.
  const inner = innerStance(reading, complement, false)
  return standsOf(reading, {
    stance: ({ by }) => (told || by === 'term' ? 'undecided' : null),
    holder: { ...holder, from: -1 },
    complement,
    ...(inner ? { inner: inner.complements } : {}),
    on: 'matters',
    word: token,
    trigger: Math.min(above, token),
    rule: 'undecided',
  })
}

/** 'has not decided how to vote on the deal', 'which way to vote on it': what the vote is on, and the verb above; null of other words. */
function votedOn(
  { tree, words }: PositionReading,
  verb: number,
): { readonly on: number; readonly above: number } | null {
  if (!words.grammar.voting.has(tree.lemma(verb))) return null
  const on = tree.children(verb).find((c) => c > verb && tree.relation(c) === 'obl' && prepositionOf(tree, c) === 'on')
  const above = tree.head(verb)
  if (on === undefined || above < 0) return null
  if (tree.children(verb).some((c) => c < verb && tree.lower(c) === 'how')) return { on, above }
  const which = tree.relation(verb) === 'acl' && tree.children(above).some((c) => tree.lower(c) === 'which')
  return which ? { on, above: tree.head(above) } : null
}

/** 'Lind said she was still undecided', of the plan that was told of last. */
function stillUndecided(reading: PositionReading, token: number): Stand[] {
  const { tree, words } = reading
  if (tree.upos(token) !== 'ADJ' || !words.adjectives.get(tree.lower(token))?.some((s) => s.stance === 'undecided')) return [] // biome-ignore format: one line
  const below = tree.children(token)
  const isMore = (c: number) => c > token && /^(?:obl|nmod|xcomp|ccomp|advcl|csubj|acl)/u.test(tree.relation(c))
  const predicate = below.some((c) => tree.relation(c) === 'cop') || tree.relation(token) === 'xcomp'
  const around = circumstancesOf(tree, token, words.modality)
  if (!predicate || below.some(isMore) || !around.real || around.negated || around.able || around.conditional) return []
  const holder = holderOfPredicate(reading, token, 'adjective')
  const target = holder && reading.targets.lastPlan(tree, token)
  if (!holder || !target) return []
  const { ids: holders, by, from: holderAt } = holder
  return [{ stance: 'undecided', holders, by, target, complement: phraseAt(tree, token, { from: token, to: token + 1 }), trigger: token, holderAt, act: false, rule: 'undecided', hedged: false }] // biome-ignore format: one line
}

/**
 * 'did not say whether it had signed', 'has not said whether it signed': that is done or not, and only not told. 'did not say whether it
 * supported the plan' is how it stands.
 */
function isPast({ tree, words }: PositionReading, verb: number, above: number): boolean {
  const perfect = tree.children(verb).some((c) => tree.relation(c) === 'aux' && tree.lemma(c) === 'have')
  const then = tree.xpos(above) === 'VBD' || tree.children(above).some((c) => tree.relation(c) === 'aux' && tree.xpos(c) === 'VBD') // biome-ignore format: one line
  return perfect || (tree.xpos(verb) === 'VBD' && !(then && words.modality.stative.has(tree.lemma(verb))))
}

const isPronoun = (tree: Tree, token: number) => /^(?:it|he|she|they|we|i)$/u.test(tree.lower(token))

/** Whether something is left untold: 'has not said', 'has yet to say', 'declined to say'. */
function isKept({ tree, words: { modality } }: PositionReading, verb: number): boolean {
  const denied = (at: number) => tree.children(at).some((c) => c < verb && modality.negations.has(tree.lower(c)))
  const above = tree.relation(verb) === 'xcomp' ? tree.head(verb) : -1
  if (above < 0) return denied(verb)
  const yet = tree.lemma(above) === 'have' && tree.children(above).some((c) => tree.lower(c) === 'yet')
  return (yet || modality.refusing.has(tree.lemma(above))) && !denied(above)
}

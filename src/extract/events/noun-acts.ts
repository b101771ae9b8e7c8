import type { EventType } from '../../record/event.ts'
import type { Act } from './act.ts'
import { family } from './family.ts'
import { doerAbove, fromVerb, gather } from './gathered.ts'
import type { Reading } from './reading.ts'
import { statusOf } from './status.ts'
import { phraseOf, prepositionOf, type Tree } from './tree.ts'
import { spanOf } from './verb-span.ts'
import { whenOf } from './when.ts'
import { whereOf } from './where.ts'

/** Prepositions before what has been. */
const behind = /^(?:after|during|following|since|at|from)$/u
const moved = /^(?:to|in|at)$/u

/** The act that a noun tells, or null. */
export function nounAct(reading: Reading, noun: number): Act | null {
  const { tree, words, participants } = reading
  const lemma = tree.lemma(noun)
  const before = noun > tree.first[noun]! ? tree.lemma(noun - 1) : ''
  const sense = words.nouns.get(`${before} ${lemma}`) ?? words.nouns.get(lemma) ?? words.nouns.get(tree.lower(noun))
  if (!sense || words.notBehind.has(before)) return null
  if (/^(?:compound|amod|flat)/u.test(tree.relation(noun))) return null
  if (tree.children(noun).some((c) => tree.relation(c) === 'det' && /^(?:no|any|every|each)$/u.test(tree.lower(c))))
    return null
  if (governedByAct(reading, noun, sense.type)) return null
  const gathered = gather(reading, noun, sense.type)
  const governor = tree.head(noun)
  const carrier = carrierOf(reading, noun)
  const relation = tree.relation(noun)
  const carried = carrier >= 0 && /^(?:obj|nsubj:pass)$/u.test(relation)
  const spanHeads: number[] = []
  if (carried) spanHeads.push(...fromVerb(reading, carrier, gathered))
  for (const verb of gathered.verbs) fromVerb(reading, verb, gathered)
  const relative = gathered.verbs[0] ?? -1
  const said = statusOf(tree, noun, words.status, carrier >= 0)
  if (!said) return null
  const status = said === 'aimed' ? 'planned' : said
  if (said === 'aimed' && family(sense.type) === 'deal') return null
  gathered.where ??= whereOf(tree, [noun, carrier, relative], sense.type === 'visit' ? moved : undefined)
  const besides =
    relation === 'obl' &&
    /^(?:for|at|in|during)$/u.test(prepositionOf(tree, noun)) &&
    governor >= 0 &&
    !isSaying(tree, governor)
  const verb = carrier >= 0 || besides || relation === 'obj' ? governor : -1
  const at = (lean: 'past' | 'future', carrier: number) =>
    whenOf(tree, noun, { reference: reading.published, lean, carrier })
  const dates = (lean: 'past' | 'future') => at(lean, verb) ?? (relative >= 0 ? at(lean, relative) : null)
  const lean = /^(?:planned|proposed)$/u.test(status) ? 'future' : 'past'
  const when = dates(lean)
  const { who, where, definite, described } = gathered
  if (/^(?:talks|visit)$/u.test(family(sense.type)) && who.length === 0 && gathered.with.length > 0)
    who.push(...doerAbove(reading, noun))
  const told = who.length + gathered.with.length > 0 || where !== null || when !== null
  if (!told && sense.needs === 'named') return null
  if (!told && sense.needs === 'described' && !described) return null
  const bare =
    /^NNP?S$/u.test(tree.xpos(noun)) &&
    /^nsubj/u.test(relation) &&
    !tree.children(noun).some((c) => tree.relation(c) === 'det')
  if (!told && !definite && !carried && !described && !bare) return null
  if (sense.type === 'visit' && where) gathered.with.push(...participants.governmentOf(where))
  // 'held a discussion by telephone'
  const phoned =
    family(sense.type) === 'talks' &&
    [noun, carrier].some(
      (at) =>
        at >= 0 &&
        tree.children(at).some((c) => /^(?:phone|telephone)$/u.test(tree.lemma(c)) && prepositionOf(tree, c) !== ''),
    )
  return {
    type: phoned ? 'call' : (sense.type as EventType),
    who: [...new Set(who)],
    with: [...new Set(gathered.with)].filter((id) => !who.includes(id)),
    where,
    when,
    whenAhead: lean === 'past' && when ? dates('future') : null,
    status,
    statusTold:
      status !== 'happened' || carried || (when !== null && lean === 'past') || behind.test(prepositionOf(tree, noun)),
    span: carried ? spanOf(tree, carrier, [noun, ...spanHeads]) : nounSpan(tree, noun),
    at: tree.analysis.start[noun]!,
    noun: tree.lower(noun),
    definite,
    unnamed: false,
    pointsBack: !told,
    needsThread: !told,
  }
}

/** 'said at the meeting on Friday': when it was said is not when they met, or may not be. */
const isSaying = (tree: Tree, verb: number) =>
  tree.children(verb).some((c) => /^(?:ccomp|parataxis)$/u.test(tree.relation(c)))

/** Whether the noun is only what an act of the same kind is done to: 'signed the agreement', 'the strike killed 12'. */
function governedByAct({ tree, words }: Reading, noun: number, type: string): boolean {
  const governor = tree.head(noun)
  if (governor < 0 || tree.upos(governor) !== 'VERB' || !/^(?:obj|nsubj|nsubj:pass|obl)$/u.test(tree.relation(noun)))
    return false
  const senses = words.verbs.get(tree.lemma(governor)) ?? []
  if (tree.relation(noun) === 'obl' && !/^(?:to|on)$/u.test(prepositionOf(tree, noun))) return false
  return senses.some((s) => family(s.type) === family(type))
}

/** The verb that only says that the act of its object or subject took place, or -1. */
function carrierOf({ tree, words }: Reading, noun: number): number {
  const governor = tree.head(noun)
  if (governor < 0 || tree.upos(governor) !== 'VERB') return -1
  const relation = tree.relation(noun)
  const lemma = tree.lemma(governor)
  if (/^(?:obj|nsubj:pass)$/u.test(relation) && words.carriers.has(lemma)) return governor
  if (relation === 'nsubj' && words.unfolding.has(lemma)) return governor
  const ended = words.status.cancelled.has(lemma) || words.status.postponed.has(lemma)
  return ended && /^(?:obj|nsubj|nsubj:pass)$/u.test(relation) ? governor : -1
}

function nounSpan(tree: Tree, noun: number): { start: number; end: number } {
  const { from, to } = phraseOf(tree, noun)
  return { start: tree.analysis.start[from]!, end: tree.analysis.end[to - 1]! }
}

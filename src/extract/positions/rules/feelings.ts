import type { Tree } from '../../trees/tree.ts'
import { circumstancesOf } from '../circumstances/circumstances.ts'
import { carrierOf } from '../holders/holder-of-noun.ts'
import { holderAt, subjectOf } from '../holders/holders.ts'
import type { PositionReading } from '../position-reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import { clauseStretch } from '../targets/clause-stretch.ts'
import { phraseAt } from '../targets/complements.ts'

/** Where somebody stands by how he takes that a plan comes about: "pleased that a deal was reached", "expressed relief that it passed". */
export function feelingAt(reading: PositionReading, token: number): Stand[] {
  const { tree, words } = reading
  const noun = tree.upos(token) === 'NOUN'
  const stance = words.feelings.get(noun ? tree.lemma(token) : tree.lower(token))
  if (!stance) return []
  const carrier = noun ? carrierOf(reading, token) : token
  const subject = carrier < 0 ? -1 : subjectOf(tree, carrier)
  const passive = tree.children(token).find((c) => tree.relation(c) === 'nsubj:pass')
  const whose = subject < 0 ? (passive ?? -1) : subject
  if (carrier < 0 || whose < 0 || (noun && words.droppers.has(tree.lemma(carrier)))) return []
  const around = circumstancesOf(tree, carrier, words.modality)
  if (!around.real || around.negated || around.obliged || around.able || around.would) return []
  const clause = tree
    .children(token)
    .find((c) => c > token && c < token + 9 && /^(?:ccomp|xcomp|advcl|acl)/u.test(tree.relation(c)))
  const reached = clause === undefined ? -1 : achievedIn(reading, clause)
  const lost = reached < 0 && clause !== undefined ? lostIn(reading, clause) : -1
  const done = reached < 0 && lost < 0 && clause !== undefined ? doingIn(reading, clause) : -1
  const matter = reached >= 0 ? reached : lost >= 0 ? lost : done
  const holder = matter < 0 ? null : holderAt(reading, whose)
  if (!holder) return []
  const { to } = clauseStretch(tree, clause!)
  const complement = phraseAt(tree, matter)
  return standsOf(reading, {
    // Who is sorry that a plan was turned down is for it.
    stance: lost < 0 ? stance : stance === 'supports' ? 'rejects' : 'supports',
    holder,
    complement: { ...complement, to: Math.max(to, complement.to) },
    on: 'deals',
    word: token,
    rule: 'verdict',
  })
}

/** The plan that a clause tells to have come about: 'a deal' of "that Lorvia was able to strike a deal"; -1 where it tells none, or denies it. */
function achievedIn({ tree, words }: PositionReading, clause: number): number {
  let at: number | undefined = clause
  for (let steps = 0; at !== undefined && steps < 5; steps++) {
    const below: readonly number[] = tree.children(at)
    if (below.some((c) => words.modality.negations.has(tree.lower(c)))) return -1
    const passive = isPassive(tree, at)
    const matter = below.find((c) => (passive ? /^nsubj:pass$/u : /^obj$/u).test(tree.relation(c)) && words.deals.has(tree.lemma(c))) // biome-ignore format: one line
    if (matter !== undefined && words.achieving.has(tree.lemma(at))) return matter
    at = below.find((c) => c > at! && /^(?:xcomp|ccomp)$/u.test(tree.relation(c)))
  }
  return -1
}

/** The plan that a clause tells to have failed or been turned down: 'the offer' of "that Lind rejected the offer"; -1 elsewhere. */
function lostIn({ tree, words }: PositionReading, clause: number): number {
  const lemma = tree.lemma(clause)
  const turnedDown = words.verbs.get(lemma)?.some((s) => s.stance === 'rejects' && s.frames.includes('object')) ?? false
  const below = tree.children(clause)
  if (!(turnedDown || words.failing.has(lemma)) || below.some((c) => words.modality.negations.has(tree.lower(c))))
    return -1
  const as = !turnedDown ? /^nsubj$/u : isPassive(tree, clause) ? /^nsubj:pass$/u : /^obj$/u
  return below.find((c) => as.test(tree.relation(c)) && words.deals.has(tree.lemma(c))) ?? -1
}

/** The plan that a clause tells the content of: 'the bill' of "frustrated that the bill did nothing for farms"; -1 elsewhere. */
function doingIn({ tree, words }: PositionReading, clause: number): number {
  if (!words.grammar.holding.has(tree.lemma(clause)) || isPassive(tree, clause)) return -1
  return tree.children(clause).find((c) => tree.relation(c) === 'nsubj' && words.occasions.has(tree.lemma(c)) && words.deals.has(tree.lemma(c))) ?? -1 // biome-ignore format: one line
}

const isPassive = (tree: Tree, verb: number) => tree.children(verb).some((c) => tree.relation(c) === 'aux:pass')

import { nameKind } from '../../trees/name-at.ts'
import { prepositionOf } from '../../trees/tree.ts'
import type { PositionReading } from '../position-reading.ts'
import { giverOf } from './giver.ts'
import { type Holder, holderAt, speaking, subjectOf } from './holders.ts'

/** The verb that a noun of stance is the object of, where it passes the stance on or takes it back; else -1. */
export function carrierOf(reading: PositionReading, noun: number): number {
  const { tree, words } = reading
  const above = tree.head(noun)
  if (above < 0 || tree.relation(noun) !== 'obj' || tree.upos(above) !== 'VERB') return -1
  return words.carriers.has(tree.lemma(above)) || isDropping(reading, above) ? above : -1
}

/** 'dropped', 'gave up' */
function isDropping({ tree, words }: PositionReading, verb: number): boolean {
  const particle = tree.children(verb).find((c) => tree.relation(c) === 'compound:prt')
  return words.droppers.has(particle === undefined ? tree.lemma(verb) : `${tree.lemma(verb)} ${tree.lower(particle)}`)
}

/** Whose the stance is that a noun tells: 'Lorvia's demand', 'Lorvian support', 'Lind voiced doubts', 'demands from Karsa'. */
export function holderOfNoun(reading: PositionReading, noun: number, complement: number): Holder | null {
  const { tree, words, participants } = reading
  const carrier = carrierOf(reading, noun)
  const passing = carrier < 0 ? '' : tree.lemma(carrier)
  if (words.needs.has(tree.lemma(noun)) && !words.stressing.has(passing)) return thereIs(reading, noun)
  // 'has a promise', 'won approval of the plan from the council': whoever gave it holds it.
  const gained = words.given.has(tree.lemma(noun)) && words.grammar.gaining.has(passing)
  // 'needs Lorvian support for the bill'
  if (tree.relation(noun) === 'obj' && carrier < 0 && words.wanting.has(tree.lemma(tree.head(noun)))) return null
  // 'Adding to the pressure on lawmakers, Lorvia missed a deadline': what happens presses, not Lorvia.
  if (carrier >= 0 && words.grammar.pressure.has(tree.lemma(noun)) && tree.relation(carrier) === 'advcl' && carrier < tree.head(carrier)) return null // biome-ignore format: one line
  const dropped = carrier >= 0 && isDropping(reading, carrier)
  // 'its abandoned demand'
  if (tree.children(noun).some((c) => tree.relation(c) === 'amod' && words.grammar.renounced.has(tree.lower(c))))
    return null
  const carried = carrier < 0 ? {} : { carrier }
  // 'the importance of Lorvia lifting the siege': not Lorvia's
  const asked = (child: number) => words.needs.has(tree.lemma(noun)) && prepositionOf(tree, child) === 'of'
  for (const child of [...tree.children(noun), ...(gained ? tree.children(carrier) : [])]) {
    const relation = tree.relation(child)
    const owns =
      relation === 'nmod:poss' ||
      (/^(?:nmod|obl)$/u.test(relation) &&
        child !== complement &&
        !asked(child) &&
        /^(?:from|by|of)$/u.test(prepositionOf(tree, child)))
    const kind = nameKind(tree, child) ?? ''
    const adjective = /^(?:amod|compound)$/u.test(relation)
    const nation = adjective && /^(?:nationality|place|organisation)$/u.test(kind)
    // 'Lorvian opposition'
    const government = adjective
      ? (participants.government(tree, child) ?? reading.groups.factionOf(tree, child))
      : null
    // 'Lind lent his backing': whose it is, the verb's subject tells better.
    const bound = tree.upos(child) === 'PRON' && carrier >= 0 && subjectOf(tree, carrier) >= 0
    const holder = (owns || nation) && !bound ? holderAt(reading, child) : null
    if (holder) return { ...holder, ...carried, dropped }
    if (government) return { ids: [government], by: 'name', from: child, ...carried, dropped }
  }
  if (gained) return null
  // 'is in no hurry to sign', 'is in opposition to the plan'
  const said =
    complement !== noun &&
    prepositionOf(tree, noun) === 'in' &&
    tree.children(noun).some((c) => tree.relation(c) === 'cop')
  const subject = carrier >= 0 || said ? subjectOf(tree, said ? noun : carrier) : -1
  // 'came out in opposition to the plan'
  const stood = prepositionOf(tree, noun) === 'in' && tree.relation(noun) === 'obl' && words.grammar.siding.has(tree.lemma(tree.head(noun))) // biome-ignore format: one line
  const who = stood && subject < 0 ? subjectOf(tree, tree.head(noun)) : subject
  // 'sent a letter voicing doubts about it'
  const given = who < 0 && carrier >= 0 && tree.relation(carrier) === 'acl' && tree.xpos(carrier) === 'VBG'
  const holder = given ? giverOf(reading, tree.head(carrier)) : who < 0 ? null : holderAt(reading, who)
  return holder && { ...holder, ...carried, dropped }
}

/** “There is a need for a truce”: who says so asks for it. */
function thereIs({ tree, said }: PositionReading, noun: number): Holder | null {
  const above = tree.head(noun)
  const there = above >= 0 && /^(?:nsubj|obj)$/u.test(tree.relation(noun)) && tree.children(above).some((c) => tree.relation(c) === 'expl' && tree.lower(c) === 'there') // biome-ignore format: one line
  const speaker = there ? said.speakerAt(tree.analysis.start[noun]!) : null
  return speaker ? speaking(speaker) : null
}

/** Who is called by a noun: 'Lind' of "Lind is a critic", "Lind, one of the critics"; null where nobody is. */
export function holderCalled(reading: PositionReading, noun: number): Holder | null {
  const { tree, words } = reading
  const above = tree.head(noun)
  const one = above >= 0 && tree.relation(noun) === 'nmod' && tree.lower(above) === 'one' ? above : noun
  const said = tree.children(one).some((c) => tree.relation(c) === 'cop')
  const subject = said ? tree.children(one).find((c) => tree.relation(c) === 'nsubj') : undefined
  if (subject !== undefined) return holderAt(reading, subject)
  // 'supporters of the pact include Lind', 'supporters of the pact, including Lind'
  const included = above >= 0 && words.grammar.including.has(tree.lemma(above)) && tree.relation(noun) === 'nsubj'
    ? tree.children(above).find((c) => c > above && tree.relation(c) === 'obj')
    : tree.children(noun).find((c) => c > noun && tree.relation(c) === 'nmod' && words.widening.has(prepositionOf(tree, c))) // biome-ignore format: one line
  if (included !== undefined) return holderAt(reading, included)
  return tree.relation(one) === 'appos' ? holderAt(reading, tree.head(one)) : null
}

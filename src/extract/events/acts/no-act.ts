import type { NounSense } from '../../../languages/event-words.ts'
import { nameKind, nameRun } from '../../trees/name-at.ts'
import { phraseOf, prepositionOf, type Tree } from '../../trees/tree.ts'
import { family } from '../threads/family.ts'
import type { ActReading } from './act-reading.ts'
import { isAssembly } from './assembly.ts'
import { carrierOf } from './carrier-of.ts'
import { leavesPlace } from './departure.ts'
import { isPress } from './doer-kinds.ts'
import { governedByAct } from './governed-by-act.ts'
import { isStandingDeal } from './standing-deal.ts'

/** Whether a noun that may tell an act of a kind tells none where it stands: 'no deal', 'Karsans Against Gun Violence', 'robo-calls'. */
export function isNoAct(reading: ActReading, noun: number, kind: string, sense: NounSense): boolean {
  const { tree, words } = reading
  const children = tree.children(noun)
  const above = tree.head(noun)
  const verb = above >= 0 && tree.relation(noun) === 'obj' ? tree.lemma(above) : ''
  const many = tree.lower(noun) !== tree.lemma(noun)
  if (children.some((c) => tree.relation(c) === 'det' && /^(?:no|any|every|each)$/u.test(tree.lower(c)))) return true
  if (isInName(tree, noun) || isOnlyCalled(reading, noun)) return true
  if (/^(?:talks|call)$/u.test(family(kind)) && isWithPress(reading, noun)) return true
  switch (kind) {
    case 'vote':
      // 'the Jewish vote', 'won the popular vote'
      if (children.some((c) => c < noun && words.acts.electorates.has(tree.lower(c))) && !isHeld(reading, noun))
        return true
      // 'veterans' votes', '60 votes', 'has the votes' are what is counted; 'cast a vote' is one of many.
      if (many && (verb === 'have' || carrierOf(reading, noun) < 0)) return true
      if (many && !isHeld(reading, noun) && children.some((c) => tree.relation(c) === 'nummod')) return true
      return words.acts.casting.has(verb)
    case 'other:withdraw':
      // 'the withdrawal from the deal'; that of troops may be no more than a term.
      return !children.some(
        (c) =>
          prepositionOf(tree, c) === 'from' && /^(?:agree|meet)$/u.test(words.nouns.get(tree.lemma(c))?.type ?? ''),
      )
    case 'call':
      // 'his call for a summit' asks for one, 'robo-calls' are nobody's; 'listened to her calls' tells of no one call.
      if (asksFor(tree, noun) || isToThing(reading, noun) || tree.lower(noun - 1) === '-') return true
      if (above >= 0 && words.acts.tapping.has(tree.lemma(above))) return true
      if (isDecision(reading, noun)) return true
      break
    case 'attack':
      // 'verbal attacks'
      if (children.some((c) => c < noun && words.verbal.has(tree.lower(c)))) return true
      // 'gun violence', 'gang killings': what is counted of a kind of crime.
      if (
        (many || sense.needs === 'described') &&
        children.some((c) => c < noun && words.acts.crimes.has(tree.lower(c)))
      )
        return true
      break
    case 'agree':
      // 'breakthroughs on some issues' are no deal, 'is in agreement with Berg' tells of none.
      if (sense.needs === 'told' && many) return true
      if (prepositionOf(tree, noun) === 'in' && !children.some(isDeterminer(tree))) return true
      if (isStandingDeal(reading, noun)) return true
      break
    case 'meet':
      if (isAssembly(reading, noun)) return true
      break
    case 'other:ceasefire':
      // 'violated the truce'
      if (words.deals.changing.has(verb)) return true
  }
  return leavesPlace(reading, noun) || governedByAct(reading, noun, kind)
}

/** 'the popular vote was held' */
const isHeld = (reading: ActReading, noun: number): boolean => {
  const carrier = carrierOf(reading, noun)
  return carrier >= 0 && reading.words.status.takingPlace.has(reading.tree.lemma(carrier))
}

/** 'a call with reporters', 'told reporters in a phone call' */
const isWithPress = ({ tree, words }: ActReading, noun: number): boolean =>
  tree.children(noun).some((c) => prepositionOf(tree, c) === 'with' && isPress({ tree, words }, c)) ||
  (tree.relation(noun) === 'obl' &&
    tree.children(tree.head(noun)).some((c) => /^i?obj$/u.test(tree.relation(c)) && isPress({ tree, words }, c)))

/** 'called it an attack', 'described the visit as a protest': what somebody calls it tells no act. */
function isOnlyCalled({ tree, words }: ActReading, noun: number): boolean {
  const verb = tree.head(noun)
  if (verb < 0 || !words.deals.calling.has(tree.lemma(verb))) return false
  if (tree.relation(noun) === 'obl') return prepositionOf(tree, noun) === 'as'
  const isBefore = (c: number) =>
    c < noun && (tree.relation(c) === 'nsubj:pass' || (c > verb && /^i?obj$/u.test(tree.relation(c))))
  return /^(?:xcomp|obj)$/u.test(tree.relation(noun)) && tree.children(verb).some(isBefore)
}

/** 'Karsans Against Gun Violence': inside a body's name. */
function isInName(tree: Tree, noun: number): boolean {
  const run = nameKind(tree, noun) === 'organisation' ? nameRun(tree, noun) : null
  if (run === null) return false
  for (let i = run.from; i < noun; i++) if (tree.upos(i) === 'ADP') return true
  return false
}

/** 'a call for talks', 'calls to withdraw', 'repeated his call to withdraw', where a parser may hang 'withdraw' on 'repeated' */
const asksFor = (tree: Tree, noun: number): boolean =>
  tree.lower(noun + 1) === 'for' ||
  (tree.lower(noun + 1) === 'to' &&
    tree.relation(noun + 1) === 'mark' &&
    tree.children(noun).some((c) => tree.relation(c) === 'nmod:poss')) ||
  tree
    .children(noun)
    .some(
      (c) => c > noun && (prepositionOf(tree, c) === 'for' || (tree.relation(c) === 'acl' && tree.xpos(c) === 'VB')),
    ) ||
  isByOthers(tree, noun)

/** 'a call to arms', 'her call to “action”': to nobody. */
function isToThing({ tree, participants }: ActReading, noun: number): boolean {
  if (tree.lower(noun + 1) !== 'to') return false
  const thing = tree.xpos(noun + 2) === '``' ? noun + 3 : noun + 2
  return /^NNS?$/u.test(tree.xpos(thing)) && !participants.isSomebody(tree, thing)
}

/** 'calls by lawmakers to end the talks' */
function isByOthers(tree: Tree, noun: number): boolean {
  if (!tree.children(noun).some((c) => /^(?:by|from)$/u.test(prepositionOf(tree, c)))) return false
  const { to } = phraseOf(tree, noun)
  return tree.lower(to) === 'to' && tree.xpos(to + 1) === 'VB'
}

/** 'made the call', 'a tough call': a decision, where nobody is told to whom it was made. */
function isDecision({ tree, words }: ActReading, noun: number): boolean {
  const { deciding } = words.acts
  const above = tree.relation(noun) === 'obj' ? tree.head(noun) : -1
  const isOther = (c: number) => /^(?:to|with|from|between|by)$/u.test(prepositionOf(tree, c))
  if ([noun, above].some((at) => at >= 0 && tree.children(at).some(isOther))) return false
  const isMade =
    above >= 0 && deciding.has(tree.lemma(above)) && tree.children(noun).some((c) => tree.lower(c) === 'the')
  return isMade || tree.children(noun).some((c) => c < noun && deciding.has(tree.lower(c)))
}

const isDeterminer = (tree: Tree) => (token: number) => /^(?:det|nmod:poss)$/u.test(tree.relation(token))

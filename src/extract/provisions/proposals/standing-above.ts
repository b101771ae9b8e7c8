import type { TermWords } from '../../../languages/terms.ts'
import { prepositionOf, type Tree } from '../../trees/tree.ts'
import { isPeople, type TermReading } from '../reading.ts'
import { isDenied, isNoPlan } from './denied.ts'
import { isProposal, proposalAt } from './proposal-noun.ts'
import type { Standing } from './standing.ts'
import { beginsLine, framed, isInForce, isModal, isPast, isPerfect, subjectOf } from './verb-at-table.ts'

const up = /^(?:obj|iobj|obl|nmod|xcomp|ccomp|csubj|acl|advcl|conj|appos|nsubj|compound|parataxis|amod)/u

/** What the words up from a verb or noun tell so far. */
export interface Found {
  standing: Standing | null
  /** Whether a rule is told that would do it: 'proposed a rule that would …'. */
  laid: boolean
}

/** A first answer stands; only 'would' gives way to what is told more plainly. */
export function take(found: Found, rule: Standing['rule'], proposal = -1): void {
  if (!found.standing || (found.standing.rule === 'modal' && rule !== 'modal')) found.standing = { rule, proposal }
}

/** What a step says: the answer, null where nothing is on the table for certain, undefined where the next step is to be asked. */
export type Answer = Standing | null | undefined

/** By what a word hangs on, step by step: 'proposed a rule that would …', 'the deal requires Lorvia to …'. */
export function ofWordsAbove(reading: TermReading, trigger: number, found: Found): Answer {
  const { tree, words } = reading
  for (let at = trigger, steps = 0; steps < 7; steps++) {
    const governor = tree.head(at)
    if (governor < 0 || !up.test(tree.relation(at))) break
    const lemma = tree.lemma(governor)
    const kind = tree.upos(governor)
    // 'warned that Lorvia would close the port': what somebody fears or foretells is no offer.
    if (words.foretells.has(lemma) && kind === 'VERB') return found.standing?.rule === 'modal' ? null : found.standing
    if (words.hinges.has(lemma) && isHinged(reading, at, governor)) return { rule: 'asked', proposal: -1 }
    const step = { reading, trigger, at, governor, found }
    const answer =
      kind === 'VERB' || kind === 'AUX'
        ? ofVerbAbove(step)
        : /^(?:NOUN|PROPN)$/u.test(kind)
          ? ofNounAbove(step)
          : kind === 'ADJ'
            ? ofAdjectiveAbove(step)
            : undefined
    if (answer === 'enough') break
    if (answer !== undefined) return answer
    if (isPast(tree, governor) && !words.carriers.has(lemma)) break
    at = governor
  }
  return undefined
}

/** A step up: the word that is stood on, and the one it hangs on. */
interface StepUp {
  readonly reading: TermReading
  readonly trigger: number
  readonly at: number
  readonly governor: number
  readonly found: Found
}

function ofVerbAbove({ reading, trigger, at, governor, found }: StepUp): Answer | 'enough' {
  const { tree, words, items } = reading
  const relation = tree.relation(at)
  const lemma = tree.lemma(governor)
  const inside = /^(?:obj|obl|xcomp|ccomp|csubj|nsubj:pass|advcl)/u.test(relation)
  const doer = subjectOf(tree, governor)
  if (isNoPlan(tree, doer, words) || isHinderedInVain(tree, at, words)) return null
  // 'does not include any provision relating to a toll'
  if (words.holds.has(lemma) && !words.asks.has(lemma) && inside && isDenied(tree, governor, words)) return null
  const proposal = proposalAt(tree, doer, words)
  if (isInForce(tree, proposal, governor, words)) return null
  const controlled = isControlled(tree, at, words)
  if (inside && proposal >= 0 && (relation !== 'advcl' || controlled) && governor !== trigger) {
    const gives = words.grants.gives.has(lemma) && !isPast(tree, governor)
    if (words.holds.has(lemma) || gives || words.asks.has(lemma) || /^(?:ccomp|xcomp)$/u.test(relation))
      return { rule: 'held', proposal }
    if (isModal(tree, governor, words)) return { rule: 'held', proposal }
  }
  if (items[governor] === 1 && inside && words.holds.has(lemma) && beginsLine(tree, governor)) return { rule: 'held', proposal: -1 } // biome-ignore format: one line
  const frame = framed(tree, governor, words)
  if (frame >= 0 && relation !== 'advcl') return { rule: 'held', proposal: frame }
  // 'committed to facilitating an exchange'
  const to = hasTo(tree, at)
  // 'voted on Sunday to lease', which parsers take for a purpose.
  const alone = to && tree.xpos(at) === 'VB' && !tree.children(governor).some((c) => tree.relation(c) === 'obj')
  const isObject = relation !== 'advcl' || (to && tree.xpos(at) === 'VBG') || alone || controlled
  if (inside && isObject && words.asks.has(lemma)) return ofAsking(reading, governor, proposal, found)
  if (isModal(tree, governor, words)) take(found, 'modal')
  return /^(?:advcl|parataxis)/u.test(relation) ? 'enough' : undefined
}

const hasTo = (tree: Tree, verb: number) =>
  tree.children(verb).some((c) => tree.relation(c) === 'mark' && tree.lower(c) === 'to')

/** 'will not stop Lorvia from testing missiles'; but 'we will not stop until the port is open' asks for it. */
function isHinderedInVain(tree: Tree, at: number, words: TermWords): boolean {
  const governor = tree.head(at)
  const lemma = tree.lemma(governor)
  const kept = tree.children(at).some((c) => tree.relation(c) === 'mark' && words.grammar.until.has(tree.lower(c)))
  return (words.hindering.has(lemma) || words.bans.has(lemma)) && !kept && isDenied(tree, governor, words)
}

/** 'requires car makers to pay', 'barred ships from docking', which parsers take for a purpose. */
function isControlled(tree: Tree, at: number, words: TermWords): boolean {
  const governor = tree.head(at)
  const lemma = tree.lemma(governor)
  const bare = tree.children(at).some((c) => tree.relation(c) === 'aux:pass' && tree.xpos(c) === 'VB')
  const object = tree.children(governor).some((c) => c < at && /^i?obj$/u.test(tree.relation(c)))
  const barred = words.barring.has(lemma) && words.grammar.away.has(tree.lower(at - 1)) && !isPerfect(tree, governor)
  return barred || ((hasTo(tree, at) || bare) && words.controls.has(lemma) && object)
}

/** Who asks, forces or agrees: what hangs on it is asked for, or held by the plan that it stands under. */
function ofAsking(reading: TermReading, verb: number, proposal: number, found: Found): Answer | 'enough' {
  const { tree, words } = reading
  // 'under the changes agreed to, makers would be required to build'
  const over = tree.relation(verb) === 'ccomp' ? framed(tree, tree.head(verb), words) : -1
  if (over >= 0) return { rule: 'held', proposal: over }
  // 'the tariffs force Lorvia to pay' tells what is so.
  if (words.compels.has(tree.lemma(verb)) && proposal < 0 && /^VB[DZP]$/u.test(tree.xpos(verb))) return null
  const doer = subjectOf(tree, verb)
  // What a law there is asks is on no table, nor what things bring with them.
  if (doer >= 0 && proposal < 0 && words.laws.has(tree.lemma(doer))) return null
  if (!words.needs.has(tree.lemma(verb)) || !isThing(reading, doer)) take(found, found.laid ? 'held' : 'asked')
  return 'enough'
}

function ofNounAbove({ reading, at, governor, found }: StepUp): Answer | 'enough' {
  const { tree, words } = reading
  const relation = tree.relation(at)
  const lemma = tree.lemma(governor)
  const inside = /^(?:nmod|acl|compound|appos|amod)/u.test(relation) && !isEvery(tree, governor, words)
  // 'a deadline to raise the ceiling' says when, and of no plan.
  if (inside && words.clocks.has(lemma)) return null
  found.laid ||= relation === 'acl:relcl' && words.rules.has(lemma) && isModal(tree, at, words)
  if (inside && isProposal(tree, governor, words) && !isUttered(tree, governor, relation, words))
    take(found, 'named', governor)
  else if (inside && relation !== 'amod' && words.askings.has(lemma)) take(found, 'named')
  // What a thing is or does says nothing of what becomes of it: 'end a programme that lets people stay'.
  else if (relation === 'acl:relcl' && /^(?:VBZ|VBP|VBD|MD)$/u.test(tree.xpos(at))) return 'enough'
  return undefined
}

function ofAdjectiveAbove({ reading, at, governor, found }: StepUp): Answer | 'enough' {
  const { tree, words } = reading
  if (!/^(?:xcomp|advcl|ccomp|csubj|obl)/u.test(tree.relation(at))) return undefined
  const frame = framed(tree, governor, words)
  if (frame >= 0) return { rule: 'held', proposal: frame }
  if (words.ready.has(tree.lemma(governor))) take(found, 'asked')
  return 'enough'
}

/** Whether a subject is neither somebody nor what somebody sets up: the 'system' of "a system, which would require money". */
function isThing(reading: TermReading, subject: number): boolean {
  const { tree, words } = reading
  const clause = subject >= 0 && /^(?:which|that)$/u.test(tree.lower(subject)) ? tree.head(subject) : -1
  const thing = clause >= 0 && tree.relation(clause) === 'acl:relcl' ? tree.head(clause) : subject
  if (thing < 0 || tree.upos(thing) !== 'NOUN' || proposalAt(tree, thing, words) >= 0) return false
  const sets = [words.rules, words.parts, words.clauses, words.sides, words.nations]
  return !isPeople(reading, thing) && !sets.some((kind) => kind.has(tree.lemma(thing)))
}

/** 'any pullout would be tied to inspections', 'further cuts are dependent on a truce': both are on the table. */
function isHinged({ tree, words }: TermReading, at: number, hinge: number): boolean {
  // Who is tied to somebody, or linked to an attack, is on no table.
  if (tree.upos(hinge) === 'VERB' && tree.xpos(hinge) === 'VBN' && !isModal(tree, hinge, words)) return false
  if (isPast(tree, hinge)) return false
  if (/^nsubj/u.test(tree.relation(at))) return true
  return /^(?:obl|nmod)$/u.test(tree.relation(at)) && words.hingesOn.has(prepositionOf(tree, at))
}

/** 'said in a statement that …': what a statement tells is said, and on no table for that. */
const isUttered = (tree: Tree, noun: number, relation: string, words: TermWords) =>
  relation.startsWith('acl') && words.proposals.get(tree.lemma(noun)) === 'declaration'

/** 'every treaty ends with a commission': none that is on the table. */
const isEvery = (tree: Tree, token: number, words: TermWords) =>
  tree.children(token).some((c) => tree.relation(c) === 'det' && words.grammar.each.has(tree.lower(c)))

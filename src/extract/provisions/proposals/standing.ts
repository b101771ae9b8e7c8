import type { TermWords } from '../../../languages/terms.ts'
import { prepositionOf, type Tree } from '../../trees/tree.ts'
import { bargainOf } from '../particulars/bargain.ts'
import { isPeople, type TermReading } from '../reading.ts'
import { isDenied, isNoPlan } from './denied.ts'
import { listedIn } from './listed.ts'
import { isOpen } from './open.ts'
import { isProposal, proposalAt } from './proposal-noun.ts'
import { isThreat } from './threat.ts'

/** Why something is on the table: a proposal holds it, somebody asks or offers it, a demand names it, or it is said what would be. */
export interface Standing {
  readonly rule: 'held' | 'asked' | 'named' | 'modal'
  /** The proposal's noun, or -1. */
  readonly proposal: number
}

/** The subject of a verb, or of the one that it is joined to: 'the plan frees hostages and includes a truce'; -1 where there is none. */
export function subjectOf(tree: Tree, verb: number): number {
  for (let at = verb, steps = 0; steps < 3; at = tree.head(at), steps++) {
    const own = tree.children(at).find((c) => /^nsubj/u.test(tree.relation(c)))
    if (own !== undefined) return own
    // 'The draft, parts of which were seen, would cut wages', of which parsers make two sentences of two subjects.
    const both = /^(?:conj|parataxis)/u.test(tree.relation(at)) ? tree.children(tree.head(at)).filter((c) => /^nsubj/u.test(tree.relation(c))) : [] // biome-ignore format: one line
    if (both.length > 1) return both[0]!
    if (!/^conj/u.test(tree.relation(at)) || tree.upos(tree.head(at)) !== 'VERB') break
  }
  return -1
}

/** Whether a verb's own auxiliaries, or the verb that carries it, say that it would be. */
export function isModal(tree: Tree, verb: number, words: TermWords): boolean {
  let perfect = false
  let modal = false
  let be = false
  let to = false
  for (const child of tree.children(verb)) {
    const relation = tree.relation(child)
    if (relation === 'mark' && tree.lower(child) === 'to') to = true
    if (!relation.startsWith('aux')) continue
    if (tree.lemma(child) === 'have') perfect = true
    if (tree.lemma(child) === 'be' && relation === 'aux') be = true
    if (words.modals.has(tree.lower(child))) modal = true
  }
  if (perfect) return false
  if (modal || (be && to)) return true
  const governor = tree.head(verb)
  if (governor < 0 || tree.relation(verb) !== 'xcomp') return false
  return words.duties.has(tree.lemma(governor)) && to && !needsMeans(tree, governor, verb)
}

/** 'needs money to pay its rent': what is needed is the money. */
const needsMeans = (tree: Tree, governor: number, verb: number): boolean =>
  tree
    .children(governor)
    .some((c) => c < verb && tree.relation(c) === 'obj' && tree.xpos(c) === 'NN' && tree.children(c).every((d) => !/^(?:det|nmod:poss)$/u.test(tree.relation(d)))) // biome-ignore format: one line

const isMay = (tree: Tree, verb: number, { grammar }: TermWords): boolean =>
  tree.children(verb).some((c) => tree.relation(c) === 'aux' && grammar.may.has(tree.lower(c)))

/** 'under the plan', 'in the draft' on a verb. */
function framed(tree: Tree, verb: number, words: TermWords): number {
  for (const child of tree.children(verb))
    if (
      /^(?:obl|advmod|nmod)/u.test(tree.relation(child)) &&
      (isProposal(tree, child, words) || isNewRule(tree, child, words))
    ) {
      const { frames, framesBehind, bringing } = words.grammar
      const frame = prepositionOf(tree, child)
      // 'With this deal, Lorvia cuts off every road to war' tells what it brings.
      if (bringing.has(frame) && !isModal(tree, verb, words)) continue
      if ((child < verb ? frames : framesBehind).has(frame)) return child
    }
  return -1
}

/** 'the new rules', 'the changes agreed to by Lorvia': what a plan would bring. */
function isNewRule(tree: Tree, token: number, words: TermWords): boolean {
  const lemma = tree.lemma(token)
  const laid = words.rules.has(lemma) || words.clauses.has(lemma)
  if (laid && tree.children(token).some((c) => words.stages.has(tree.lower(c)))) return true
  // 'agreed' may be taken for the verb of the sentence.
  const next = token + 1
  const isAgreed = next < tree.last[token]! && tree.upos(next) === 'VERB' && words.commits.has(tree.lemma(next))
  return isAgreed && (laid || words.parts.has(lemma))
}

const up = /^(?:obj|iobj|obl|nmod|xcomp|ccomp|csubj|acl|advcl|conj|appos|nsubj|compound|parataxis|amod)/u

/** Why what a verb or noun tells is on the table, or null where it is told as a fact. */
export function standingOf(reading: TermReading, trigger: number): Standing | null {
  const standing = standingAt(reading, trigger)
  return standing?.rule !== 'held' && isOpen(reading, trigger) ? null : standing
}

function standingAt(reading: TermReading, trigger: number): Standing | null {
  const { tree, words, items } = reading
  const verbal = tree.upos(trigger) === 'VERB' || tree.upos(trigger) === 'ADJ'
  let found: Standing | null = null
  const take = (rule: Standing['rule'], proposal = -1) => {
    if (!found || (found.rule === 'modal' && rule !== 'modal')) found = { rule, proposal }
    return found
  }
  const standing = (): Standing | null => found
  const bargain = bargainOf(tree, trigger, words)
  if (bargain >= 0) {
    const other = standingAt(reading, bargain)
    return other && { ...other, rule: other.rule === 'held' ? 'held' : 'asked' }
  }
  if (verbal && isInForce(tree, proposalAt(tree, subjectOf(tree, trigger), words), trigger, words)) return null
  const list = listedIn(tree, trigger, words)
  if (list !== null) return { rule: 'held', proposal: list }
  if (verbal) {
    const subject = subjectOf(tree, trigger)
    // 'No deal means no limits'
    if (isNoPlan(tree, subject, words)) return null
    const proposal = subject >= 0 && tree.relation(subject) === 'nsubj:pass' ? -1 : proposalAt(tree, subject, words)
    if (proposal >= 0 && !words.asks.has(tree.lemma(trigger)))
      // 'the deal cut spending' is what one before has done.
      return isPast(tree, trigger) && !words.holds.has(tree.lemma(trigger)) ? null : { rule: 'held', proposal }
    const frame = framed(tree, trigger, words)
    if (frame >= 0) return { rule: 'held', proposal: frame }
    if (isThreat(tree, trigger, words)) return null
    if (items[trigger] === 1 && isMay(tree, trigger, words)) take('held')
    if (isModal(tree, trigger, words)) take(items[trigger] === 1 ? 'held' : 'modal')
    else if (isCondition(tree, trigger, words)) take('asked')
    else if (items[trigger] === 1 && beginsLine(tree, trigger)) take('held')
    else if (isPast(tree, trigger)) return null
  }
  // 'full control of the east is a non-starter'
  const said = tree.head(trigger)
  if (said >= 0 && /^[nc]subj/u.test(tree.relation(trigger)) && words.verdicts.has(tree.lemma(said))) take('asked')
  // 'the issues are stopping the fighting, …': what parts of a plan are.
  const gerund = tree.xpos(trigger) === 'VBG' && tree.relation(trigger) === 'advcl'
  const predicate = /^conj/u.test(tree.relation(trigger)) || gerund ? tree.head(trigger) : trigger
  const topic = subjectOf(tree, predicate)
  if (
    topic >= 0 &&
    words.parts.has(tree.lemma(topic)) &&
    tree.children(predicate).some((c) => /^(?:cop|aux)$/u.test(tree.relation(c)) && tree.lemma(c) === 'be') &&
    /^(?:VBG|NN|NNS)$/u.test(tree.xpos(predicate))
  )
    return { rule: 'held', proposal: proposalAt(tree, topic, words) }
  // 'proposed a rule that would …'
  let laid = false
  for (let at = trigger, steps = 0; steps < 7; steps++) {
    const relation = tree.relation(at)
    const governor = tree.head(at)
    if (governor < 0 || !up.test(relation)) break
    const lemma = tree.lemma(governor)
    const above = tree.upos(governor)
    // 'warned that Lorvia would close the port': what somebody fears or foretells is no offer.
    if (words.foretells.has(lemma) && tree.upos(governor) === 'VERB') return standing()?.rule === 'modal' ? null : found
    if (words.hinges.has(lemma) && isHinged(reading, at, governor)) return { rule: 'asked', proposal: -1 }
    if (above === 'VERB' || above === 'AUX') {
      const inside = /^(?:obj|obl|xcomp|ccomp|csubj|nsubj:pass|advcl)/u.test(relation)
      const doer = subjectOf(tree, governor)
      if (isNoPlan(tree, doer, words)) return null
      // 'will not stop Lorvia from testing missiles'; but 'we will not stop until the port is open' asks for it.
      const kept = tree.children(at).some((c) => tree.relation(c) === 'mark' && words.grammar.until.has(tree.lower(c)))
      const hindered = words.hindering.has(lemma) || words.bans.has(lemma)
      if (hindered && !kept && isDenied(tree, governor, words)) return null
      // 'does not include any provision relating to a toll'
      if (words.holds.has(lemma) && !words.asks.has(lemma) && inside && isDenied(tree, governor, words)) return null
      // 'committed to facilitating an exchange'
      const to = tree.children(at).some((c) => tree.relation(c) === 'mark' && tree.lower(c) === 'to')
      const proposal = proposalAt(tree, doer, words)
      if (isInForce(tree, proposal, governor, words)) return null
      // 'requires car makers to pay', which parsers take for a purpose.
      const bare = tree.children(at).some((c) => tree.relation(c) === 'aux:pass' && tree.xpos(c) === 'VB')
      const barred =
        words.barring.has(lemma) && words.grammar.away.has(tree.lower(at - 1)) && !isPerfect(tree, governor)
      const controlled = barred || ((to || bare) && words.controls.has(lemma) && tree.children(governor).some((c) => c < at && /^i?obj$/u.test(tree.relation(c)))) // biome-ignore format: one line
      if (inside && proposal >= 0 && (relation !== 'advcl' || controlled) && governor !== trigger) {
        const gives = words.grants.gives.has(lemma) && !isPast(tree, governor)
        if (words.holds.has(lemma) || gives || words.asks.has(lemma) || /^(?:ccomp|xcomp)$/u.test(relation))
          return { rule: 'held', proposal }
        if (isModal(tree, governor, words)) return { rule: 'held', proposal }
      }
      if (items[governor] === 1 && inside && words.holds.has(lemma) && beginsLine(tree, governor)) return { rule: 'held', proposal: -1 } // biome-ignore format: one line
      const frame = framed(tree, governor, words)
      if (frame >= 0 && relation !== 'advcl') return { rule: 'held', proposal: frame }
      // 'voted on Sunday to lease', which parsers take for a purpose.
      const alone = to && tree.xpos(at) === 'VB' && !tree.children(governor).some((c) => tree.relation(c) === 'obj')
      if (
        inside &&
        (relation !== 'advcl' || (to && tree.xpos(at) === 'VBG') || alone || controlled) &&
        words.asks.has(lemma)
      ) {
        // 'under the changes agreed to, makers would be required to build'
        const over = tree.relation(governor) === 'ccomp' ? framed(tree, tree.head(governor), words) : -1
        if (over >= 0) return { rule: 'held', proposal: over }
        // 'the tariffs force Lorvia to pay' tells what is so.
        if (words.compels.has(lemma) && proposal < 0 && /^VB[DZP]$/u.test(tree.xpos(governor))) return null
        // What a law there is asks is on no table, nor what things bring with them.
        if (doer >= 0 && proposal < 0 && words.laws.has(tree.lemma(doer))) return null
        if (words.needs.has(lemma) && isThing(reading, doer)) break
        take(laid ? 'held' : 'asked')
        break
      }
      if (isModal(tree, governor, words)) take('modal')
      if (/^(?:advcl|parataxis)/u.test(relation)) break
    } else if (/^(?:NOUN|PROPN)$/u.test(above)) {
      const inside = /^(?:nmod|acl|compound|appos|amod)/u.test(relation) && !isEvery(tree, governor, words)
      // 'a deadline to raise the ceiling' says when, and of no plan.
      if (inside && words.clocks.has(lemma)) return null
      laid ||= relation === 'acl:relcl' && words.rules.has(lemma) && isModal(tree, at, words)
      if (inside && isProposal(tree, governor, words) && !isUttered(tree, governor, relation, words))
        take('named', governor)
      else if (inside && relation !== 'amod' && words.askings.has(lemma)) take('named')
      // What a thing is or does says nothing of what becomes of it: 'end a programme that lets people stay'.
      else if (relation === 'acl:relcl' && /^(?:VBZ|VBP|VBD|MD)$/u.test(tree.xpos(at))) break
    } else if (above === 'ADJ' && /^(?:xcomp|advcl|ccomp|csubj|obl)/u.test(relation)) {
      const frame = framed(tree, governor, words)
      if (frame >= 0) return { rule: 'held', proposal: frame }
      if (words.ready.has(lemma)) take('asked')
      break
    }
    if (isPast(tree, governor) && !words.carriers.has(lemma)) break
    at = governor
  }
  return found
}

/** The 'Bans' of a list's line "Bans imports of sugar", or what is joined to it: nobody is told to do it but the plan. */
const beginsLine = (tree: Tree, verb: number): boolean =>
  /^(?:VB|VBZ|VBP)$/u.test(tree.xpos(verb)) &&
  subjectOf(tree, verb) < 0 &&
  (tree.relation(verb) === 'root' || (/^conj/u.test(tree.relation(verb)) && tree.relation(tree.head(verb)) === 'root'))

/** 'a law that makes it a crime', 'the 1975 statute bars towns from': what is so. */
const isInForce = (tree: Tree, law: number, verb: number, { laws, stages }: TermWords): boolean =>
  law >= 0 &&
  laws.has(tree.lemma(law)) &&
  tree.xpos(verb) === 'VBZ' &&
  !tree.children(law).some((c) => stages.has(tree.lower(c)))

/** 'should have barred' */
const isPerfect = (tree: Tree, verb: number): boolean =>
  tree.children(verb).some((c) => tree.lemma(c) === 'have' && tree.relation(c) === 'aux')

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

/** A verb in the past, which tells what was: 'imposed', 'has imposed'; not what a plan 'would have imposed'. */
export function isPast(tree: Tree, verb: number): boolean {
  // 'give up land, cut its army': a form that is the infinitive too.
  if (tree.xpos(verb) === 'VBD') return tree.lower(verb) !== tree.lemma(verb)
  return (
    tree.xpos(verb) === 'VBN' &&
    tree.children(verb).some((c) => tree.lemma(c) === 'have' && tree.relation(c) === 'aux') &&
    !tree.children(verb).some((c) => tree.xpos(c) === 'MD')
  )
}

/** 'said in a statement that …': what a statement tells is said, and on no table for that. */
const isUttered = (tree: Tree, noun: number, relation: string, words: TermWords) =>
  relation.startsWith('acl') && words.proposals.get(tree.lemma(noun)) === 'declaration'

/** 'every treaty ends with a commission': none that is on the table. */
const isEvery = (tree: Tree, token: number, words: TermWords) =>
  tree.children(token).some((c) => tree.relation(c) === 'det' && words.grammar.each.has(tree.lower(c)))

/** 'would accept it if Lorvia opened the border': what somebody asks for in return. */
function isCondition(tree: Tree, verb: number, words: TermWords): boolean {
  const governor = tree.head(verb)
  if (governor < 0 || tree.relation(verb) !== 'advcl' || !words.commits.has(tree.lemma(governor))) return false
  return (
    isModal(tree, governor, words) &&
    tree.children(verb).some((c) => tree.relation(c) === 'mark' && words.conditions.has(tree.lower(c)))
  )
}

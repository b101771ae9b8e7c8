import type { TermReading } from '../reading.ts'
import { isAppointment } from './appointment.ts'
import { durationTerm } from './duration-term.ts'
import { goingOn } from './duty.ts'
import { withFees } from './fee-told.ts'
import { grantTerm } from './grant-term.ts'
import { type KnownTerms, knownTerm, knownVerb } from './known-term.ts'
import { nounTerm } from './noun-term.ts'
import { pointedTerms } from './pointed-term.ts'
import { freedTerm, swapTerm } from './swap-term.ts'
import type { Term } from './term.ts'
import { truceLength } from './truce-length.ts'
import { verbTerms } from './verb-term.ts'

/** The terms that a report's texts tell, for each text in its order; of two of which one lies in the other, the outer. */
export function termsIn(readings: readonly TermReading[]): Term[][] {
  const found = readings.map((whole) => {
    const terms: Term[] = []
    const grants: Term[] = []
    let reading = whole
    for (let i = 0; i < whole.tree.length; i++) {
      if (whole.tree.first[i] === i) reading = goingOn(whole, i, terms)
      const upos = reading.tree.upos(i)
      const noun = upos === 'NOUN' || upos === 'PROPN' || reading.tree.relation(i) === 'amod'
      // 'free all prisoners': a tagger may take the verb for an adjective.
      const acts =
        upos === 'VERB' ||
        reading.words.states.has(reading.tree.lemma(i)) ||
        (upos === 'ADJ' && reading.tree.children(i).some((c) => reading.tree.relation(c) === 'obj'))
      if (acts) terms.push(...verbTerms(reading, i))
      const other = durationTerm(reading, i) ?? swapTerm(reading, i)
      if (other) terms.push(other)
      const grant = noun || upos === 'SYM' ? grantTerm(reading, i) : null
      if (grant) grants.push(grant)
      const term = grant === null && noun ? nounTerm(reading, i) : null
      if (term) terms.push(term)
    }
    return [...terms.filter((t) => grants.filter((g) => t.tokens.includes(g.head)).length < 2), ...grants]
  })
  const told = toldIn(readings, found)
  return found.map((terms, k) => {
    const reading = readings[k]!
    const heads = new Set(terms.map((t) => t.head))
    const again: Term[] = []
    const grants = terms.filter((t) => t.issue === 'economy.aid')
    const granted = grants.length > 1 || grants.some((t) => t.standing?.rule === 'held')
    const swapped = terms.some((t) => isSwap(reading, t))
    // 'the release', of nobody in particular, is an event where a swap was made.
    const past = ({ tree, words }: TermReading, token: number) =>
      swapped &&
      words.swaps.frees.has(tree.lemma(token)) &&
      !tree.children(token).some((c) => tree.relation(c) === 'nmod')
    for (let i = 0; i < reading.tree.length; i++) {
      if (heads.has(i)) continue
      const freed = swapped ? freedTerm(reading, i) : null
      if (freed) {
        again.push(freed)
        continue
      }
      const upos = reading.tree.upos(i)
      const term = upos === 'VERB' ? knownVerb(reading, i, told) : null
      const named = upos === 'NOUN' || upos === 'PROPN'
      const grant = granted && (named || upos === 'SYM') ? grantTerm(reading, i, granted) : null
      const found = term ?? grant ?? (named && !past(reading, i) ? knownTerm(reading, i, told) : null)
      if (found) again.push(found)
    }
    const all = withFees(
      reading,
      outermost(reading, withEnds(reading, [...terms.filter((t) => !isAppointment(reading, t)), ...again])),
    )
    return [...all, ...pointedTerms(reading, all)].sort((a, b) => a.head - b.head)
  })
}

/** Whether a term tells that people are given for people. */
const isSwap = ({ tree, words }: TermReading, { issue, tokens }: Term): boolean =>
  issue === 'prisoners' && tokens.some((t) => words.swaps.swaps.has(tree.lemma(t)))

/** The words by which terms were told. */
function toldIn(readings: readonly TermReading[], found: readonly (readonly Term[])[]): KnownTerms {
  const all = new Map<string, Set<string>>()
  const acts = new Map<string, Set<string>>()
  const add = (to: Map<string, Set<string>>, key: string, word: string) => {
    const set = to.get(key)
    if (set) set.add(word)
    else to.set(key, new Set([word]))
  }
  for (const [k, { tree, words }] of readings.entries())
    for (const { issue, head, tokens, strength } of found[k]!) {
      if (strength !== 'sure' && strength !== 'act') continue
      // 'avoid more tariff hikes' puts no tariff hike on the table.
      const above = tree.head(head)
      if (words.hindering.has(tree.lemma(head)) || (above >= 0 && words.hindering.has(tree.lemma(above)))) continue
      for (const token of tokens) {
        add(all, issue, tree.lemma(token))
        add(all, issue, words.groupOf(tree.lemma(token)))
      }
      add(acts, words.groupOf(tree.lemma(head)), issue)
    }
  return { words: all, acts }
}

/** 'a sunset clause under which the pact would expire after five years': one term, with the clause that tells it. */
function withEnds(reading: TermReading, terms: readonly Term[]): Term[] {
  const { tree } = reading
  // 'a clause that would cause it to expire'
  const top = (verb: number) => (tree.relation(verb) === 'xcomp' ? tree.head(verb) : verb)
  const clauseAt = (verb: number) => (tree.relation(top(verb)) === 'acl:relcl' ? tree.head(top(verb)) : -1)
  const isLasting = (term: Term) => term.issue === 'other:duration'
  const told = new Set<Term>()
  const whole = terms.map((term) => {
    const clause = isLasting(term) ? terms.find((t) => isLasting(t) && clauseAt(t.head) === term.head) : undefined
    const length = clause || term.issue !== 'ceasefire' ? null : truceLength(reading, term.head)
    if (length) return { ...term, clause: length.filter((t) => !term.tokens.includes(t)) }
    if (!clause) return term
    told.add(clause)
    return { ...term, clause: clause.tokens, standing: clause.standing ?? term.standing }
  })
  return whole.filter((term) => !told.has(term))
}

function outermost({ tree }: TermReading, terms: readonly Term[]): Term[] {
  const kept: Term[] = []
  const taken = new Set<number>()
  const heads = new Set(terms.map((t) => t.head))
  // 'reforms that will protect the rights of …': what describes a term is no other.
  const describes = (head: number) => tree.relation(head) === 'acl:relcl' && heads.has(tree.head(head))
  for (const term of terms.toSorted((a, b) => b.tokens.length - a.tokens.length || a.head - b.head))
    if (!describes(term.head) && !taken.has(term.head)) {
      kept.push(term)
      for (const token of term.tokens) taken.add(token)
    }
  return kept.sort((a, b) => a.head - b.head)
}

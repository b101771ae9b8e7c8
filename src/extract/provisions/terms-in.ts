import { knownTerm, nounTerm } from './noun-term.ts'
import type { TermReading } from './reading.ts'
import type { Term } from './term.ts'
import { knownVerb, verbTerms } from './verb-term.ts'

/** The terms that a report's texts tell, for each text in its order; of two of which one lies in the other, the outer. */
export function termsIn(readings: readonly TermReading[]): Term[][] {
  const found = readings.map((reading) => {
    const terms: Term[] = []
    for (let i = 0; i < reading.tree.length; i++) {
      const upos = reading.tree.upos(i)
      const noun = upos === 'NOUN' || upos === 'PROPN' || reading.tree.relation(i) === 'amod'
      // 'free all prisoners': a tagger may take the verb for an adjective.
      const acts =
        upos === 'VERB' || (upos === 'ADJ' && reading.tree.children(i).some((c) => reading.tree.relation(c) === 'obj'))
      if (acts) terms.push(...verbTerms(reading, i))
      const term = noun ? nounTerm(reading, i) : null
      if (term) terms.push(term)
    }
    return terms
  })
  const earlier = wordsOf(readings, found)
  return found.map((terms, k) => {
    const reading = readings[k]!
    const heads = new Set(terms.map((t) => t.head))
    const again: Term[] = []
    for (let i = 0; i < reading.tree.length; i++) {
      if (heads.has(i)) continue
      const upos = reading.tree.upos(i)
      const term = upos === 'VERB' ? knownVerb(reading, i, earlier) : null
      const noun = upos === 'NOUN' || upos === 'PROPN' ? knownTerm(reading, i, earlier) : null
      if (term ?? noun) again.push((term ?? noun)!)
    }
    return outermost(reading, [...terms, ...again])
  })
}

/** For each issue the words by which terms of it were told. */
function wordsOf(readings: readonly TermReading[], found: readonly (readonly Term[])[]): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>()
  for (const [k, { tree, words }] of readings.entries())
    for (const term of found[k]!) {
      if (term.strength === 'topic' || term.strength === 'none') continue
      const of = all.get(term.issue) ?? new Set<string>()
      all.set(term.issue, of)
      for (const token of term.tokens) of.add(tree.lemma(token)).add(words.groupOf(tree.lemma(token)))
    }
  return all
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

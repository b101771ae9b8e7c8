import { nameKind } from '../events/name-at.ts'
import { phraseOf, prepositionOf, type Tree, withConjuncts } from '../events/tree.ts'
import type { Reading } from './reading.ts'

/** Who holds a stance, as its words tell. */
export interface Holder {
  readonly ids: readonly string[]
  readonly by: 'name' | 'pronoun' | 'speaker'
  /** The first token of their phrase, or -1 where it stands far off. */
  readonly from: number
  /** The verb that passes on a noun's stance: 'voiced' of "voiced support". */
  readonly carrier?: number
  /** Whether that verb takes it back: "dropped its demand". */
  readonly dropped: boolean
}

/** Who the phrase with this head stands for. */
export function holderAt(reading: Reading, head: number, near = true): Holder | null {
  const { tree, words } = reading
  const heads = withConjuncts(tree, head)
  const included = heads.flatMap((h) =>
    tree.children(h).filter((c) => tree.relation(c) === 'nmod' && words.widening.has(prepositionOf(tree, c))),
  )
  const he = /^(?:he|she|his|her)$/u.test(tree.lower(head)) ? reading.said.himselfAt(tree.analysis.start[head]!) : null
  const ids = he ? [he] : [...heads, ...included].flatMap((h) => (standsFor(reading, h) ? behind(reading, h) : []))
  if (ids.length === 0) return null
  const word = tree.lower(head)
  const first = /^(?:i|we|us|our|my|me)$/u.test(word) && tree.upos(head) === 'PRON'
  const pronoun = tree.upos(head) === 'PRON' && !first
  return {
    ids: [...new Set(ids)],
    by: first ? 'speaker' : pronoun ? 'pronoun' : 'name',
    from: near ? phraseOf(tree, head).from : -1,
    dropped: false,
  }
}

/** Whom a head stands for: 'the Lind administration' is Lind's government, not Lind. */
function behind({ tree, participants, said }: Reading, head: number): string[] {
  const ids = participants.of(tree, head)
  if (!/^(?:administration|government|cabinet|regime)$/u.test(tree.lemma(head))) return ids
  return ids.map((id) => (participants.kindOf(id) === 'person' ? (said.governmentOf(id) ?? id) : id))
}

/** Whether a phrase that names a state speaks for it: 'Lorvian officials' and 'the Lorvians' do, 'Lorvian lawmakers' and 'Lorvians' do not. */
function standsFor({ tree, words, participants }: Reading, head: number): boolean {
  const below = tree.children(head)
  // '65 of its members', 'some lawmakers': not all of them.
  if (
    below.some(
      (c) =>
        tree.relation(c) === 'nummod' ||
        /^(?:some|many|most|former|several|few|other|both|local|regional|provincial)$/u.test(tree.lower(c)),
    )
  )
    return false
  const own = participants.of(tree, head)
  if (own.length === 0 || own.some((id) => participants.kindOf(id) !== 'government')) return true
  if (/S$/u.test(tree.xpos(head)) && nameKind(tree, head) === 'nationality')
    return below.some((c) => tree.lower(c) === 'the')
  if (tree.upos(head) !== 'NOUN') return true
  return words.speaksFor.has(tree.lemma(head))
}

/** The verb that a noun of stance is the object of, where it passes the stance on or takes it back; else -1. */
export function carrierOf({ tree, words }: Reading, noun: number): number {
  const above = tree.head(noun)
  if (above < 0 || tree.relation(noun) !== 'obj' || tree.upos(above) !== 'VERB') return -1
  const lemma = tree.lemma(above)
  return words.carriers.has(lemma) || words.droppers.has(lemma) ? above : -1
}

/** Whose the stance is that a noun tells: 'Lorvia's demand', 'Lorvian support', 'Lind voiced doubts', 'demands from Karsa'. */
export function holderOfNoun(reading: Reading, noun: number): Holder | null {
  const { tree, words, participants } = reading
  const carrier = carrierOf(reading, noun)
  const dropped = carrier >= 0 && words.droppers.has(tree.lemma(carrier))
  const carried = carrier < 0 ? {} : { carrier }
  for (const child of tree.children(noun)) {
    const relation = tree.relation(child)
    const owns = relation === 'nmod:poss' || (relation === 'nmod' && /^(?:from|by)$/u.test(prepositionOf(tree, child)))
    const kind = nameKind(tree, child) ?? ''
    const adjective = /^(?:amod|compound)$/u.test(relation)
    const nation = adjective && /^(?:nationality|place|organisation)$/u.test(kind)
    // 'Lorvian opposition'
    const government = adjective ? participants.government(tree, child) : null
    // 'Lind lent his backing': whose it is, the verb's subject tells better.
    const bound = tree.upos(child) === 'PRON' && carrier >= 0 && subjectOf(tree, carrier) >= 0
    const holder = (owns || nation) && !bound ? holderAt(reading, child) : null
    if (holder) return { ...holder, ...carried, dropped }
    if (government) return { ids: [government], by: 'name', from: child, ...carried, dropped }
  }
  const subject = carrier < 0 ? -1 : subjectOf(tree, carrier)
  const holder = subject < 0 ? null : holderAt(reading, subject)
  return holder && { ...holder, ...carried, dropped }
}

/** The subject of a verb, or of that which it is joined to or hangs on; -1 where there is none. */
export function subjectOf(tree: Tree, verb: number): number {
  let at = verb
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const subject = tree.children(at).find((c) => tree.relation(c) === 'nsubj')
    if (subject !== undefined) return subject
    if (!/^(?:conj|xcomp|advcl)/u.test(tree.relation(at))) return -1
    // 'arrested them for voicing support'
    if (tree.children(at).some((c) => tree.relation(c) === 'mark' && tree.lower(c) === 'for')) return -1
    at = tree.head(at)
  }
  return -1
}

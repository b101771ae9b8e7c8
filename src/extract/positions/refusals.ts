import { argumentsOf } from '../events/arguments.ts'
import { nameKind } from '../events/name-at.ts'
import { phraseOf, prepositionOf, type Tree } from '../events/tree.ts'
import { circumstancesOf } from './circumstances.ts'
import { clipped } from './clipped.ts'
import { type Complement, clauseStretch } from './complements.ts'
import { type Holder, holderAt } from './holders.ts'
import { isPromised } from './promised.ts'
import type { Reading } from './reading.ts'
import type { Stand } from './stand.ts'

const denial = /^(?:not|n't|never)$/u

/**
 * What somebody says will not be done by his side, of what is bargained for: "we will never give up the province", "Lorvia would not
 * pay for the dam". What a word of stance tells already is left to it.
 */
export function refusalAt(reading: Reading, token: number): Stand[] {
  const { tree, words, targets } = reading
  if (tree.upos(token) !== 'VERB' || words.modality.undemanding.has(tree.lemma(token))) return []
  if (isPromised(reading, token)) return []
  const below = tree.children(token)
  const will = below.some((c) => tree.relation(c) === 'aux' && /^(?:will|wo|would|'ll)$/u.test(tree.lower(c)))
  if (!will || !below.some((c) => denial.test(tree.lower(c)) && c < token)) return []
  const around = circumstancesOf(tree, token, words.modality)
  if (!around.real || !around.negated || around.obliged || around.able) return []
  const { subject, passive } = argumentsOf(tree, token)
  const bound = below.some(
    (c) =>
      /^(?:obj|obl)$/u.test(tree.relation(c)) &&
      c > token &&
      (words.matters.has(tree.lemma(c)) ||
        nameKind(tree, c) === 'money' ||
        tree.children(c).some((n) => tree.relation(n) === 'nummod')),
  )
  // 'It won’t take sending ships to convince them'
  if (passive || subject < 0 || (tree.lower(subject) === 'it' && tree.lemma(token) === 'take')) return []
  const holder = holderAt(reading, subject)
  const stretch = clauseStretch(tree, token)
  // The words of the refusal begin behind its 'not'.
  const complement: Complement = { head: token, clause: true, bare: false, asked: -1, from: token, to: stretch.to }
  if (!holder || isForecast(reading, token, holder)) return []
  return targets.of(tree, complement, 'matters', token).flatMap((target): Stand[] =>
    (target.by === 'words' && !bound) ||
    (words.verbs.has(tree.lemma(token)) && target.by !== 'term') ||
    (target.held && !isOwn(reading, token, holder))
      ? []
      : [
          {
            // 'Lorvia will not join' is the term, and is theirs.
            stance: around.conditional ? 'conditional' : target.denied ? 'supports' : 'rejects',
            holders: holder.ids,
            by: holder.by,
            target,
            complement: clipped(reading, complement, token),
            trigger: token,
            holderAt: holder.from,
            act: false,
            rule: 'refusal',
            hedged: around.conditional,
          },
        ],
  )
}

/** Whether they say so themselves: what a plan says they will not do is the plan's. */
function isOwn({ tree, said }: Reading, token: number, { ids, by }: Holder): boolean {
  const speaker = said.speakerAt(tree.analysis.start[token]!)
  return (
    by === 'speaker' || (speaker !== null && (ids.includes(speaker) || ids.includes(said.governmentOf(speaker) ?? '')))
  )
}

/** 'Lorvia will not sign before spring, an analyst said': what another says somebody will not do is a guess. */
function isForecast({ tree, said, participants }: Reading, token: number, { ids, by }: Holder): boolean {
  const { start, end } = tree.analysis
  const within = said.at({ start: start[token]!, end: end[token]! })
  if (by === 'speaker' || !within) return false
  const { speaker, unnamed } = within.attribution
  if (speaker === null) return false
  // 'Lorvia will not sign, a Lorvian official said': they speak for it.
  for (let i = tree.first[token]!; i < tree.last[token]!; i++)
    if (unnamed?.of.some((o) => o.start <= start[i]! && start[i]! < o.end)) {
      const government = participants.government(tree, i)
      if (government !== null && ids.includes(government)) return false
    }
  return ![speaker, said.speakerAt(start[token]!), said.governmentOf(speaker)].some((id) => id && ids.includes(id))
}

/**
 * What somebody's words leave no room for: “No federation!”, “there is no plan on our table”; and what they ask for by leaving room
 * for nothing else: “no deal without monitors”.
 */
export function denialAt(reading: Reading, token: number): Stand[] {
  const { tree, said, targets } = reading
  const nothing = tree.lower(token) === 'nothing' && tree.relation(token) === 'obj'
  if (nothing) return nothingWithout(reading, token)
  if (tree.upos(token) !== 'NOUN' || !tree.children(token).some((c) => isNo(tree, c) && c < token)) return []
  const { start } = tree.analysis
  const speaker = said.speakerAt(start[token]!)
  if (!speaker) return []
  const above = tree.head(token)
  const there = above >= 0 && tree.children(above).some((c) => tree.relation(c) === 'expl' && tree.lower(c) === 'there')
  const alone =
    /^(?:root|ccomp|parataxis)$/u.test(tree.relation(token)) &&
    !tree.children(token).some((c) => /^(?:cop|nsubj)/u.test(tree.relation(c)))
  const verb = alone ? token : there ? above : -1
  if (verb < 0 || !/^(?:be|NOUN)$/u.test(verb === token ? 'NOUN' : tree.lemma(verb))) return []
  const without = [verb, token]
    .flatMap((h) => tree.children(h))
    .find((c) => /^(?:obl|nmod)$/u.test(tree.relation(c)) && prepositionOf(tree, c) === 'without')
  const head = without ?? token
  const { from, to } = phraseOf(tree, head)
  const complement: Complement = { head, clause: false, bare: false, asked: -1, from, to }
  return targets.of(tree, complement, without === undefined && there ? 'deals' : 'matters', token).map(
    (target): Stand => ({
      stance: without === undefined ? 'rejects' : 'demands',
      holders: [speaker],
      by: 'speaker',
      target,
      complement,
      trigger: token,
      holderAt: -1,
      act: false,
      rule: 'denial',
      hedged: false,
    }),
  )
}

/** A 'no' that denies; in 'more “no” votes' it is what was voted. */
function isNo(tree: Tree, token: number): boolean {
  const { text, start, end } = tree.analysis
  return tree.lower(token) === 'no' && !/^["'“”‘’]{2}$/u.test(`${text[start[token]! - 1]}${text[end[token]!]}`)
}

/** 'Lorvia would sign nothing without monitors' */
function nothingWithout(reading: Reading, token: number): Stand[] {
  const { tree, targets } = reading
  const verb = tree.head(token)
  const { subject } = argumentsOf(tree, verb)
  const head = [verb, token]
    .flatMap((h) => tree.children(h))
    .find((c) => /^(?:obl|nmod)$/u.test(tree.relation(c)) && prepositionOf(tree, c) === 'without')
  const holder = subject < 0 ? null : holderAt(reading, subject)
  if (head === undefined || !holder) return []
  const complement: Complement = { head, clause: false, bare: false, asked: -1, ...phraseOf(tree, head) }
  return targets.of(tree, complement, 'matters', token).map(
    (target): Stand => ({
      stance: 'demands',
      holders: holder.ids,
      by: holder.by,
      target,
      complement,
      trigger: verb,
      holderAt: holder.from,
      act: false,
      rule: 'denial',
      hedged: false,
    }),
  )
}

import { nameKind } from '../../trees/name-at.ts'
import type { Tree } from '../../trees/tree.ts'
import { tokensOf } from '../particulars/extent.ts'
import { isProposal } from '../proposals/proposal-noun.ts'
import { standingOf } from '../proposals/standing.ts'
import { isModal } from '../proposals/verb-at-table.ts'
import type { TermReading } from '../reading.ts'
import type { Term } from './term.ts'

/** How long a deal holds, when it ends or is looked at again: 'the pact would expire after five years'. Null where no time is told. */
export function durationTerm(reading: TermReading, token: number): Term | null {
  const { tree, words } = reading
  if (!words.lasts.has(tree.lemma(token))) return null
  const verbal = tree.upos(token) === 'VERB'
  if (!verbal && tree.upos(token) !== 'NOUN') return null
  if (/^(?:amod|compound)/u.test(tree.relation(token))) return null
  const children = tree.children(token)
  const passive = children.some((c) => tree.relation(c) === 'nsubj:pass')
  const subject = children.find((c) => /^nsubj/u.test(tree.relation(c))) ?? -1
  const object = children.find((c) => /^(?:obj|nmod)$/u.test(tree.relation(c))) ?? -1
  // 'calls for the deal to run for 16 years'
  const raised =
    verbal && subject < 0 && /^(?:advcl|xcomp)$/u.test(tree.relation(token)) ? objectBefore(tree, token) : -1
  // 'the Sea Pact would expire unless …': what has a name and ends is a deal or a law.
  const named = (t: number) => words.lapses.has(tree.lemma(token)) && tree.upos(t) === 'PROPN' && nameKind(tree, t) !== 'person' // biome-ignore format: one line
  const thing = [object, subject, raised].find((t) => t >= 0 && (endures(reading, t) || named(t))) ?? -1
  if (thing < 0 || !isTimed(reading, token)) return null
  const modal = verbal && (isModal(tree, token, words) || children.some((c) => tree.relation(c) === 'aux' && words.grammar.may.has(tree.lower(c)))) // biome-ignore format: one line
  const lays = modal || (tree.xpos(token) === 'VBZ' && thing === subject)
  const standing = standingOf(reading, token) ?? (lays ? { rule: 'held' as const, proposal: isProposal(tree, thing, words) ? thing : -1 } : null) // biome-ignore format: one line
  if (!standing) return null
  const own = tokensOf(tree, token, {
    subject: passive || thing === subject ? subject : -1,
    isOther: () => false,
    words,
  })
  const from =
    raised >= 0
      ? Math.min(
          ...tree.children(raised).filter((c) => /^(?:det|amod|compound)$/u.test(tree.relation(c))),
          raised,
          own[0]!,
        )
      : own[0]!
  const to = Math.max(own.at(-1)!, ...times(reading, token)) + 1
  const tokens = Array.from({ length: to - from }, (_, k) => from + k)
  return { head: token, verb: -1, tokens, issue: 'other:duration', strength: 'sure', standing }
}

const objectBefore = (tree: Tree, token: number): number =>
  tree.children(tree.head(token)).find((c) => c < token && /^(?:i?obj|obl)$/u.test(tree.relation(c))) ?? -1

/** Whether a noun is a deal, or what has an end as deals have. */
const endures = ({ tree, words }: TermReading, noun: number): boolean =>
  isProposal(tree, noun, words) || words.lasting.has(tree.lemma(noun))

/** The tokens of 'after five years', 'every six years', 'until 2030' behind a word. */
function times({ tree, words }: TermReading, token: number): readonly number[] {
  const last = Math.min(tree.last[token]!, token + 14)
  const found: number[] = []
  for (let i = token + 1; i < last && !/^[;:,.]$/u.test(tree.lower(i)); i++) {
    const counted =
      words.spans.has(tree.lemma(i)) && i > 1 && (tree.upos(i - 1) === 'NUM' || tree.upos(i - 2) === 'NUM')
    if (counted || nameKind(tree, i) === 'date') found.push(i)
  }
  return found
}

/** Whether it is told for how long or until when, or 'unless' what. */
const isTimed = (reading: TermReading, token: number): boolean =>
  times(reading, token).length > 0 ||
  reading.tree
    .children(token)
    .some((c) => reading.tree.relation(c) === 'advcl' && reading.tree.children(c).some((m) => reading.tree.relation(m) === 'mark' && reading.words.conditions.has(reading.tree.lower(m)))) // biome-ignore format: one line

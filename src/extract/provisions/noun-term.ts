import { nameKind } from '../events/name-at.ts'
import type { Tree } from '../events/tree.ts'
import { tokensOf } from './extent.ts'
import { type Classified, isAct, issueOf } from './issue-of.ts'
import { isProposal } from './proposal-noun.ts'
import { isPeople, type TermReading } from './reading.ts'
import { isModal, type Standing, standingOf } from './standing.ts'
import type { Term } from './term.ts'
import { headed } from './verb-term.ts'

/** The term that a noun tells, or null. */
export function nounTerm(reading: TermReading, noun: number): Term | null {
  const { tree } = reading
  const read = readNoun(reading, noun)
  if (!read) return null
  const { tokens, classified, inProposal } = read
  const { strength, issue } = classified
  const relation = tree.relation(noun)
  const standing = standingOf(reading, noun) ?? comingOf(reading, noun)
  const own = classified.act === noun || headed(classified, noun)
  const listed = standing?.rule === 'held' && /^(?:obj|conj|obl|nmod|appos|root)/u.test(relation)
  if (!standing || (!own && !listed)) return null
  if (strength === 'topic' && !(listed && beginsItem(reading, tokens[0]!) && Math.abs(classified.thing - noun) < 6))
    return null
  if (!own && !beginsItem(reading, tokens[0]!)) return null
  if (standing.rule !== 'held' && !inProposal && isVague(tree, noun, tokens)) return null
  if (standing.rule === 'modal' && strength !== 'sure' && !/^nsubj/u.test(relation)) return null
  return { head: noun, verb: -1, tokens, issue, strength, standing }
}

/** A term that is spoken of again once it is on the table: 'the withdrawal', 'any pullout of Karsan troops'. `earlier` are those told before. */
export function knownTerm(
  reading: TermReading,
  noun: number,
  earlier: ReadonlyMap<string, ReadonlySet<string>>,
): Term | null {
  const { tree } = reading
  const read = readNoun(reading, noun)
  if (!read) return null
  const { tokens, classified, inProposal } = read
  const words = earlier.get(classified.issue)
  if (!words || classified.strength === 'topic') return null
  const sure = classified.strength === 'sure' && headed(classified, noun)
  if (!sure && classified.act !== noun) return null
  if (!inProposal && isVague(tree, noun, tokens)) return null
  if (!words.has(tree.lemma(noun)) && !words.has(reading.words.groupOf(tree.lemma(noun)))) return null
  return { head: noun, verb: -1, tokens, issue: classified.issue, strength: classified.strength, standing: null }
}

function readNoun(
  reading: TermReading,
  noun: number,
): { tokens: readonly number[]; classified: Classified; inProposal: boolean } | null {
  const { tree, words } = reading
  const relation = tree.relation(noun)
  // 'the ceasefire deal'; but no part of a name: 'the Free Trade Agreement'.
  const inProposal =
    /^(?:compound|amod)$/u.test(relation) && tree.upos(noun) !== 'PROPN' && isProposal(tree, tree.head(noun), words)
  if (/^(?:compound|amod|flat|nmod:poss|fixed|vocative|iobj)/u.test(relation) && !inProposal) return null
  if (isProposal(tree, noun, words) || words.parts.has(tree.lemma(noun))) return null
  if (nameKind(tree, noun) === 'organisation') return null
  const own = tokensOf(tree, noun, { subject: -1, isOther: (token) => isAct(tree, token, words) })
  if (inProposal) {
    const before = tree
      .children(tree.head(noun))
      .filter((c) => c < noun && c > noun - 3 && tree.relation(c) === 'compound')
    own.unshift(...before)
  }
  const classified = issueOf(tree, noun, own, words)
  // 'free all prisoners', where a tagger took the verb for an adjective, is more than people.
  if (isPeople(reading, noun) && classified?.strength !== 'act') return null
  const tokens = inProposal ? [...own, tree.head(noun)].sort((a, b) => a - b) : own
  return classified && { tokens, classified, inProposal }
}

/** Whether a phrase begins where an item of a list does: behind a holding verb, a comma or 'and'. */
function beginsItem({ tree, words }: TermReading, first: number): boolean {
  if (first === tree.first[first]) return true
  const before = tree.lower(first - 1)
  if (/^(?:for|of|with)$/u.test(before)) return words.holds.has(tree.lemma(first - 2))
  return /^(?:,|;|:|and|or|including|as|them|•|-|–|—|a|an|the)$/u.test(before) || words.holds.has(tree.lemma(first - 1))
}

/** 'a ceasefire', of which nothing more is told: what talks are for, and no term of any plan. */
function isVague(tree: Tree, noun: number, tokens: readonly number[]): boolean {
  return tokens.length < 3 && !definite(tree, noun) && tokens.every((t) => t === noun || tree.relation(t) === 'det')
}

function definite(tree: Tree, noun: number): boolean {
  return tree
    .children(noun)
    .some((c) => /^(?:det|nmod:poss)/u.test(tree.relation(c)) && !/^(?:a|an|no|any|every)$/u.test(tree.lower(c)))
}

/** An item of a list that is a noun phrase; 'a truce that is due to start', 'a truce is set to begin'. */
function comingOf(reading: TermReading, noun: number): Standing | null {
  const { tree, words, items } = reading
  if (items[noun] === 1 && (tree.head(noun) < 0 || tree.head(tree.head(noun)) < 0) && isPhrase(tree, noun))
    return { rule: 'held', proposal: -1 }
  const coming = (verb: number) => words.coming.has(tree.lemma(verb)) || isModal(tree, verb, words)
  const relative = tree.children(noun).find((c) => tree.relation(c) === 'acl:relcl')
  if (relative !== undefined && coming(relative)) return { rule: 'modal', proposal: -1 }
  const governor = tree.head(noun)
  if (governor >= 0 && /^nsubj/u.test(tree.relation(noun)) && coming(governor)) return { rule: 'modal', proposal: -1 }
  return null
}

/** Whether a sentence has no finite verb. */
function isPhrase(tree: Tree, noun: number): boolean {
  for (let i = tree.first[noun]!; i < tree.last[noun]!; i++)
    if (/^(?:VBZ|VBP|VBD|MD)$/u.test(tree.xpos(i))) return false
  return true
}

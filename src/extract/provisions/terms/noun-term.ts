import { nameKind } from '../../trees/name-at.ts'
import { prepositionOf, type Tree } from '../../trees/tree.ts'
import { leftmost, tokensOf } from '../particulars/extent.ts'
import { type Classified, holdsThing, isAct, issueOf } from '../particulars/issue-of.ts'
import { isProposal } from '../proposals/proposal-noun.ts'
import { type Standing, standingOf } from '../proposals/standing.ts'
import { isThreat } from '../proposals/threat.ts'
import { isModal } from '../proposals/verb-at-table.ts'
import { isPeople, type TermReading } from '../reading.ts'
import { isAlongside, isEffect, isJoinedEffect, isJudged } from './judged.ts'
import type { Term } from './term.ts'
import { headed } from './verb-term.ts'
import { clauseOn, wantedTerm } from './wanted-term.ts'

/** The term that a noun tells, or null. */
export function nounTerm(reading: TermReading, noun: number): Term | null {
  const { tree } = reading
  const read = readNoun(reading, noun)
  const about = read && clauseOn(reading, noun)
  if (read && about)
    return {
      head: noun,
      verb: -1,
      tokens: read.tokens,
      issue: read.classified.issue,
      strength: 'topic',
      standing: about,
    }
  if (read?.classified.strength === 'topic' || !read) {
    const wanted = wantedTerm(reading, noun, read?.classified ?? null)
    if (wanted) return wanted
  }
  if (!read) return null
  const { tokens, classified, inProposal } = read
  const { strength, issue } = classified
  const relation = tree.relation(noun)
  const truce = issue === 'ceasefire' && strength === 'sure' && headed(classified, noun) && isUnderWay(reading, noun)
  const standing = standingOf(reading, noun) ?? (truce ? ({ rule: 'named', proposal: -1 } as const) : comingOf(reading, noun)) // biome-ignore format: one line
  const own = classified.act === noun || headed(classified, noun)
  const listed =
    standing?.rule === 'held' &&
    (/^(?:obj|conj|obl|nmod|root)/u.test(relation) || (relation === 'appos' && tree.lower(tokens[0]! - 1) === ':'))
  if (!standing || (!own && !listed)) return null
  const verb = governorOf(tree, noun)
  if (verb >= 0 && tree.upos(verb) === 'VERB') {
    if (isJudged(reading, verb, standing)) return null
    // 'families would see tax cuts'
    if (standing.rule === 'modal' && (!isLaidDown(reading, verb) || (/^nsubj/u.test(relation) && doesToOthers(reading, verb)))) return null // biome-ignore format: one line
    if (strength === 'topic' ? isEffect(reading, verb) : isJoinedEffect(reading, verb)) return null // biome-ignore format: one line
  }
  if (strength === 'topic' && !(listed && beginsItem(reading, tokens[0]!) && Math.abs(classified.thing - noun) < 6))
    return null
  // What plans settle is told of often enough where nobody asks for it: 'talks on the debt ceiling'.
  if (strength === 'matter' && (standing.rule === 'modal' || !/^(?:obj|conj|obl|nmod|appos|root|nsubj:pass)/u.test(relation))) return null // biome-ignore format: one line
  if ((!own || strength === 'matter') && !beginsItem(reading, tokens[0]!)) return null
  if (standing.rule !== 'held' && !inProposal && isVague(tree, noun, tokens)) return null
  if (standing.rule === 'modal' && strength !== 'sure' && !/^nsubj/u.test(relation)) return null
  return { head: noun, verb: -1, tokens: withDone(reading, noun, tokens), issue, strength, standing }
}

/** 'calls for heavy weapons to be withdrawn': with what is to become of them. */
function withDone({ tree, words }: TermReading, noun: number, tokens: readonly number[]): readonly number[] {
  if (prepositionOf(tree, noun) !== 'for') return tokens
  const last = tokens.at(-1)!
  const done = [...tree.children(noun), ...tree.children(tree.head(noun))].find(
    (c) => c > last && /^(?:advcl|acl|xcomp)$/u.test(tree.relation(c)) && tree.xpos(leftmost(tree, c)) === 'TO' && leftmost(tree, c) === last + 1, // biome-ignore format: one line
  )
  const passive = done !== undefined && tree.children(done).some((c) => tree.relation(c) === 'aux:pass')
  // 'a halt to strikes to save lives'
  if (done === undefined || (!passive && isAct(tree, noun, words))) return tokens
  return [...tokens, last + 1, ...tokensOf(tree, done, { subject: -1, isOther: (token) => isAct(tree, token, words), words })] // biome-ignore format: one line
}

/** What a noun and what hangs on it are about; null where it tells nothing, or is a plan, a part of one, or people. */
export function readNoun(
  reading: TermReading,
  noun: number,
): { tokens: readonly number[]; classified: Classified; inProposal: boolean } | null {
  const { tree, words } = reading
  const relation = tree.relation(noun)
  // 'the ceasefire deal'; but no part of a name: 'the Free Trade Agreement'.
  const inProposal =
    /^(?:compound|amod)$/u.test(relation) && tree.upos(noun) !== 'PROPN' && isProposal(tree, tree.head(noun), words)
  if (/^(?:compound|amod|flat|nmod:poss|fixed|vocative|iobj)/u.test(relation) && !inProposal) return null
  if (isProposal(tree, noun, words)) return null
  // 'a revamped free trade deal' is the text itself.
  if (inProposal && tree.children(tree.head(noun)).some((c) => words.revising.has(tree.lower(c)))) return null
  if (nameKind(tree, noun) === 'organisation') return null
  if (!holdsThing(tree, inProposal ? tree.head(noun) : noun, words)) return null
  const own = tokensOf(tree, noun, { subject: -1, isOther: (token) => isAct(tree, token, words), words })
  if (inProposal) {
    const before = tree
      .children(tree.head(noun))
      .filter(
        (c) =>
          c < noun &&
          c > noun - 3 &&
          (tree.relation(c) === 'compound' || (tree.relation(c) === 'amod' && words.earlier.has(tree.lower(c)))),
      )
    own.unshift(...before)
  }
  const classified = issueOf(tree, noun, own, words)
  // 'concessions' are any; 'territorial concessions' tell which.
  if (
    words.parts.has(tree.lemma(noun)) &&
    !words.rules.has(tree.lemma(noun)) &&
    !(classified?.strength === 'sure' && headed(classified, noun))
  )
    return null
  // 'free all prisoners', where a tagger took the verb for an adjective, is more than people.
  if (isPeople(reading, noun) && classified?.strength !== 'act' && !clauseOn(reading, noun)) return null
  const tokens = inProposal ? [...own, tree.head(noun)].sort((a, b) => a - b) : own
  return classified && { tokens, classified, inProposal }
}

/** Not what comes with something else, what people would come to feel, nor what comes without a deal. */
const isLaidDown = (reading: TermReading, verb: number): boolean =>
  !isUnderThreat(reading, verb) &&
  !isAlongside(reading.tree, verb, reading.words) &&
  !reading.words.undergoes.has(reading.tree.lemma(verb))

/** 'spending cuts will hit the harbour': what a measure does to somebody, and not what becomes of it ('will take effect', 'must include steel'). */
const doesToOthers = ({ tree, words }: TermReading, verb: number): boolean =>
  tree.children(verb).some((c) => tree.relation(c) === 'obj') &&
  ![words.carriers, words.holds, words.befalls, words.lasts].some((kind) => kind.has(tree.lemma(verb)))

/** 'If there is no deal taxes will rise, and cuts will take effect.' */
const isUnderThreat = ({ tree, words }: TermReading, verb: number): boolean =>
  isThreat(tree, verb, words) ||
  (/^(?:conj|parataxis)/u.test(tree.relation(verb)) && isThreat(tree, tree.head(verb), words))

/** Whether a phrase begins where an item of a list does: behind a holding verb, a comma or 'and'. */
function beginsItem({ tree, words }: TermReading, first: number): boolean {
  if (first === tree.first[first]) return true
  const before = tree.lower(first - 1)
  if (words.joining.has(tree.lower(first - 2)) && tree.upos(first - 1) === 'ADP') return true
  if (/^(?:for|of|with)$/u.test(before)) return words.holds.has(tree.lemma(first - 2)) || words.wants.has(`${tree.lemma(first - 2)} ${before}`) // biome-ignore format: one line
  return /^(?:,|;|:|and|or|including|as|them|•|-|–|—|a|an|the)$/u.test(before) || words.holds.has(tree.lemma(first - 1)) || words.wants.has(tree.lemma(first - 1)) // biome-ignore format: one line
}

/** 'a ceasefire', of which nothing more is told: what talks are for, and no term of any plan. */
export function isVague(tree: Tree, noun: number, tokens: readonly number[]): boolean {
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

/** 'the truce took effect', 'a ceasefire brokered by Karsa': what sides stop for a time is a deal by itself. */
function isUnderWay({ tree, words }: TermReading, noun: number): boolean {
  const verb = tree.head(noun)
  const told = (token: number) => words.befalls.has(tree.lemma(token))
  if (verb >= 0 && /^nsubj/u.test(tree.relation(noun)) && told(verb)) return true
  return tree.children(noun).some((c) => tree.relation(c) === 'acl' && tree.xpos(c) === 'VBN' && told(c))
}

/** What a noun, or the first of those it is joined to, hangs on. */
function governorOf(tree: Tree, noun: number): number {
  let at = noun
  for (let steps = 0; steps < 6 && /^conj/u.test(tree.relation(at)) && tree.upos(tree.head(at)) !== 'VERB'; steps++)
    at = tree.head(at)
  return tree.head(at)
}

function isInRelative(tree: Tree, token: number): boolean {
  for (let at = token, steps = 0; at >= 0 && steps < 8; at = tree.head(at), steps++)
    if (tree.relation(at) === 'acl:relcl') return true
  return false
}

/** Whether a sentence has no finite verb but in what describes a noun: 'an end to the embargo that Lorvia imposed'. */
function isPhrase(tree: Tree, noun: number): boolean {
  for (let i = tree.first[noun]!; i < tree.last[noun]!; i++)
    if (/^(?:VBZ|VBP|VBD|MD)$/u.test(tree.xpos(i)) && !isInRelative(tree, i)) return false
  return true
}

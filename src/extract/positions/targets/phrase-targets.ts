import type { PositionWords } from '../../../languages/positions.ts'
import { phraseOf, prepositionOf, type Tree } from '../../trees/tree.ts'
import { type Asked, askedOf, pointsTo, type Search } from './asked.ts'
import { isInfinitive } from './clause-stretch.ts'
import { freeWords } from './free-words.ts'
import { lastQuestion } from './last-question.ts'
import { isRestOf, wholeOf } from './rest-of.ts'
import { anothersTry, heldComplement, relativeOf } from './target-words.ts'
import type { Target } from './targets.ts'
import { topicOf } from './topic.ts'

/** What a phrase names, leads to or points to: 'the Lind plan', 'talks on the plan', 'it'; null where it does none of these. */
export function phraseMeans(search: Search, asked: Asked): Target[] | null {
  return planNamed(search, asked) ?? phraseWithin(search, asked) ?? pointedTo(search, asked)
}

/** A plan by its name or a short one, what another tries, or the whole of which it is the rest. */
function planNamed({ told, words, names }: Search, { tree, complement, trigger }: Asked): Target[] | null {
  const { text, start, end } = tree.analysis
  const { head, from } = complement
  const proposal = told.find((t) => t.proposal && t.start <= start[head]! && end[head]! <= t.end)
  if (proposal && isItsOwn(tree, head, proposal.name, words)) return [{ on: proposal.id, by: 'term' }]
  if (names.isShortName(tree, head)) return [names.named(tree, head)]
  const tried = anothersTry(tree, head, trigger, words)
  if (tried > 0) return [{ on: freeWords(text.slice(start[from]!, end[tried - 1]), words), by: 'words' }]
  return isRestOf(tree, head, words.grammar.remains) ? pointsTo(wholeOf(tree, head, told)) : null
}

/** What a word is of, about or said of: 'a commitment to the plan', 'talks on the plan', 'the plan, which', 'the toll is an approach that'. */
function phraseWithin(search: Search, asked: Asked): Target[] | null {
  const { words } = search
  const { tree, complement } = asked
  const { head } = complement
  const inner = heldIn(tree, head, words)
  const held = inner < 0 ? [] : search.find({ ...asked, complement: heldComplement(tree, complement, inner) })
  if (held.length > 0) return held
  // 'does not refuse talks on the plan'
  const isMatter = (c: number) =>
    c > head && tree.relation(c) === 'nmod' && /^(?:about|on|over|of)$/u.test(prepositionOf(tree, c))
  const matter = words.talks.has(tree.lemma(head)) ? tree.children(head).find(isMatter) : undefined
  const about = matter === undefined ? [] : search.find(askedOf(asked, matter))
  if (about.some((t) => t.by !== 'words')) return about
  const relative = relativeOf(tree, head)
  return relative >= 0 ? search.find(askedOf(asked, relative)) : null
}

/** What 'it', 'the idea' or 'today' points to, or nothing; null where a phrase does not point. */
function pointedTo(search: Search, asked: Asked): Target[] | null {
  const { told, words, pointing } = search
  const { tree, complement, on, trigger } = asked
  const { head, from } = complement
  // 'Today is a great day for Lorvia'
  const now = on === 'plan' && words.grammar.now.has(tree.lower(head)) ? pointing.lastPlan(tree, trigger) : null
  if (now) return pointsTo(now)
  if (!pointing.isPointing(tree, head)) return null
  const isIt = /^(?:it|this|that)$/u.test(tree.lower(head))
  // “It is a mistake,” Lind said of the deal.
  const topic = isIt ? topicOf(tree, head, words) : -1
  if (topic >= 0 && !tree.children(topic).includes(head)) return search.find(askedOf(asked, topic))
  const before = pointing.antecedent(tree, trigger, tree.analysis.start[Math.min(from, trigger)]!, {
    pronoun: tree.upos(head) !== 'NOUN',
    word: tree.lower(head),
  })
  const { onlyTerm } = pointing
  return pointsTo(
    before ??
      (on === 'plan' && isIt ? pointing.lastPlan(tree, trigger) : null) ??
      (on === 'question' && tree.upos(head) === 'PRON' ? lastQuestion(tree, head, { told, words, onlyTerm }) : null),
  )
}

/** 'Lorvia's demands' may lie in what another's plan is called by; they are that plan only where it is named so. */
function isItsOwn(tree: Tree, head: number, name: string, { claims }: PositionWords): boolean {
  return !claims.has(tree.lemma(head)) || [...claims].some((claim) => name.toLowerCase().includes(claim))
}

/** What a word like 'idea' or 'commitment' is of, where its phrase goes on: 'any commitment to a withdrawal'; else -1. */
function heldIn(tree: Tree, head: number, words: PositionWords): number {
  const below = tree.children(head)
  // 'the main points of the plan' are the plan; 'some points' are not.
  const before = below.filter((c) => c < head && tree.relation(c) !== 'case')
  // 'the terms of the plan'
  const plain = tree.xpos(head) === 'NNS' && before.length === 1 && tree.lower(before[0]!) === 'the'
  const whole = words.pieces.has(tree.lemma(head)) && (plain || before.some((c) => words.whole.has(tree.lower(c))))
  if (!whole && !words.vessels.has(tree.lemma(head))) return -1
  const aim = aimBeside(tree, head)
  if (aim >= 0) return aim
  const own = below.find((c) => /^(?:nmod|acl|obl)$/u.test(tree.relation(c)) && c > head)
  if (own !== undefined) return own
  // 'objected to efforts to open the gates', where a parser hangs what is tried on the verb
  if (tree.lower(head + 1) !== 'to') return -1
  const isTried = (c: number) =>
    /^(?:advcl|xcomp)$/u.test(tree.relation(c)) && isInfinitive(tree, c) && c > head && c < head + 4
  return tree.children(tree.head(head)).find(isTried) ?? -1
}

/** 'a truce' of 'rejected calls for a truce', where it hangs on 'rejected'; or -1. */
function aimBeside(tree: Tree, head: number): number {
  const above = tree.head(head)
  if (above < 0 || tree.lower(head + 1) !== 'for' || tree.relation(head) !== 'obj') return -1
  const isAim = (c: number) =>
    c > head + 1 && tree.relation(c) === 'obl' && phraseOf(tree, c).from <= head + 2 && prepositionOf(tree, c) === 'for'
  return tree.children(above).find(isAim) ?? -1
}

import type { PositionWords } from '../../../languages/positions.ts'
import type { Span } from '../../../record/passage.ts'
import type { Provision } from '../../../record/provision.ts'
import type { Tree } from '../../trees/tree.ts'

/** Where a proposal or a term is told of. */
export interface Told extends Span {
  readonly id: string
  readonly proposal: boolean
  readonly name: string
  readonly term?: Provision
}

/** How far back a word like 'it' may point, in code units. */
const reach = 600

/** Words that point back to what was told before, 'it', 'the idea', and what they point to; `told` is in the order of the text. */
export function pointingIn(told: readonly Told[], words: PositionWords) {
  const { ideas, moves, decisions, voting, votes, old } = words.grammar
  return { isPointing, antecedent, lastPlan, onlyTerm, termWith }

  function isPointing(tree: Tree, head: number): boolean {
    // 'accepted that as a start': a parser may take it for a conjunction.
    const stands =
      /^(?:PRON|DET)$/u.test(tree.upos(head)) || (tree.lower(head) === 'that' && tree.relation(head) === 'obj')
    if (stands) return words.pointing.has(tree.lower(head))
    const word = tree.lemma(head)
    const below = tree.children(head)
    // 'such a clause', but 'such talks' are talks.
    const spoken = words.talks.has(word) || words.encounters.has(word)
    if (tree.upos(head) === 'NOUN' && !spoken && below.some((c) => tree.lower(c) === 'such')) return true
    // 'voted against', 'voted no', of what was told before
    const voted =
      tree.head(head) >= 0 && voting.has(tree.lemma(tree.head(head))) && below.every((c) => tree.upos(c) === 'PUNCT')
    if (voted && votes.has(tree.lower(head))) return true
    if (!words.pointing.has(word)) return false
    if (tree.upos(head) !== 'NOUN') return true
    const plain = !below.some((c) => /^(?:nmod|acl|amod|compound)/u.test(tree.relation(c)) && tree.lower(c) !== 'such')
    const idea = ideas.has(word) || moves.has(word)
    // 'wants the tariffs lifted, a move that Lorvia opposes'
    if (tree.relation(head) === 'appos' && below.some((c) => /^an?$/u.test(tree.lower(c)) && c < head)) return true
    return (
      plain &&
      below.some((c) => (idea ? /^(?:the|this|that|these|those|such)$/u : /^(?:this|these|such)$/u).test(tree.lower(c)))
    )
  }

  /** The last term told before, in the same or the sentence before; a pronoun points to a proposal before a provision. */
  function antecedent(
    tree: Tree,
    token: number,
    offset: number,
    { pronoun, word }: { pronoun: boolean; word: string },
  ): string | null {
    const { start } = tree.analysis
    // The sentence it stands in, and the one before.
    const since = start[tree.first[Math.max(0, tree.first[token]! - 1)]!]!
    const before = told.filter((t) => t.end <= offset && t.start >= Math.max(since, offset - reach))
    const last = before.at(-1)
    // 'voted against' may be told of long after what was voted on.
    const deed = moves.has(word) || /^(?:for|against)$/u.test(word)
    if (!last && deed) return decisions.has(word) ? null : onlyTold(offset)
    const alone = /^(?:this|that)$/u.test(word)
    if (!last) return alone ? onlyPlan(tree, token, offset) : null
    const { text } = tree.analysis
    const between = text.slice(last.end, offset)
    const apart = pronoun && /\n/u.test(between.trim())
    if (apart && alone) return onlyPlan(tree, token, offset)
    if (apart || (between.match(/[.!?]["”’]?\s/gu) ?? []).length > (pronoun ? 1 : 2)) return null
    // 'the move' may be anything that somebody did.
    if (deed) return new Set(before.map((t) => t.id)).size === 1 ? last.id : null
    if (!pronoun) return last.id
    // 'it' may be one of several terms: then it is taken for the one plan that was told of, else for nothing. What stood between
    // full stop and 'it' is nearer than a term of the sentence before.
    const here = start[tree.first[token]!]!
    if (!last.proposal && last.start < here && /^(?:it|them|they)$/u.test(word)) return null
    if (new Set(before.map((t) => t.id)).size === 1) return last.id
    const plans = new Set(before.flatMap((t) => (t.proposal ? [t.id] : [])))
    return plans.size === 1 ? [...plans][0]! : null
  }

  /**
   * The one term told before whose words have this noun: 'the corridor' after "would lease it a corridor". What a side imposes, and what is
   * bargained to end, may be told of by its end.
   */
  function onlyTerm(tree: Tree, head: number): string | null {
    const { text, start } = tree.analysis
    if (words.measures.has(tree.lemma(head)) || words.evils.has(tree.lemma(head))) return null
    const noun = new RegExp(`(?<![\\p{L}-])${tree.lower(head)}(?![\\p{L}-])`, 'iu')
    const ids = new Set<string>()
    for (const t of told)
      if (!t.proposal && t.end <= start[head]! && noun.test(text.slice(t.start, t.end))) ids.add(t.id)
    return ids.size === 1 ? [...ids][0]! : null
  }

  /**
   * The one term told before with such a thing: 'a Lorvian chair' after "a joint commission with a Lorvian chair". Two words or more of it, behind
   * a word by which the term has it: 'the guards' of "keep guards out" is no part of that.
   */
  function termWith(tree: Tree, head: number): string | null {
    const { text, start, end } = tree.analysis
    const first = tree.children(head).filter((c) => c < head && /^(?:amod|compound)$/u.test(tree.relation(c)))[0]
    if (first === undefined || !/^NNS?$/u.test(tree.xpos(head))) return null
    const phrase = text.slice(start[first], end[head]).replace(/[^\p{L}\p{N}]+/gu, '[^\\p{L}\\p{N}]+')
    const holds = new RegExp(
      `\\b(?:with|including|under|by)\\s+(?:(?:an?|the|its|their|two|three)\\s+)?${phrase}(?![\\p{L}-])`,
      'iu',
    )
    const ids = new Set<string>()
    for (const t of told) {
      const said = t.proposal || t.end > start[head]! ? '' : text.slice(t.start, t.end)
      if (holds.test(said)) ids.add(t.id)
    }
    return ids.size === 1 ? [...ids][0]! : null
  }

  /** 'the move', of which the sentence before told nothing: what the last sentences spoke of, where that was one thing. */
  function onlyTold(offset: number): string | null {
    const ids = new Set(told.filter((t) => t.end <= offset && t.start >= offset - reach).map((t) => t.id))
    return ids.size === 1 ? [...ids][0]! : null
  }

  /** The plan that was told of last before a sentence or in it, but for an old one: what is on the table. */
  function lastPlan(tree: Tree, token: number): string | null {
    const { start, text } = tree.analysis
    const here = start[token]!
    const isOld = (t: Told) => text.slice(t.start, t.end).toLowerCase().split(/\W+/u).some((w) => old.has(w)) // biome-ignore format: one line
    return told.findLast((t) => t.proposal && t.end <= here && t.start >= here - 2 * reach && !isOld(t))?.id ?? null
  }

  /** 'This is a relief': the one plan that the last sentences spoke of. */
  function onlyPlan(tree: Tree, token: number, offset: number): string | null {
    const { start, text } = tree.analysis
    // With nothing before it in its own sentence that it could stand for.
    if (token - tree.first[token]! > 6) return null
    const plans = told.filter((t) => t.proposal && t.end <= start[tree.first[token]!]! && t.start >= offset - 2 * reach)
    const last = plans.at(-1)
    if (!last || new Set(plans.map((t) => t.id)).size > 1) return null
    // What its paragraph told before it, and not of the plan, is nearer: “We found leaks. This is wrong.”
    const opening = text.lastIndexOf('\n', start[token]!) + 1
    if (last.end <= opening && /[.!?]/u.test(text.slice(opening, start[tree.first[token]!]!))) return null
    return (text.slice(last.end, offset).match(/[.!?]["”’]?\s/gu) ?? []).length > 3 ? null : last.id
  }
}

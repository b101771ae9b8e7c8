import type { CrowdWords } from '../../../languages/crowd-words.ts'
import type { PositionWords } from '../../../languages/positions.ts'
import type { Actor } from '../../../record/finding.ts'
import { identity } from '../../../record/identity.ts'
import { bodiesOfNation } from '../../actors/bodies-of-nations.ts'
import type { Participants } from '../../events/who/participants.ts'
import { isExcepted } from '../../trees/excepted.ts'
import { wordAt } from '../../trees/name-at.ts'
import { phraseOf, prepositionOf, type Tree } from '../../trees/tree.ts'
import { isCapital } from '../targets/complement-words.ts'
import { markEnd } from './marked-crowds.ts'

/** Many people who hold a stance, where nothing else that the report tells makes them known. */
export interface Groups {
  /** The id of those whom a plural stands for: of 'Green lawmakers' the Greens, of 'several farm groups' a group of that name; null for others. */
  at(tree: Tree, head: number): string | null
  /** The party that an adjective or noun is of: 'Democratic' of "Democratic demands"; null where the report tells of none. */
  factionOf(tree: Tree, token: number): string | null
  /** Those who were made known so. */
  readonly added: readonly Actor[]
}

export function groupsIn(
  report: string,
  { factions, parts, speaksFor, grammar }: PositionWords,
  crowds: CrowdWords | undefined,
  participants: Participants,
): Groups {
  const { several } = grammar
  const made = new Map<string, Actor>()
  return { at, factionOf, get added() { return [...made.values()] } } // biome-ignore format: one line

  function factionOf(tree: Tree, token: number): string | null {
    const faction = factions.get(tree.lower(token))
    return faction === undefined || !isCapital(tree, token) ? null : participants.called(faction)
  }

  function at(tree: Tree, head: number): string | null {
    if (isExcepted(tree, head)) return null
    const below = tree.children(head)
    const share = shareOf(tree, head)
    if (share >= 0) return make(null, tree, { from: head, to: share + 1 })
    const [called] = grammar.houses.has(tree.lemma(head)) && /^NNP?$/u.test(tree.xpos(head)) ? below.filter((c) => c < head && /^(?:amod|compound)$/u.test(tree.relation(c))) : [] // biome-ignore format: one line
    // 'the Green leadership'; not 'a Green caucus'
    if (called !== undefined && called === head - 1 && below.some((c) => /^(?:the|our)$/u.test(tree.lower(c)))) return factionOf(tree, called) // biome-ignore format: one line
    if (!/^NNP?S$/u.test(tree.xpos(head)) || tree.upos(head) === 'PRON') return null
    const before = below.filter((c) => c < head)
    const bodies = bodiesOfNation(tree, head, crowds)
    if (bodies) return make(bodies.name, tree, bodies)
    // 'three Greens', 'our farmers', 'former envoys'
    const few = (c: number) => /^(?:nummod|nmod:poss)$/u.test(tree.relation(c)) || grammar.apart.has(tree.lower(c))
    const counted = countedSide(tree, head, before)
    if (counted >= 0) return make(null, tree, { from: counted, to: head + 1 })
    if (before.some(few)) return null
    const is = (c: number) =>
      /^(?:amod|compound)$/u.test(tree.relation(c)) && !several.has(tree.lower(c)) && !crowds?.graded.has(tree.lower(c))
    const told = [head, ...before.filter(is)]
    // 'LindGreen senators': two headings run together.
    if (told.some((c) => /\p{Ll}\p{Lu}{2}/u.test(wordAt(tree, c)))) return null
    const whole = !before.some((c) => several.has(tree.lower(c)))
    const side = told.find((c) => factions.has(tree.lower(c)) && isCapital(tree, c))
    const hyphened = tree.lower(head - 1) === '-' && tree.head(head - 2) === head
    const noun = hyphened ? `${tree.lower(head - 2)}-${tree.lower(head)}` : tree.lower(head)
    // 'Green senators' stand for the Greens, 'Green voters' do not.
    const standing = side === head || (parts.has(tree.lemma(head)) && !grammar.followers.has(tree.lemma(head))) || speaksFor.has(tree.lemma(head)) // biome-ignore format: one line
    if (side !== undefined && whole && standing)
      return factionOf(tree, side) ?? make(capital(factions.get(tree.lower(side))!), tree, { from: side, to: side + 1 })
    // 'Western officials', of no state
    const distant = speaksFor.has(tree.lemma(head)) && before.some((c) => is(c) && isCapital(tree, c) && tree.upos(c) === 'ADJ') // biome-ignore format: one line
    const known =
      side !== undefined || distant || crowds?.described.has(noun) || crowds?.alone.has(noun) || crowds?.endings.test(noun) // biome-ignore format: one line
    const marked = markEnd(tree, head, grammar)
    // 'companies' may be any; 'some lawmakers', 'farm groups', 'hawks in both parties' are told of as such, 'critics' by their stance.
    if (!known || (whole && told.length < 2 && marked < 0 && !crowds?.taking.has(noun))) return null
    const from = told.map((c) => (c === head ? (hyphened ? head - 2 : head) : phraseOf(tree, c).from))
    // 'many Greens' are not the Greens; 'several farm groups' are farm groups.
    const first = before.find((c) => tree.lower(c) === 'some' || (side !== undefined && several.has(tree.lower(c))))
    const begins = first ?? Math.min(...from)
    return make(null, tree, { from: begins, to: Math.max(head + 1, marked) })
  }

  /** The Greens of 'a majority of Greens', 'a handful of Green senators'; -1 elsewhere. */
  function shareOf(tree: Tree, head: number): number {
    if (!grammar.shares.has(tree.lower(head))) return -1
    const of = tree
      .children(head)
      .find((c) => c > head && tree.relation(c) === 'nmod' && prepositionOf(tree, c) === 'of')
    if (of === undefined || !/S$/u.test(tree.xpos(of))) return -1
    const told = [of, ...tree.children(of).filter((c) => c < of)]
    if (told.some((c) => /^(?:det|nmod:poss|nummod)$/u.test(tree.relation(c)))) return -1
    const sided = told.some((c) => factions.has(tree.lower(c)) && isCapital(tree, c))
    return sided && (factions.has(tree.lower(of)) || (parts.has(tree.lemma(of)) && !grammar.followers.has(tree.lemma(of)))) ? of : -1 // biome-ignore format: one line
  }

  /** The number of 'sixteen Green senators', who are a group of their own; -1 where they are of no side, or are those told of. */
  function countedSide(tree: Tree, head: number, before: readonly number[]): number {
    const [number] = before.filter((c) => tree.relation(c) === 'nummod')
    if (number === undefined || before.some((c) => /^(?:det|nmod:poss)$/u.test(tree.relation(c)) || grammar.apart.has(tree.lower(c)))) return -1 // biome-ignore format: one line
    const sided = [head, ...before].some((c) => factions.has(tree.lower(c)) && isCapital(tree, c))
    const standing = factions.has(tree.lower(head)) || (parts.has(tree.lemma(head)) && !grammar.followers.has(tree.lemma(head))) // biome-ignore format: one line
    return sided && standing ? phraseOf(tree, number).from : -1
  }

  function make(name: string | null, tree: Tree, { from, to }: { from: number; to: number }): string {
    const { text, start, end } = tree.analysis
    const mention = { report, start: start[from]!, end: end[to - 1]! }
    const written = text.slice(mention.start, mention.end).replace(/\s+/gu, ' ')
    const [first, ...rest] = written.split(' ')
    // 'Hawks' at the head of a sentence are 'hawks'.
    const plain = (rest.length > 0 && several.has(first!.toLowerCase())) || (from === tree.first[from] && (tree.upos(from) === 'NOUN' || tree.lower(from + 1) === '-')) // biome-ignore format: one line
    const called = name ?? (plain ? written.charAt(0).toLowerCase() + written.slice(1) : written)
    const there = participants.called(called)
    if (there !== null) return there
    const id = identity('a', report, called)
    if (!made.has(id))
      made.set(id, { id, kind: 'group', name: called, aliases: [...new Set([called, ...(name === null || name.toLowerCase() === written.toLowerCase() ? [written] : [])])], roles: [], party: null, mentions: [mention], rule: 'crowd' }) // biome-ignore format: one line
    return id
  }
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

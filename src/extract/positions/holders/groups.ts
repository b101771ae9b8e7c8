import type { CrowdWords } from '../../../languages/crowd-words.ts'
import type { PositionWords } from '../../../languages/positions.ts'
import type { Actor } from '../../../record/finding.ts'
import { identity } from '../../../record/identity.ts'
import { bodiesOfNation } from '../../actors/bodies-of-nations.ts'
import type { Participants } from '../../events/who/participants.ts'
import { wordAt } from '../../trees/name-at.ts'
import { phraseOf, type Tree } from '../../trees/tree.ts'
import { isCapital } from '../targets/complement-words.ts'

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
    if (!/^NNP?S$/u.test(tree.xpos(head)) || tree.upos(head) === 'PRON') return null
    const below = tree.children(head)
    const before = below.filter((c) => c < head)
    const bodies = bodiesOfNation(tree, head, crowds)
    if (bodies) return make(bodies.name, tree, bodies)
    // 'three Greens', 'our farmers', 'former envoys'
    const few = (c: number) => /^(?:nummod|nmod:poss)$/u.test(tree.relation(c)) || grammar.apart.has(tree.lower(c))
    if (before.some(few)) return null
    const is = (c: number) =>
      /^(?:amod|compound)$/u.test(tree.relation(c)) && !several.has(tree.lower(c)) && !crowds?.graded.has(tree.lower(c))
    const told = [head, ...before.filter(is)]
    // 'LindGreen senators': two headings run together.
    if (told.some((c) => /\p{Ll}\p{Lu}{2}/u.test(wordAt(tree, c)))) return null
    const whole = !before.some((c) => several.has(tree.lower(c)))
    const side = told.find((c) => factions.has(tree.lower(c)) && isCapital(tree, c))
    const noun = tree.lower(head)
    // 'Green senators' stand for the Greens, 'Green voters' do not.
    const standing = side === head || (parts.has(tree.lemma(head)) && !grammar.followers.has(tree.lemma(head))) || speaksFor.has(tree.lemma(head)) // biome-ignore format: one line
    if (side !== undefined && whole && standing)
      return factionOf(tree, side) ?? make(capital(factions.get(tree.lower(side))!), tree, { from: side, to: side + 1 })
    const known =
      side !== undefined || crowds?.described.has(noun) || crowds?.alone.has(noun) || crowds?.endings.test(noun)
    // 'companies' may be any; 'some lawmakers', 'farm groups' are told of as such.
    if (!known || (whole && told.length < 2)) return null
    const from = told.map((c) => (c === head ? head : phraseOf(tree, c).from))
    // 'many Greens' are not the Greens; 'several farm groups' are farm groups.
    const first = before.find((c) => tree.lower(c) === 'some' || (side !== undefined && several.has(tree.lower(c))))
    const begins = first ?? Math.min(...from)
    return make(null, tree, { from: begins, to: head + 1 })
  }

  function make(name: string | null, tree: Tree, { from, to }: { from: number; to: number }): string {
    const { text, start, end } = tree.analysis
    const mention = { report, start: start[from]!, end: end[to - 1]! }
    const written = text.slice(mention.start, mention.end).replace(/\s+/gu, ' ')
    const [first, ...rest] = written.split(' ')
    const plain = rest.length > 0 && several.has(first!.toLowerCase())
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

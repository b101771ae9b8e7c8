import type { PositionWords } from '../../../languages/positions.ts'
import type { Attribution } from '../../../record/finding.ts'
import type { Participants } from '../../events/who/participants.ts'
import { nameKind } from '../../trees/name-at.ts'
import { type Tree, tokenFrom } from '../../trees/tree.ts'

/**
 * The government that a speaker without a name speaks for: Lorvia, of "a senior Lorvian official"; null for 'a Lorvian lawmaker', for 'a former
 * Lorvian official', and where the report says of no nation that he is of it.
 */
export function sideOfUnnamed(
  tree: Tree,
  words: PositionWords,
  participants: Participants,
  governmentOf: (id: string) => string | null,
): (attribution: Attribution) => string | null {
  const known = new Map<string, string | null>()
  return (attribution) => {
    const { id } = attribution
    if (!known.has(id)) known.set(id, find(attribution))
    return known.get(id)!
  }

  function find({ unnamed }: Attribution): string | null {
    if (!unnamed || unnamed.of.length === 0) return null
    const { start } = tree.analysis
    const at: number[] = []
    for (let i = tokenFrom(tree, unnamed.as.start); i < tree.length && start[i]! < unnamed.as.end; i++) at.push(i)
    if (at.some((i) => words.grammar.outside.has(tree.lower(i)))) return null
    if (!at.some((i) => words.speaksFor.has(tree.lemma(i)))) return null
    const own = at.filter((i) => unnamed.of.some((o) => o.start <= start[i]! && start[i]! < o.end))
    const sides = new Set(own.flatMap((i) => participants.government(tree, i) ?? headedBy(i) ?? seatAt(i) ?? []))
    return sides.size === 1 ? [...sides][0]! : null
  }

  /** The government that goes by the name of its seat: of 'White House officials'. */
  function seatAt(token: number): string | null {
    const id = nameKind(tree, token) === null ? undefined : participants.of(tree, token)[0]
    return id !== undefined && participants.kindOf(id) === 'government' ? id : null
  }

  /** The government that somebody heads: of 'Lind' in "Lind administration officials". */
  function headedBy(token: number): string | null {
    const [head] = words.grammar.ruling.has(tree.lower(token + 1)) ? participants.of(tree, token) : []
    return head === undefined ? null : governmentOf(head)
  }
}

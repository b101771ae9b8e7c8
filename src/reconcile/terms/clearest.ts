import { countOf } from './commonest.ts'
import type { Concepts } from './concepts.ts'
import { shared } from './likeness.ts'
import type { ToldProvision } from './merge-provisions.ts'

/** How much the words of a term say. */
export const size = ({ said, numbers, names }: Concepts) => said.size + numbers.size + names.size

export const byId = (a: ToldProvision, b: ToldProvision) => (a.provision.id < b.provision.id ? -1 : 1)

/** Of the members of one term, in their order, the one whose words tell it; `stood` are ids of terms that somebody stands on. */
export function clearestOf(members: readonly ToldProvision[], stood: ReadonlySet<string>): ToldProvision {
  const all = tellersOf(members, stood)
  const readable = all.filter((m) => m.concepts.readable)
  const tellers = readable.length > 0 ? readable : all
  return members.length < crowd ? fullestOf(tellers) : usualOf(tellers)
}

/** Those whose words may tell the term: where somebody stands on words without its figures, none with these, for who takes no figure is lent none. */
function tellersOf(members: readonly ToldProvision[], stood: ReadonlySet<string>): readonly ToldProvision[] {
  const taken = members.filter((m) => stood.has(m.provision.id)).map((m) => m.concepts.numbers)
  const fits = members.filter((m) => taken.every((numbers) => shared(m.concepts.numbers, numbers) === m.concepts.numbers.size)) // biome-ignore format: one line
  return fits.length > 0 ? fits : members
}

/** Who says most; of several the first. */
const fullestOf = (members: readonly ToldProvision[]): ToldProvision =>
  members.reduce((best, m) => (size(m.concepts) > size(best.concepts) ? m : best))

/** From how many on the words of one are what the others say, and not what it alone adds. */
const crowd = 5

/** Of many the one that tells most of what others tell too, and least that no other does: 'the exchanges on a bridge long ago' is none for all. */
function usualOf(members: readonly ToldProvision[]): ToldProvision {
  const tellers = countOf(members.flatMap(({ concepts: { said, numbers, names } }) => [...said, ...numbers, ...names]))
  const worth = ({ concepts: { said, numbers, names } }: ToldProvision) =>
    [...said, ...numbers, ...names].reduce((sum, word) => sum + (tellers.get(word)! > 1 ? 1 : -0.5), 0)
  return members.reduce((best, m) => ((worth(best) - worth(m) || byId(m, best)) < 0 ? m : best))
}

import type { Judgement } from '../record/judgement.ts'
import type { Passage } from '../record/passage.ts'
import type { Merge } from '../record/record.ts'
import { byPeople } from './by-people.ts'
import type { FollowWords } from './follow-words.ts'

/** What people ruled on events or terms: lists of which all are one, and pairs that are not. */
export interface Rulings {
  readonly same: readonly (readonly string[])[]
  /** All that is ruled not to be one with something else. */
  readonly parting: ReadonlySet<string>
  apart(a: string, b: string): boolean
}

/** The rulings that people made. `within` gives the ids in their reports of what is one in the record. */
export function rulingsOf(
  judgements: readonly Judgement[],
  within: (id: string) => readonly string[] = (id) => [id],
): Rulings {
  const ruled = byPeople(judgements)
  // Of a whole and a part of it, the part goes: what is in both is meant by the smaller.
  const different = ruled
    .filter((j) => j.kind === 'different')
    .map((j) => j.about.map((id) => new Set(within(id))).sort((a, b) => a.size - b.size))
  return {
    same: ruled.filter((j) => j.kind === 'same').map((j) => j.about.flatMap(within)),
    parting: new Set(different.flatMap((groups) => groups.flatMap((group) => [...group]))),
    apart: (a, b) =>
      different.some((groups) => {
        const [x, y] = [groups.findIndex((g) => g.has(a)), groups.findIndex((g) => g.has(b))]
        return x >= 0 && y >= 0 && x !== y
      }),
  }
}

type Finding = { readonly id: string; readonly mentions: readonly Passage[] }

/**
 * Merges with what people ruled. A ruling may name what is one in the record without it, or what a single report tells: so the first
 * merge goes without any. `told` is what the reports tell, `findingsOf` what a merge makes of it.
 */
export function mergedAsRuled<
  T extends { readonly merges: readonly Merge[]; readonly becomes: ReadonlyMap<string, string> },
>(
  judgements: readonly Judgement[],
  merge: (rulings: Rulings) => T,
  {
    follow,
    told,
    findingsOf,
  }: { follow: FollowWords; told: readonly Finding[]; findingsOf: (merged: T) => readonly Finding[] },
): T {
  const free = merge(rulingsOf([]))
  if (!byPeople(judgements).some((j) => j.kind === 'same' || j.kind === 'different')) return free
  const members = new Map(free.merges.map((m) => [m.into, m.of]))
  const former = new Map([...free.becomes].map(([from, to]) => [to, from]))
  return merge(
    rulingsOf(
      follow([...findingsOf(free), ...told]),
      (id) => members.get(id) ?? (former.has(id) ? [former.get(id)!] : [id]),
    ),
  )
}

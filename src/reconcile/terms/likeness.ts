import type { Issue } from '../../record/provision.ts'
import type { Concepts } from './concepts.ts'
import { farApart } from './sums-of.ts'

/** All of a term that likeness and what parts look at: its issue, what its words say, and the sides of those obliged. */
export interface TermTraits {
  readonly issue: Issue
  readonly concepts: Concepts
  readonly sides: readonly string[]
}

/** Whether something keeps two terms of one issue from being one: other sides, a denial, another time, a part and the whole, another end, another sum, another piece of land. */
export function parted(a: TermTraits, b: TermTraits): boolean {
  const [x, y] = [a.sides, b.sides]
  if (x.length > 0 && y.length > 0 && !x.some((id) => y.includes(id))) return true
  if (a.concepts.earlier !== b.concepts.earlier || a.concepts.denied !== b.concepts.denied) return true
  // 'a first group of prisoners' are not all prisoners; of land another rule tells what is a part of what.
  if (!a.issue.startsWith('territory') && a.concepts.share && b.concepts.share && a.concepts.share !== b.concepts.share)
    return true
  const [u, v] = [a.concepts.until, b.concepts.until]
  if (u.size > 0 && v.size > 0 && shared(u, v) === 0) return true
  const [h, k] = [a.concepts.holds, b.concepts.holds]
  if (h && k && (h.to <= k.from || k.to <= h.from)) return true
  // The sum of goods that are taxed is no sum that anybody gets.
  if (a.issue === 'economy.aid' && farApart(a.concepts.sums, b.concepts.sums)) return true
  const [p, q] = [a.concepts.names, b.concepts.names]
  return a.issue.startsWith('territory') && p.size > 0 && q.size > 0 && shared(p, q) === 0
}

/** How many two sets have in common. Called for every pair: it makes no lists. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size > b.size) return shared(b, a)
  let count = 0
  for (const x of a) if (b.has(x)) count++
  return count
}

const landed = /^territory\.(?:cession|return|recognition)/u

/** Issues whose terms differ by what it is done to, not by what is done. */
const toWhom = /^(?:trade|economy\.aid|labour|budget|other)/u

/** How alike two terms of one issue are that nothing parts; 0 where they do not say the same. */
export function likeness(a: TermTraits, b: TermTraits): number {
  const [x, y] = [a.concepts, b.concepts]
  const common = shared(x.said, y.said)
  if (common === 0) return 0
  // 'limit' and 'halve' are two things to do.
  if (doOther(a, b)) return 0
  // 'protect the river' and 'protect farmers' are two things to protect, 'aid for towns' and 'aid for farmers' two to help.
  if (toWhom.test(a.issue) && x.things.size > 0 && y.things.size > 0 && shared(x.things, y.things) === 0) return 0
  if (a.issue === 'economy.aid' && forOthers(x, y)) return 0
  if (isLoosened(x.acts, y.acts) || isLoosened(y.acts, x.acts)) return 0
  const least = Math.min(x.said.size, y.said.size)
  const part = common / least
  const numbers = shared(x.numbers, y.numbers)
  const differ = x.numbers.size > 0 && y.numbers.size > 0 && numbers === 0
  if (part < (differ ? 0.6 : 0.5)) return 0
  return part + 0.2 * common + 0.3 * numbers + 0.2 * shared(x.names, y.names)
}

/** Whether help is for two that have not a word in common: 'funds for Karsa' and 'loans for airlines'. */
const forOthers = (x: Concepts, y: Concepts): boolean =>
  x.things.size + x.names.size > 0 &&
  y.things.size + y.names.size > 0 &&
  shared(x.things, y.things) + shared(x.names, y.names) === 0

/** Whether two tell other things to do, or one of a certain place and one of none. */
export function doOther(a: TermTraits, b: TermTraits): boolean {
  const [x, y] = [a.concepts, b.concepts]
  // "cede territory" says less than "cede the Gap".
  if (x.names.size > 0 !== y.names.size > 0 && landed.test(a.issue)) return true
  const same = shared(x.acts, y.acts) > 0 || (a.issue === 'sanctions' && isLifted(x.acts) && isLifted(y.acts))
  return x.acts.size > 0 && y.acts.size > 0 && !same
}

/** 'lift the embargo', 'an end to the embargo' */
const isLifted = (acts: ReadonlySet<string>): boolean => acts.has('lift') || acts.has('stop')

/** 'raise the cap', of 'the cap': what is done to a limit is not the limit. */
function isLoosened(acts: ReadonlySet<string>, of: ReadonlySet<string>): boolean {
  if (of.size === 0 || acts.size <= of.size) return false
  for (const act of of) if (act !== 'limit' && act !== 'ban') return false
  return shared(acts, of) === of.size
}

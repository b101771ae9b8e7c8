import { wordHash } from '../tagger/hash.ts'
import { listed } from './list-table.ts'

/** How many places before the first word of a view and after the last are there, all zero. */
export const margin = 3

/** What may be part of a name: nothing, a word that is like a name's, a word that may join two such words. */
export const role = { none: 0, name: 1, joint: 2 } as const

/** The words of a sentence as runs are found by, and the runs that each is in. */
export interface NameRuns {
  size: number
  word: Int32Array
  role: Uint8Array
  /** The lists' bits (`listTable`). */
  listed: Int32Array
  /** The core of the run that word i is in, from its first word like a name's to the place after its last; both i where it is in none. */
  first: Int32Array
  last: Int32Array
  /** Where the run begins with what may stand before its core: 'bin'. */
  from: Int32Array
}

/** At most so many joints between two words of a name: 'Bank for the Promotion', "Doctors Without Borders ' s". */
const mostJoints = 3

const comma = wordHash(',')
const hyphen = wordHash('-')

/** Finds the runs: words like a name's and joints with such words on both sides. A comma joins only what follows commas: ', Inc.'. */
export function findRuns(v: NameRuns): void {
  const end = v.size + margin
  let free = margin
  for (let k = margin; k < end; ) {
    v.first[k] = v.last[k] = v.from[k] = k
    if (v.role[k] !== role.name) {
      k++
      continue
    }
    const last = endOfCore(v, k, end)
    const from = startOfRun(v, k, free)
    for (let q = from; q < last; q++) {
      v.first[q] = k
      v.last[q] = last
      v.from[q] = from
    }
    k = free = last
  }
}

function endOfCore(v: NameRuns, first: number, end: number): number {
  let last = first + 1
  for (let next = last; next < end && next - last <= mostJoints; next++) {
    if (v.role[next] === role.name) last = next + 1
    else if (v.role[next] !== role.joint && !(v.word[next] === comma && has(v, next + 1, listed.suffix))) break
  }
  return last
}

/** Particles before a name belong to it, with a hyphen or without: 'al - Karsi', 'bin Selm'. */
function startOfRun(v: NameRuns, first: number, free: number): number {
  let from = first
  for (;;) {
    if (from > free && has(v, from - 1, listed.particle)) from--
    else if (from - 1 > free && v.word[from - 1] === hyphen && has(v, from - 2, listed.particle)) from -= 2
    else return from
  }
}

const has = (v: NameRuns, k: number, list: number): boolean => (v.listed[k]! & list) !== 0

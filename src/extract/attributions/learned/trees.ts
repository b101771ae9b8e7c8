import type { Analysis } from '../../../analyze/analysis.ts'

/** How far up a tree is climbed: deeper ones are odd readings of odd text, and time must stay linear. */
export const highest = 24

/** The trees of an analysis, with what is below each token. */
export interface Trees {
  readonly head: Int32Array
  /** First and last token of what depends on a token, itself included. */
  readonly left: Int32Array
  readonly right: Int32Array
  /** The children of token i are `child[firstChild[i]]` to `child[firstChild[i + 1]]` (exclusive), in order. */
  readonly firstChild: Uint32Array
  readonly child: Uint32Array
  /** The relation of each token as a bit of `relationBits`, 0 for others. */
  readonly bit: Int32Array
  /** The relations of all children of each token, as bits. */
  readonly below: Int32Array
}

/** Relations that tell what a token does in its clause. */
export const relationBits: Readonly<Record<string, number>> = {
  nsubj: 1,
  csubj: 2,
  obj: 4,
  iobj: 8,
  ccomp: 16,
  xcomp: 32,
  parataxis: 64,
  advcl: 128,
  obl: 256,
  mark: 512,
  aux: 1024,
  cop: 2048,
  acl: 4096,
  nmod: 8192,
  case: 16384,
  conj: 32768,
  cc: 65536,
  expl: 131072,
  punct: 262144,
  root: 524288,
}

/** Gathers the trees of an analysis. A token without a head, or in a tree deeper than `highest`, spans what is known. */
export function treesOf({ head, start, relation, relations }: Analysis): Trees {
  const size = start.length
  const left = Int32Array.from(start, (_, i) => i)
  const right = Int32Array.from(left)
  const bits = relations.map((name) => relationBits[name.replace(/:.*/, '')] ?? 0)
  const bit = Int32Array.from(relation, (number) => bits[number]!)
  const below = new Int32Array(size)
  const firstChild = new Uint32Array(size + 1)
  for (let i = 0; i < size; i++) {
    if (head[i]! >= 0) {
      below[head[i]!]! |= bit[i]!
      firstChild[head[i]! + 1]!++
    }
    for (let above = head[i]!, steps = 0; above >= 0 && steps < highest; above = head[above]!, steps++) {
      if (i < left[above]!) left[above] = i
      if (i > right[above]!) right[above] = i
    }
  }
  for (let i = 0; i < size; i++) firstChild[i + 1]! += firstChild[i]!
  const next = firstChild.slice()
  const child = new Uint32Array(firstChild[size]!)
  for (let i = 0; i < size; i++) if (head[i]! >= 0) child[next[head[i]!]!++] = i
  return { head, left, right, firstChild, child, bit, below }
}

/** The first child of token i whose relation is one of these bits, or -1. */
export function childOf({ firstChild, child, bit }: Trees, i: number, bits: number): number {
  for (let c = firstChild[i]!; c < firstChild[i + 1]!; c++) if (bit[child[c]!]! & bits) return child[c]!
  return -1
}

const subject = relationBits.nsubj! | relationBits.csubj!
const shares = relationBits.conj! | relationBits.xcomp! | relationBits.advcl!

/** The subject of a verb, or of the verb that it shares one with ('came and said', 'seems to think'); -1 where none is. */
export function subjectOfToken(trees: Trees, i: number): number {
  for (let at = i, steps = 0; at >= 0 && steps < 4; at = trees.head[at]!, steps++) {
    const found = childOf(trees, at, subject)
    if (found >= 0) return found
    if (!(trees.bit[at]! & shares)) return -1
  }
  return -1
}

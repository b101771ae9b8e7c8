import type { ParseState } from './arc-hybrid.ts'

/**
 * The tokens that a decision looks at. The first WORD_POSITIONS of them are seen with their word, all with their tags, and
 * the children with their relation. Names: s0 the top of the stack, b0 the next token, `.l1` the outermost left child.
 */
export const POSITIONS = 26
export const WORD_POSITIONS = 12
/** Which positions are children, whose relation is known. */
export const CHILD_POSITIONS: readonly number[] = [6, 7, 8, 9, 10, 12, 13, 14, 15, 16]
/** Small numbers that a decision looks at: valencies, distances, heights; each below COUNT_VALUES. */
export const COUNTS = 9
export const COUNT_VALUES = 8

/** Writes the token at each position into `out`, -1 where there is none; the root is token `state.count`. */
export function fillPositions(state: ParseState, out: Int32Array): void {
  const { stack, depth, next, count, left1, left2, right1, right2 } = state
  const s0 = depth > 0 ? stack[depth - 1]! : -1
  const s1 = depth > 1 ? stack[depth - 2]! : -1
  out[0] = s0
  out[1] = s1
  out[2] = depth > 2 ? stack[depth - 3]! : -1
  out[3] = next
  out[4] = next + 1 <= count ? next + 1 : -1
  out[5] = next + 2 <= count ? next + 2 : -1
  out[6] = s0 < 0 ? -1 : left1[s0]!
  const s0r1 = s0 < 0 ? -1 : right1[s0]!
  out[7] = s0r1
  out[8] = s1 < 0 ? -1 : left1[s1]!
  const s1r1 = s1 < 0 ? -1 : right1[s1]!
  out[9] = s1r1
  out[10] = left1[next]!
  out[11] = next + 3 <= count ? next + 3 : -1
  out[12] = s0 < 0 ? -1 : left2[s0]!
  out[13] = s0 < 0 ? -1 : right2[s0]!
  out[14] = s1 < 0 ? -1 : left2[s1]!
  out[15] = s1 < 0 ? -1 : right2[s1]!
  out[16] = left2[next]!
  out[17] = s0r1 < 0 ? -1 : left1[s0r1]!
  out[18] = s1r1 < 0 ? -1 : left1[s1r1]!
  out[19] = depth > 3 ? stack[depth - 4]! : -1
  out[20] = s0 > 0 ? s0 - 1 : -1
  out[21] = s0 < 0 ? -1 : s0 + 1
  out[22] = s1 > 0 ? s1 - 1 : -1
  out[23] = s1 < 0 ? -1 : s1 + 1
  out[24] = next > 0 ? next - 1 : -1
  out[25] = s0r1 < 0 ? -1 : right1[s0r1]!
}

const distance = (far: number): number => (far <= 4 ? far : far <= 6 ? 5 : far <= 10 ? 6 : 7)
const few = (count: number): number => Math.min(count, 7)

/** Writes the counts: children of s0, s1 and b0, distances s1–s0 and s0–b0, tokens on the stack and still to come. */
export function fillCounts(state: ParseState, out: Int32Array): void {
  const { stack, depth, next, count, lefts, rights } = state
  const s0 = depth > 0 ? stack[depth - 1]! : -1
  const s1 = depth > 1 ? stack[depth - 2]! : -1
  out[0] = s0 < 0 ? 0 : few(lefts[s0]!)
  out[1] = s0 < 0 ? 0 : few(rights[s0]!)
  out[2] = s1 < 0 ? 0 : few(lefts[s1]!)
  out[3] = s1 < 0 ? 0 : few(rights[s1]!)
  out[4] = few(lefts[next]!)
  out[5] = s0 < 0 ? 0 : distance(next - s0)
  out[6] = s1 < 0 ? 0 : distance(s0 - s1)
  out[7] = few(depth)
  out[8] = few(count - next)
}

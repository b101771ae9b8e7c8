import { LEFT, type ParseState, RIGHT, SHIFT } from '../../src/analyze/parser/arc-hybrid.ts'

/**
 * How many arcs of the gold tree can no longer be had once the action is taken (Goldberg and Nivre 2013, arc-hybrid). `gold`
 * gives each token's head from `base` on, counted within the sentence; the root's only child has the head `state.count`.
 */
export function actionCost(state: ParseState, gold: Int32Array, base: number, action: number): number {
  const { stack, depth, next, count } = state
  const s0 = depth > 0 ? stack[depth - 1]! : -1
  let cost = 0
  if (action === SHIFT) {
    const head = gold[base + next]!
    for (let i = 0; i < depth; i++) {
      const token = stack[i]!
      if (gold[base + token] === next) cost++
      if (token === head && i < depth - 1) cost++
    }
    return cost
  }
  const head = gold[base + s0]!
  for (let token = next; token < count; token++) if (gold[base + token] === s0) cost++
  if (action === LEFT) {
    if (head > next || (depth > 1 && head === stack[depth - 2])) cost++
  } else if (action === RIGHT && head >= next) cost++
  return cost
}

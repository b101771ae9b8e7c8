/**
 * The arc-hybrid transition system over one sentence of `count` tokens. A state has a stack and a buffer; the root stands
 * after the last token, as token `count`. SHIFT moves the next token to the stack, LEFT makes the next token the head of the
 * top of the stack, RIGHT makes the token below the top its head; both take the top off. The root takes a token only when
 * that is alone on the stack: so every sentence gets exactly one root, in `2 · count` steps, whatever is chosen.
 */
export interface ParseState {
  count: number
  next: number
  depth: number
  stack: Int32Array
  head: Int32Array
  relation: Uint8Array
  /** Outermost and second outermost child to either side, or -1; how many there are. */
  left1: Int32Array
  left2: Int32Array
  right1: Int32Array
  right2: Int32Array
  lefts: Uint8Array
  rights: Uint8Array
}

export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2

/** A state with room for sentences of `room` tokens: `newParseState(64)`. It grows when a longer one comes. */
export function newParseState(room: number): ParseState {
  const size = room + 1
  return {
    count: 0,
    next: 0,
    depth: 0,
    stack: new Int32Array(size),
    head: new Int32Array(size),
    relation: new Uint8Array(size),
    left1: new Int32Array(size),
    left2: new Int32Array(size),
    right1: new Int32Array(size),
    right2: new Int32Array(size),
    lefts: new Uint8Array(size),
    rights: new Uint8Array(size),
  }
}

/** Sets the state to the beginning of a sentence of `count` tokens. */
export function beginSentence(state: ParseState, count: number): void {
  if (state.stack.length <= count) Object.assign(state, newParseState(count * 2))
  state.count = count
  state.next = 0
  state.depth = 0
  state.head.fill(-1, 0, count + 1)
  for (const children of [state.left1, state.left2, state.right1, state.right2]) children.fill(-1, 0, count + 1)
  state.lefts.fill(0, 0, count + 1)
  state.rights.fill(0, 0, count + 1)
}

export const isFinished = (state: ParseState): boolean => state.depth === 0 && state.next === state.count

/** Whether SHIFT, LEFT or RIGHT may be taken. In an unfinished state at least one may. */
export function isAllowed(state: ParseState, action: number): boolean {
  if (action === SHIFT) return state.next < state.count
  if (action === RIGHT) return state.depth >= 2
  return state.depth >= 1 && (state.next < state.count || state.depth === 1)
}

/** Takes a step. For LEFT and RIGHT, `relation` names the arc's relation by its index. */
export function takeStep(state: ParseState, action: number, relation: number): void {
  if (action === SHIFT) {
    state.stack[state.depth++] = state.next++
    return
  }
  const child = state.stack[--state.depth]!
  state.relation[child] = relation
  if (action === LEFT) {
    const head = state.next
    state.head[child] = head
    state.left2[head] = state.left1[head]!
    state.left1[head] = child
    if (state.lefts[head]! < 255) state.lefts[head]!++
  } else {
    const head = state.stack[state.depth - 1]!
    state.head[child] = head
    state.right2[head] = state.right1[head]!
    state.right1[head] = child
    if (state.rights[head]! < 255) state.rights[head]!++
  }
}

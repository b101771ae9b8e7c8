/**
 * Lifts heads until no two arcs cross: the shortest crossing arc's child moves to its head's head (Nivre and Nilsson 2005).
 * `heads` holds one sentence, the root's child having the head `heads.length`; it is changed in place. Answers how many arcs moved.
 */
export function liftCrossingArcs(heads: Int32Array): number {
  const root = heads.length
  const isUnder = (token: number, head: number): boolean => {
    for (let at = token; at !== root; at = heads[at]!) if (at === head) return true
    return head === root
  }
  const crosses = (child: number): boolean => {
    const head = heads[child]!
    if (head === root) return false
    for (let token = Math.min(child, head) + 1; token < Math.max(child, head); token++) {
      if (!isUnder(token, head)) return true
    }
    return false
  }
  let lifted = 0
  for (;;) {
    let shortest = -1
    let length = Number.POSITIVE_INFINITY
    for (let child = 0; child < root; child++) {
      const reach = Math.abs(heads[child]! - child)
      if (reach > 1 && reach < length && crosses(child)) {
        shortest = child
        length = reach
      }
    }
    if (shortest < 0) return lifted
    heads[shortest] = heads[heads[shortest]!]!
    lifted++
  }
}

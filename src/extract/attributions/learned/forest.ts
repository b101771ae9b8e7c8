/**
 * Many small decision trees whose answers add up. All nodes of one level of a tree ask the same question, so that a tree is `depth`
 * questions and 2 ** depth answers.
 */
export interface Forest {
  readonly depth: number
  /** The fact that level d of tree t asks about: `fact[t * depth + d]`. */
  readonly fact: Uint8Array
  /** What it must be greater than for a yes. */
  readonly limit: Float32Array
  /** The answers of tree t begin at `t << depth`; a yes at level d sets bit d. */
  readonly answer: Float32Array
}

/** What the trees say of the facts that begin at `from`. */
export function askForest({ depth, fact, limit, answer }: Forest, facts: ArrayLike<number>, from = 0): number {
  let sum = 0
  for (let question = 0, tree = 0; question < fact.length; tree++) {
    let leaf = 0
    for (let d = 0; d < depth; d++, question++) if (facts[from + fact[question]!]! > limit[question]!) leaf |= 1 << d
    sum += answer[(tree << depth) + leaf]!
  }
  return sum
}

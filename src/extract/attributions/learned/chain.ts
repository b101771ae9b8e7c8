/** A chain of labels: `emission[i * labels + l]`, and for i > 0 `transition[(i * labels + before) * labels + l]`. */
export interface Chain {
  readonly labels: number
  length: number
  emission: Float64Array
  transition: Float64Array
}

/** Sums over all paths: forward and backward scores in logarithms; answers the logarithm of the sum over all. */
export function sumPaths(chain: Chain, forward: Float64Array, backward: Float64Array): number {
  const { labels: L, length, emission, transition } = chain
  for (let l = 0; l < L; l++) forward[l] = emission[l]!
  for (let i = 1; i < length; i++) {
    for (let l = 0; l < L; l++) {
      let top = Number.NEGATIVE_INFINITY
      for (let b = 0; b < L; b++) {
        const score = forward[(i - 1) * L + b]! + transition[(i * L + b) * L + l]!
        if (score > top) top = score
      }
      let sum = 0
      for (let b = 0; b < L; b++) sum += Math.exp(forward[(i - 1) * L + b]! + transition[(i * L + b) * L + l]! - top)
      forward[i * L + l] = top + Math.log(sum) + emission[i * L + l]!
    }
  }
  for (let l = 0; l < L; l++) backward[(length - 1) * L + l] = 0
  for (let i = length - 2; i >= 0; i--) {
    for (let l = 0; l < L; l++) {
      let top = Number.NEGATIVE_INFINITY
      const row = ((i + 1) * L + l) * L
      for (let a = 0; a < L; a++) {
        const score = transition[row + a]! + emission[(i + 1) * L + a]! + backward[(i + 1) * L + a]!
        if (score > top) top = score
      }
      let sum = 0
      for (let a = 0; a < L; a++)
        sum += Math.exp(transition[row + a]! + emission[(i + 1) * L + a]! + backward[(i + 1) * L + a]! - top)
      backward[i * L + l] = top + Math.log(sum)
    }
  }
  let top = Number.NEGATIVE_INFINITY
  for (let l = 0; l < L; l++) top = Math.max(top, forward[(length - 1) * L + l]!)
  let sum = 0
  for (let l = 0; l < L; l++) sum += Math.exp(forward[(length - 1) * L + l]! - top)
  return top + Math.log(sum)
}

/** The score of one path. */
export function scoreOf({ labels: L, length, emission, transition }: Chain, path: Uint8Array): number {
  let score = emission[path[0]!]!
  for (let i = 1; i < length; i++)
    score += emission[i * L + path[i]!]! + transition[(i * L + path[i - 1]!) * L + path[i]!]!
  return score
}

// Room for the best ways, kept from one chain to the next.
let scores = new Float64Array(0)
let back = new Uint8Array(0)

/** The paths that score highest, best first: at most `most`, fewer where there are not so many; `most * labels` is 256 at most. */
export function kBestPaths({ labels: L, length, emission, transition }: Chain, most: number): Uint8Array[] {
  // Of each place and label the best ways to get there: score, and which way to the place before.
  const size = length * L * most
  if (scores.length < size) {
    scores = new Float64Array(size * 2)
    back = new Uint8Array(size * 2)
  }
  scores.fill(Number.NEGATIVE_INFINITY, 0, size)
  for (let l = 0; l < L; l++) scores[l * most] = emission[l]!
  const next = new Uint16Array(L)
  const heads = new Float64Array(L)
  for (let i = 1; i < length; i++) {
    for (let l = 0; l < L; l++) {
      // Each label before holds its ways in order: only the first not yet taken of each can be next.
      for (let b = 0; b < L; b++) {
        next[b] = 0
        heads[b] = scores[((i - 1) * L + b) * most]! + transition[(i * L + b) * L + l]!
      }
      const own = (i * L + l) * most
      for (let k = 0; k < most; k++) {
        let top = Number.NEGATIVE_INFINITY
        let from = -1
        for (let b = 0; b < L; b++)
          if (heads[b]! > top) {
            top = heads[b]!
            from = b
          }
        if (from < 0) break
        scores[own + k] = top + emission[i * L + l]!
        const way = next[from]!
        back[own + k] = from * most + way
        next[from] = way + 1
        heads[from] =
          way + 1 < most
            ? scores[((i - 1) * L + from) * most + way + 1]! + transition[(i * L + from) * L + l]!
            : Number.NEGATIVE_INFINITY
      }
    }
  }
  const ends: { score: number; label: number; rank: number }[] = []
  for (let l = 0; l < L; l++)
    for (let k = 0; k < most; k++) {
      const score = scores[((length - 1) * L + l) * most + k]!
      if (score > Number.NEGATIVE_INFINITY) ends.push({ score, label: l, rank: k })
    }
  ends.sort((a, b) => b.score - a.score)
  return ends.slice(0, most).map((end) => {
    const path = new Uint8Array(length)
    let { label, rank } = end
    for (let i = length - 1; i >= 0; i--) {
      path[i] = label
      const way = back[(i * L + label) * most + rank]!
      label = Math.floor(way / most)
      rank = way % most
    }
    return path
  })
}

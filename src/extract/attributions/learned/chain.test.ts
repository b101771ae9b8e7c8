import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Chain, kBestPaths, scoreOf, sumPaths } from './chain.ts'

const labels = 3

/** Chains of up to four places, small enough to try every path. */
const chains = fc
  .integer({ min: 1, max: 4 })
  .chain((length) =>
    fc.tuple(
      fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: length * labels, maxLength: length * labels }),
      fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: length * 9, maxLength: length * 9 }),
    ),
  )
  .map(([emission, transition]): Chain => {
    const length = emission.length / labels
    return { labels, length, emission: Float64Array.from(emission), transition: Float64Array.from(transition) }
  })

function scoresOfAllPaths({ length, emission, transition }: Chain): Map<string, number> {
  const scores = new Map<string, number>()
  for (let n = 0; n < labels ** length; n++) {
    const path = Array.from({ length }, (_, i) => Math.floor(n / labels ** i) % labels)
    let score = 0
    path.forEach((l, i) => {
      score += emission[i * labels + l]!
      if (i > 0) score += transition[(i * labels + path[i - 1]!) * labels + l]!
    })
    scores.set(path.join(''), score)
  }
  return scores
}

it('finds the paths that score highest of all, best first', () => {
  fc.assert(
    fc.property(chains, fc.integer({ min: 1, max: 12 }), (chain, most) => {
      const found = kBestPaths(chain, most)
      const all = [...scoresOfAllPaths(chain).values()].sort((a, b) => b - a)
      expect(found.length).toBe(Math.min(most, all.length))
      expect(new Set(found.map((path) => path.join(''))).size).toBe(found.length)
      for (const [n, path] of found.entries()) expect(scoreOf(chain, path)).toBeCloseTo(all[n]!, 9)
    }),
  )
})

it('sums over all paths, from either side', () => {
  fc.assert(
    fc.property(chains, (chain) => {
      const forward = new Float64Array(chain.length * labels)
      const backward = new Float64Array(chain.length * labels)
      const sum = sumPaths(chain, forward, backward)
      expect(sum).toBeCloseTo(Math.log([...scoresOfAllPaths(chain).values()].reduce((s, x) => s + Math.exp(x), 0)), 9)
      for (let i = 0; i < chain.length; i++) {
        let here = 0
        for (let l = 0; l < labels; l++) here += Math.exp(forward[i * labels + l]! + backward[i * labels + l]! - sum)
        expect(here).toBeCloseTo(1, 9)
      }
    }),
  )
})

import type { Network } from '../../src/analyze/tagger/network.ts'

/**
 * The mean of a network's weights over the times that `add` was called: steadier than where the
 * last step left it. `take` puts it in their place.
 */
export function runningMean(network: Network): { add(): void; take(): void } {
  const tables = ['pairs', 'hidden', 'bias', 'output'] as const
  const sums = tables.map((table) => new Float64Array(network[table].length))
  let times = 0
  return {
    add() {
      times++
      tables.forEach((table, t) => {
        const weights = network[table]
        const sum = sums[t]!
        for (let i = 0; i < sum.length; i++) sum[i]! += weights[i]!
      })
    },
    take() {
      if (times === 0) return
      tables.forEach((table, t) => {
        network[table].set(sums[t]!.map((sum) => sum / times))
      })
    },
  }
}

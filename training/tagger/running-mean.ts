import type { Network } from '../../src/analyze/tagger/network.ts'

/** The mean of a network's weights over the times that `add` was called: steadier than where the last step left it. */
export function runningMean(network: Network): { add(): void; network(): Network } {
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
    network() {
      if (times === 0) return network
      const means = tables.map((table, t) => [table, Float32Array.from(sums[t]!, (sum) => sum / times)] as const)
      return { ...network, ...Object.fromEntries(means) }
    },
  }
}

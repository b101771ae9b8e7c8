import type { Network } from '../../src/analyze/tagger/network.ts'

/**
 * One network that scores as several of the same sizes do together: their hidden units stand side by side and their weights for pairs
 * are added, and so its scores are the sums of theirs. Trained from different seeds, they err in different places; on little data that
 * is worth much. What one is not sure of (`Network.sure`) is a difference of scores, and grows with them.
 */
export function mergeTaggers(networks: readonly Network[]): Network {
  const [first] = networks
  if (first === undefined) throw new RangeError('no network to merge')
  const width = first.width * networks.length
  const pairs = new Float32Array(first.pairs.length)
  for (const network of networks) {
    network.pairs.forEach((weight, i) => {
      pairs[i]! += weight
    })
  }
  /** Rows of so many units each, those of one row beside each other. */
  const beside = (name: 'hidden' | 'bias' | 'output'): Float32Array => {
    const merged = new Float32Array(first[name].length * networks.length)
    networks.forEach((network, n) => {
      for (let at = 0, to = n * first.width; at < first[name].length; at += first.width, to += width) {
        merged.set(network[name].subarray(at, at + first.width), to)
      }
    })
    return merged
  }
  const tables = { pairs, hidden: beside('hidden'), bias: beside('bias'), output: beside('output') }
  return { ...first, ...tables, width, sure: first.sure * networks.length }
}

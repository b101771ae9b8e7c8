import { WORD_POSITIONS } from '../../src/analyze/parser/positions.ts'
import type { Sizes, TableName } from '../../src/analyze/parser/weights.ts'
import { layOut } from './layout.ts'

/** Tables whose rows are the hidden units, which stand beside each other in the merged network. */
const beside = ['bias', 'upos', 'xpos', 'children', 'counts', 'actions', 'left', 'right'] as const
/** Tables whose rows are words' vectors, beside each other too. */
const vectors = ['wordVectors', 'clusterVectors', 'suffixVectors', 'shapeVectors'] as const
const sums = ['actionBias', 'leftBias', 'rightBias'] as const

/**
 * One network that scores as several of the same sizes do together: their hidden units and word vectors stand side by side, and so
 * its scores are the sums of theirs. Trained from different seeds, they err in different places; on little data that is worth much.
 */
export function mergeNetworks(
  sizes: Sizes,
  networks: readonly Float32Array[],
): { readonly sizes: Sizes; readonly parameters: Float32Array } {
  const { length } = networks
  const merged: Sizes = { ...sizes, hidden: sizes.hidden * length, width: sizes.width * length, networks: length }
  const from = layOut(sizes)
  const to = layOut(merged)
  const parameters = new Float32Array(to.floats)
  const copyRows = (n: number, name: TableName, rows: number, fromRow: number, toRow: number): void => {
    const { columns } = from[name]
    for (let r = 0; r < rows; r++) {
      const at = from[name].at + (fromRow + r) * columns
      parameters.set(
        networks[n]!.subarray(at, at + columns),
        to[name].at + (toRow + r) * to[name].columns + n * columns,
      )
    }
  }
  networks.forEach((network, n) => {
    for (const name of [...beside, ...vectors]) copyRows(n, name, from[name].rows, 0, 0)
    for (let p = 0; p < WORD_POSITIONS; p++)
      copyRows(n, 'words', sizes.width, p * sizes.width, p * merged.width + n * sizes.width)
    for (const name of sums) {
      const { at, rows, columns } = from[name]
      for (let i = 0; i < rows * columns; i++) parameters[to[name].at + i]! += network[at + i]!
    }
  })
  return { sizes: merged, parameters }
}

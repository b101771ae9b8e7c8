import { type Kernels, openKernels } from '../../src/analyze/parser/kernels.ts'
import { WORD_POSITIONS } from '../../src/analyze/parser/positions.ts'
import type { Sizes } from '../../src/analyze/parser/weights.ts'
import { type Layout, layOut } from './layout.ts'

/** How many kinds of words a batch may have. */
export const MOST_KINDS = 4000
const LIST_ROOM = 1024
const LOGITS_ROOM = 256

/** All numbers of a network in training, in the kernels' one memory. Names ending in `At` are byte addresses. */
export interface TrainingMemory {
  readonly kernels: Kernels
  readonly layout: Layout
  readonly sizes: Sizes
  readonly rowBytes: number
  readonly vectorBytes: number
  /** All of memory as floats. */
  readonly floats: Float32Array
  /** The parameters; their gradients, means and variances stand 1, 2 and 3 times `apart` bytes further on. */
  readonly parameters: Float32Array
  readonly apart: number
  /** Addresses of rows, for the kernels that take a list. */
  readonly list: Int32Array
  readonly listAt: number
  /** For every kind of word of the batch and every word position, the product and its gradient: rows of `rowBytes`. */
  readonly productsAt: number
  readonly gradientsAt: number
  /** For every kind of word of the batch, its vector and that vector's gradient: rows of `vectorBytes`. */
  readonly vectorsAt: number
  readonly vectorGradientsAt: number
  readonly hiddenAt: number
  readonly deltaAt: number
  readonly spareAt: number
  readonly logitsAt: number
  readonly settingsAt: number
}

export function openTrainingMemory(sizes: Sizes): TrainingMemory {
  const layout = layOut(sizes)
  const rowBytes = sizes.hidden * 4
  const vectorBytes = sizes.width * 4
  const apart = layout.floats * 4
  let room = 4 * apart
  const reserve = (bytes: number): number => {
    const at = room
    room += bytes
    return at
  }
  const addresses = {
    listAt: reserve(LIST_ROOM * 4),
    productsAt: reserve(MOST_KINDS * WORD_POSITIONS * rowBytes),
    gradientsAt: reserve(MOST_KINDS * WORD_POSITIONS * rowBytes),
    vectorsAt: reserve(MOST_KINDS * vectorBytes),
    vectorGradientsAt: reserve(MOST_KINDS * vectorBytes),
    hiddenAt: reserve(rowBytes),
    deltaAt: reserve(rowBytes),
    spareAt: reserve(rowBytes),
    logitsAt: reserve(LOGITS_ROOM * 4),
    settingsAt: reserve(128),
  }
  const kernels = openKernels(room)
  const { buffer } = kernels.memory
  return {
    ...addresses,
    kernels,
    layout,
    sizes,
    rowBytes,
    vectorBytes,
    apart,
    floats: new Float32Array(buffer),
    parameters: new Float32Array(buffer, 0, layout.floats),
    list: new Int32Array(buffer, addresses.listAt, LIST_ROOM),
  }
}

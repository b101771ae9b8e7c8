import { WORD_POSITIONS } from '../../src/analyze/parser/positions.ts'
import { MOST_KINDS, type TrainingMemory } from './memory.ts'

/** The four vectors that make up each kind of word, as rows: its own, its cluster's (0 for none), its suffix's, its shape's. */
export interface WordKinds {
  readonly rows: Int32Array
  /** How often the word was met; rare words' own vectors are often hidden in training, so that the rest learns to do. */
  readonly counts: Int32Array
}

export const ROOT_KIND = -1
const HIDING = 3

/**
 * The kinds of words of one batch. A word's part in a decision is the product of its vector and the matrix of the position
 * it stands at; in a batch the same product serves many times, and so does the work of passing its gradient back.
 */
export interface BatchWords {
  /** Begins a batch. `random` says by chance whether a word's own vector is hidden; without it none is, and nothing is learnt. */
  begin(random: (() => number) | undefined): void
  /** The number of a kind within the batch. */
  numberOf(kind: number): number
  /** The address of a kind's product at a position. Its gradient stands `gradientsAt - productsAt` further on. */
  productAt(number: number, position: number): number
  /** Passes the products' gradients on to the matrices and the vectors, and answers the addresses of the vectors touched. */
  passBack(): readonly number[]
}

export function newBatchWords(memory: TrainingMemory, kinds: WordKinds): BatchWords {
  const { kernels, floats, layout, sizes, list, rowBytes, vectorBytes } = memory
  const { width, hidden } = sizes
  const firstVector = layout.wordVectors.at
  const clusterRow = layout.wordVectors.rows
  const suffixRow = clusterRow + layout.clusterVectors.rows
  const shapeRow = suffixRow + layout.suffixVectors.rows
  const numbers = new Int32Array(kinds.counts.length + 1).fill(-1)
  const met: number[] = []
  /** Addresses of the vectors that make up each kind met, four a kind, -1 where fewer. */
  const parts = new Int32Array(MOST_KINDS * 4)
  const pairBatch = new Int32Array(MOST_KINDS * WORD_POSITIONS)
  const pairs: number[] = []
  const rowBatch = new Int32Array(shapeRow + layout.shapeVectors.rows)
  let batch = 0
  let learning = false
  let random: () => number = () => 1
  const matrixAt = (position: number): number => layout.words.at * 4 + position * width * rowBytes

  const meet = (kind: number): number => {
    const number = met.push(kind) - 1
    if (number >= MOST_KINDS) throw new RangeError(`more than ${MOST_KINDS} kinds of words in a batch`)
    numbers[kind + 1] = number
    let size = 0
    const add = (row: number): void => {
      parts[number * 4 + size++] = (firstVector + row * width) * 4
    }
    if (kind === ROOT_KIND) add(0)
    else {
      const [own, cluster, suffix, shape] = kinds.rows.subarray(kind * 4, kind * 4 + 4)
      const isHidden = learning && random() < HIDING / (HIDING + kinds.counts[kind]!)
      if (own! > 0 && !isHidden) add(own!)
      if (cluster! > 0) add(clusterRow + cluster!)
      add(suffixRow + suffix!)
      add(shapeRow + shape!)
    }
    const to = (memory.vectorsAt + number * vectorBytes) / 4
    floats.fill(0, to, to + width)
    for (let k = 0; k < size; k++) {
      const from = parts[number * 4 + k]! / 4
      for (let i = 0; i < width; i++) floats[to + i]! += floats[from + i]!
    }
    while (size < 4) parts[number * 4 + size++] = -1
    return number
  }

  const multiply = (number: number, position: number, pair: number): void => {
    pairBatch[pair] = batch
    pairs.push(pair)
    const vector = memory.vectorsAt + number * vectorBytes
    const product = memory.productsAt + pair * rowBytes
    kernels.rowTimesMatrix(vector, vector + vectorBytes, matrixAt(position), rowBytes, product)
    const gradient = (memory.gradientsAt + pair * rowBytes) / 4
    if (learning) floats.fill(0, gradient, gradient + hidden)
  }

  return {
    begin(chance) {
      batch++
      learning = chance !== undefined
      if (chance) random = chance
      for (const kind of met) numbers[kind + 1] = -1
      met.length = 0
      pairs.length = 0
    },
    numberOf(kind) {
      const known = numbers[kind + 1]!
      return known >= 0 ? known : meet(kind)
    },
    productAt(number, position) {
      const pair = number * WORD_POSITIONS + position
      if (pairBatch[pair] !== batch) multiply(number, position, pair)
      return memory.productsAt + pair * rowBytes
    },
    passBack() {
      const { vectorsAt, vectorGradientsAt, gradientsAt, apart, listAt } = memory
      floats.fill(0, vectorGradientsAt / 4, vectorGradientsAt / 4 + met.length * width)
      for (const pair of pairs) {
        const number = Math.floor(pair / WORD_POSITIONS)
        const matrix = matrixAt(pair % WORD_POSITIONS)
        const [vector, out] = [vectorsAt + number * vectorBytes, vectorGradientsAt + number * vectorBytes]
        const gradient = gradientsAt + pair * rowBytes
        kernels.addOuter(vector, vector + vectorBytes, matrix + apart, rowBytes, gradient)
        kernels.matrixTimesRow(out, out + vectorBytes, matrix, rowBytes, gradient)
      }
      const touched: number[] = []
      for (let number = 0; number < met.length; number++) {
        let size = 0
        for (const part of parts.subarray(number * 4, number * 4 + 4)) {
          if (part < 0) continue
          list[size++] = part + apart
          const row = (part / 4 - firstVector) / width
          if (rowBatch[row] !== batch) {
            rowBatch[row] = batch
            touched.push(part)
          }
        }
        kernels.scatterRow(listAt, listAt + size * 4, vectorBytes, vectorGradientsAt + number * vectorBytes)
      }
      return touched
    },
  }
}

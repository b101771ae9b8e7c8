import type { Model } from '../model/model.ts'
import type { ParseState } from './arc-hybrid.ts'
import { KEPT_WORDS, keepWords } from './kept-words.ts'
import { openKernels } from './kernels.ts'
import type { TaggedTokens, TagNames } from './parser.ts'
import {
  CHILD_POSITIONS,
  COUNT_VALUES,
  COUNTS,
  fillCounts,
  fillPositions,
  POSITIONS,
  WORD_POSITIONS,
} from './positions.ts'
import { tagRows } from './tag-rows.ts'
import { readTable, type Sizes, type TableName, tableShapes } from './weights.ts'

/** Scores the next step of a parse by the network. */
export interface Scorer {
  /** The tokens `from` to `to` (exclusive) are parsed next. */
  begin(tokens: TaggedTokens, from: number, to: number): void
  /** Scores of SHIFT, LEFT and RIGHT, in an array that is used again. */
  scoreActions(state: ParseState): Float32Array
  /** The best relation for an arc of the state that was last scored. */
  bestRelation(isLeft: boolean): number
}

/**
 * The network's first layer is a sum of rows: one for every position's tags, words and relations, and for every count. A
 * word's row is the product of its vector and the position's matrix; it is worked out when first needed and then kept.
 */
export function openScorer(model: Model, tags: readonly TagNames[]): Scorer {
  const sizes = model.settings.sizes as unknown as Sizes
  const { hidden, width, networks = 1 } = sizes
  /** Of a merged network, one part's. */
  const own = { width: width / networks, rowBytes: (hidden * 4) / networks }
  const rowBytes = hidden * 4
  const shapes = tableShapes(sizes)

  let room = 0
  const reserve = (bytes: number): number => {
    const at = room
    room += Math.ceil(bytes / 128) * 128
    return at
  }
  const listAt = reserve(1024)
  const hiddenAt = reserve(rowBytes)
  const logitsAt = reserve(1024)
  const resident = [
    'bias',
    'children',
    'counts',
    'words',
    'actions',
    'actionBias',
    'left',
    'leftBias',
    'right',
    'rightBias',
  ] as const
  const at = Object.fromEntries(
    resident.map((name) => [name, reserve(shapes[name][0] * shapes[name][1] * 4)]),
  ) as Record<(typeof resident)[number], number>
  const tagsAt = reserve((tags.length + 2) * POSITIONS * rowBytes)
  const vectorsAt = reserve(KEPT_WORDS * width * 4)
  const productsAt = reserve(KEPT_WORDS * WORD_POSITIONS * rowBytes)
  const kernels = openKernels(room)
  const { buffer } = kernels.memory
  const floats = new Float32Array(buffer)
  const list = new Int32Array(buffer, listAt, 256)
  const logits = new Float32Array(buffer, logitsAt, 256)
  for (const name of resident) floats.set(readTable(model, name satisfies TableName), at[name] / 4)
  packParts(floats.subarray(at.words / 4, at.words / 4 + shapes.words[0] * hidden), sizes)
  // The bias goes into the rows of the last count, of which every sum has one.
  for (let value = 0; value < COUNT_VALUES; value++) {
    const row = at.counts / 4 + ((COUNTS - 1) * COUNT_VALUES + value) * hidden
    for (let i = 0; i < hidden; i++) floats[row + i]! += floats[at.bias / 4 + i]!
  }
  const childPositions = Int32Array.from(CHILD_POSITIONS)
  const children = childPositions.length
  const noLabel = sizes.relations
  const labels = noLabel + 1
  const biases = { actions: at.actionBias / 4, left: at.leftBias / 4, right: at.rightBias / 4 }

  const hasProduct = new Uint8Array(KEPT_WORDS * WORD_POSITIONS)
  const words = keepWords(model, new Float32Array(buffer, vectorsAt, KEPT_WORDS * width), (word) => {
    hasProduct.fill(0, word * WORD_POSITIONS, (word + 1) * WORD_POSITIONS)
  })
  const positions = new Int32Array(POSITIONS)
  const counts = new Int32Array(COUNTS)
  /** Per token of the sentence, and for the root after it: its place among the kept words, and its tags' rows. */
  let wordOf = new Int32Array(257)
  let tagsOf = new Int32Array(257)

  const writeRows = tagRows(model, tags, floats.subarray(tagsAt / 4))
  /** The address of a tag's rows; two more than the tags stand for no token or an unknown tag, and for the root. */
  const tagAt = (tag: number): number => {
    writeRows(tag)
    return tagsAt + tag * POSITIONS * rowBytes
  }
  const absentAt = tagAt(tags.length)
  const rootAt = tagAt(tags.length + 1)

  const multiply = (word: number, p: number, product: number): void => {
    hasProduct[word * WORD_POSITIONS + p] = 1
    const vector = vectorsAt + word * width * 4
    const bytes = own.width * 4
    // In a merged network each part's units see that part's vector only, the rest of the matrix is nought.
    for (let n = 0; n < networks; n++) {
      const matrix = at.words + (p * networks + n) * own.width * own.rowBytes
      kernels.rowTimesMatrix(
        vector + n * bytes,
        vector + (n + 1) * bytes,
        matrix,
        own.rowBytes,
        product + n * own.rowBytes,
      )
    }
  }

  const score = (table: 'actions' | 'left' | 'right'): number => {
    const rows = shapes[table][0]
    for (let i = 0; i < rows; i++) logits[i] = floats[biases[table] + i]!
    kernels.matrixTimesRow(logitsAt, logitsAt + rows * 4, at[table], rowBytes, hiddenAt)
    return rows
  }

  return {
    begin(tokens, from, to) {
      const count = to - from
      if (wordOf.length <= count) {
        wordOf = new Int32Array(count * 2)
        tagsOf = new Int32Array(count * 2)
      }
      const root = words.begin(count)
      for (let i = 0; i < count; i++) {
        wordOf[i] = words.numberOf(tokens.text, tokens.start[from + i]!, tokens.end[from + i]!)
        tagsOf[i] = tagAt(Math.min(tokens.tag[from + i]!, tags.length))
      }
      wordOf[count] = root
      tagsOf[count] = rootAt
    },
    scoreActions(state) {
      fillPositions(state, positions)
      fillCounts(state, counts)
      let size = 0
      for (let p = 0; p < POSITIONS; p++) {
        const token = positions[p]!
        list[size++] = (token < 0 ? absentAt : tagsOf[token]!) + p * rowBytes
      }
      for (let c = 0; c < children; c++) {
        const token = positions[childPositions[c]!]!
        list[size++] = at.children + (c * labels + (token < 0 ? noLabel : state.relation[token]!)) * rowBytes
      }
      for (let c = 0; c < COUNTS; c++) list[size++] = at.counts + (c * COUNT_VALUES + counts[c]!) * rowBytes
      for (let p = 0; p < WORD_POSITIONS; p++) {
        const token = positions[p]!
        if (token < 0) continue
        const word = wordOf[token]!
        const product = productsAt + (word * WORD_POSITIONS + p) * rowBytes
        if (hasProduct[word * WORD_POSITIONS + p] === 0) multiply(word, p, product)
        list[size++] = product
      }
      kernels.activateRows(listAt, listAt + size * 4, rowBytes, hiddenAt)
      score('actions')
      return logits
    },
    bestRelation(isLeft) {
      const rows = score(isLeft ? 'left' : 'right')
      let best = 0
      for (let i = 1; i < rows; i++) if (logits[i]! > logits[best]!) best = i
      return best
    },
  }
}

/** Moves what stands on the diagonal of each position's matrix to the front of the table: a merged network's parts, one after another. */
function packParts(words: Float32Array, { hidden, width, networks = 1 }: Sizes): void {
  const [rows, columns] = [width / networks, hidden / networks]
  for (let r = 0, to = 0; r * hidden < words.length; r++, to += columns) {
    const from = r * hidden + (Math.floor(r / rows) % networks) * columns
    words.copyWithin(to, from, from + columns)
  }
}

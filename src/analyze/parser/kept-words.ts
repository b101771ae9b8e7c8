import type { Model } from '../model/model.ts'
import { type AddPiece, pieces, type Sizes } from './weights.ts'
import { markWord } from './word-marks.ts'
import { readWordRows } from './word-rows.ts'

/** How many kinds of words are kept; when a sentence may bring more, all are forgotten. */
export const KEPT_WORDS = 4096
const SLOTS = 4 * KEPT_WORDS
const ROOT_KEY = 0x7fffffff

/** The vectors of the words met lately, a number a kind of word (its lower-case letters and its shape). */
export interface KeptWords {
  /** Makes room for a sentence of so many tokens, and answers the root's number. */
  begin(count: number): number
  /** The number of the word `text.slice(start, end)`. Words beyond the room there is in one sentence count as the root. */
  numberOf(text: string, start: number, end: number): number
}

/** Writes vector n to `vectors` from `n * width` on when a word gets the number n, and tells `onNew`. */
export function keepWords(model: Model, vectors: Float32Array, onNew: (number: number) => void): KeptWords {
  const { width } = model.settings.sizes as unknown as Sizes
  const rows = readWordRows(model)
  const [own, clusters] = [pieces(model, 'wordVectors'), pieces(model, 'clusterVectors')]
  const [suffixes, shapes] = [pieces(model, 'suffixVectors'), pieces(model, 'shapeVectors')]
  const marks = new Int32Array(3)
  const keys = new Int32Array(SLOTS)
  const numbers = new Int32Array(SLOTS).fill(-1)
  let count = 0
  let root = 0

  const add = (number: number, table: AddPiece, row: number): void => {
    table(row * width, width, vectors, number * width)
  }
  const fill = (number: number, isRoot: boolean): void => {
    vectors.fill(0, number * width, (number + 1) * width)
    if (isRoot) {
      add(number, own, 0)
      return
    }
    const row = rows.row(marks[0]!)
    if (row > 0) add(number, own, row)
    else add(number, clusters, rows.cluster(marks[0]!))
    add(number, suffixes, marks[1]!)
    add(number, shapes, marks[2]!)
  }
  const keep = (key: number, isRoot: boolean): number => {
    let slot = (key ^ (key >>> 15)) & (SLOTS - 1)
    while (numbers[slot]! >= 0) {
      if (keys[slot] === key) return numbers[slot]!
      slot = (slot + 1) & (SLOTS - 1)
    }
    if (count === KEPT_WORDS) return root
    const number = count++
    keys[slot] = key
    numbers[slot] = number
    fill(number, isRoot)
    onNew(number)
    return number
  }

  return {
    begin(tokens) {
      if (count + tokens + 1 > KEPT_WORDS) {
        numbers.fill(-1)
        count = 0
      }
      root = keep(ROOT_KEY, true)
      return root
    },
    numberOf(text, start, end) {
      markWord(text, start, end, marks)
      return keep((Math.imul(marks[0]!, 31) + marks[2]!) | 0, false)
    },
  }
}

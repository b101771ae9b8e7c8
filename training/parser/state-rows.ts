import type { ParseState } from '../../src/analyze/parser/arc-hybrid.ts'
import {
  CHILD_POSITIONS,
  COUNT_VALUES,
  COUNTS,
  fillCounts,
  fillPositions,
  POSITIONS,
  WORD_POSITIONS,
} from '../../src/analyze/parser/positions.ts'
import { noTag, rootTag } from '../../src/analyze/parser/weights.ts'
import { type BatchWords, ROOT_KIND } from './batch-words.ts'
import type { TrainingMemory } from './memory.ts'

/** One sentence: columns that many share, and where it begins in them. `kind` numbers kinds of words. */
export interface Sentence {
  readonly kind: Int32Array
  readonly upos: Uint8Array
  readonly xpos: Uint8Array
  readonly base: number
  readonly count: number
}

/** Lists the rows that a decision sums. */
export interface StateRows {
  begin(sentence: Sentence): void
  /** Puts the rows' addresses on the memory's list, the words' products last; answers how many there are, and how many before those. */
  list(state: ParseState): { readonly size: number; readonly beforeWords: number }
}

export function newStateRows(memory: TrainingMemory, words: BatchWords): StateRows {
  const { list, layout, sizes, rowBytes } = memory
  const positions = new Int32Array(POSITIONS)
  const counts = new Int32Array(COUNTS)
  const [uposAt, xposAt] = [layout.upos.at * 4, layout.xpos.at * 4]
  const [childrenAt, countsAt] = [layout.children.at * 4, layout.counts.at * 4]
  const [uposTags, xposTags, labels] = [sizes.upos + 2, sizes.xpos + 2, sizes.relations + 1]
  const listed = { size: 0, beforeWords: 0 }
  let numbers = new Int32Array(256)
  let current: Sentence | undefined

  return {
    begin(sentence) {
      const { kind, base, count } = sentence
      current = sentence
      if (numbers.length <= count) numbers = new Int32Array(count * 2)
      for (let i = 0; i < count; i++) numbers[i] = words.numberOf(kind[base + i]!)
      numbers[count] = words.numberOf(ROOT_KIND)
    },
    list(state) {
      const { upos, xpos, base, count } = current!
      fillPositions(state, positions)
      fillCounts(state, counts)
      let size = 0
      for (let p = 0; p < POSITIONS; p++) {
        const token = positions[p]!
        const isToken = token >= 0 && token < count
        const u = isToken ? upos[base + token]! : token < 0 ? noTag(sizes.upos) : rootTag(sizes.upos)
        const x = isToken ? xpos[base + token]! : token < 0 ? noTag(sizes.xpos) : rootTag(sizes.xpos)
        list[size++] = uposAt + (p * uposTags + u) * rowBytes
        list[size++] = xposAt + (p * xposTags + x) * rowBytes
      }
      for (let c = 0; c < CHILD_POSITIONS.length; c++) {
        const token = positions[CHILD_POSITIONS[c]!]!
        const relation = token < 0 ? sizes.relations : state.relation[token]!
        list[size++] = childrenAt + (c * labels + relation) * rowBytes
      }
      for (let c = 0; c < COUNTS; c++) list[size++] = countsAt + (c * COUNT_VALUES + counts[c]!) * rowBytes
      listed.beforeWords = size
      for (let p = 0; p < WORD_POSITIONS; p++) {
        const token = positions[p]!
        if (token >= 0) list[size++] = words.productAt(numbers[token]!, p)
      }
      listed.size = size
      return listed
    },
  }
}

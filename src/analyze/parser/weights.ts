import type { Model } from '../model/model.ts'
import { fromMuLaw, type MuLaw, muLawTable } from '../model/mu-law.ts'
import { CHILD_POSITIONS, COUNT_VALUES, COUNTS, POSITIONS, WORD_POSITIONS } from './positions.ts'
import { SHAPES, SUFFIX_BUCKETS } from './word-marks.ts'

/** What a parser's model file calls itself. */
export const parserModel = { kind: 'parser', version: 1 } as const

/** The sizes of one network. `hidden` and `width` (of a word's vector) are multiples of 32. */
export interface Sizes {
  readonly hidden: number
  readonly width: number
  /** Words with a vector of their own, and clusters of words, both counted from 1. */
  readonly words: number
  readonly clusters: number
  readonly upos: number
  readonly xpos: number
  readonly relations: number
  /** So many networks of equal size are merged in it: in `words`, each part's vectors and hidden units meet only each other. */
  readonly networks?: number
}

/** The tables of the network in the order in which they are laid out. Those up to `rightBias` are its arithmetic. */
export const tables = [
  'bias',
  'upos',
  'xpos',
  'children',
  'counts',
  'words',
  'actions',
  'actionBias',
  'left',
  'leftBias',
  'right',
  'rightBias',
  'wordVectors',
  'clusterVectors',
  'suffixVectors',
  'shapeVectors',
] as const
export type TableName = (typeof tables)[number]

/** Two tags more than a treebank has: one for "no token here", one for the root. */
export const noTag = (tags: number): number => tags
export const rootTag = (tags: number): number => tags + 1

/** Rows and columns of every table; columns are multiples of 32, which the kernels want. Word vector 0 is the root's. */
export function tableShapes(sizes: Sizes): Record<TableName, readonly [rows: number, columns: number]> {
  const { hidden, width, relations } = sizes
  const labels = Math.ceil(relations / 32) * 32
  return {
    bias: [1, hidden],
    upos: [POSITIONS * (sizes.upos + 2), hidden],
    xpos: [POSITIONS * (sizes.xpos + 2), hidden],
    children: [CHILD_POSITIONS.length * (relations + 1), hidden],
    counts: [COUNTS * COUNT_VALUES, hidden],
    words: [WORD_POSITIONS * width, hidden],
    actions: [3, hidden],
    actionBias: [1, 32],
    left: [relations, hidden],
    leftBias: [1, labels],
    right: [relations, hidden],
    rightBias: [1, labels],
    wordVectors: [sizes.words + 1, width],
    clusterVectors: [sizes.clusters + 1, width],
    suffixVectors: [SUFFIX_BUCKETS, width],
    shapeVectors: [SHAPES, width],
  }
}

/** One table of a model as floats again. */
export function readTable(model: Model, name: TableName): Float32Array {
  return fromMuLaw(quantised(model, name))
}

/** Adds a piece of a table to the piece of `to` that begins at `at`. */
export type AddPiece = (from: number, count: number, to: Float32Array, at: number) => void

/** One table of a model, for those who need little of it. */
export function pieces(model: Model, name: TableName): AddPiece {
  const { codes, scale } = quantised(model, name)
  const weights = muLawTable(scale)
  return (from, count, to, at) => {
    for (let i = 0; i < count; i++) to[at + i]! += weights[codes[from + i]! + 128]!
  }
}

function quantised(model: Model, name: TableName): MuLaw {
  const scales = model.settings.scales as Readonly<Record<string, number>>
  return { codes: model.sections[name] as Int8Array, scale: scales[name]! }
}

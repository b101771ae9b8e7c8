import { type Sizes, type TableName, tableShapes, tables } from '../../src/analyze/parser/weights.ts'

/** A table within the run of parameters: `rows` rows of `columns` floats, the first at float `at`. */
export interface Block {
  readonly at: number
  readonly rows: number
  readonly columns: number
}
/** Where each table stands. Those before float `dense` change with every batch, the vectors after it row by row. */
export type Layout = Readonly<Record<TableName, Block>> & { readonly floats: number; readonly dense: number }

/** Lays the tables of a network out one after another. */
export function layOut(sizes: Sizes): Layout {
  const shapes = tableShapes(sizes)
  let at = 0
  const blocks = Object.fromEntries(
    tables.map((name) => {
      const [rows, columns] = shapes[name]
      const block = { at, rows, columns }
      at += rows * columns
      return [name, block]
    }),
  ) as Record<TableName, Block>
  return { ...blocks, floats: at, dense: blocks.wordVectors.at }
}

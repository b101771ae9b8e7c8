import type { Model } from '../model/model.ts'
import type { TagNames } from './parser.ts'
import { POSITIONS } from './positions.ts'
import { noTag, readTable, rootTag, type Sizes } from './weights.ts'

/**
 * Writes what every tag adds to the sum at every position, both its parts in one: the rows of tag t at position p begin at
 * `(t * POSITIONS + p) * hidden`. After the tags come no token (or an unknown tag) and the root.
 */
export function fillTagRows(model: Model, tags: readonly TagNames[], out: Float32Array): void {
  const { hidden, upos, xpos } = model.settings.sizes as unknown as Sizes
  const [uposRows, xposRows] = [readTable(model, 'upos'), readTable(model, 'xpos')]
  const known = (list: readonly string[], name: string): number => {
    const index = list.indexOf(name)
    return index < 0 ? noTag(list.length) : index
  }
  const { upos: uposNames, xpos: xposNames } = model.settings as { upos: string[]; xpos: string[] }
  const pairs = [
    ...tags.map((tag) => [known(uposNames, tag.upos), known(xposNames, tag.xpos)] as const),
    [noTag(upos), noTag(xpos)] as const,
    [rootTag(upos), rootTag(xpos)] as const,
  ]
  let to = 0
  for (const [u, x] of pairs) {
    for (let p = 0; p < POSITIONS; p++) {
      const uposRow = (p * (upos + 2) + u) * hidden
      const xposRow = (p * (xpos + 2) + x) * hidden
      for (let i = 0; i < hidden; i++) out[to++] = uposRows[uposRow + i]! + xposRows[xposRow + i]!
    }
  }
}

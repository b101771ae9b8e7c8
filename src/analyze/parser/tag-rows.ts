import type { Model } from '../model/model.ts'
import type { TagNames } from './parser.ts'
import { POSITIONS } from './positions.ts'
import { noTag, pieces, rootTag, type Sizes } from './weights.ts'

/**
 * Answers a function that writes what a tag adds to the sum at every position, both its parts in one, when the tag is first met:
 * the rows of tag t at position p begin at `(t * POSITIONS + p) * hidden` of `out`, which holds zeros. After the tags come no token
 * (or an unknown tag) and the root.
 */
export function tagRows(model: Model, tags: readonly TagNames[], out: Float32Array): (tag: number) => void {
  const { hidden, upos, xpos } = model.settings.sizes as unknown as Sizes
  const [uposRows, xposRows] = [pieces(model, 'upos'), pieces(model, 'xpos')]
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
  const written = new Uint8Array(pairs.length)
  return (tag) => {
    if (written[tag] === 1) return
    written[tag] = 1
    const [u, x] = pairs[tag]!
    for (let p = 0; p < POSITIONS; p++) {
      const to = (tag * POSITIONS + p) * hidden
      uposRows((p * (upos + 2) + u) * hidden, hidden, out, to)
      xposRows((p * (xpos + 2) + x) * hidden, hidden, out, to)
    }
  }
}

import { lazily } from '../../analyze/model/load-model.ts'
import type { Model } from '../../analyze/model/model.ts'
import { wordHash } from '../word-hash.ts'

/** Which words are of a kind, 'delayed' and 'postponed': the number of a lower-case word's kind, or 0. */
export type Kin = (word: string) => number

export const kinModel = { kind: 'kin', version: 1 } as const

const readers = new Map<string, () => Kin>()

/** The kinds of words in a model's file, read when first asked for. */
export function kinIn(file: URL): Kin {
  const read = readers.get(file.href) ?? lazily(file, kinModel, readKin)
  readers.set(file.href, read)
  return (word) => read()(word)
}

/** Finds words by their hashes, which lie in ascending order. */
export function readKin(model: Model): Kin {
  const hashes = model.sections.hashes as Uint32Array
  const kinds = model.sections.kinds as Uint16Array
  return (word) => {
    const wanted = wordHash(word) >>> 0
    let low = 0
    let high = hashes.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      if (hashes[middle] === wanted) return kinds[middle]!
      if (hashes[middle]! < wanted) low = middle + 1
      else high = middle - 1
    }
    return 0
  }
}

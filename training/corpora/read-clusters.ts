import { lines } from './lines.ts'

/** Words with the cluster of each in two clusterings, most frequent first; lower case only. */
export interface Clusters {
  readonly words: readonly string[]
  /** Of 1,000. */
  readonly fine: Uint16Array
  /** Of 100; the two are not nested. */
  readonly coarse: Uint8Array
  /** A lower-case word's row, or -1. */
  find(word: string): number
}

/** What a language without clusters has. */
export const noClusters: Clusters = { words: [], fine: new Uint16Array(0), coarse: new Uint8Array(0), find: () => -1 }

/** Reads `word<TAB>fine<TAB>coarse` lines, gzipped or not. */
export async function readClusters(path: string): Promise<Clusters> {
  const words: string[] = []
  const fine: number[] = []
  const coarse: number[] = []
  const rows = new Map<string, number>()
  for await (const some of lines(path)) {
    for (const line of some) {
      const [word, first, second] = line.split('\t')
      if (word === undefined || second === undefined) continue
      rows.set(word, words.length)
      words.push(word)
      fine.push(Number(first))
      coarse.push(Number(second))
    }
  }
  const find = (word: string) => rows.get(word) ?? -1
  return { words, fine: Uint16Array.from(fine), coarse: Uint8Array.from(coarse), find }
}

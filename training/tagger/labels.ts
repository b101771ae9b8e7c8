import { type Treebank, unknownHead } from '../corpora/treebank.ts'

/** The labels a tagger gives: pairs of XPOS and UPOS, as 'NN/NOUN'. Label 0 is no label. */
export interface Labels {
  readonly names: readonly string[]
  /**
   * The label of a word of a treebank that shares these labels' tables, or -1 if the pair is not one of them, or if the word's head is
   * not known: its row is another word's, tags and all (see `forgetHeads`).
   */
  of(bank: Treebank, word: number): number
  /** For each label its UPOS and XPOS in the treebank's tables, and -1 for label 0. */
  readonly upos: readonly number[]
  readonly xpos: readonly number[]
}

/** The pairs that a gold treebank has, the most frequent first. */
export function labelsOf(gold: Treebank): Labels {
  const frequency = new Map<number, number>()
  for (let i = 0; i < gold.form.length; i++) {
    if (gold.head[i] === unknownHead) continue
    const pair = gold.upos[i]! * 256 + gold.xpos[i]!
    frequency.set(pair, (frequency.get(pair) ?? 0) + 1)
  }
  const pairs = [...frequency].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([pair]) => pair)
  const numbers = new Map(pairs.map((pair, i) => [pair, i + 1]))
  const { upos, xpos } = gold.tables
  return {
    names: ['', ...pairs.map((pair) => `${xpos.strings[pair & 255]}/${upos.strings[pair >> 8]}`)],
    of: (bank, word) =>
      bank.head[word] === unknownHead ? -1 : (numbers.get(bank.upos[word]! * 256 + bank.xpos[word]!) ?? -1),
    upos: [-1, ...pairs.map((pair) => pair >> 8)],
    xpos: [-1, ...pairs.map((pair) => pair & 255)],
  }
}

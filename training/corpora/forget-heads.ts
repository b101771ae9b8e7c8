import { type Treebank, unknownHead } from './treebank.ts'

/**
 * A treebank without the heads that its file cannot mean. In its first `overwritten` sentences a word may have the row of a later
 * word of the same form (of two commas both hang where the second does): there the head of the earlier one is unknown. So is, anywhere,
 * the head of a word that would hang on itself.
 */
export function forgetHeads(bank: Treebank, overwritten: number): Treebank {
  const head = bank.head.slice()
  for (let s = 0; s + 1 < bank.sentences.length; s++) {
    const [from, to] = [bank.sentences[s]!, bank.sentences[s + 1]!]
    const last = new Map<number, number>()
    for (let i = to - 1; i >= from; i--) {
      const later = last.get(bank.form[i]!) ?? last.set(bank.form[i]!, i).get(bank.form[i]!)!
      const isCopy = later > i && bank.head[i] === bank.head[later] && bank.relation[i] === bank.relation[later]
      if ((s < overwritten && isCopy) || bank.head[i] === i - from + 1) head[i] = unknownHead
    }
  }
  return { ...bank, head }
}

import type { Treebank } from '../corpora/treebank.ts'

/** A whole treebank as one text with offsets, its words joined by spaces: what an analysis of it would hold. */
export interface BankText {
  readonly text: string
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly sentences: Uint32Array
}

export function bankText(bank: Treebank): BankText {
  const words = bank.form.length
  const start = new Uint32Array(words)
  const end = new Uint32Array(words)
  const forms: string[] = []
  let at = 0
  bank.form.forEach((form, i) => {
    const word = bank.tables.forms.strings[form]!
    forms.push(word)
    start[i] = at
    end[i] = at + word.length
    at += word.length + 1
  })
  return { text: forms.join(' '), start, end, sentences: Uint32Array.from(bank.sentences) }
}

import type { Treebank } from '../corpora/treebank.ts'

/** A document of a treebank as it was written: its paragraphs as lines, and where its words and sentences begin and end. */
export interface GoldText {
  readonly id: string
  readonly text: string
  /** Offsets of the words in the text. */
  readonly start: readonly number[]
  readonly end: readonly number[]
  /** First word of each sentence, and the number of words at the end. */
  readonly sentences: readonly number[]
}

/** The documents of a treebank, words parted by spaces where it says so. */
export function goldTexts(bank: Treebank): GoldText[] {
  const { strings } = bank.tables.forms
  const paragraphs = new Set(bank.paragraphs)
  return bank.documentIds.map((id, d) => {
    const start: number[] = []
    const end: number[] = []
    const sentences: number[] = []
    let text = ''
    for (let s = bank.documents[d]!; s < bank.documents[d + 1]!; s++) {
      if (text !== '' && paragraphs.has(s)) text = `${text.trimEnd()}\n`
      sentences.push(start.length)
      for (let i = bank.sentences[s]!; i < bank.sentences[s + 1]!; i++) {
        start.push(text.length)
        text += strings[bank.form[i]!]!
        end.push(text.length)
        if (bank.spaceAfter[i]) text += ' '
      }
    }
    sentences.push(start.length)
    return { id, text, start, end, sentences }
  })
}

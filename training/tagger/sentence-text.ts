import type { Treebank } from '../corpora/treebank.ts'

/** A sentence of a treebank as a text with offsets: what a tagger sees of it. Made once and filled again. */
export interface SentenceText {
  text: string
  start: Uint32Array
  end: Uint32Array
  size: number
}

export function sentenceText(): SentenceText {
  return { text: '', start: new Uint32Array(4096), end: new Uint32Array(4096), size: 0 }
}

/** Fills it with sentence s, its words joined by spaces; `respell` may change each form. */
export function fillSentence(into: SentenceText, bank: Treebank, s: number, respell?: (form: string) => string): void {
  const { strings } = bank.tables.forms
  const from = bank.sentences[s]!
  const to = bank.sentences[s + 1]!
  const forms: string[] = []
  let at = 0
  for (let i = from; i < to; i++) {
    const form = respell ? respell(strings[bank.form[i]!]!) : strings[bank.form[i]!]!
    forms.push(form)
    into.start[i - from] = at
    into.end[i - from] = at + form.length
    at += form.length + 1
  }
  into.size = to - from
  into.text = forms.join(' ')
}

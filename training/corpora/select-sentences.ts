import { type Treebank, unknownHead } from './treebank.ts'

/** Those sentences of a treebank that `keep` says, by their number, as one document. */
export function selectSentences(bank: Treebank, keep: (sentence: number) => boolean): Treebank {
  const kept: number[] = []
  for (let s = 0; s + 1 < bank.sentences.length; s++) if (keep(s)) kept.push(s)
  const words: number[] = []
  const sentences = [0]
  for (const s of kept) {
    for (let i = bank.sentences[s]!; i < bank.sentences[s + 1]!; i++) words.push(i)
    sentences.push(words.length)
  }
  const { form, lemma, upos, xpos, features, head, relation, spaceAfter } = bank
  return {
    ...bank,
    form: Int32Array.from(words, (i) => form[i]!),
    lemma: Int32Array.from(words, (i) => lemma[i]!),
    upos: Uint8Array.from(words, (i) => upos[i]!),
    xpos: Uint8Array.from(words, (i) => xpos[i]!),
    features: Uint16Array.from(words, (i) => features[i]!),
    head: Uint16Array.from(words, (i) => head[i]!),
    relation: Uint16Array.from(words, (i) => relation[i]!),
    spaceAfter: Uint8Array.from(words, (i) => spaceAfter[i]!),
    sentences: Int32Array.from(sentences),
    sentenceIds: kept.map((s) => bank.sentenceIds[s]!),
    documents: Int32Array.of(0, kept.length),
    paragraphs: Int32Array.of(0, kept.length),
    documentIds: [''],
  }
}

/** A treebank without the sentences whose heads, as far as they are known, make no tree with one root: nothing can be learnt from those. */
export function onlyTrees(bank: Treebank): Treebank {
  const isWhole = (s: number) => isTree(bank.head.subarray(bank.sentences[s], bank.sentences[s + 1]))
  const all = bank.sentences.length - 1
  for (let s = 0; s < all; s++) if (!isWhole(s)) return selectSentences(bank, isWhole)
  return bank
}

function isTree(head: Uint16Array): boolean {
  let roots = 0
  for (let i = 0; i < head.length; i++) {
    if (head[i] === 0) roots++
    let at = i + 1
    for (let steps = 0; at !== 0 && head[at - 1] !== unknownHead; steps++) {
      if (steps > head.length || at > head.length) return false
      at = head[at - 1]!
    }
  }
  return roots === 1 || (roots === 0 && head.includes(unknownHead))
}

import type { PartWords } from '../../../languages/act-words.ts'

/** Which prepositions stand before those whom people of a kind act for: 'negotiators in Karsa' are of other countries, 'negotiators for Karsa' its own. */
export const sentBy = (lemma: string, words: PartWords): RegExp =>
  words.actingFor.has(lemma)
    ? /^(?:|of|from|for)$/u
    : words.sentBy.has(lemma)
      ? /^(?:|of|from)$/u
      : /^(?:|of|from|in)$/u

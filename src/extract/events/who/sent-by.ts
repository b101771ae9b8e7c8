/** Which prepositions stand before those whom people of a kind act for: 'negotiators in Karsa' are of other countries, 'negotiators for Karsa' its own. */
export const sentBy = (lemma: string): RegExp =>
  /^(?:negotiator|representative)$/u.test(lemma)
    ? /^(?:|of|from|for)$/u
    : /^(?:envoy|delegate|delegation|mediator|diplomat)$/u.test(lemma)
      ? /^(?:|of|from)$/u
      : /^(?:|of|from|in)$/u

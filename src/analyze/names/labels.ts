/** The kinds of names that the network tells apart; 'other' (a ship, a prize, a book) is learnt but not given out. */
export const learntKinds = ['person', 'organisation', 'place', 'nationality', 'event', 'law', 'other'] as const

/** Where in a name a token stands. */
export const place = { begin: 0, inside: 1, end: 2, single: 3 } as const

/** Labels: 0 is outside any name; of each kind four, in the order of `place`. */
export const labelCount = 1 + 4 * learntKinds.length

/** `labelOf(2, place.single)`: the label of a token that is a name of kind 2 by itself. */
export function labelOf(kind: number, where: number): number {
  return 1 + 4 * kind + where
}

/** Kind of a label other than 0. */
export function kindOf(label: number): number {
  return (label - 1) >> 2
}

/** `place` of a label other than 0. */
export function placeOf(label: number): number {
  return (label - 1) & 3
}

/** Whether a token that is outside a name, or ends one, has this label. */
export const closes: Uint8Array = Uint8Array.from({ length: labelCount }, (_, label) =>
  label === 0 || placeOf(label) >= place.end ? 1 : 0,
)

/** Whether a token with this label may come first. */
export const opens: Uint8Array = Uint8Array.from({ length: labelCount }, (_, label) =>
  label === 0 || placeOf(label) === place.begin || placeOf(label) === place.single ? 1 : 0,
)

/** Whether `next` may follow `label`: `follows[label * labelCount + next]`. */
export const follows: Uint8Array = Uint8Array.from({ length: labelCount * labelCount }, (_, at) => {
  const [label, next] = [Math.floor(at / labelCount), at % labelCount]
  if (closes[label]) return opens[next]!
  return next > 0 && !opens[next] && kindOf(next) === kindOf(label) ? 1 : 0
})

/** How a lemma is made of a word: cut so many characters off its end and add others. `cut` 255 replaces the whole word. */
export interface Edit {
  readonly cut: number
  readonly add: string
}

const whole = 255

/** The edit that makes `lemma` of `word`: `editOf('cities', 'city')` is `{ cut: 3, add: 'y' }`. */
export function editOf(word: string, lemma: string): Edit {
  let common = 0
  while (common < word.length && common < lemma.length && word[common] === lemma[common]) common++
  if (common === 0 || word.length - common >= whole) return { cut: whole, add: lemma }
  return { cut: word.length - common, add: lemma.slice(common) }
}

/** The word with the edit done. */
export function applyEdit({ cut, add }: Edit, word: string): string {
  return cut === whole ? add : word.slice(0, Math.max(0, word.length - cut)) + add
}

/** Words of one version, and whether the other has them too. */
export interface Piece {
  readonly words: string
  readonly same: boolean
  /** Where it begins in its paragraph. */
  readonly at: number
}

/** A paragraph of two versions beside each other; empty on the side that does not have it. */
export interface Line {
  readonly older: readonly Piece[]
  readonly newer: readonly Piece[]
  readonly same: boolean
}

/** Two versions of a page, paragraph by paragraph, with the words that differ. What is in both stands beside itself. */
export function compareTexts(older: string, newer: string): Line[] {
  const [a, b] = [paragraphsOf(older), paragraphsOf(newer)]
  const lines: Line[] = []
  let [i, j] = [0, 0]
  for (const [m, n] of [...common(a, b), [a.length, b.length] as const]) {
    // Between two paragraphs that both have, those that differ stand beside each other, as far as there are two.
    for (; i < m || j < n; i++, j++) lines.push(pair(i < m ? a[i]! : '', j < n ? b[j]! : ''))
    if (m < a.length) {
      const whole = [{ words: a[m]!, same: true, at: 0 }]
      lines.push({ older: whole, newer: whole, same: true })
    }
    i = m + 1
    j = n + 1
  }
  return lines
}

function pair(older: string, newer: string): Line {
  const [a, b] = [wordsOf(older), wordsOf(newer)]
  const kept = common(a, b)
  return {
    older: piecesOf(a, new Set(kept.map(([m]) => m))),
    newer: piecesOf(b, new Set(kept.map(([, n]) => n))),
    same: false,
  }
}

function piecesOf(words: readonly string[], kept: ReadonlySet<number>): Piece[] {
  const pieces: { words: string; same: boolean; at: number }[] = []
  let at = 0
  for (const [i, word] of words.entries()) {
    const last = pieces.at(-1)
    if (last?.same === kept.has(i)) last.words += word
    else pieces.push({ words: word, same: kept.has(i), at })
    at += word.length
  }
  return pieces
}

/** The longest common sequence of two lists, as pairs of places. Takes time and memory of their product. */
function common(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const width = b.length + 1
  const lengths = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++
    else j++
  }
  return pairs
}

const paragraphsOf = (text: string) => text.split(/\n+/u).filter((p) => p.trim() !== '')
const wordsOf = (text: string) => text.match(/\S+\s*/gu) ?? []

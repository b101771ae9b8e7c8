/** The words of texts met lately: a few are held against thousands, one after the other. */
const known = new Map<string, ReadonlySet<string>>()

function wordsIn(text: string): ReadonlySet<string> {
  const met = known.get(text)
  if (met) return met
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu))
  if (known.size > 200) known.clear()
  known.set(text, words)
  return words
}

/** Whether two texts say it in nearly the same words: of the shorter one's more than `part` are the longer one's too. */
export function isAlike(a: string, b: string, part = 0.6): boolean {
  const [one, other] = [wordsIn(a), wordsIn(b)]
  let shared = 0
  for (const word of one) if (other.has(word)) shared++
  return shared > part * Math.min(one.size, other.size)
}

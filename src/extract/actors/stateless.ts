const joins = /^(?:of|for|on|and|the|in|&)$/u
const capital = /^\p{Lu}/u
const owns = /['’]s?,?$/u

/**
 * A title without the names of bodies that are no state's, whatever nation stands in them: 'economist' of 'economist at the Lorvian Harbour
 * Institute'. `nouns` are the words by which such bodies are known, in lower case: 'institute', 'university'.
 */
export function withoutStateless(title: string, nouns: ReadonlySet<string>): string {
  const words = title.split(/\s+/u)
  const out = new Set<number>()
  for (const [k, word] of words.entries()) {
    const noun = word.toLowerCase().replace(/[^\p{L}]+$/u, '')
    if (!capital.test(word) || !nouns.has(noun)) continue
    let from = k
    while (from > 0 && capital.test(words[from - 1] as string) && !owns.test(words[from - 1] as string)) from--
    let to = k + 1
    while (to < words.length && !owns.test(words[to - 1] as string)) {
      let next = to
      while (joins.test(words[next] ?? '')) next++
      if (!capital.test(words[next] ?? '')) break
      to = next + 1
    }
    for (let i = from; i < to; i++) out.add(i)
  }
  return words.filter((_, k) => !out.has(k)).join(' ')
}

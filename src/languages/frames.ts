import type { VerbFrame } from './reporting.ts'

const codes: Readonly<Record<string, VerbFrame>> = {
  c: 'clause',
  b: 'that',
  w: 'wh',
  q: 'quote',
  n: 'noun',
  t: 'infinitive',
  o: 'addressee',
}

/** Reads rows of a table: 'cwq' or 'n+for+of', and the words that take these frames. */
export function framed(rows: readonly (readonly [string, string])[]): ReadonlyMap<string, ReadonlySet<VerbFrame>> {
  const table = new Map<string, Set<VerbFrame>>()
  for (const [code, words] of rows) {
    const [letters = '', ...prepositions] = code.split('+')
    const frames = [...[...letters].map((letter) => codes[letter] as VerbFrame), ...prepositions]
    for (const word of words.trim().split(/\s+/)) {
      const known = table.get(word) ?? new Set<VerbFrame>()
      for (const frame of frames) known.add(frame)
      table.set(word, known)
    }
  }
  return table
}

import { fold } from './fold.ts'

/**
 * What to look for in folded texts: "in quotation marks" as it stands, the rest word by word; a dozen at most. A word is found with a
 * hyphen in it too, and one that is asked for with a hyphen also written together or apart: `ceasefire` in “cease-fire”, `cease-fire` in
 * “ceasefire” and “cease fire”.
 */
export function wordsAsked(q: string): RegExp[] {
  const asked = [...fold(q.normalize('NFC')).matchAll(/"([^"]+)"?|([^\s"]+)/gu)]
  const patterns = asked.map(([, quoted, word]) => (word ? withHyphens(word) : plainly(quoted!.trim())))
  return patterns.filter(Boolean).slice(0, 12).map((pattern) => new RegExp(pattern, 'g')) // biome-ignore format: one line
}

/** Where a hyphen may come or go: beside a letter. Between numbers it says something: 2-0 is not 20. */
const seam = /(?<=\p{L})-?(?=[\p{L}\p{N}])|(?<=\p{N})-?(?=\p{L})/gu

/** Not "cease fire" for `ceasefire`: so `nowhere` would be found in “now here”. */
const withHyphens = (word: string) => plainly(word).replace(seam, (hyphen) => (hyphen ? '[- ]?' : '-?'))

const plainly = (words: string) => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

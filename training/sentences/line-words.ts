import type { Words } from '../../src/analyze/segmentation/place.ts'
import { tokenise } from '../../src/analyze/tokens.ts'
import type { Segmentation } from '../../src/languages/language.ts'

/** The tokens of one line, with their offsets in the text. */
export interface LineWords extends Words {
  readonly start: readonly number[]
  readonly end: readonly number[]
}

/** The lines of a text as their tokens, empty lines left out. */
export function lineWords(text: string, segmentation: Segmentation): LineWords[] {
  let at = 0
  const found: LineWords[] = []
  for (const line of text.split('\n')) {
    const start: number[] = []
    const end: number[] = []
    tokenise(text, { start: at, end: at + line.length }, segmentation, (s, e) => {
      start.push(s)
      end.push(e)
    })
    at += line.length + 1
    const word = (i: number) => text.slice(start[i], end[i])
    const gap = (i: number) => i === 0 || end[i - 1] !== start[i]
    if (start.length > 0) found.push({ length: start.length, start, end, word, gap })
  }
  return found
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareTexts, type Piece } from './compare-texts.ts'

const text = (pieces: readonly Piece[]) => pieces.map((p) => p.words).join('')
const marked = (pieces: readonly Piece[]) => pieces.map((p) => (p.same ? p.words : `[${p.words}]`)).join('')

describe('two versions of a page side by side', () => {
  it.each([
    ['the same', 'One.\n\nTwo.', 'One.\n\nTwo.', ['One.|One.', 'Two.|Two.']],
    [
      'a number changed',
      'A flow of 90 metres.',
      'A flow of 120 metres.',
      ['A flow of [90 ]metres.|A flow of [120 ]metres.'],
    ],
    ['a paragraph came', 'One.\nThree.', 'One.\nTwo.\nThree.', ['One.|One.', '|[Two.]', 'Three.|Three.']],
    ['a paragraph went', 'One.\nTwo.', 'One.', ['One.|One.', '[Two.]|']],
    ['nothing was there', '', 'One.', ['|[One.]']],
  ])('%s', (_, older, newer, lines) =>
    expect(compareTexts(older, newer).map((l) => `${marked(l.older)}|${marked(l.newer)}`)).toEqual(lines),
  )

  it('loses and invents nothing on either side', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c ', '\n', 'd.'), { maxLength: 30 }).map((list) => list.join(''))
    const kept = (whole: string) => whole.split(/\n+/u).filter((p) => p.trim() !== '')
    fc.assert(
      fc.property(words, words, (older, newer) => {
        const lines = compareTexts(older, newer)
        const side = (pick: (l: (typeof lines)[number]) => readonly Piece[]) =>
          lines.map(pick).map(text).filter(Boolean)
        // Spaces before the first word of a paragraph are not shown.
        expect(side((l) => l.older).map((s) => s.trim())).toEqual(kept(older).map((s) => s.trim()))
        expect(side((l) => l.newer).map((s) => s.trim())).toEqual(kept(newer).map((s) => s.trim()))
      }),
    )
  })
})

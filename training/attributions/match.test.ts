import { describe, expect, it } from 'vitest'
import { matchAttributions } from './match.ts'

const text = 'Ada Berg said the port was safe. Lund denied it.'
const spans = (...pieces: string[]) =>
  pieces.map((piece) => ({ start: text.indexOf(piece), end: text.indexOf(piece) + piece.length }))
const said = { source: spans('Ada Berg'), cue: spans('said'), content: spans('the port was safe') }
const denied = { source: spans('Lund'), cue: spans('denied'), content: spans('it.') }

describe('what was found beside what was marked', () => {
  it('is right where all of it is the same, stops aside', () => {
    const found = { ...said, content: spans('the port was safe.') }
    expect(matchAttributions(text, [found], [said, denied])).toEqual([
      { cue: true, overlap: 1, exact: true, source: true },
    ])
  })
  it('overlaps by the letters in both among those in either', () => {
    const [match] = matchAttributions(text, [{ ...said, content: spans('the port') }], [said])
    expect(match).toEqual({ cue: true, overlap: 0.5, exact: false, source: true })
  })
  it('has another source where no letter is shared, or where only one has none', () => {
    expect(matchAttributions(text, [{ ...said, source: spans('Lund') }], [said])[0]?.source).toBe(false)
    expect(matchAttributions(text, [{ ...said, source: [] }], [said])[0]?.source).toBe(false)
    expect(matchAttributions(text, [{ ...said, source: [] }], [{ ...said, source: [] }])[0]?.source).toBe(true)
  })
  it('matches each that was marked once, the better one first', () => {
    const worse = { ...said, content: spans('safe') }
    const matches = matchAttributions(text, [worse, said], [said])
    expect(matches.map(({ cue }) => cue)).toEqual([false, true])
  })
})

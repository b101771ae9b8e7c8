import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentsOf } from './segments.ts'

describe('cutting a text where marks begin and end', () => {
  it('gives each stretch all marks that cover it', () => {
    const segments = segmentsOf(10, [
      { name: 'content', spans: [{ start: 2, end: 8, title: 'Ana Lind' }] },
      { name: 'cue', spans: [{ start: 4, end: 6 }] },
    ])
    expect(segments.map((s) => [s.start, s.end, s.layers.join('+')])).toEqual([
      [0, 2, ''],
      [2, 4, 'content'],
      [4, 6, 'content+cue'],
      [6, 8, 'content'],
      [8, 10, ''],
    ])
    expect(segments[2]!.titles).toEqual(['Ana Lind'])
  })

  it('covers the text without gap or overlap, whatever the marks', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    fc.assert(
      fc.property(fc.nat(50), fc.array(span), (length, spans) => {
        let at = 0
        for (const s of segmentsOf(length, [{ name: 'x', spans }])) {
          expect(s.start).toBe(at)
          at = s.end
        }
        expect(at).toBe(length)
      }),
    )
  })
})

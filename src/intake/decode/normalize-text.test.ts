import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizeText } from './normalize-text.ts'

const cases: [string, string, string][] = [
  ['line ends of Windows and of old Macs', 'one\r\ntwo\rthree\n', 'one\ntwo\nthree\n'],
  ['a byte order mark, and one more', '\ufeff\ufeffone', 'one'],
  ['nothing of a zero-width space inside', 'on\ufeffe', 'on\ufeffe'],
  ['letters with their accents apart', 'Zu\u0308rich, i\u0306', 'Z\u00fcrich, \u012d'],
  ['Hangul syllables in pieces', '\u1112\u1161\u11ab', '\ud55c'],
  ['null characters', 'a\0b', 'a\ufffdb'],
  ['half a surrogate pair', 'a\ud83db\udc00', 'a\ufffdb\ufffd'],
  ['nothing of a whole one', 'a\u{1f54a}b', 'a\u{1f54a}b'],
  ['nothing of tabs, form feeds, no-break spaces and blank ends', '\t a\f\u00a0\u2028 \n\n', '\t a\f\u00a0\u2028 \n\n'],
]

describe('normalizeText', () => {
  it.each(cases)('brings into one form: %s', (_, raw, expected) => {
    expect(normalizeText(raw).text).toBe(expected)
  })

  it('keeps a tag apart from a stroke after it', () => {
    expect(normalizeText('<b>\u0338a\u0338 u\u0308', 'html').text).toBe('<b>\u0338a\u0338 \u00fc')
    expect(normalizeText('<b>\u0338', 'text').text).toBe('<b\u226f')
  })

  it('says what was lost', () => {
    expect(normalizeText('a\0\ud800').repairs).toEqual([
      'lone surrogates, shown as U+FFFD',
      'null characters, shown as U+FFFD',
    ])
    expect(normalizeText('a\r\nu\u0308').repairs).toEqual([])
  })

  it('gives NFC, and changes its own output no more', () => {
    const piece = fc.constantFrom(
      'a',
      '\r',
      '\n',
      '\ufeff',
      '\0',
      '\ud800',
      '\udc00',
      '\u0301',
      '\u0316',
      '\u0338',
      '<',
      '>',
      '\u0344',
      '\u1100',
      '\u1161',
      '\u0958',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((p) => p.join('')),
        ),
        fc.constantFrom('html' as const, 'text' as const),
        (raw, kind) => {
          const { text } = normalizeText(raw, kind)
          expect(normalizeText(text, kind)).toEqual({ text, repairs: [] })
          if (kind === 'text') expect(text.normalize('NFC')).toBe(text)
        },
      ),
    )
  })

  it('leaves a hostile heap of marks as it stands', () => {
    const heap = `u\u0308 e${'\u0301\u0316'.repeat(200_000)} u\u0308`
    const { text, repairs } = normalizeText(heap)
    expect(text).toBe(`\u00fc e${'\u0301\u0316'.repeat(200_000)} \u00fc`)
    expect(repairs).toHaveLength(1)
    expect(normalizeText(text).text).toBe(text)
  })
})

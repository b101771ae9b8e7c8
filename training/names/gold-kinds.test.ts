import { describe, expect, it } from 'vitest'
import { labelCount, labelOf, learntKinds } from '../../src/analyze/names/labels.ts'
import { names } from '../../src/languages/en/names/index.ts'
import { allowedBy, wikigoldKinds } from './gold-kinds.ts'

const labels = Array.from({ length: labelCount }, () => '-')
for (const [kind, name] of learntKinds.entries()) {
  for (const [where, sign] of ['(', '|', ')', '()'].entries()) labels[labelOf(kind, where)] = `${name}${sign}`
}

/** What each token may be: '-' is outside, 'law(' begins a law, 'law)' ends one, 'law()' is one. */
function allowed(sentence: string, ...spans: readonly (readonly [number, number, string])[]): string {
  const bits = allowedBy(sentence.split(' '), spans, wikigoldKinds, names)
  return bits.map((some) => labels.filter((_, label) => (some >>> label) & 1).join('/')).join(' ')
}

const open = '-/other(/other|/other)/other()'

describe('what a corpus allows a token to be', () => {
  it.each([
    ['envoys met in Ostervik', [3, 4, 'LOC'], '- - - place()'],
    ['the Ostervik Summit', [1, 3, 'MISC'], '- event( event)'],
    ['the Ostervik Treaty', [1, 3, 'MISC'], '- law( law)'],
    ['the Danish envoy', [1, 2, 'MISC'], '- nationality() -'],
    ['an Ilmoran envoy', [1, 2, 'MISC'], '- nationality()/other() -'],
    ['aboard the Grey Heron', [2, 4, 'MISC'], '- - other( other)'],
  ] as const)('%s', (sentence, span, expected) => expect(allowed(sentence, span)).toBe(expected))

  it('a word with a capital that nothing marks may be a name of another kind, but not the first of a sentence', () => {
    expect(allowed('Talks on the Framework failed')).toBe(`- - - ${open} -`)
  })
})

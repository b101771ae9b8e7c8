import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caps, casing } from './casing.ts'
import { isLetter, isUpper, plainCode, wordHash } from './hash.ts'
import { rowOf } from './keyed-rows.ts'
import type { Lexicon } from './lexicon.ts'
import { labelSentence, type Network, workspace } from './network.ts'
import { forget, margin, sentenceView, viewSentence } from './sentence-view.ts'

function lexiconOf(words: readonly string[]): Lexicon {
  const keys = [...new Set(words.map((word) => wordHash(word) >>> 0))].sort((a, b) => a - b)
  const rows = keys.length + 1
  return {
    keys: Uint32Array.from([0, ...keys]),
    fine: Uint16Array.from({ length: rows }, (_, row) => row),
    coarse: new Uint8Array(rows),
    lowerClass: new Uint8Array(rows),
    upperClass: new Uint8Array(rows),
    choices: new Uint16Array(rows),
  }
}

function tokens(words: readonly string[]) {
  const start = new Uint32Array(words.length)
  const end = new Uint32Array(words.length)
  let at = 0
  words.forEach((word, i) => {
    start[i] = at
    end[i] = at + word.length
    at += word.length + 1
  })
  return { text: words.join(' '), start, end }
}

function viewed(words: readonly string[], lexicon = lexiconOf([]), view = sentenceView()) {
  const { text, start, end } = tokens(words)
  viewSentence(view, lexicon, text, start, end, 0, words.length)
  return view
}

const random = (seed: number, length: number) => Float32Array.from({ length }, (_, i) => Math.sin(seed + i * 12.9898))
const network: Network = {
  sure: 1,
  labels: 5,
  width: 8,
  pairs: random(1, 1024 + 256),
  pairMask: 1023,
  hidden: random(2, 64 * 8),
  hiddenMask: 63,
  bias: random(3, 8),
  output: random(4, 5 * 8),
  choices: [Uint8Array.of(1, 2, 3, 4), Uint8Array.of(3)],
}

describe('characters', () => {
  it.each([
    ['A', 'a', true, true],
    ['ß', 'ß', false, true],
    ['Ж', 'ж', true, true],
    ['7', '0', false, false],
    ['’', "'", false, false],
    ['-', '-', false, false],
    ['中', '中', false, true],
  ])('%s is read as %s', (char, plain, upper, letter) => {
    const code = char.charCodeAt(0)
    expect(String.fromCharCode(plainCode(code))).toBe(plain)
    expect([isUpper(code), isLetter(code)]).toEqual([upper, letter])
  })
})

describe('a lexicon', () => {
  it('finds each of its words, whatever their case and digits, and no other', () => {
    const lexicon = lexiconOf(['talks', 'of', '1990s'])
    for (const word of ['talks', 'Talks', 'of', '1980s']) expect(rowOf(lexicon, wordHash(word))).toBeGreaterThan(0)
    expect(rowOf(lexicon, wordHash('talk'))).toBe(0)
  })
})

describe('a view of a sentence', () => {
  it('knows how words and sentences are capitalised', () => {
    const view = viewed(['Arvada', 'eBay', 'NATO', 'a', 'I', '7'])
    expect([...view.capital.subarray(margin, margin + 6)]).toEqual([
      caps.initial,
      caps.mixed,
      caps.all,
      caps.none,
      caps.single,
      caps.none,
    ])
    expect(viewed(['TALKS', 'FAIL', 'AGAIN']).casing).toBe(casing.capitals)
    expect(viewed(['Talks', 'of', 'Peace', 'Fail', 'Again']).casing).toBe(casing.title)
    expect(viewed(['Talks', 'failed', 'again']).casing).toBe(casing.usual)
    expect(viewed(['talks', 'failed']).casing).toBe(casing.small)
  })

  it('shows nothing of the sentence before, nor of a forgotten word', () => {
    const lexicon = lexiconOf(['talks', 'failed'])
    const used = viewed(['A', 'long', 'sentence', 'of', 'talks'], lexicon)
    const fresh = viewed(['talks', 'failed'], lexicon)
    viewed(['talks', 'failed'], lexicon, used)
    expect(used.word.subarray(0, 6)).toEqual(fresh.word.subarray(0, 6))
    expect(used.fine.subarray(0, 6)).toEqual(fresh.fine.subarray(0, 6))
    forget(fresh, margin)
    expect([fresh.word[margin], fresh.row[margin]]).toEqual([0, 0])
  })
})

describe('labelling', () => {
  const label = (words: readonly string[], lexicon: Lexicon, sure = network.sure) => {
    const out = new Uint8Array(words.length)
    labelSentence({ ...network, sure }, viewed(words, lexicon), lexicon.choices, workspace(network), out, 0)
    return [...out]
  }

  it('gives every word of any sentence one of the labels, the same each time', () => {
    const lexicon = lexiconOf(['the'])
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }), { maxLength: 400 }),
        (words) => {
          const labels = label(words, lexicon)
          expect(labels.every((l) => l >= 1 && l <= 4)).toBe(true)
          expect(label(words, lexicon)).toEqual(labels)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('looks again at words that it is not sure of, and at no others', () => {
    const lexicon = lexiconOf(['the'])
    lexicon.choices[1] = 1
    const words = 'The envoy of the island said that the talks had begun in the old harbour'.split(' ')
    const once = label(words, lexicon, 0)
    const twice = label(words, lexicon, Number.POSITIVE_INFINITY)
    expect(once).not.toEqual(twice)
    expect(words.every((word, i) => word.toLowerCase() !== 'the' || twice[i] === 3)).toBe(true)
    const sureOfMost = label(words, lexicon, 1e-9)
    expect(sureOfMost).toEqual(once)
  })

  it('keeps to the choices that the lexicon allows', () => {
    const lexicon = lexiconOf(['the'])
    lexicon.choices[1] = 1
    expect(label(['the', 'The'], lexicon)).toEqual([3, 3])
  })
})

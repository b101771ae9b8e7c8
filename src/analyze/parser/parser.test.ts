import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Model } from '../model/model.ts'
import { createParser, type Dependencies, type Parser, type TaggedTokens } from './parser.ts'
import { parserModel, type Sizes, tableShapes } from './weights.ts'

const tags = [
  { upos: 'NOUN', xpos: 'NN' },
  { upos: 'VERB', xpos: 'VB' },
  { upos: 'PUNCT', xpos: 'never seen' },
]

/** A model of small sizes whose weights are noise: it parses badly, and must still give trees. */
function noiseModel(): Model {
  const upos = ['NOUN', 'VERB', 'PUNCT']
  const xpos = ['NN', 'VB']
  const relations = ['root', 'nsubj', 'obj', 'punct']
  const sizes: Sizes = { hidden: 32, width: 32, words: 3, clusters: 2, upos: 3, xpos: 2, relations: 4 }
  let seed = 7
  const tables = Object.entries(tableShapes(sizes)).map(([name, [rows, columns]]) => {
    const codes = Int8Array.from({ length: rows * columns }, () => {
      seed = Math.imul(seed, 1103515245) + 12345
      return ((seed >>> 16) % 255) - 127
    })
    return [name, codes] as const
  })
  return {
    ...parserModel,
    language: 'xx',
    settings: {
      sizes: { ...sizes },
      scales: Object.fromEntries(tables.map(([name]) => [name, 1])),
      upos,
      xpos,
      relations,
    },
    sections: {
      ...Object.fromEntries(tables),
      wordHashes: Uint32Array.of(5, 70, 900),
      clusterHashes: Uint32Array.of(6, 71),
      clusterOf: Uint16Array.of(1, 2),
    },
  }
}

/** Sentences of words, with tags that may lie beyond the parser's list. */
function tokensOf(sentences: readonly (readonly (readonly [word: string, tag: number])[])[]): TaggedTokens {
  const words = sentences.flat()
  let text = ''
  const spans = words.map(([word]) => {
    const start = text.length
    text += word
    return [start, text.length] as const
  })
  let first = 0
  return {
    text,
    start: Uint32Array.from(spans, ([start]) => start),
    end: Uint32Array.from(spans, ([, end]) => end),
    sentences: Uint32Array.from([
      ...sentences.map((sentence) => {
        first += sentence.length
        return first - sentence.length
      }),
      words.length,
    ]),
    tag: Uint8Array.from(words, ([, tag]) => tag),
  }
}

function expectTrees(tokens: TaggedTokens, { head, relation }: Dependencies): void {
  for (let s = 0; s + 1 < tokens.sentences.length; s++) {
    const [from, to] = [tokens.sentences[s]!, tokens.sentences[s + 1]!]
    const depth = new Int32Array(to - from).fill(-1)
    let roots = 0
    for (let i = from; i < to; i++) {
      if (head[i] === -1) {
        roots++
        depth[i - from] = 0
        expect(relation[i]).toBe(0)
      } else if (head[i]! < from || head[i]! >= to) throw new Error(`token ${i} hangs outside its sentence`)
    }
    expect(roots).toBe(to === from ? 0 : 1)
    for (let i = from; i < to; i++) {
      const path: number[] = []
      let at = i
      while (depth[at - from]! < 0) {
        if (path.length > to - from) throw new Error(`token ${i} hangs in a cycle`)
        path.push(at)
        at = head[at]!
      }
      path.reverse().forEach((token, k) => {
        depth[token - from] = depth[at - from]! + k + 1
      })
    }
  }
}

describe('the parser', () => {
  let parser: Parser
  beforeAll(() => {
    parser = createParser(noiseModel(), tags)
  })
  const sentences = fc.array(
    fc.array(fc.tuple(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(255)), { minLength: 1, maxLength: 30 }),
    { maxLength: 5 },
  )

  it('gives every sentence a tree with one root, whatever its tokens', () => {
    fc.assert(
      fc.property(sentences, (drawn) => {
        const tokens = tokensOf(drawn)
        expectTrees(tokens, parser.parse(tokens))
      }),
    )
  })

  it('gives the same tree whatever it parsed before', () => {
    fc.assert(
      fc.property(sentences, sentences, (before, drawn) => {
        const tokens = tokensOf(drawn)
        const fresh = parser.parse(tokens)
        parser.parse(tokensOf(before))
        expect(parser.parse(tokens)).toEqual(fresh)
      }),
      { numRuns: 20 },
    )
  })

  it('parses a sentence with more kinds of words than it keeps, in time that grows with its length only', () => {
    const time = (count: number): number => {
      // Letters for digits: numbers of the same length are one word to the parser.
      const word = (i: number): string => [...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
      const tokens = tokensOf([Array.from({ length: count }, (_, i) => [word(i), i % 5] as const)])
      const begun = performance.now()
      expectTrees(tokens, parser.parse(tokens))
      return performance.now() - begun
    }
    time(2000)
    expect(time(40_000)).toBeLessThan(60 * Math.max(time(4000), 5))
  })

  it('gives nothing for nothing', () => {
    const empty = tokensOf([])
    expect(parser.parse(empty)).toEqual({ head: new Int32Array(0), relation: new Uint8Array(0) })
  })
})

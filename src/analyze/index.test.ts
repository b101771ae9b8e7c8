import { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/index.ts'
import { languages } from '../languages/index.ts'
import { type Analysis, arraysOf } from './analysis.ts'
import { analyze } from './index.ts'

const whole = (text: string, language: Parameters<typeof analyze>[2] = english) =>
  analyze(text, [{ start: 0, end: text.length }], language)

/** Every number of an analysis points to something that is there, and every tree is a tree. */
function expectSound(analysis: Analysis): void {
  const { text, start, end, sentences, paragraphs, head, names } = analysis
  let at = 0
  for (let i = 0; i < start.length; i++) {
    expect(text.slice(at, start[i]).trim()).toBe('')
    expect(end[i]).toBeGreaterThan(start[i]!)
    at = end[i]!
    expect(analysis.tags[analysis.tag[i]!]).toBeDefined()
    expect(analysis.featureSets[analysis.features[i]!]).toBeTruthy()
    expect(analysis.lemmas[analysis.lemma[i]!]).toBeTruthy()
    expect(analysis.relations[analysis.relation[i]!]).toBeTruthy()
  }
  expect(text.slice(at).trim()).toBe('')
  expect(sentences.at(-1)).toBe(start.length)
  expect(paragraphs.at(-1)).toBe(sentences.length - 1)
  for (let s = 0; s + 1 < sentences.length; s++) {
    const [from, to] = [sentences[s]!, sentences[s + 1]!]
    expect(to).toBeGreaterThan(from)
    if (analysis.relations[0] === '_') continue
    expect(head.subarray(from, to).filter((h) => h === -1)).toHaveLength(1)
    for (let i = from; i < to; i++) {
      // From any token its heads lead to the root, in fewer steps than the sentence has tokens.
      let up = i
      for (let steps = 0; head[up] !== -1; steps++) {
        expect(steps).toBeLessThan(to - from)
        up = head[up]!
        expect(up >= from && up < to).toBe(true)
      }
    }
  }
  names.start.forEach((from, n) => {
    expect(from).toBeGreaterThanOrEqual(n > 0 ? names.end[n - 1]! : 0)
    expect(names.end[n]).toBeGreaterThan(from)
    expect(names.end[n]).toBeLessThanOrEqual(start.length)
    expect(names.kinds[names.kind[n]!]).toBeTruthy()
    expect(sentences.some((s) => s > from && s < names.end[n]!)).toBe(false)
  })
}

describe('any text', () => {
  const pieces = fc.constantFrom(
    '“',
    '”',
    "''",
    '. ',
    'U.S. ',
    '\n',
    ' ',
    '😀',
    '\ud83d',
    '—',
    ' said ',
    'שלום ',
    'a',
    'B',
    '3.',
    '(',
    '\u202e',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((parts) => parts.join('')),
  )

  it.each([...languages.values()].map((language) => [language.name, language] as const))(
    'is analysed soundly as %s',
    (_, language) => {
      fc.assert(fc.property(texts, (text) => expectSound(whole(text, language))))
    },
  )

  // Where time grew with the square of the length, these would not end before the test's time is up.
  it.each(['“', 'A.', '😀', ' a', ' said "', '-'])(
    'of %j over and over is analysed in time',
    (unit) => {
      expect(whole(unit.repeat(15_000 / unit.length)).start.length).toBeGreaterThan(0)
    },
    60_000,
  )

  it('of a megabyte without a space is analysed in time', () => {
    expectSound(whole('a'.repeat(1_000_000)))
    expect(whole('a😀,’'.repeat(8_000)).start.length).toBeGreaterThan(0)
  }, 60_000)
})

describe('an analysis', () => {
  it('is the same whichever text was analysed before', () => {
    const text = 'The envoy said talks in Arvada had failed.'
    const first = whole(text)
    whole('Other words stand here, and they are many. “Why?” she asked.')
    expect(whole(text)).toEqual(first)
  })

  it('of a language without models has tokens, and no trees or names', () => {
    const { head, relations, tags, names } = whole('Två ord.', { ...english, models: {} })
    expect([...head]).toEqual([-1, -1, -1])
    expect([relations, tags, names.start.length]).toEqual([['_'], [{ upos: '_', xpos: '_' }], 0])
  })

  it('can be handed over to another thread', async () => {
    const analysis = whole('Envoys met Ada Lund in Ostervik on Monday.')
    const copy = structuredClone(analysis)
    const worker = new Worker(
      'require("worker_threads").parentPort.once("message", (a) => require("worker_threads").parentPort.postMessage(a))',
      {
        eval: true,
      },
    )
    const back = new Promise((resolve) => worker.once('message', resolve))
    worker.postMessage(analysis, arraysOf(analysis))
    expect(analysis.start).toHaveLength(0)
    expect(await back).toEqual(copy)
    await worker.terminate()
  })
})

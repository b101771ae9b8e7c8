import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MadeUpApp, madeUpApp, second } from '../testing/made-up-app.ts'
import { fold } from './fold.ts'
import type { SearchView } from './search.ts'

describe('folding a text for searching', () => {
  it('keeps every place, and folds twice as once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length)
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })

  it.each([
    ['Zoë ŁAMAŃA', 'zoe łamana'],
    ['Київ, Йосип, Ёлка', 'київ, йосип, ёлка'],
    ['“We’ll—come”\n', '"we\'ll come" '],
    ['cease‑fire, co‐operate, 14–point', 'cease-fire, co-operate, 14-point'],
    ['İ', 'i'],
  ])('%j is looked for as %j', (text, folded) => expect(fold(text)).toBe(folded))
})

describe('searching', () => {
  let made: MadeUpApp
  beforeAll(async () => {
    made = await madeUpApp()
  })
  afterAll(() => made.close())
  const search = (asked: Record<string, string>) =>
    made.json<SearchView>(`/api/stories/${made.story}/search?${new URLSearchParams(asked)}`)

  it.each([
    ['gap', { statement: 1, text: 1 }],
    ['GAP come', { statement: 1, text: 1 }],
    ['"to the gap"', { statement: 1, text: 1 }],
    ['"gap the to"', {}],
    ['g-a-p', { statement: 1, text: 1 }],
    ['lind gap', { statement: 1, text: 1 }],
    ['onerror', { statement: 1, text: 2 }],
    ['nowhere', {}],
    ['""', {}],
  ])('%s is found so often in each kind', async (q, counts) => expect((await search({ q })).counts).toEqual(counts))

  it('leads to the words, and marks them', async () => {
    const { hits } = await search({ q: 'gap' })
    for (const { words, marks } of hits) expect(marks.map((m) => words.slice(m.start, m.end))).toEqual(['Gap'])
  })

  it('goes by kind, outlet and day', async () => {
    expect(await search({ q: 'come', kind: 'text' })).toMatchObject({ total: 2, counts: { statement: 2, text: 2 } })
    expect(await search({ q: 'come', outlet: second.outlet! })).toMatchObject({ total: 2 })
    expect(await search({ q: 'come', from: '2031-04-03' })).toMatchObject({ total: 2 })
    expect(await search({ q: 'come', to: '2031-04-01' })).toMatchObject({ total: 0 })
  })
})

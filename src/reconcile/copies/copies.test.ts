import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeUpReport } from '../../record/testing/made-up.ts'
import { readBodyTokens } from './body-tokens.ts'
import { findRuns } from './find-runs.ts'
import { findCopies } from './index.ts'

const prose =
  'The ferries of Port Anver stayed at their moorings for the ninth day on Tuesday while the crews waited in the rain for news. The harbour office had promised a decision before noon, and when none came the men lit fires on the quay and sang. Nobody had told them that the minister had already left the town by the back road.'
const speech =
  '“We have waited nine days in the rain for a decision that was promised before noon, and we will wait nine more if that is what it takes, because nobody on this quay has anywhere else to go,” Ana Lind said.'

describe('copied passages', () => {
  const original = madeUpReport({ text: `${prose}\n\n${speech}`, outlet: 'Northline' })
  const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

  it('are found under another masthead, between other words, in other quotation marks', () => {
    const text = `Ferry men still on the quay\n\n${prose}\n\n${speech.replace(/[“”]/gu, '"')}\n\nThe Mercury will print the tides again tomorrow.`
    const copy = madeUpReport({ text, outlet: 'Mercury' })
    const copies = findCopies([original, copy])
    const words = 'the minister had already left the town'
    const found = copies.of(copy.id, at(text, words))!
    expect(found.report).toBe(original.id)
    expect(original.text.slice(found.there.start, found.there.end)).toBe(words)
    expect(text.slice(found.here.start, found.here.end)).toBe(words)
    expect(copies.of(copy.id, at(text, 'print the tides again tomorrow'))).toBeNull()
    expect(copies.of(original.id, at(original.text, words))).toBeNull()
  })

  it('are no quotations, however long: everybody who was there has those', () => {
    const heard = madeUpReport({ text: `Ana Lind spoke to the crews.\n\n${speech}`, outlet: 'Echo' })
    expect(findCopies([original, heard]).of(heard.id, at(heard.text, 'nine days in the rain'))).toBeNull()
  })

  it('are no phrases of the trade', () => {
    const phrase = 'who spoke on condition of anonymity because they were not authorised to speak publicly'
    const reports = ['Nordpost', 'Echo'].map((outlet) =>
      madeUpReport({
        text: `${outlet} heard it from two officials, ${phrase}. The rest of ${outlet} is its own.`,
        outlet,
      }),
    )
    expect(findCopies(reports).of(reports[1]!.id, at(reports[1]!.text, phrase))).toBeNull()
  })

  it('come from the first who had them, not from who copied them before', () => {
    const [second, third] = ['Mercury', 'Echo'].map((outlet) =>
      madeUpReport({ text: `${outlet} today\n\n${prose}`, outlet }),
    )
    const found = findCopies([original, second!, third!]).of(third!.id, at(third!.text, 'lit fires on the quay'))
    expect(found?.report).toBe(original.id)
  })
})

describe('runs of the same words', () => {
  const words = 'alder birch cedar elm fir hazel larch maple oak pine rowan spruce willow yew ash beech'.split(' ')
  const text = fc.array(fc.constantFrom(...words), { minLength: 0, maxLength: 80 }).map((list) => list.join(' '))

  it('are the same words in both, each word in one run, and never missed where twelve in a row are shared', () => {
    fc.assert(
      fc.property(text, text, text, (before, shared, after) => {
        const reports = [madeUpReport({ text: shared }), madeUpReport({ text: `${before} ${shared} ${after}` })]
        const [first, second] = reports.map(readBodyTokens)
        const runs = findRuns([first!, second!])
        expect(runs[0]).toEqual([])
        const seen = new Uint8Array(second!.count)
        for (const { at, fromAt, length } of runs[1]!) {
          for (let i = 0; i < length; i++) {
            expect(second!.hash[at + i]).toBe(first!.hash[fromAt + i])
            expect(seen[at + i]).toBe(0)
            seen[at + i] = 1
          }
        }
        if (first!.count >= 12) expect(runs[1]!.length).toBeGreaterThan(0)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extentOf, rowsOf, tickWords } from './strip-layout.ts'

const day = 86_400_000
const days = (from: number, to: number) => ({ from: from * day, to: to * day })

describe('the time that is drawn', () => {
  it.each<[what: string, stretches: ReturnType<typeof days>[], reports: number[], from: number, to: number]>([
    ['the reports and a day around them', [], [100, 110], 99, 111],
    ['an event near them', [days(80, 81)], [100, 110], 79, 111],
    ['not one years before', [days(-900, -899)], [100, 110], 99, 111],
    ['the whole of a month that reaches into it', [days(30, 60)], [100, 110], 29, 111],
    ['not a year that does', [days(-265, 100)], [100, 110], 99, 111],
    ['the events where no report has a day', [days(5, 6)], [], 4, 7],
  ])('holds %s', (_, stretches, reports, from, to) =>
    expect(
      extentOf(
        stretches,
        reports.map((d) => d * day),
      ).map((t) => t / day),
    ).toEqual([from, to]),
  )
})

it('no bar covers another where six rows are enough', () => {
  const bars = fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 8, max: 60 })), { maxLength: 6 })
  fc.assert(
    fc.property(bars, (list) => {
      const laid = rowsOf(
        list.map(([from, length]) => ({ stretch: { from, to: from + length } })),
        (t) => t,
      )
      for (const a of laid)
        for (const b of laid)
          if (a !== b && a.row === b.row)
            expect(a.stretch.to <= b.stretch.from || b.stretch.to <= a.stretch.from).toBe(true)
    }),
  )
})

it.each([
  ['2031-01-01T00:00:00Z', '2031'],
  ['2031-04-01T00:00:00Z', 'Apr 2031'],
  ['2031-04-05T00:00:00Z', '5 Apr'],
  ['2031-04-05T18:30:00Z', '18:30'],
])('the tick at %s reads "%s"', (at, words) => expect(tickWords(new Date(at))).toBe(words))

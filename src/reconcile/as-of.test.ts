import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeUpReport } from '../record/testing/made-up.ts'
import { lastMomentOf, reportsAsOf, standsAt } from './as-of.ts'

describe('a time as people give it', () => {
  it.each([
    ['2031-04-02', '2031-04-02T23:59:59.999Z'],
    ['2031-04', '2031-04-30T23:59:59.999Z'],
    ['2031', '2031-12-31T23:59:59.999Z'],
    ['2031-04-02 18:00', '2031-04-02T18:00:00.000Z'],
    [' 2031-04-02T18:00:30+02:00 ', '2031-04-02T16:00:30.000Z'],
    ['2031-04-02T18:00+0200', '2031-04-02T16:00:00.000Z'],
  ])('%s', (time, moment) => expect(lastMomentOf(time)).toBe(moment))

  it.each(['yesterday', '0001-01-01', '2031-02-30', '2031-13', '2031-04-02 25:00', '2031-02-30T10:00', '', '20310402'])(
    'refuses "%s", and says what to write',
    (time) => expect(() => lastMomentOf(time)).toThrow(`"${time}" is no time`),
  )
})

describe('what was out by then', () => {
  it.each([
    ['2031-04-02', '2031-04-02T23:59:59.999Z', 'out'],
    ['2031-04-02', '2031-04-02T18:00:00.000Z', 'no hour'],
    ['2031-04-03', '2031-04-02T18:00:00.000Z', 'later'],
    ['2031-04-02T17:59', '2031-04-02T18:00:00.000Z', 'out'],
    ['2031-04-02T19:30:00+02:00', '2031-04-02T18:00:00.000Z', 'out'],
    ['2031-04-02T18:01:00', '2031-04-02T18:00:00.000Z', 'later'],
    [null, '2031-04-02T18:00:00.000Z', 'no date'],
    ['2031-04', '2031-04-02T18:00:00.000Z', 'no hour'],
  ])('%s by %s: %s', (published, time, expected) => expect(standsAt({ published }, time)).toBe(expected))

  it('names those that do not tell', () => {
    const undated = madeUpReport({ published: null })
    const { out, asOf } = reportsAsOf([undated, madeUpReport()], lastMomentOf('2031-05'))
    expect(out).toHaveLength(1)
    expect(asOf.unknown).toEqual([
      { report: undated.id, outlet: 'Nordpost', headline: 'Karsa agrees to talks', reason: 'no date' },
    ])
  })

  it('never takes a report back as time goes on', () => {
    const day = fc.date({ min: new Date('2031-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, day, fc.constantFrom(10, 16, 24), (a, b, precision) => {
        const published = a.toISOString().slice(0, precision)
        const [early, late] = [b.toISOString(), new Date(b.getTime() + 86_400_000).toISOString()]
        if (standsAt({ published }, early) === 'out') expect(standsAt({ published }, late)).toBe('out')
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameReport } from '../record/report.ts'
import type { Reading } from './queries/put-reading.ts'
import { checkFindings, checkReport } from './soundness.ts'
import { madeUpReading } from './testing/made-up-reading.ts'

const check = ({ report, findings }: Reading) => {
  checkReport(report)
  checkFindings(report, findings)
}

describe('a reading', () => {
  const reading = madeUpReading({ story: 's_1' })

  it('is sound as it is made', () => {
    expect(() => check(reading)).not.toThrow()
  })

  const cases: [string, (reading: Reading) => object, string][] = [
    [
      'a span past the text',
      ({ report }) => ({ report: { ...report, furniture: [{ start: 0, end: 999, reason: 'x' }] } }),
      '[0, 999)',
    ],
    [
      'an empty span',
      ({ report }) => ({ report: { ...report, parts: [{ start: 3, end: 3, part: 'date' }] } }),
      '[3, 3)',
    ],
    [
      'half an offset',
      ({ report }) => ({ report: { ...report, furniture: [{ start: 0.5, end: 3, reason: 'x' }] } }),
      '[0.5, 3)',
    ],
    ['a wrong hash', ({ report }) => ({ report: { ...report, sha256: 'x' } }), 'hash'],
    ['a wrong id', ({ report }) => ({ report: { ...report, id: 'r_0' } }), '"r_0"'],
    ['U+0000', ({ report }) => ({ report: nameReport({ ...report, text: `${report.text}\0` }) }), 'U+0000'],
    [
      'half a character',
      ({ report }) => ({ report: nameReport({ ...report, text: `${report.text}\udc00` }) }),
      'U+DC00',
    ],
    [
      'a span that splits a character',
      ({ report }) => ({
        report: nameReport({ ...report, text: `😀${report.text}`, furniture: [{ start: 1, end: 9, reason: 'x' }] }),
      }),
      'splits a character',
    ],
    [
      'a passage of another report',
      ({ findings }) => ({
        findings: {
          ...findings,
          citations: findings.citations.map((one) => ({ ...one, passage: { ...one.passage, report: 'r_1' } })),
        },
      }),
      '"r_1"',
    ],
    [
      'a finding of another report',
      ({ findings }) => ({
        findings: { ...findings, citations: findings.citations.map((one) => ({ ...one, report: 'r_1' })) },
      }),
      '"r_1"',
    ],
    [
      'a finding without a passage',
      ({ findings }) => ({
        findings: { ...findings, actors: findings.actors.map((one) => ({ ...one, roles: [], mentions: [] })) },
      }),
      'no passage',
    ],
    [
      'one id for two findings',
      ({ findings }) => ({ findings: { ...findings, citations: [...findings.citations, ...findings.citations] } }),
      'share the id',
    ],
  ]
  it.each(cases)('is unsound with %s', (_, change, says) => {
    expect(() => check({ ...reading, ...change(reading) })).toThrow(says)
  })

  it('is sound exactly where its spans slice out whole characters', () => {
    const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter((text) => !text.includes('\0'))
    fc.assert(
      fc.property(texts, fc.nat(14), fc.nat(14), (text, start, end) => {
        const report = nameReport({
          ...reading.report,
          text,
          furniture: [{ start, end, reason: 'x' }],
          parts: [],
          metadata: [],
        })
        const slice = text.slice(start, end)
        const sound = start < end && end <= text.length && !/\p{Surrogate}/u.test(slice)
        if (sound) expect(() => checkReport(report)).not.toThrow()
        else expect(() => checkReport(report)).toThrow(RangeError)
      }),
    )
  })
})

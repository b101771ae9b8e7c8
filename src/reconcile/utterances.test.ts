import { describe, expect, it } from 'vitest'
import { quote } from '../record/passage.ts'
import { madeUpReport } from '../record/testing/made-up.ts'
import { utterancesOf } from './utterances.ts'

describe('utterances of an attribution', () => {
  it.each([
    [
      '“We will come,” she said. “We have packed.”',
      ['“We will come,”', '“We have packed.”'],
      [['“We will come,”'], ['“We have packed.”']],
    ],
    [
      '“The order,” he said, “is all that is left.”',
      ['“The order,”', '“is all that is left.”'],
      [['“The order,”', '“is all that is left.”']],
    ],
    ['The delay, she said, was “not ours”.', ['The delay', 'was “not ours”'], [['The delay', 'was “not ours”']]],
  ])('%s', (text, pieces, expected) => {
    const report = madeUpReport({ text })
    const content = pieces.map((p) => ({ start: text.indexOf(p), end: text.indexOf(p) + p.length }))
    const attribution = {
      id: 't_1',
      report: report.id,
      source: null,
      cue: [],
      content,
      speaker: 'a_1',
      via: [],
      form: 'mixed' as const,
      rule: 'verb',
    }
    const utterances = utterancesOf(text, attribution)
    expect(utterances.map((u) => u.content.map((c) => quote(text, c)))).toEqual(expected)
    expect(new Set(utterances.map((u) => u.id)).size).toBe(expected.length)
    expect(utterances.every((u) => u.speaker === 'a_1')).toBe(true)
  })
})

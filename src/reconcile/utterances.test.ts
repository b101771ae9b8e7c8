import { describe, expect, it } from 'vitest'
import { nameJudgement } from '../record/judgement.ts'
import { quote } from '../record/passage.ts'
import { madeUpAttribution, madeUpReport } from '../record/testing/made-up.ts'
import { reconcile } from './index.ts'
import { utterancesOf } from './utterances.ts'

it('a person can rule on one utterance alone, by the id that the record gives it', () => {
  const text = '“We will come,” she said. “We have packed.”'
  const report = madeUpReport({ text })
  const content = [
    { start: 0, end: 15 },
    { start: 26, end: text.length },
  ]
  const said = madeUpAttribution(report, '“We will come,”', { content })
  const contents = {
    story: { id: 's_1', title: 'Talks' },
    reports: [report],
    findings: new Map([
      [
        report.id,
        { actors: [], attributions: [said], citations: [], events: [], proposals: [], provisions: [], positions: [] },
      ],
    ]),
    problems: [],
  }
  const second = reconcile({ ...contents, judgements: [] }).attributions[1]!
  const by = { person: 'desk' }
  const ruling = nameJudgement({
    story: 's_1',
    kind: 'wrong',
    about: [second.id],
    by,
    at: '2031-04-02T00:00:00.000Z',
    reason: 'not hers',
  })
  expect(reconcile({ ...contents, judgements: [ruling] }).attributions.map((a) => a.id)).toEqual([said.id])
})

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
    [
      '“We had a letter.\n\n“So no,” she said.',
      ['“We had a letter.', '“So no,”'],
      [['“We had a letter.'], ['“So no,”']],
    ],
    ['The delay, she said, was “not ours”.', ['The delay', 'was “not ours”'], [['The delay', 'was “not ours”']]],
  ])('%s', (text, pieces, expected) => {
    const report = madeUpReport({ text })
    const content = pieces.map((p) => ({ start: text.indexOf(p), end: text.indexOf(p) + p.length }))
    const attribution = {
      id: 't_1',
      report: report.id,
      source: { start: 0, end: 1 },
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
    expect(utterances.every((u) => u.speaker === 'a_1' && u.source === attribution.source)).toBe(true)
  })
})

it('what two say together is an utterance of each', () => {
  const text = 'Ada Berg and Jan Lund said the port was safe.'
  const said = madeUpAttribution(madeUpReport({ text }), 'the port was safe', { speaker: 'a_1' })
  const source = { start: 13, end: 21 }
  const both = utterancesOf(text, { ...said, also: [{ source, speaker: 'a_2' }] })
  expect(both.map(({ speaker }) => speaker)).toEqual(['a_1', 'a_2'])
  expect(both[1]).toMatchObject({ source, content: said.content, cue: said.cue })
  expect(new Set(both.map(({ id }) => id)).size).toBe(2)
  expect(both.every((one) => !('also' in one))).toBe(true)
})

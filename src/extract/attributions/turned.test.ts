import { expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import { madeUpReportOf } from '../../record/testing/made-up.ts'
import { readDocument } from '../document.ts'
import { turnedRound } from './turned.ts'

it('who criticises stands behind "from"', () => {
  const text = 'Ada Berg is facing criticism from dockworkers for closing the port.'
  const document = readDocument(madeUpReportOf(text), english)
  const draft = {
    source: { from: 0, to: 2 },
    cue: [{ from: 2, to: 8 }],
    content: [{ from: 8, to: 11 }],
    rule: 'model',
    frame: 0,
  }
  expect(turnedRound(document, draft).source).toEqual({ from: 6, to: 7 })
  expect(turnedRound(document, { ...draft, cue: [{ from: 2, to: 4 }] })).toEqual({
    ...draft,
    cue: [{ from: 2, to: 4 }],
  })
})

import { describe, expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import { quote } from '../../record/passage.ts'
import { madeUpReportOf } from '../../record/testing/made-up.ts'
import { extract } from '../index.ts'

describe('the words of an act', () => {
  it.each([
    [
      'Ana Lind met her counterpart, Jan Berg, in Geneva on Tuesday, officials said.',
      'Ana Lind met her counterpart, Jan Berg, in Geneva on Tuesday',
    ],
    ['Ana Lind met Jan Berg since the war ended.', 'Ana Lind met Jan Berg'],
  ])('%s', (text, words) => {
    const report = madeUpReportOf(text)
    const { events } = extract(report, english)
    expect(events.flatMap((e) => e.mentions.map((m) => quote(report.text, m)))).toEqual([words])
  })
})

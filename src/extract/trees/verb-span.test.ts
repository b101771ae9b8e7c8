import { describe, expect, it } from 'vitest'
import { analyze } from '../../analyze/index.ts'
import { english } from '../../languages/en/index.ts'
import { quote } from '../../record/passage.ts'
import { madeUpReportOf } from '../../record/testing/made-up.ts'
import { extract } from '../index.ts'
import { treeOf } from './tree.ts'

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

it('a word beside the text is none', () => {
  const tree = treeOf(analyze('Karsa signed.', [{ start: 0, end: 13 }], english))
  for (const i of [-1, tree.length, tree.length + 7])
    expect([tree.lower(i), tree.lemma(i), tree.upos(i), tree.xpos(i), tree.relation(i), tree.head(i), tree.children(i)]).toEqual(['', '', '', '', '', -1, []]) // biome-ignore format: one line
})

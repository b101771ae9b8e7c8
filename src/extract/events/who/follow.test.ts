import { describe, expect, it } from 'vitest'
import { english } from '../../../languages/en/index.ts'
import { madeUpReportOf } from '../../../record/testing/made-up.ts'
import { extract } from '../../index.ts'

/** Who did the acts of a type that a text tells. */
function whoDid(type: string, text: string): string[] {
  const { events, actors } = extract(madeUpReportOf(text, null), english)
  return events.filter((e) => e.type === type).flatMap((e) => e.who.map((id) => actors.find((a) => a.id === id)!.name))
}

describe('whom a pronoun means', () => {
  it.each([
    ['the last woman', 'resign', 'Ana Lind came. Peter Berg stayed. She resigned on Monday.', ['Ana Lind']],
    ['the last man', 'resign', 'Peter Berg came. Thomas Lind stayed. He resigned on Monday.', ['Thomas Lind']],
    [
      'whom a title tells',
      'resign',
      'Mr. Jo Lund came to the port. Ms. Bo Berg stayed at home. He resigned on Monday.',
      ['Jo Lund'],
    ],
    [
      'one of this paragraph who is a woman for sure, before one of another who may be',
      'resign',
      'Bo Berg stayed at home.\n\nIt was a busy week for Ana Lind. On Monday, she resigned.',
      ['Ana Lind'],
    ],
    [
      'in one paragraph the subject',
      'resign',
      'It was a busy week for Ana Lind. Bo Berg stayed at home. On Monday, she resigned.',
      ['Bo Berg'],
    ],
    [
      'no man, whoever is named',
      'resign',
      'Bo Berg stayed at home.\n\nIt was a busy week for Ana Lind. On Monday, he resigned.',
      ['Bo Berg'],
    ],
    ['no man', 'resign', 'Peter Berg stayed at home. She resigned on Monday.', []],
    [
      'nobody far off',
      'resign',
      'Ana Lind came. Peter Berg stayed. Rain fell. Ships left. She resigned on Monday.',
      [],
    ],
    ['whoever has a family name first', 'resign', 'Kim Min Ho stayed at home. He resigned on Monday.', ['Kim Min Ho']],
    ['a state', 'reject', 'France was calm. It rejected the terms.', ['France']],
    ['a text, no state', 'reject', 'France was calm. The declaration was long. It rejected the terms.', []],
    ['nothing', 'reject', 'France sent ships. It won’t take rejecting the referendum to end this.', []],
  ])('%s', (_, type, text, who) => {
    expect(whoDid(type, text)).toEqual(who)
  })
})

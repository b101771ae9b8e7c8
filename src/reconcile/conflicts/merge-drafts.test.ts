import { expect, it } from 'vitest'
import type { ConflictDraft } from './conflict-draft.ts'
import { mergeDrafts } from './merge-drafts.ts'

/** A passage is told by a letter; the statements it holds stand in its report's name: 'a1:lost,found'. */
const passage = (told: string) => ({ report: told.split(':')[0]!, start: 0, end: 1, told })
const statementsIn = (p: { report: string }) => (p as ReturnType<typeof passage>).told.split(':')[1]?.split(',') ?? []
const draft = (...sides: string[]): ConflictDraft => ({
  kind: 'polarity',
  what: sides.join(),
  about: [],
  sides: sides.map((told) => ({ says: told, passages: [passage(told)] })),
  rule: 'denied',
})
const merged = (...drafts: ConflictDraft[]) =>
  mergeDrafts(drafts, (p) => statementsIn(p)).map((d) => d.sides.map((s) => s.passages.map((p) => p.report).join('+')))

it.each<[string, ConflictDraft[], string[][]]>([
  [
    'nothing in common',
    [draft('a:x', 'b:y'), draft('c:z', 'd:w')],
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['one claim, told twice', [draft('a:x', 'b:y'), draft('c:x', 'd:w')], [['a+c', 'b+d']]],
  ['one claim, told the other way round', [draft('a:x', 'b:y'), draft('d:w', 'c:x')], [['a+c', 'b+d']]],
  ['one denial, told twice', [draft('a:x', 'b:y'), draft('c:z', 'd:y')], [['a+c', 'b+d']]],
  ['a denial that repeats what it denies', [draft('a:x', 'b:y'), draft('c:z', 'd:x,y')], [['a+c', 'b+d']]],
  ['one passage, denied by two', [draft('a:x', 'b:y'), draft('a:x', 'd:w')], [['a', 'b', 'd']]],
])('Of two denials with %s', (_, drafts, expected) => expect(merged(...drafts)).toEqual(expected))

it.each<[string, ConflictDraft[], string[][]]>([
  ['one account, denied twice by one', [draft('a:x', 'b:lind'), draft('a:x', 'c:lind')], [['a', 'b+c']]],
  ['one account, denied by one and by another', [draft('a:x', 'b:lind'), draft('a:x', 'c:berg')], [['a', 'b', 'c']]],
  ['one account, denied by who told it before', [draft('a:x', 'b:lind'), draft('b:lind', 'c:lind')], [['a', 'b', 'c']]],
  ['one account, denied by nobody who is known', [draft('a:x', 'b:'), draft('a:x', 'c:')], [['a', 'b', 'c']]],
])('Of %s', (_, drafts, expected) => {
  const speakersIn = (p: { report: string }) => statementsIn(p).filter((id) => id === 'lind' || id === 'berg')
  const made = mergeDrafts(drafts, () => [], speakersIn)
  expect(made.map((d) => d.sides.map((s) => s.passages.map((p) => p.report).join('+')))).toEqual(expected)
})

it('takes half of a sentence for no account beside the whole of it', () => {
  const at = (start: number, end: number) => ({ says: `${start}`, passages: [{ report: 'a', start, end }] })
  const sides = (...given: ReturnType<typeof at>[]): ConflictDraft => ({ ...draft('a:x'), sides: given })
  const made = mergeDrafts([sides(at(0, 9), at(10, 40)), sides(at(10, 40), at(20, 40))], () => [])
  expect(made[0]!.sides.map((s) => s.says)).toEqual(['0', '10'])
})

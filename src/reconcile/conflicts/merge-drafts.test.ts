import { expect, it } from 'vitest'
import type { Draft } from './draft.ts'
import { mergeDrafts } from './merge-drafts.ts'

/** A passage is told by a letter; the statements it holds stand in its report's name: 'a1:lost,found'. */
const passage = (told: string) => ({ report: told.split(':')[0]!, start: 0, end: 1, told })
const statementsIn = (p: { report: string }) => (p as ReturnType<typeof passage>).told.split(':')[1]?.split(',') ?? []
const draft = (...sides: string[]): Draft => ({
  kind: 'polarity',
  what: sides.join(),
  about: [],
  sides: sides.map((told) => ({ says: told, passages: [passage(told)] })),
  rule: 'denied',
})
const merged = (...drafts: Draft[]) =>
  mergeDrafts(drafts, (p) => statementsIn(p)).map((d) => d.sides.map((s) => s.passages.map((p) => p.report).join('+')))

it.each<[string, Draft[], string[][]]>([
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

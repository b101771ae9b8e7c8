import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Position } from '../../record/position.ts'
import { mergePositions, type PositionsContext } from './positions.ts'

const position = (id: string, given: Partial<Position>): Position => ({
  id,
  who: 'a_lind',
  on: 'p_gates',
  stance: 'rejects',
  when: '2031-04-02',
  authority: 'told',
  attribution: null,
  attributions: [],
  mentions: [{ report: `r_${id}`, start: 0, end: 9 }],
  confidence: 0.8,
  rule: 'stance-verb',
  ...given,
})

const context: PositionsContext = {
  actors: new Map(['a_lind', 'a_berg', 'a_lorvia'].map((id) => [id, id])),
  terms: new Map([
    ['p_gates', 'p_gates'],
    ['p_gate', 'p_gates'],
    ['b_plan', 'b_plan'],
  ]),
  termOf: (demand) => (demand.said.has('gat') ? 'p_gates' : null),
  holding: () => [],
  languageOf: () => 'en',
  apart: () => false,
}

describe('positions of several reports', () => {
  it.each<[string, Partial<Position>, Partial<Position>, number]>([
    ['the same', {}, {}, 1],
    ['a provision under two former ids', {}, { on: 'p_gate' }, 1],
    ['another stance', {}, { stance: 'open' }, 2],
    ['another holder', {}, { who: 'a_berg' }, 2],
    ['an official and the government', {}, { who: 'a_lorvia' }, 2],
    ['a demand in nearly the same words', { on: 'a halt to the strikes' }, { on: 'halt to strikes' }, 1],
    [
      'a demand in other words',
      { on: 'difficult but necessary concessions' },
      { on: 'necessary, difficult concessions' },
      1,
    ],
    ['a demand that is a provision', { on: 'open the gates' }, {}, 1],
    ['two demands', { on: 'a halt to the strikes' }, { on: 'the release of the crew' }, 2],
    ['a term that is no more', {}, { on: 'p_other' }, 1],
    ['a holder that is no more', {}, { who: 'a_other' }, 1],
  ])('%s', (_, a, b, count) => {
    expect(mergePositions([position('s_1', a), position('s_2', b)], context).positions).toHaveLength(count)
  })

  it('keeps every mention, the time from first to last, and the surest authority', () => {
    const { positions, merges } = mergePositions(
      [position('s_1', { when: '2031-04-05', authority: 'own' }), position('s_2', {})],
      context,
    )
    expect(positions).toMatchObject([{ when: '2031-04-02/2031-04-05', authority: 'own', rule: 'same-position' }])
    expect(positions[0]!.mentions).toHaveLength(2)
    expect(positions[0]!.confidence).toBeGreaterThan(0.8)
    expect(merges).toMatchObject([{ into: positions[0]!.id, of: ['s_1', 's_2'] }])
  })

  it('holds apart what a person ruled to be two', () => {
    const told = [position('s_1', {}), position('s_2', {})]
    const { positions } = mergePositions(told, { ...context, apart: () => true })
    expect(new Set(positions.map((p) => p.id)).size).toBe(2)
  })

  it('does not depend on the order in which reports were read', () => {
    const stances = ['rejects', 'open', 'accepts'] as const
    const one = fc.record({
      who: fc.constantFrom('a_lind', 'a_berg'),
      on: fc.constantFrom('p_gates', 'p_gate', 'b_plan', 'a halt to the strikes', 'halt to strikes'),
      stance: fc.constantFrom(...stances),
      when: fc.constantFrom('2031-04-02', '2031-04-03', null),
    })
    fc.assert(
      fc.property(
        fc.array(one, { maxLength: 12 }),
        fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
        (given, keys) => {
          const told = given.map((g, i) => position(`s_${i}`, g))
          const other = told.map((p, i) => ({ p, key: keys[i]! })).sort((a, b) => a.key - b.key)
          const shuffled = other.map(({ p }) => p)
          expect(mergePositions(shuffled, context)).toEqual(mergePositions(told, context))
        },
      ),
    )
  })
})

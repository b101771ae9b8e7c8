import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Judgement } from '../record/judgement.ts'
import { madeUpActor } from '../record/testing/made-up.ts'
import { mergeActors } from './actors.ts'

const ruling = (kind: Judgement['kind'], about: string[]): Judgement => ({
  id: 'j_1',
  story: 's_1',
  kind,
  about,
  by: { person: 'desk' },
  at: '2031-04-02T00:00:00.000Z',
  reason: 'read both',
})

describe('putting actors of several reports together', () => {
  const full = madeUpActor('r1', 'Ana Lind')
  const accented = madeUpActor('r2', 'Ána Lind')
  const surname = madeUpActor('r3', 'Lind')
  const other = madeUpActor('r4', 'Per Lind')

  it('takes one full name for one person, accents aside, and says why', () => {
    const { actors, merges } = mergeActors([[full], [accented]], [])
    expect(actors).toHaveLength(1)
    expect(actors[0]!.aliases).toEqual(['Ana Lind', 'Ána Lind'])
    expect(merges).toMatchObject([{ of: [full.id, accented.id].sort(), rule: 'same-name', reason: 'the same name' }])
  })

  it('gives a surname to the only one who bears it', () => {
    const { actors, becomes } = mergeActors([[full], [surname]], [])
    expect(actors.map((a) => a.name)).toEqual(['Ana Lind'])
    expect(becomes.get(surname.id)).toBe(becomes.get(full.id))
  })

  it('takes a name with an initial in its middle for the name without it', () => {
    const { actors } = mergeActors([[full], [madeUpActor('r8', 'Ana B. Lind')], [surname]], [])
    expect(actors.map((a) => a.aliases)).toEqual([['Ana B. Lind', 'Ana Lind', 'Lind']])
  })

  it('leaves a surname apart where two bear it', () => {
    expect(mergeActors([[full], [surname], [other]], []).actors).toHaveLength(3)
  })

  it('keeps a government and a person of one name apart', () => {
    const state = madeUpActor('r5', 'Lind', { kind: 'government' })
    expect(mergeActors([[full], [state]], []).actors).toHaveLength(2)
  })

  it('takes a single name for the government that another report knows by it', () => {
    const state = madeUpActor('r5', 'Karsa', { kind: 'government' })
    const { actors } = mergeActors([[madeUpActor('r7', 'Karsa')], [state]], [])
    expect(actors.map((a) => [a.name, a.kind])).toEqual([['Karsa', 'government']])
  })

  it('obeys a person who rules that two are different, the same, or none', () => {
    expect(mergeActors([[full], [accented]], [ruling('different', [full.id, accented.id])]).actors).toHaveLength(2)
    expect(mergeActors([[full], [other]], [ruling('same', [full.id, other.id])]).actors).toHaveLength(1)
    expect(mergeActors([[full], [other]], [ruling('wrong', [other.id])]).actors.map((a) => a.name)).toEqual([
      'Ana Lind',
    ])
  })

  it('comes out the same in whatever order the reports are', () => {
    const reports = [[full], [accented, other], [surname], [madeUpActor('r6', 'Karsa', { kind: 'government' })]]
    const expected = mergeActors(reports, [])
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
        expect(mergeActors(shuffled, []).actors).toEqual(expected.actors)
      }),
    )
  })
})

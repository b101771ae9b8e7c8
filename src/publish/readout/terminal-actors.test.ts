import pc from 'picocolors'
import { describe, expect, it } from 'vitest'
import { reconcile } from '../../reconcile/index.ts'
import { madeUpActor, madeUpReport } from '../../record/testing/made-up.ts'
import { terminalActors } from './terminal-actors.ts'

const options = { width: 80, colors: pc.createColors(false), length: 'brief' as const }
const first = madeUpReport({ file: 'a.txt' })
const second = madeUpReport({ file: 'b.txt', text: 'Karsa agrees\n\nLindskyy came.', published: '2031-04-03' })
const nothing = { attributions: [], citations: [], events: [], proposals: [], provisions: [], positions: [] }
const at = [{ report: first.id, start: 40, end: 48 }]
const shown = (...actors: ReturnType<typeof madeUpActor>[]) =>
  terminalActors(
    reconcile({
      story: { id: 's_1', title: 'The talks' },
      reports: [first, second],
      findings: new Map([[first.id, { ...nothing, actors }]]),
      judgements: [],
      problems: [],
    }),
    options,
  )

describe('who is who, in the terminal', () => {
  it('gives the forms of a name, the roles with their place, and why names were taken for one', () => {
    const roles = [{ title: 'Karsan envoy', of: 'Karsa', passages: at }]
    const text = shown(madeUpActor(first.id, 'Ana Lindsky', { roles }), madeUpActor(second.id, 'Lindskyy'))
    expect(text).toContain('Ana Lindsky  person, 0 mentions')
    expect(text).toContain('  also Lindskyy')
    expect(text).toContain('  Karsan envoy [1:40–48]')
    expect(text).toMatch(/taken for one: .*the only one of that surname/u)
  })

  it('lists what was left apart and may be one', () => {
    const text = shown(madeUpActor('x', 'Ana Lind'), madeUpActor('y', 'Per Lind'), madeUpActor('z', 'Lind'))
    expect(text).toMatch(/Left apart, and may be one\n {2}Ana Lind \/ Lind \/ Per Lind/u)
  })

  it('says so where there is nobody', () => expect(shown()).toContain('nobody was found'))
})

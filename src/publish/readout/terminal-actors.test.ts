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

  it('says of which state an office is where somebody is told to hold it in two', () => {
    const roles = ['Karsa', 'Vessia'].map((of) => ({ title: 'President', of, passages: at }))
    const text = shown(madeUpActor(first.id, 'Ana Lindsky', { roles }))
    expect(text).toContain('  President of Karsa [1:40–48]')
    expect(text).toContain('  President of Vessia [1:40–48]')
  })

  it('tells a pair of forms once, as they are spelled, and no form that only ends a sentence', () => {
    const told = reconcile({
      story: { id: 's_1', title: 'The talks' },
      reports: [first],
      findings: new Map([[first.id, { ...nothing, actors: [madeUpActor(first.id, 'Ana Lind', { aliases: ['Ana Lind', 'Annie Lind', 'Annie Lind.'] })] }]]), // biome-ignore format: one line
      judgements: [],
      problems: [],
    })
    const [actor] = told.actors
    const reason = ['ana lind, annie lind', 'annie lind, ana lind'].map(
      (pair) => `another form of the same name: ${pair}`,
    )
    const merges = [{ into: actor!.id, of: [actor!.id], rule: 'made up', reason: reason.join('; ') }]
    const text = terminalActors({ ...told, merges }, options)
    expect(text).toContain('  also Annie Lind\n')
    expect(text).toContain('  taken for one: another form of the same name: Ana Lind, Annie Lind\n')
  })

  it('lists what was left apart and may be one', () => {
    const text = shown(madeUpActor('x', 'Ana Lind'), madeUpActor('y', 'Per Lind'), madeUpActor('z', 'Lind'))
    expect(text).toMatch(/Left apart, and may be one\n(?: {2}.*\n)* {2}Ana Lind \/ Lind: ‘Lind’ may be either/u)
    expect(text).toContain('  Per Lind / Lind: ')
  })

  it('gives the sides first, each with those who act for it, and says when an office was held', () => {
    const text = 'Talks between Karsa and Lorvia began. A Karsa-Lorvia truce held. Karsa has a deal with Lorvia.'
    const report = madeUpReport({ text })
    const mentions = (name: string) =>
      [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({ report: report.id, start: index, end: index + name.length })) // biome-ignore format: one line
    const state = (name: string) => madeUpActor(report.id, name, { kind: 'government', mentions: mentions(name) })
    const roles = [{ title: 'Karsan envoy', of: 'Karsa', passages: [], from: '2029', to: '2030', former: true }]
    const old = madeUpActor(report.id, 'Ana Lind', { roles })
    const now = madeUpActor(report.id, 'Per Holm', { roles: [{ title: 'Karsan envoy', of: 'Karsa', passages: [] }] })
    const actors = [state('Karsa'), state('Lorvia'), old, now]
    const record = reconcile({
      story: { id: 's_1', title: 'The talks' },
      reports: [report],
      findings: new Map([[report.id, { ...nothing, actors }]]),
      judgements: [],
      problems: [],
    })
    const shown = terminalActors(record, options)
    expect(shown).toMatch(
      /^The talks\n\nKarsa {2}a side: 3 passages tell of talks or deals of it, most with Lorvia\n {2}Per Holm\n/u,
    )
    expect(shown).toContain('Per Holm  person, for Karsa, 0 mentions')
    expect(shown).toContain('Karsan envoy (over), since 2029, until 2030')
  })

  it('says so where there is nobody', () => expect(shown()).toContain('nobody was found'))
})

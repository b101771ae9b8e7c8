import { describe, expect, it } from 'vitest'
import type { Event } from '../../../record/event.ts'
import { madeUpActor } from '../../../record/testing/made-up.ts'
import { groundOf } from '../ground.ts'
import { at, madeUpRecord, recordOfText } from '../testing/made-up-record.ts'
import { tellLast, tellPlanned } from './events.ts'

const [met] = madeUpRecord.events
const text =
  'Ana Lind met Oren Vash in Velden. Ana Lind came to Velden. Mira Holt and Ana Lind were to meet in Selm. Mira Holt came to Selm.'
const words = {
  met: 'Ana Lind met Oren Vash in Velden',
  came: 'Ana Lind came to Velden',
  off: 'Mira Holt and Ana Lind were to meet in Selm',
  other: 'Mira Holt came to Selm',
} as const

type Act = Partial<Omit<Event, 'who' | 'with'>> & {
  readonly says: keyof typeof words
  readonly who: readonly string[]
  /** Of three. */
  readonly outlets?: number
}

/** What is told on 2 April of acts, those of 1 April where no day is given. */
function page(acts: readonly Act[], parties: Readonly<Record<string, string>> = {}) {
  const { record, report } = recordOfText(text)
  const reports = [0, 1, 2].map((i) => ({ ...record.reports[0]!, id: i ? `r_${i}` : report.id, outlet: `Paper ${i}`, published: '2031-04-02' })) // biome-ignore format: one line
  const actors = ['Ana Lind', 'Oren Vash', 'Mira Holt'].map((name) => ({
    ...madeUpActor('r', name, { mentions: [...text.matchAll(new RegExp(name, 'gu'))].flatMap(({ index }) => reports.map(({ id }) => ({ report: id, start: index, end: index + name.length }))) }), // biome-ignore format: one line
    party: parties[name] ?? null,
  }))
  const id = (name: string) => actors.find((a) => a.name === name)!.id
  const events = acts.map(({ says, who, outlets = 1, ...given }, i): Event => ({ ...met!, id: `e_${i}`, type: 'meet', status: 'happened', statuses: [], with: [], when: '2031-04-01', where: 'Velden', ...given, who: who.map(id), mentions: reports.slice(0, outlets).map((r) => ({ ...at(report, words[says]), report: r.id })) })) // biome-ignore format: one line
  const ground = groundOf({ ...record, reports, actors, events })
  const plain = (t: { text: string }) => t.text.replace(/\uE000([^\uE001]*)\uE001/gu, (_, a) => actors.find((actor) => actor.id === a)!.name) // biome-ignore format: one line
  return { last: tellLast(ground).map(plain), planned: tellPlanned(ground).map(plain) }
}

const both = ['Ana Lind', 'Oren Vash'] as const

describe('what fell through is no plan', () => {
  it.each([
    [{ status: 'cancelled' }, 'last', 'Mira Holt and Ana Lind were to meet in Selm on 1 April, which was called off'],
    [{ status: 'postponed' }, 'last', 'Mira Holt and Ana Lind were to meet in Selm on 1 April, which was put off'],
    // What was to be on a day to come is told after what is planned.
    [{ status: 'cancelled', when: '2031-04-20' }, 'planned', 'Mira Holt and Ana Lind were to meet in Selm on 20 April, which was called off'], // biome-ignore format: one line
    [{ status: 'postponed', when: '2031-04-20' }, 'planned', 'Mira Holt and Ana Lind were to meet in Selm on 20 April, which was put off'], // biome-ignore format: one line
    [{ status: 'planned', when: '2031-04-20' }, 'planned', 'Mira Holt and Ana Lind are to meet in Selm on 20 April'],
    [{ status: 'cancelled', when: '2031-03-01/2031-04-02' }, 'nowhere', undefined],
    [{ status: 'planned', when: '2031-04-01' }, 'nowhere', undefined],
    [{ status: 'denied' }, 'nowhere', undefined],
    [{ status: 'cancelled', type: 'sign' }, 'nowhere', undefined],
  ] as const)('%j is told under %s', (given, section, expected) => {
    const { last, planned } = page([{ says: 'off', who: ['Mira Holt', 'Ana Lind'], where: 'Selm', ...given }])
    expect(last).toEqual(section === 'last' ? [expected] : [])
    expect(planned).toEqual(section === 'planned' ? [expected] : [])
  })

  it('comes after what is planned, though more outlets tell of it', () => {
    const { planned } = page([
      { says: 'off', who: ['Mira Holt', 'Ana Lind'], where: 'Selm', status: 'cancelled', when: '2031-04-20', outlets: 3 }, // biome-ignore format: one line
      { says: 'met', who: both, status: 'planned', when: '2031-04-21' },
    ])
    expect(planned.map((t) => /are to|called off/u.exec(t)?.[0])).toEqual(['are to', 'called off'])
  })
})

describe('a visit of those who met', () => {
  const meeting = { says: 'met', who: both } as const
  it.each([
    ['on that day, there', {}, false],
    ['on another day', { when: '2031-03-31' }, true],
    ['at another place', { where: 'Selm' }, true],
    ['of somebody else', { says: 'other', who: ['Mira Holt'] }, true],
  ] as const)('%s', (_, given, isTold) => {
    const { last } = page([meeting, { says: 'came', who: ['Ana Lind'], type: 'visit', ...given }])
    expect(last.filter((t) => t.includes('visited'))).toHaveLength(isTold ? 1 : 0)
    expect(last.filter((t) => t.includes('met'))).toHaveLength(1)
  })

  it('is told where the meeting was called off', () => {
    const { last } = page([
      { ...meeting, status: 'cancelled' },
      { says: 'came', who: ['Ana Lind'], type: 'visit' },
    ])
    expect(last.some((t) => t.includes('visited'))).toBe(true)
  })
})

describe('what comes first of what happened', () => {
  const visit = { says: 'other', who: ['Mira Holt'], type: 'visit', where: 'Selm' } as const
  it.each([
    ['the later of two that are told alike', { when: '2031-03-31' }, {}, 'visited'],
    ['what three outlets tell before what one tells of the next day', { when: '2031-03-31', outlets: 3 }, {}, 'met'],
    ['what one tells of today before what three tell of a week ago', { when: '2031-03-24', outlets: 3 }, { when: '2031-04-02' }, 'visited'], // biome-ignore format: one line
  ] as const)('%s', (_, ofMeeting, ofVisit, expected) => {
    const { last } = page([
      { says: 'met', who: both, ...ofMeeting },
      { ...visit, ...ofVisit },
    ])
    expect(/met|visited/u.exec(last[0]!)?.[0]).toBe(expected)
  })

  it('what two sides did together', () => {
    const acts = [
      { says: 'met', who: both },
      { ...visit, when: '2031-04-02' },
    ] as const
    const first = (parties: Readonly<Record<string, string>>) => /met|visited/u.exec(page(acts, parties).last[0]!)?.[0]
    expect(first({})).toBe('visited')
    expect(first({ 'Ana Lind': 'g_1', 'Oren Vash': 'g_2' })).toBe('met')
  })
})

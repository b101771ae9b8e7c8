import { describe, expect, it } from 'vitest'
import type { Event } from '../../../record/event.ts'
import { madeUpActor } from '../../../record/testing/made-up.ts'
import { groundOf } from '../ground.ts'
import { at, madeUpRecord, recordOfText } from '../testing/made-up-record.ts'
import { tellLast, tellPlanned } from './events.ts'

const [met] = madeUpRecord.events

/** What is told of one act of Karsa in a text. */
function told(text: string, words: string, given: Partial<Event>): { last: string[]; planned: string[] } {
  const { record, report } = recordOfText(text)
  const mentions = [...text.matchAll(/Karsa/gu)].map(({ index }) => ({
    report: report.id,
    start: index,
    end: index + 5,
  }))
  const karsa = { ...madeUpActor('r', 'Karsa', { kind: 'government', mentions }), party: null }
  const event = { ...met!, id: 'e_1', who: [karsa.id], with: [], where: null, mentions: [at(report, words)], ...given }
  const ground = groundOf({
    ...record,
    reports: record.reports.map((r) => ({ ...r, published: '2031-04-02' })),
    actors: [karsa],
    events: [event],
  })
  const plain = (t: { text: string }) => t.text.replace(/\uE000[^\uE001]*\uE001/gu, 'Karsa')
  return { last: tellLast(ground).map(plain), planned: tellPlanned(ground).map(plain) }
}

/** What is told of one act of Karsa and Vessia with Ana Lind. */
function toldOfThree(
  text: string,
  words: string,
  given: (ids: readonly string[]) => Partial<Event> = () => ({}),
): string | undefined {
  const { record, report } = recordOfText(text)
  const actors = ['Karsa', 'Vessia', 'Ana Lind'].map((name) => ({
    ...madeUpActor('r', name, { kind: name === 'Ana Lind' ? 'person' : 'government', mentions: text.includes(name) ? [at(report, name)] : [] }), // biome-ignore format: one line
    party: null,
  }))
  const [karsa, vessia, lind] = actors.map((a) => a.id)
  const event = { ...met!, id: 'e_1', type: 'handover' as const, status: 'happened' as const, statuses: [], who: [karsa!, vessia!], with: [lind!], where: null, mentions: [at(report, words)], ...given([karsa!, vessia!, lind!]) } // biome-ignore format: one line
  const reports = record.reports.map((r) => ({ ...r, published: '2031-04-02' }))
  const [first] = tellLast(groundOf({ ...record, reports, actors, events: [event] }))
  const told = first?.text.replace(/\uE000([^\uE001]*)\uE001/gu, (_, id) => actors.find((a) => a.id === id)!.name)
  return told?.includes('wrote') ? undefined : told
}

it('tells a deal of what one report says of two of its parties, where another says more of a third', () => {
  const deal = (who: readonly string[]) => ({ type: 'sign' as const, who: [...who], with: [] })
  const text = 'Karsa and Vessia have reached a pact on the lower gates. Ana Lind praised it.'
  expect(toldOfThree(text, 'reached a pact', deal)).toBe(
    'Karsa and Vessia “have reached a pact on the lower gates” (1 April)',
  )
})

it('tells a deed where a report says what it was done to', () => {
  const text = 'Karsa signed the bill. In Velden Karsa signed a relief bill of 2 trillion.'
  const { report } = recordOfText(text)
  const mentions = ['signed the bill', 'signed a relief bill'].map((words) => at(report, words))
  const { last } = told(text, 'signed the bill', { type: 'sign', status: 'happened', mentions })
  expect(last[0]).toBe('Karsa “signed a relief bill of 2 trillion” (1 April)')
})

describe('what happened and what is planned', () => {
  it.each([
    [
      'Karsa gave back seven prisoners on April 1.',
      'gave back',
      'handover',
      'happened',
      'Karsa “gave back seven prisoners on April 1”',
    ],
    [
      'Karsa gave back seven prisoners at the lower gate.',
      'gave back',
      'handover',
      'happened',
      'Karsa “gave back seven prisoners at the lower gate” (1 April)',
    ],
    [
      'On Monday Karsa signed the pact, Vash said.',
      'signed the pact',
      'sign',
      'happened',
      'Karsa “signed the pact” (1 April)',
    ],
    ['Karsa would sign the pact.', 'sign the pact', 'sign', 'happened', undefined],
    ['Karsa said it had signed a pact.', 'said it had signed', 'sign', 'happened', undefined],
  ] as const)('%s', (text, words, type, status, expected) =>
    expect(told(text, words, { type, status }).last.find((t) => t.startsWith('Karsa'))).toBe(expected),
  )

  it.each([
    [
      'In Velden Vessia freed seven captives on Monday.',
      'freed seven captives',
      'Vessia “freed seven captives on Monday” (1 April)',
    ],
    [
      'Karsa and Vessia freed seven captives on Monday.',
      'freed seven captives',
      'Karsa and Vessia “freed seven captives on Monday” (1 April)',
    ],
    [
      'Freed by Karsa and Vessia, Ana Lind was flown home on Monday.',
      'flown home',
      'Ana Lind “was flown home on Monday” (1 April)',
    ],
    ['Ana Lind thanked Karsa and Vessia on Monday.', 'thanked Karsa and Vessia', undefined],
  ])(
    'of two who did it, by what a report says of one of them or of whom it was done to: %s',
    (text, words, expected) => {
      expect(toldOfThree(text, words)).toBe(expected)
    },
  )

  it('two calls of a day, where one report gives no first names, are told once', () => {
    const text = 'Karsa’s Ana Lind spoke to Oren Vash. Lind and Vash spoke.'
    const { record, report } = recordOfText(text)
    const person = (name: string, words: string) =>
      madeUpActor('r', name, { mentions: [{ ...at(report, words), end: at(report, words).start + name.length }] })
    const people = [person('Ana Lind', 'Ana Lind'), person('Oren Vash', 'Oren Vash'), person('Lind', 'Lind and'), person('Vash', 'Vash spoke')] // biome-ignore format: one line
    const call = (i: number) => ({ ...met!, id: `e_${i}`, type: 'call' as const, when: '2031-04-01', where: null, status: 'happened' as const, statuses: [], who: [people[i]!.id], with: [people[i + 1]!.id], mentions: [at(report, i ? 'spoke.' : 'spoke to')] }) // biome-ignore format: one line
    const ground = groundOf({ ...record, reports: record.reports.map((r) => ({ ...r, published: '2031-04-02' })), actors: people, events: [call(0), call(2)] }) // biome-ignore format: one line
    expect(tellLast(ground)).toHaveLength(1)
  })

  it('what is only told whole is a report’s', () =>
    expect(
      told('In Velden the envoys of Karsa signed a pact on Monday.', 'signed a pact', { type: 'sign' }).last,
    ).toEqual(['Nordpost wrote on 2 April: “In Velden the envoys of Karsa signed a pact on Monday.”']))

  it.each([
    ['In Velden members of the Karsa union voted on Monday to reject the deal, by 612 to 401.', 'voted', 'vote', true],
    ['On Monday the deckhands of Karsa rejected the deal by 612 votes to 401.', 'rejected', 'reject', true],
    ['In a ballot on Monday the towns of Karsa turned down the deal.', 'turned down', 'reject', true],
    ['Behind closed doors the envoys of Karsa rejected the deal on Monday.', 'rejected', 'reject', false],
    ['In Velden the office of Karsa kept silent about the vote on Monday.', 'vote', 'vote', false],
    ['In Velden the envoys of Karsa signed a pact on Monday.', 'signed a pact', 'sign', false],
  ] as const)('a vote is told whole beside what has shorter words: %s', (vote, words, type, expected) => {
    const text = `Karsa freed two pilots. Karsa shelled the pier. ${vote}`
    const { record, report } = recordOfText(text)
    const mentions = [...text.matchAll(/Karsa/gu)].map(({ index }) => ({ report: report.id, start: index, end: index + 5 })) // biome-ignore format: one line
    const karsa = { ...madeUpActor('r', 'Karsa', { kind: 'government', mentions }), party: null }
    const act = (id: string, type: Event['type'], of: string): Event => ({ ...met!, id, type, status: 'happened', statuses: [], when: '2031-04-01', who: [karsa.id], with: [], where: null, mentions: [at(report, of)] }) // biome-ignore format: one line
    const events = [act('e_1', 'handover', 'freed two pilots'), act('e_2', 'attack', 'shelled the pier'), act('e_3', type, words)] // biome-ignore format: one line
    const reports = record.reports.map((r) => ({ ...r, published: '2031-04-02' }))
    const last = tellLast(groundOf({ ...record, reports, actors: [karsa], events }))
    expect([last.length > 1, last.some((t) => t.text.includes(vote))]).toEqual([true, expected])
  })

  it.each([
    [2, false],
    [3, true],
  ])('what %i outlets tell, and no words tell shortly, is told whole: %s', (outlets, expected) => {
    const truce = 'The truce between the towns of Karsa follows four weeks of fighting at the lower gates.'
    const text = `Karsa freed two pilots. Karsa shelled the pier. ${truce}`
    const { record, report } = recordOfText(text)
    const [shown] = record.reports
    const reports = Array.from({ length: outlets }, (_, i) => ({ ...shown!, id: i ? `r_${i}` : report.id, outlet: `Paper ${i}`, published: '2031-04-02' })) // biome-ignore format: one line
    const spans = [...text.matchAll(/Karsa/gu)].map(({ index }) => ({ start: index, end: index + 5 }))
    const karsa = { ...madeUpActor('r', 'Karsa', { kind: 'government', mentions: reports.flatMap(({ id }) => spans.map((s) => ({ ...s, report: id }))) }), party: null } // biome-ignore format: one line
    const act = (id: string, type: Event['type'], of: string): Event => ({ ...met!, id, type, status: 'happened', statuses: [], when: '2031-04-01', who: [karsa.id], with: [], where: null, mentions: reports.map((r) => at(r, of)) }) // biome-ignore format: one line
    const events = [act('e_1', 'handover', 'freed two pilots'), act('e_2', 'attack', 'shelled the pier'), act('e_3', 'other:ceasefire', 'The truce between the towns of Karsa')] // biome-ignore format: one line
    const last = tellLast(groundOf({ ...record, reports, actors: [karsa], events }))
    expect([last.length > 1, last.some((t) => t.text.includes(truce))]).toEqual([true, expected])
  })

  it.each([
    ['2031-04-01', 'Ana Lind met Oren Vash in Velden on 1 April'],
    ['2031-04-02', 'Ana Lind met Oren Vash in Velden'],
  ])('a meeting that was put off was on the day of which a report of %s tells', (published, expected) => {
    const [first] = madeUpRecord.reports
    const statuses = ['postponed', 'happened'].map((status) => ({ ...met!.statuses[0]!, report: first!.id, status: status as Event['status'], when: null })) // biome-ignore format: one line
    const event = { ...met!, when: '2031-04-01', status: 'happened' as const, statuses }
    const reports = madeUpRecord.reports.map((r) => ({ ...r, published }))
    const [told] = tellLast(groundOf({ ...madeUpRecord, reports, events: [event] }))
    expect(told!.text.replace(/\uE000([^\uE001]*)\uE001/gu, (_, id) => madeUpRecord.actors.find((a) => a.id === id)!.name)).toBe(expected) // biome-ignore format: one line
  })

  it('two who met are told of without the state that one report adds', () => {
    const [first] = madeUpRecord.reports
    const [lind, vash] = [...met!.who, ...met!.with]
    const karsa = { ...madeUpActor('r', 'Karsa', { kind: 'government', mentions: [at(first!, 'Karsan')] }), id: 'a_karsa', party: null } // biome-ignore format: one line
    const event = { ...met!, who: [lind!, vash!], with: [karsa.id], when: '2031-04-01', status: 'happened' as const }
    const actors = [...madeUpRecord.actors, karsa]
    const [told] = tellLast(groundOf({ ...madeUpRecord, actors, events: [event] }))
    expect(told?.text.replace(/\uE000([^\uE001]*)\uE001/gu, (_, id) => actors.find((a) => a.id === id)!.name)).toBe('Ana Lind and Oren Vash met in Velden on 1 April') // biome-ignore format: one line
  })

  it('what is to come says so', () => {
    const plan = { type: 'sign', status: 'planned', when: '2031-04-09' } as const
    expect(told('Karsa will sign the pact in Velden.', 'will sign', plan).planned).toEqual([
      'Karsa “will sign the pact in Velden” (9 April)',
    ])
    expect(told('Karsa expects to sign the pact in Velden.', 'expects to sign', plan).planned).toEqual([
      'Karsa “expects to sign the pact in Velden” (9 April)',
    ])
    expect(told('Karsa hopes to sign the pact in Velden.', 'hopes to sign', plan).planned).toEqual([])
    expect(told('Karsa signed the pact in Velden.', 'signed', plan).planned).toEqual([])
  })
})

describe('what several outlets tell of several', () => {
  /** The first act that is told of a text in so many outlets, where Karsa and Vessia did it on a day. */
  function settled(
    text: string,
    words: readonly string[],
    given: Partial<Event> = {},
    outlets = 3,
  ): string | undefined {
    const { record, report } = recordOfText(text)
    const reports = Array.from({ length: outlets }, (_, i) => ({ ...record.reports[0]!, id: i ? `r_${i}` : report.id, outlet: `Paper ${i}`, published: '2031-04-02' })) // biome-ignore format: one line
    const everywhere = (start: number, end: number) => reports.map(({ id }) => ({ report: id, start, end }))
    const actors = ['Karsa', 'Vessia', 'Ana Lind', 'Gulf Council'].map((name) => ({
      ...madeUpActor('r', name, {
        kind: name === 'Ana Lind' ? 'person' : name === 'Gulf Council' ? 'organisation' : 'government',
        mentions: [...text.matchAll(new RegExp(name, 'gu'))].flatMap(({ index }) => everywhere(index, index + name.length)), // biome-ignore format: one line
      }),
      party: null,
    }))
    const ids = new Map(actors.map((a) => [a.name, a.id]))
    const mentions = words.flatMap((w) => everywhere(at(report, w).start, at(report, w).end))
    const who = (given.who ?? ['Karsa', 'Vessia']).map((name) => ids.get(name)!)
    const event = { ...met!, id: 'e_1', type: 'agree' as const, status: 'happened' as const, statuses: [], with: [], where: null, ...given, who, mentions } // biome-ignore format: one line
    const [first] = tellLast(groundOf({ ...record, reports, actors, events: [event] }))
    return first?.text.replace(/\uE000([^\uE001]*)\uE001/gu, (_, id) => actors.find((a) => a.id === id)!.name)
  }
  const detail = 'In Velden Karsa agreed to close two mines by May.'

  it.each([
    ['On Sunday a pact was struck between Karsa and Vessia after a long night.', 'a pact was struck'],
    ['On Sunday Karsa reached a pact with the envoys of Vessia in the old mill.', 'Karsa reached a pact'],
    ['Karsa on Sunday, and after it Vessia, put their seals on the pact of the gates.', 'put their seals'],
  ])('is told whole where one of them alone is told to have done a part: %s', (whole, words) =>
    expect(settled(`${detail} ${whole}`, ['agreed to close', words])).toMatch(/^Paper \d wrote on 2 April: “/u),
  )

  it.each([
    [
      'one outlet',
      `${detail} On Sunday a pact was struck between Karsa and Vessia after a long night.`,
      'a pact was struck',
      1,
    ],
    ['a sentence that names one', `${detail} On Sunday a pact was struck by the envoys of Vessia in the old mill.`, 'a pact was struck', 3], // biome-ignore format: one line
    [
      'a noun',
      `${detail} The pact of Karsa and Vessia is good news for the towns of the valley.`,
      'The pact of Karsa',
      3,
    ],
    ['what may be', `${detail} On Sunday a pact could be struck between Karsa and Vessia in the old mill.`, 'a pact could be struck', 3], // biome-ignore format: one line
    ['what is only claimed', `${detail} Some claim that a pact was struck between Karsa and Vessia in the old mill.`, 'a pact was struck', 3], // biome-ignore format: one line
  ] as const)('is not told whole of %s', (_, text, words, outlets) =>
    expect(settled(text, ['agreed to close', words], {}, outlets)).toBe(
      'Karsa “agreed to close two mines by May” (1 April)',
    ),
  )

  it('is told in short where its words name the others', () =>
    expect(
      settled('In Velden Karsa handed Vessia seven captives. A swap was made by Karsa and Vessia at the old mill.', ['handed Vessia', 'A swap was made'], { type: 'handover' }), // biome-ignore format: one line
    ).toBe('Karsa “handed Vessia seven captives” (1 April)'))

  it.each([
    ['2031-02-20', 3, true],
    ['2031-02-20', 2, false],
    ['2031-01-20', 3, false],
  ])('counts since the first report: on %s, in %i outlets: %s', (when, outlets, isTold) => {
    const [first, second] = madeUpRecord.reports
    const reports = Array.from({ length: outlets }, (_, i) => ({ ...(i ? second! : first!), id: i > 1 ? `r_${i}` : i ? second!.id : first!.id, outlet: `Paper ${i}`, published: i ? '2031-04-02' : '2031-02-01' })) // biome-ignore format: one line
    const mentions = reports.map(({ id }, i) => ({ ...at(i ? second! : first!, i ? 'Lind met Vash' : 'met Oren Vash'), report: id })) // biome-ignore format: one line
    const told = tellLast(groundOf({ ...madeUpRecord, reports, events: [{ ...met!, when, mentions }] }))
    expect(told.length > 0).toBe(isTold)
  })

  it.each([
    [['Gulf Council'], 'Velden', 'Gulf Council met in Velden on 1 April'],
    [['Gulf Council'], null, undefined],
    [['Karsa'], 'Velden', undefined],
    [['Ana Lind'], 'Velden', undefined],
  ])('%j met in %s', (who, where, expected) => {
    const text = 'The Gulf Council met. It spoke of Karsa and of Ana Lind. In Velden the Gulf Council met for Karsa and Ana Lind.' // biome-ignore format: one line
    expect(settled(text, ['the Gulf Council met for Karsa and Ana Lind'], { type: 'meet', who, where })).toBe(expected)
  })
})

it.each<
  [what: string, parties: readonly [string | null, string | null], kind: 'person' | 'government', told: string[]]
>([
  ['persons of two sides', ['karsa', 'vessia'], 'person', ['Ana Lind is to talk with Rolf Berg']],
  ['persons of one side', ['karsa', 'karsa'], 'person', []],
  ['a person of no side', ['karsa', null], 'person', []],
  ['states', ['karsa', 'vessia'], 'government', []],
])('tells a talk without a day, of which one report speaks, of %s', (_, parties, kind, expected) => {
  const text = 'Ana Lind expects to discuss the paper with Rolf Berg in the coming days.'
  const { record, report } = recordOfText(text)
  const actors = ['Ana Lind', 'Rolf Berg'].map((name, i) => ({ ...madeUpActor('r', name, { kind, mentions: [at(report, name)] }), party: parties[i]! })) // biome-ignore format: one line
  const [lind, berg] = actors.map((a) => a.id)
  const event = { ...met!, id: 'e_1', type: 'other:discuss' as const, status: 'planned' as const, statuses: [], who: [lind!], with: [berg!], where: null, when: null, mentions: [at(report, 'discuss the paper with Rolf Berg')] } // biome-ignore format: one line
  const reports = record.reports.map((r) => ({ ...r, published: '2031-04-02' }))
  const shown = tellPlanned(groundOf({ ...record, reports, actors, events: [event] }))
  expect(shown.map((t) => t.text.replace(/\uE000([^\uE001]*)\uE001/gu, (_, id) => actors.find((a) => a.id === id)!.name))).toEqual(expected) // biome-ignore format: one line
})

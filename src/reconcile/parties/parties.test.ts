import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor } from '../../record/finding.ts'
import { nameJudgement } from '../../record/judgement.ts'
import type { Report } from '../../record/report.ts'
import { madeUpActor, madeUpReport } from '../../record/testing/made-up.ts'
import { partiesOf } from './index.ts'

const talks = [
  'Talks between Karsa and Lorvia began on Monday.',
  'Karsa hoped for a deal with Lorvia by the spring.',
  'The Karsa-Lorvia truce held for a week.',
].join('\n\n')

const reportOf = (text: string) => madeUpReport({ text })

/** An actor with a mention wherever its name stands. */
function actor(report: Report, kind: Actor['kind'], name: string, ...titles: string[]): Actor {
  const mentions = [...report.text.matchAll(new RegExp(name.replace(/^the /u, ''), 'gu'))].map(({ index }) => ({
    report: report.id,
    start: index,
    end: index + name.replace(/^the /u, '').length,
  }))
  const roles = titles.map((title) => ({ title, of: null, passages: mentions.slice(0, 1) }))
  return madeUpActor(report.id, name, { kind, mentions, roles })
}

type Cast = readonly (readonly [Actor['kind'], string, ...string[]])[]

/** The parties, each with its members: 'Karsa: Karsa, Ana Lind'. */
function sides(text: string, cast: Cast, judgements: Parameters<typeof partiesOf>[0]['judgements'] = []) {
  const report = reportOf(text)
  const actors = cast.map(([kind, name, ...titles]) => actor(report, kind, name, ...titles))
  const { parties, actors: placed } = partiesOf({ reports: [report], actors, becomes: new Map(), events: [], held: [], judgements }) // biome-ignore format: one line
  const names = new Map(placed.map(({ id, name }) => [id, name]))
  for (const { id, members } of parties)
    for (const member of members) expect(placed.find((a) => a.id === member)?.party).toBe(id)
  return parties.map(({ name, members }) => `${name}: ${members.map((id) => names.get(id)).join(', ')}`).sort()
}

const states: Cast = [
  ['government', 'Karsa'],
  ['government', 'Lorvia'],
]

describe('the sides of a negotiation', () => {
  it('are those who are told to deal with one another', () => {
    const text = `${talks}\n\nVessia built a bridge. Vessia has talks with nobody.`
    expect(sides(text, [...states, ['government', 'Vessia']])).toEqual(['Karsa: Karsa', 'Lorvia: Lorvia'])
  })

  it.each<[string, string]>([
    ['who brokers', 'The truce was brokered by Vessia. Vessia met Karsa for talks with Lorvia, with Vessian officials acting as intermediaries.'], // biome-ignore format: one line
    ['whose people mediate', 'The Vessian-brokered truce held after talks with Vessia. Vessian mediators hope for a deal with Vessia.'], // biome-ignore format: one line
    ['who made peace elsewhere', 'A treaty between Vessia and Norrland ended their war. The pact between Vessia and Norrland holds.'], // biome-ignore format: one line
    ['who only speaks of a deal of others', 'Vessia warned that a deal with Karsa would fail. Vessia said that talks with Karsa were a mistake. Vessia asked if talks with Lorvia had any use.'], // biome-ignore format: one line
    ['who only judges a deal', 'Vessia and Karsa criticized the deal. Both Vessia and Karsa have denounced the truce.'],
    ['who made a deal long ago', 'The 1997 treaty between Vessia and Karsa still stands. The accord of 1997 between Vessia and Karsa is old.'], // biome-ignore format: one line
  ])('leave out %s', (_, text) => {
    const cast: Cast = [...states, ['government', 'Vessia'], ['government', 'Norrland']]
    expect(sides(`${talks}\n\n${text}\n\n${talks}`, cast)).toEqual(['Karsa: Karsa', 'Lorvia: Lorvia'])
  })

  it('leave out whoever one report of many tells of', () => {
    const pages = [1, 2, 3, 4].map((n) => madeUpReport({ file: `${n}.txt`, text: `Page ${n}.\n\n${talks}` }))
    const other = madeUpReport({
      file: '5.txt',
      text: 'Karsa has talks with Vessia. A deal between Karsa and Vessia is far. Talks between Vessia and Lorvia failed.',
    })
    const all = [...pages, other]
    const cast = ['Karsa', 'Lorvia', 'Vessia'].map((name) => ({
      ...actor(pages[0]!, 'government', name),
      mentions: all.flatMap((page) => actor(page, 'government', name).mentions),
    }))
    const { parties } = partiesOf({ reports: all, actors: cast, becomes: new Map(), events: [], held: [], judgements: [] }) // biome-ignore format: one line
    expect(parties.map(({ name }) => name).sort()).toEqual(['Karsa', 'Lorvia'])
  })

  const quarrel = 'Talks between Democrats and Republicans failed. A deal between Democrats and the White House is far. Talks between the White House and Republicans failed. A deal of Republicans with the White House is far.' // biome-ignore format: one line
  const factions: Cast = [
    ['group', 'Democrats'],
    ['group', 'Republicans'],
    ['government', 'United States'],
    ['government', 'White House'],
  ]

  it('are, where the factions of one state quarrel, these and who governs it', () => {
    expect(sides(`${quarrel}\n\n${quarrel}`, factions)).toEqual(['Democrats: Democrats', 'Republicans: Republicans', 'White House: United States, White House']) // biome-ignore format: one line
  })

  it('are factions and none of their own bodies', () => {
    const text = 'Talks between the House Republican Conference and Democrats failed. The House Republican Conference has talks with the White House.' // biome-ignore format: one line
    const cast: Cast = [...factions, ['organisation', 'House Republican Conference']]
    expect(sides(`${quarrel}\n\n${text}\n\n${text}`, cast)).toContain('Republicans: Republicans, House Republican Conference') // biome-ignore format: one line
  })

  it('are no chambers, which hold all factions', () => {
    const text = 'Talks between Karsa and the US Congress failed. A deal between the US Congress and Karsa is far.'
    const cast: Cast = [...states, ['government', 'United States'], ['organisation', 'US Congress']]
    expect(sides(`${talks}\n\n${text}\n\n${text}`, cast).join()).not.toContain('US Congress')
  })

  it('are also a state whose people stand against what is proposed, in two reports', () => {
    const pages = [1, 2].map((n) =>
      madeUpReport({ file: `${n}.txt`, text: `Page ${n}. Vessia rejected it.\n\n${talks}` }),
    )
    const cast = ['Karsa', 'Lorvia', 'Vessia'].map((name) => ({
      ...actor(pages[0]!, 'government', name),
      mentions: pages.flatMap((page) => actor(page, 'government', name).mentions),
    }))
    const of = (all: typeof pages) => {
      const held = all.map(({ id }) => ({ who: [cast[2]!.id], mentions: [{ report: id, start: 8, end: 23 }], against: true })) // biome-ignore format: one line
      return partiesOf({ reports: pages, actors: cast, becomes: new Map(), events: [], held, judgements: [] }).parties.map(({ name }) => name) // biome-ignore format: one line
    }
    expect(of(pages)).toContain('Vessia')
    expect(of(pages.slice(1))).not.toContain('Vessia')
  })

  it('are those whom a side sends to negotiate', () => {
    const text =
      'The Vessian delegation came for talks with Karsa. The Vessian delegation is large. The Vessian delegation left.'
    expect(sides(`${talks}\n\n${text}`, [...states, ['government', 'Vessia'], ['group', 'Vessian delegation']])).toContain('Vessia: Vessia, Vessian delegation') // biome-ignore format: one line
  })

  it('hold no chamber of all factions', () => {
    const text = 'Talks between Karsa and the House failed. A deal between the House and Karsa is far. The House has talks with Karsa.' // biome-ignore format: one line
    expect(sides(`${talks}\n\n${text}`, [...states, ['organisation', 'House']])).toEqual(['Karsa: Karsa', 'Lorvia: Lorvia']) // biome-ignore format: one line
  })

  it('place somebody’s office where its holder stands', () => {
    const cast: Cast = [
      ...states,
      ['person', 'Ana Lind', 'Karsan prime minister'],
      ['organisation', 'Ana Lind’s office'],
    ]
    expect(sides(talks, cast)).toContain('Karsa: Karsa, Ana Lind, Ana Lind’s office')
  })

  it.each<[string, Cast[number]]>([
    ['whose body only has a state in its name', ['person', 'Ana Lind', 'president of the Karsan Harbour Institute']],
    ['whose body has two states in its name', ['person', 'Ana Lind', 'president of the U.S.-Karsa council']],
  ])('have nobody %s', (_, one) => {
    expect(sides(talks, [...states, one])).toEqual(['Karsa: Karsa', 'Lorvia: Lorvia'])
  })

  it.each<[string, Cast[number], string]>([
    ['by an office with its state', ['person', 'Ana Lind', 'Karsan foreign minister'], 'Karsa'],
    ['by an office of a state', ['person', 'Ana Lind', 'head of the harbour office of Lorvia'], 'Lorvia'],
    ['who speaks for it', ['person', 'Ana Lind', 'spokeswoman for Lorvia'], 'Lorvia'],
    ['whoever is sent to another', ['person', 'Ana Lind', 'Karsa’s envoy to Lorvia'], 'Karsa'],
    ['an organ that its state is named with', ['organisation', 'Lorvian Harbour Ministry'], 'Lorvia'],
    ['a group of a state', ['group', 'Karsan delegation'], 'Karsa'],
    ['whose counterpart somebody is', ['person', 'Ana Lind', 'Karsan counterpart'], 'Karsa'],
  ])('place %s', (_, one, side) => {
    expect(sides(talks, [...states, one])).toContain(`${side}: ${side}, ${one[1]}`)
  })

  it.each<[string, Cast[number]]>([
    ['who only knows it', ['person', 'Ana Lind', 'Karsa expert']],
    ['whose office is over', ['person', 'Ana Lind', 'former Karsan foreign minister']],
    ['who is sent to it by nobody named', ['person', 'Ana Lind', 'special envoy to Karsa']],
    ['of another state', ['person', 'Ana Lind', 'Vessian foreign minister']],
    ['a company with a state in its name', ['organisation', 'Karsan Timber']],
    ['a ministry of either', ['organisation', 'Harbour Ministry']],
  ])('do not place somebody %s', (_, one) => {
    expect(sides(talks, [...states, one])).toEqual(['Karsa: Karsa', 'Lorvia: Lorvia'])
  })

  it('are groups and bodies as well as governments', () => {
    const text = [
      'Talks between Harbour Workers United and Northsea Ferries broke down.',
      'Negotiations with Northsea Ferries go on; a settlement with Harbour Workers United is far.',
      'A truce between Harbour Workers United and Northsea Ferries held.',
    ].join('\n\n')
    const cast: Cast = [
      ['organisation', 'Harbour Workers United'],
      ['organisation', 'Northsea Ferries'],
      ['person', 'Ana Lind', 'president of Harbour Workers United'],
      ['person', 'Per Holm', 'Northsea Ferries spokesman'],
      ['person', 'Eva Aker', 'passenger'],
    ]
    expect(sides(text, cast)).toEqual([
      'Harbour Workers United: Harbour Workers United, Ana Lind',
      'Northsea Ferries: Northsea Ferries, Per Holm',
    ])
  })

  it('are factions of one parliament, with those whom a letter places', () => {
    const text = [
      'Talks between Senate Democrats and House Republicans stalled.',
      'House Republicans offered Senate Democrats a compromise with Senate Democrats first.',
      'A deal between House Republicans and Senate Democrats is near, said Ana Lind (R-Ohio).',
    ].join('\n\n')
    const cast: Cast = [
      ['group', 'Senate Democrats'],
      ['group', 'House Republicans'],
      ['person', 'Ana Lind', 'Rep.'],
      ['person', 'Per Holm', 'Democratic senator'],
      ['group', 'Republican critics'],
      ['organisation', 'Congress'],
    ]
    expect(sides(text, cast)).toEqual([
      'House Republicans: House Republicans, Ana Lind, Republican critics',
      'Senate Democrats: Senate Democrats, Per Holm',
    ])
  })

  it('hold the republic that separatists call out', () => {
    const text = talks.replaceAll('Karsa', 'separatists')
    const cast: Cast = [
      ['government', 'Lorvia'],
      ['group', 'separatists'],
      ['organisation', 'Luhansk People’s Republic'],
    ]
    expect(sides(text, cast)).toContain('separatists: separatists, Luhansk People’s Republic')
  })

  it('are none where nobody deals with anybody', () => {
    expect(sides('Karsa built a bridge. Lorvia built a dam.', states)).toEqual([])
  })

  it('give the reason', () => {
    const report = reportOf(talks)
    const actors = states.map(([kind, name]) => actor(report, kind, name))
    const { parties } = partiesOf({
      reports: [report],
      actors,
      becomes: new Map(),
      events: [],
      held: [],
      judgements: [],
    })
    expect(parties.map(({ reason }) => reason)).toEqual([
      '3 passages tell of talks or deals of it, most with Lorvia',
      '3 passages tell of talks or deals of it, most with Karsa',
    ])
  })
})

describe('a ministry without its state', () => {
  const text = talks.replaceAll('Karsa', 'Harbour Workers United')
  const cast: Cast = [
    ['government', 'Lorvia'],
    ['organisation', 'Harbour Workers United'],
  ]
  it.each<[string, Cast[number], string]>([
    ['is of the only side that is a state', ['organisation', 'Foreign Ministry'], 'Lorvia, Foreign Ministry'],
    ['is of the place in its name', ['organisation', 'Ilmora Health Ministry'], 'Lorvia'],
    ['has a spokesman of that place', ['person', 'Per Holm', 'Ilmora Health Ministry spokesman'], 'Lorvia'],
    ['has its own spokesman', ['person', 'Per Holm', 'Health Ministry spokesman'], 'Lorvia, Per Holm'],
  ])('%s', (_, one, members) => expect(sides(text, [...cast, one])).toContain(`Lorvia: ${members}`))
})

describe('what a person rules on a party', () => {
  const report = reportOf(talks)
  const id = (kind: Actor['kind'], name: string) => actor(report, kind, name).id
  const set = (who: string, value: string | null, at = '2031-04-03T00:00:00Z') =>
    nameJudgement({ story: 's_1', kind: 'set', about: [who], set: { field: 'party', value }, by: { person: 'desk' }, at, reason: 'read it' }) // biome-ignore format: one line
  const ana: Cast[number] = ['person', 'Ana Lind', 'Karsan foreign minister']
  const lind = id('person', 'Ana Lind')

  it('comes first, and the latest of all', () => {
    expect(sides(talks, [...states, ana], [set(lind, id('government', 'Lorvia'))])).toEqual([
      'Karsa: Karsa',
      'Lorvia: Lorvia, Ana Lind',
    ])
    const both = [set(lind, null, '2031-04-05T00:00:00Z'), set(lind, id('government', 'Lorvia'))]
    expect(sides(talks, [...states, ana], both)).toEqual(['Karsa: Karsa', 'Lorvia: Lorvia'])
  })

  it('can make a side of whoever is none by the rules', () => {
    const vessia: Cast[number] = ['government', 'Vessia']
    expect(sides(talks, [...states, vessia, ana], [set(lind, id('government', 'Vessia'))])).toContain(
      'Vessia: Vessia, Ana Lind',
    )
  })

  it('does nothing where it is about nobody of the story', () => {
    expect(sides(talks, states, [set('a_gone', id('government', 'Karsa')), set(lind, 'a_gone')])).toEqual(
      sides(talks, states),
    )
  })
})

it('the order of actors and reports does not matter', () => {
  const reports = [reportOf(talks), madeUpReport({ text: `Lorvia met Karsa.\n\n${talks}` })]
  const actors = [
    ...states.map(([kind, name]) => actor(reports[0]!, kind, name)),
    actor(reports[1]!, 'person', 'Ana Lind', 'Karsan foreign minister'),
    actor(reports[1]!, 'organisation', 'Lorvian Harbour Ministry'),
  ]
  const all = (list: readonly Actor[], pages: readonly Report[]) => {
    const { parties } = partiesOf({
      reports: pages,
      actors: list,
      becomes: new Map(),
      events: [],
      held: [],
      judgements: [],
    })
    return parties.map(({ members, ...party }) => ({ ...party, members: [...members].sort() }))
  }
  fc.assert(
    fc.property(fc.shuffledSubarray(actors, { minLength: actors.length }), fc.boolean(), (list, turned) => {
      expect(all(list, turned ? [...reports].reverse() : reports)).toEqual(all(actors, reports))
    }),
    { numRuns: 20 },
  )
})

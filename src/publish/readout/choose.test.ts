import fc from 'fast-check'
import pc from 'picocolors'
import { expect, it } from 'vitest'
import { assemble } from './brief.ts'
import { choose, type Told } from './choose.ts'
import { groundOf } from './ground.ts'
import { setBrief } from './terminal-brief.ts'
import { madeUpRecord, nordpost } from './testing/made-up-record.ts'

const telling = fc.record({
  text: fc.string({ minLength: 20, maxLength: 400, unit: fc.constantFrom('a', 'b', ' ') }),
  starts: fc.array(fc.nat(200), { minLength: 1, maxLength: 4 }),
})
const told = fc.array(
  fc.record({ most: fc.integer({ min: 1, max: 6 }), tellings: fc.array(telling, { maxLength: 30 }) }),
  { minLength: 1, maxLength: 7 },
)
const sectionsOf = (drawn: { most: number; tellings: { text: string; starts: number[] }[] }[]): Told[] =>
  drawn.map(({ most, tellings }) => ({
    id: 'said',
    heading: 'Who says what',
    most,
    tellings: tellings.map(({ text, starts }) => ({
      text,
      passages: starts.map((start) => ({ report: nordpost.id, start, end: start + 5 })),
      findings: ['x'],
      weight: 1,
    })),
  }))

it('a brief fits two screens of forty lines, whatever there is', () => {
  const ground = groundOf(madeUpRecord)
  fc.assert(
    fc.property(told, (drawn) => {
      const made = assemble(ground, choose(sectionsOf(drawn), 'brief'))
      const lines = setBrief(made, { width: 100, colors: pc.createColors(false), length: 'brief' }).split('\n')
      expect(lines.length).toBeLessThanOrEqual(81)
    }),
  )
})

it('takes the first of each section in turns, and counts the rest', () => {
  const sections = sectionsOf([
    { most: 2, tellings: Array.from({ length: 5 }, () => ({ text: 'a', starts: [1] })) },
    { most: 1, tellings: [] },
    { most: 6, tellings: [{ text: 'b', starts: [1] }] },
  ])
  expect(choose(sections, 'brief').map((s) => [s.tellings.length, s.more])).toEqual([
    [2, 3],
    [1, 0],
  ])
  expect(choose(sections, 'whole').map((s) => [s.tellings.length, s.more])).toEqual([
    [5, 0],
    [1, 0],
  ])
})

it('tells what happened by day, the latest first, whatever weighs most', () => {
  const happened = ['2031-04-01', '2031-04-03', '2031-04-02'].map((day) => ({
    text: day,
    day,
    passages: [],
    findings: ['x'],
    weight: 1,
  }))
  const told = (most: number) =>
    choose([{ id: 'last', heading: 'What happened last', most, tellings: happened }], 'brief')[0]!.tellings.map(
      ({ text }) => text,
    )
  expect(told(3)).toEqual(['2031-04-03', '2031-04-02', '2031-04-01'])
  expect(told(2)).toEqual(['2031-04-03', '2031-04-01'])
})

it('tells side by side what was chosen in turns, in the order of the sides', () => {
  const stand = (side: string, text: string, holder = side) => ({ text, of: [side, holder] as const, passages: [], findings: ['x'], weight: 1 }) // biome-ignore format: one line
  const turns = [
    stand('Karsa', 'k1'),
    stand('Vessia', 'v1', 'Vash'),
    stand('Karsa', 'k2'),
    stand('Lind', 'l1'),
    stand('Vessia', 'v2'),
    stand('Vessia', 'v3', 'Vash'),
  ]
  const told = (most: number, length: 'brief' | 'whole') =>
    choose([{ id: 'stands', heading: 'Where the sides stand', most, tellings: turns }], length)[0]!.tellings.map(
      ({ text }) => text,
    )
  expect(told(3, 'brief')).toEqual(['k1', 'k2', 'v1'])
  expect(told(9, 'whole')).toEqual(['k1', 'k2', 'v1', 'v3', 'v2', 'l1'])
})

it('tells what several outlets tell of before what one does', () => {
  const happened = [
    ['2031-04-03', false],
    ['2031-04-01', true],
    ['2031-04-02', true],
    ['2031-03-02', true],
  ].map(([day, isWide]) => ({ text: `${day}`, day: `${day}`, isWide: isWide === true, passages: [], findings: ['x'], weight: 1 })) // biome-ignore format: one line
  const [section] = choose([{ id: 'last', heading: 'What happened last', most: 4, tellings: happened }], 'brief')
  expect(section!.tellings.map(({ text }) => text)).toEqual(['2031-04-02', '2031-04-01', '2031-04-03', '2031-03-02'])
})

it('leaves out what says little, but where there is nothing else or everything is told', () => {
  const telling = (text: string, isSlight: boolean) => ({ text, isSlight, passages: [], findings: ['x'], weight: 1 })
  const told = (length: 'brief' | 'whole', ...slight: boolean[]) =>
    choose([{ id: 'table', heading: 'On the table', most: 5, tellings: slight.map((s, i) => telling(`${i}`, s)) }], length).map(({ tellings, more }) => [tellings.map(({ text }) => text).join(), more]) // biome-ignore format: one line
  expect(told('brief', true, false, false)).toEqual([['1,2', 1]])
  expect(told('whole', true, false, false)).toEqual([['0,1,2', 0]])
  expect(told('brief', true, true)).toEqual([['0,1', 0]])
})

it('of a record of nothing says what was read, and where it is listed', () => {
  const bare = { ...madeUpRecord, actors: [], attributions: [], statements: [], events: [], proposals: [], provisions: [], positions: [], conflicts: [] } // biome-ignore format: one line
  const set = (record: typeof bare) =>
    setBrief(assemble(groundOf(record), []), { width: 200, colors: pc.createColors(false), length: 'brief' })
  expect(set(bare)).toMatch(
    /^The gates of Velden\nFrom two reports, 2 April to 3 April 2031\.\n\nnothing was found in them/u,
  )
  expect(set(bare)).toContain('readout show "The gates of Velden" --said')
  expect(set({ ...bare, reports: bare.reports.slice(0, 1) })).toContain('nothing was found in it that')
  expect(set({ ...bare, reports: [] })).toContain('there is no report to tell of')
})

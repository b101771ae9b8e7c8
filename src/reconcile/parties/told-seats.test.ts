import { expect, it } from 'vitest'
import type { Event } from '../../record/event.ts'
import type { Actor } from '../../record/finding.ts'
import { madeUpActor, madeUpReport } from '../../record/testing/made-up.ts'
import { partiesOf, seatsTold } from './index.ts'

type Cast = readonly (readonly [Actor['kind'], string, ...string[]])[]

const talks = [
  'Karsan and Vessian teams met. Talks between Karsa and Vessia began on Monday.',
  'Karsa hoped for a deal with Vessia by the spring.',
  'The Karsa-Vessia truce held for a week.',
].join('\n\n')

const sidesOf: Cast = [
  ['government', 'Karsa'],
  ['government', 'Vessia'],
]
const torlin: Cast[number] = ['government', 'Torlin']

/** Of which side the last of the cast is, null where the story does not settle it. */
function sideOf(text: string, cast: Cast, meeting: string | null = null) {
  const report = madeUpReport({ text: `${talks}\n\n${text}` })
  const actors = [...sidesOf, ...cast].map(([kind, name, ...titles]) => {
    const mentions = [...report.text.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({ report: report.id, start: index, end: index + name.length })) // biome-ignore format: one line
    const roles = titles.map((title) => ({ title, of: null, passages: mentions.slice(0, 1) }))
    return madeUpActor(report.id, name, { kind, mentions, roles })
  })
  const event: Event = { id: 'e_1', type: 'meet', who: [actors[0]!.id], with: [actors[1]!.id], where: meeting, when: null, status: 'happened', mentions: actors[0]!.mentions.slice(0, 1), rule: 'act-verb' } as never // biome-ignore format: one line
  const events = meeting ? [event] : []
  const seats = seatsTold([report], actors, events)
  const { actors: placed } = partiesOf({ reports: [report], actors, becomes: new Map(), events, seats, held: [], judgements: [] }) // biome-ignore format: one line
  const names = new Map(placed.map(({ id, name }) => [id, name]))
  return names.get(placed.at(-1)!.party ?? '') ?? null
}

it.each<[string, Cast]>([
  ['Torlin, the Vessian capital, wants more. Torlin said so.', [torlin]],
  ['In the Vessian capital of Torlin nobody slept.', [torlin]],
  ['Vessia’s capital, Torlin, was dark.', [torlin]],
  ['Torlin, the capital of Vessia, was dark.', [torlin]],
  ['Torlin is the capital of Vessia.', [torlin]],
  ['They landed in the capital of Vessia, Torlin, at noon.', [torlin]],
  ['Vessian guards stood in the capital, Torlin.', [torlin]],
  ['Torlin blamed the rain.', [['person', 'Ada Berg', 'Torlin’s foreign minister', 'Vessia’s foreign minister'], torlin]], // biome-ignore format: one line
  ['Torlin blamed the rain.', [['person', 'Ada Berg', 'Torlin’s president', 'Vessian president'], torlin]],
  ['Per Holm told reporters in Torlin that it was late.', [['person', 'Per Holm', 'Vessian foreign ministry spokesman'], torlin]], // biome-ignore format: one line
  ['Per Holm said in Torlin that it was late.', [['person', 'Per Holm', 'Vessian government spokesman'], torlin]],
  ['The Republic of Vessia has a flag. The Republic waits.', [['organisation', 'Republic']]],
  ['The Kingdom of Vessia has a flag.', [['person', 'Eva Aker', 'President of the Kingdom']]],
  ['The Vessian capital, Torlin, was dark.', [torlin, ['person', 'Eva Aker', 'president of Torlin']]],
  [
    'Eva Aker spoke.',
    [
      ['person', 'Eva Aker', 'Vessian president'],
      ['government', 'government of Eva Aker'],
    ],
  ],
  [
    'Eva Aker spoke.',
    [
      ['person', 'Eva Aker', 'Vessian president'],
      ['government', 'Eva Aker’s government'],
    ],
  ],
  ['Eva Aker spoke.', [['person', 'Eva Aker', 'Vessian president'], ['person', 'Jan Holt', 'adviser to the president']]], // biome-ignore format: one line
  ['Eva Aker spoke.', [['person', 'Eva Aker', 'Vessian prime minister'], ['person', 'Jan Holt', 'aide to the prime minister']]], // biome-ignore format: one line
])('the pages tie to Vessia: %s %#', (text, cast) => expect(sideOf(text, cast)).toBe('Vessia'))

it.each<[string, Cast]>([
  // a host city, a mayor's city, a company's seat, the seat of another government
  ['Torlin waited.', [['person', 'Per Holm', 'Vessia’s ambassador to Torlin'], torlin]],
  ['Torlin waited.', [['person', 'Per Holm', 'Torlin’s envoy', 'Vessia’s envoy'], torlin]],
  ['Torlin waited.', [['person', 'Per Holm', 'Torlin’s mayor', 'Vessia’s mayor'], torlin]],
  ['Torlin waited.', [['person', 'Per Holm', 'Torlin’s president', 'Vessia’s foreign minister'], torlin]],
  ['Torlin waited.', [['person', 'Per Holm', 'Torlin’s minister', 'former Vessian minister'], torlin]],
  ['Northsea Ferries, a Vessian company in Torlin, wants more.', [torlin]],
  ['Torlin, the commercial capital of the north, wants more. Vessia’s commercial capital, Torlin, sleeps.', [torlin]],
  ['Torlin, the former Vessian capital, wants more.', [torlin]],
  ['Vessian and Karsan guards stood in the capital, Torlin.', [torlin]],
  ['Torlin, the Vessian capital, slept. Torlin, the Karsan capital, woke.', [torlin]],
  ['Torlin, the capital of Norrland, wants more.', [['government', 'Norrland'], torlin]],
  ['Per Holm told reporters in Torlin that it was late.', [['person', 'Per Holm', 'Vessian foreign minister'], torlin]],
  ['Per Holm told reporters in Torlin it was late. Ana Rell said in Torlin that it was not.', [['person', 'Per Holm', 'Vessian spokesman'], ['person', 'Ana Rell', 'Karsan spokeswoman'], torlin]], // biome-ignore format: one line
  ['The Torlinian capital of Vessia is none. Torlinian guards. Torlin is the capital of Vessia.', [torlin]],
  ['The Republic of Vessia and the Republic of Karsa have flags.', [['organisation', 'Republic']]],
  ['The Republic of Vessian Poets has a flag.', [['organisation', 'Republic']]],
  ['Eva Aker spoke.', [['person', 'Eva Aker', 'Vessian president'], ['person', 'Ana Rell', 'Karsan president'], ['person', 'Jan Holt', 'adviser to the president']]], // biome-ignore format: one line
  [
    'Eva Aker spoke.',
    [
      ['person', 'Eva Aker', 'Vessian president'],
      ['person', 'Jan Holt', 'envoy to the president'],
    ],
  ],
  ['Eva Aker spoke.', [['person', 'Eva Aker', 'Vessian harbour minister'], ['person', 'Jan Holt', 'aide to the minister']]], // biome-ignore format: one line
])('the pages tie to nobody: %s %#', (text, cast) => expect(sideOf(text, cast)).toBeNull())

it('a city where two sides meet is no seat of who speaks there', () => {
  const cast: Cast = [['person', 'Per Holm', 'Vessian foreign ministry spokesman'], torlin]
  const text = 'Per Holm told reporters in Torlin that it was late.'
  expect([sideOf(text, cast), sideOf(text, cast, 'Torlin')]).toEqual(['Vessia', null])
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Event } from '../record/event.ts'
import type { Actor, Findings } from '../record/finding.ts'
import { identity } from '../record/identity.ts'
import type { Report } from '../record/report.ts'
import { madeUpActor, madeUpAttribution, madeUpReport } from '../record/testing/made-up.ts'
import { reconcile, type StoryContents } from './index.ts'

const states = ['Karsa', 'Lorvia', 'Vessia', 'Ilmora']
const surnames = [
  'Lindsky',
  'Akerman',
  'Holmvik',
  'Berglund',
  'Sandor',
  'Ruelle',
  'Tamsin',
  'Orvald',
  'Yerrick',
  'Vantor',
]
const given = ['Ana', 'Per', 'Eva', 'Dave', 'David']
const acts = ['meet', 'agree', 'call', 'visit'] as const
const places = ['Karsa', 'Port Selm', null]

/** One of a list, by a number: the same number gives the same page. */
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T

/** A page of one of twenty quarters of the talks: who speaks, in one of the spellings of the name, and who met whom. */
function page(n: number): { report: Report; findings: Findings } {
  const quarter = n % 20
  const surname = pick(surnames, quarter)
  const first = pick(given, quarter + (n % 7 === 0 ? 1 : 0))
  const called = n % 5 === 0 ? surname : n % 11 === 0 ? `${first} ${surname}y` : `${first} ${surname}`
  const [state, other] = [pick(states, quarter), pick(states, quarter + 1)]
  const words = `the gates of dam ${quarter} would open within ${(n % 3) + 2} weeks`
  const copied = n % 13 === 0 ? 'The engineers walked along the wall in the rain, counted the gates twice, wrote the numbers into a wet book and left before the ferry came back for them in the evening.' : `Dam ${n} lay dry.` // biome-ignore format: one line
  const text = `Talks between ${state} and ${other} went on.\n\n${copied}\n\n${called} said ${words}.`
  const published = `2031-04-${String((n % 27) + 1).padStart(2, '0')}`
  const report = madeUpReport({ file: `${n}.txt`, outlet: pick(['Nordpost', 'Echo', 'Northline', 'The Shed'], n), text, published }) // biome-ignore format: one line
  const at = (name: string) => ({ report: report.id, start: text.indexOf(name), end: text.indexOf(name) + name.length })
  const title = `${state}n envoy`
  const person = madeUpActor(report.id, called, { mentions: [at(called)], roles: [{ title, of: state, passages: [] }] })
  const government = (name: string): Actor => madeUpActor(report.id, name, { kind: 'government', mentions: [at(name)] })
  const actors = [person, government(state), government(other)]
  const mentions = [at(`between ${state} and ${other}`)]
  const event: Event = {
    id: identity('e', mentions),
    type: pick(acts, quarter),
    who: [actors[1]!.id],
    with: [actors[2]!.id],
    where: pick(places, n),
    when: n % 4 === 0 ? null : `2031-03-${String(quarter + 1).padStart(2, '0')}`,
    status: n % 6 === 0 ? 'planned' : 'happened',
    statuses: [],
    mentions,
    attributions: [],
    rule: 'made up',
  }
  const attributions = [madeUpAttribution(report, words, { speaker: person.id, form: 'indirect' })]
  return { report, findings: { actors, attributions, events: [event], citations: [], proposals: [], provisions: [], positions: [] } } // biome-ignore format: one line
}

const pages = Array.from({ length: 1000 }, (_, n) => page(n))

function recordOf(order: readonly number[]) {
  const contents: StoryContents = {
    story: { id: 's_1', title: 'The dams' },
    reports: order.map((n) => pages[n]!.report),
    findings: new Map(order.map((n) => [pages[n]!.report.id, pages[n]!.findings])),
    judgements: [],
    problems: [],
  }
  return reconcile(contents)
}

it('a thousand reports give the same record in whatever order they were read', () => {
  const inOrder = recordOf(pages.map((_, n) => n))
  // Twenty quarters, each with its person: many reports are one story.
  expect(inOrder.actors.length).toBeLessThan(60)
  expect(inOrder.events.length).toBeLessThan(200)
  expect(inOrder.parties.map(({ name }) => name).sort()).toEqual([...states].sort())
  const expected = JSON.stringify(inOrder)
  fc.assert(
    fc.property(fc.nat({ max: 998 }), (turn) => {
      // 1,009 is a prime: steps of any length reach every report once.
      const order = Array.from({ length: 1009 }, (_, k) => (k * (turn + 2)) % 1009).filter((n) => n < pages.length)
      expect(JSON.stringify(recordOf(order)) === expected).toBe(true)
    }),
    { numRuns: 1 },
  )
}, 60_000)

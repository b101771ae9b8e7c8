import { reconcile } from '../../../reconcile/index.ts'
import type { Conflict } from '../../../record/conflict.ts'
import type { Event } from '../../../record/event.ts'
import { noFindings } from '../../../record/finding.ts'
import { identity } from '../../../record/identity.ts'
import type { Passage } from '../../../record/passage.ts'
import type { Position } from '../../../record/position.ts'
import type { Proposal } from '../../../record/proposal.ts'
import type { Provision } from '../../../record/provision.ts'
import type { StoryRecord } from '../../../record/record.ts'
import type { Report } from '../../../record/report.ts'
import { madeUpActor, madeUpReport } from '../../../record/testing/made-up.ts'

export const nordpost = madeUpReport({
  published: '2031-04-02T09:00:00Z',
  text: `Karsa and Vessia go on talking

Ana Lind, the Karsan water minister, met Oren Vash in Velden on Tuesday. The 12-point plan would have Vessia release 40 cubic metres a second. Karsa rejects the release of water. Ana Lind and Oren Vash are to meet again in Velden on 9 April. On Monday Karsa signed a protocol on the lower gates.

“We will come as soon as the gates are open,” Lind said.`,
})

export const courier = madeUpReport({
  outlet: 'The Courier',
  file: 'b.txt',
  headline: 'Talks on the dam',
  published: '2031-04-03',
  text: `Talks on the dam

The plan of 12 points asks Vessia to release 45 cubic metres a second, an official said. Lind met Vash on Tuesday in Velden, the ministry wrote. Vessia accepts the 12-point plan, according to Nordpost.`,
})

/** The first words of a report's text that read so. */
export function at(report: Report, words: string): Passage {
  const start = report.text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" is not in the text`)
  return { report: report.id, start, end: start + words.length }
}

/** A word where it stands before others: 'Karsa' of 'Karsa rejects'. */
function word(report: Report, words: string, first: string): Passage {
  const { start } = at(report, words)
  return { report: report.id, start, end: start + first.length }
}

const lind = madeUpActor('r', 'Ana Lind', {
  mentions: [
    at(nordpost, 'Ana Lind'),
    { ...at(nordpost, 'Ana Lind and'), end: at(nordpost, 'Ana Lind and').end - 4 },
    { ...at(nordpost, 'Lind said'), end: at(nordpost, 'Lind said').start + 4 },
    { ...at(courier, 'Lind met'), end: at(courier, 'Lind met').start + 4 },
  ],
  roles: [{ title: 'Karsan water minister', of: 'Karsa', passages: [at(nordpost, 'Karsan water minister')] }],
})
const vash = madeUpActor('r', 'Oren Vash', {
  mentions: [
    at(nordpost, 'Oren Vash'),
    { ...at(nordpost, 'Oren Vash are'), end: at(nordpost, 'Oren Vash are').end - 4 },
    at(courier, 'Vash'),
  ],
})
const karsa = madeUpActor('r', 'Karsa', {
  kind: 'government',
  mentions: [word(nordpost, 'Karsa rejects', 'Karsa'), word(nordpost, 'Karsa signed', 'Karsa')],
})
const vessia = madeUpActor('r', 'Vessia', { kind: 'government', mentions: [word(courier, 'Vessia accepts', 'Vessia')] })

const plan: Proposal = {
  id: 'b_1',
  kind: 'plan',
  name: '12-point plan',
  names: ['12-point plan', 'plan of 12 points'],
  drafters: [karsa.id],
  points: 12,
  when: '2031-03',
  follows: null,
  mentions: [at(nordpost, 'The 12-point plan'), at(courier, 'The plan of 12 points'), at(courier, 'the 12-point plan')],
  rule: 'made up',
}
const release: Provision = {
  id: 'v_1',
  proposal: plan.id,
  issue: 'other:water',
  obliges: [vessia.id],
  benefits: [],
  summary: 'release 40 cubic metres a second',
  particulars: [],
  under: [],
  mentions: [at(nordpost, 'release 40 cubic metres a second'), at(courier, 'release 45 cubic metres a second')],
  attributions: [],
  rule: 'made up',
}
const position = (given: Pick<Position, 'who' | 'on' | 'stance' | 'mentions'> & Partial<Position>): Position => ({
  id: identity('p', given.who, given.on, given.stance),
  when: '2031-04-02',
  authority: 'own',
  attribution: null,
  attributions: [],
  confidence: 0.9,
  rule: 'made up',
  ...given,
})
const event = (given: Pick<Event, 'type' | 'mentions'> & Partial<Event>): Event => ({
  id: identity('e', given.type, given.mentions),
  who: [lind.id],
  with: [vash.id],
  where: 'Velden',
  when: '2031-04-01',
  status: 'happened',
  statuses: [],
  attributions: [],
  rule: 'made up',
  ...given,
})
const flow: Conflict = {
  id: 'k_1',
  kind: 'value',
  what: 'the flow that the plan asks for',
  about: [release.id],
  between: release.mentions,
  sides: release.mentions.map((p, i) => ({
    says: i ? '45 cubic metres' : '40 cubic metres',
    passages: [p],
    origins: [],
  })),
  rule: 'made up',
}

const said = at(nordpost, '“We will come as soon as the gates are open,”')
const attribution = {
  id: 't_1',
  report: nordpost.id,
  source: { start: said.end + 1, end: said.end + 5 },
  cue: [{ start: said.end + 6, end: said.end + 10 }],
  content: [{ start: said.start, end: said.end }],
  speaker: lind.id,
  via: [],
  form: 'direct' as const,
  rule: 'made up',
}

/** A small record with something of each kind, put together by hand. */
export const madeUpRecord: StoryRecord = {
  ...reconcile({
    story: { id: 's_1', title: 'The gates of Velden' },
    reports: [nordpost, courier],
    findings: new Map([nordpost, courier].map((r) => [r.id, noFindings()])),
    judgements: [],
    problems: [],
  }),
  actors: [lind, vash, karsa, vessia],
  attributions: [attribution],
  statements: [{ id: 'st_1', speaker: lind.id, attributions: ['t_1'] }],
  events: [
    event({ type: 'meet', mentions: [at(nordpost, 'met Oren Vash'), at(courier, 'Lind met Vash')] }),
    event({ type: 'meet', mentions: [at(nordpost, 'to meet again')], when: '2031-04-09', status: 'planned' }),
    event({
      type: 'sign',
      who: [karsa.id],
      with: [],
      where: null,
      when: '2031-03-31',
      mentions: [at(nordpost, 'signed a protocol')],
    }),
  ],
  proposals: [plan],
  provisions: [release],
  positions: [
    position({
      who: karsa.id,
      on: 'the release of water',
      stance: 'rejects',
      mentions: [at(nordpost, 'Karsa rejects')],
    }),
    position({
      who: vessia.id,
      on: plan.id,
      stance: 'accepts',
      authority: 'told',
      when: '2031-04-03',
      mentions: [at(courier, 'Vessia accepts the 12-point plan')],
    }),
  ],
  conflicts: [flow],
}

/** A record of one report with this text and no findings. */
export function recordOfText(text: string): { record: StoryRecord; report: Report } {
  const report = madeUpReport({ text })
  const record = reconcile({
    story: { id: 's_2', title: 'A text' },
    reports: [report],
    findings: new Map([[report.id, noFindings()]]),
    judgements: [],
    problems: [],
  })
  return { record, report }
}

import { expect, it } from 'vitest'
import { madeUpActor } from '../../../record/testing/made-up.ts'
import { groundOf } from '../ground.ts'
import { at, madeUpRecord, recordOfText } from '../testing/made-up-record.ts'
import { tellSaid } from './said.ts'
import { tellTable } from './table.ts'

const reports = madeUpRecord.reports.map((report, i) => ({
  ...report,
  published: i === 0 ? '2031-04-02' : '2031-04-12',
}))
const filler = Array.from({ length: 8 }, (_, i) => ({ ...madeUpRecord.reports[0]!, id: `r_filler_${i}` }))

it('gives the day in a story of more than a few days', () => {
  const texts = (record: typeof madeUpRecord) => tellSaid(groundOf(record)).map(({ text }) => text)
  expect(texts({ ...madeUpRecord, reports })[0]).toMatch(/ \(reported on \d+ April\)$/u)
  expect(texts(madeUpRecord)[0]).not.toContain('reported')
})

it('tells what two say together once', () => {
  const [first] = madeUpRecord.statements.filter(({ speaker }) => speaker !== null)
  const other = madeUpRecord.actors.find(({ id }) => id !== first!.speaker)!
  const together = { ...first!, id: 's_together', speaker: other.id }
  const tellings = (statements: typeof madeUpRecord.statements) =>
    tellSaid(groundOf({ ...madeUpRecord, statements })).length
  expect(tellings([first!, together])).toBe(tellings([first!]))
})

it('calls a plan central only where a third of the reports speak of it', () => {
  const first = (record: typeof madeUpRecord) => tellTable(groundOf(record))[0]!.text
  expect(first(madeUpRecord)).toMatch(/^At the centre is .*, of which both reports speak/u)
  expect(first({ ...madeUpRecord, reports: [...madeUpRecord.reports, ...filler.slice(0, 2)] })).toContain(
    ', of which two of the four reports speak',
  )
  expect(first({ ...madeUpRecord, reports: [...madeUpRecord.reports, ...filler] })).toBe(
    'On the table is the 12-point plan',
  )
})

it('passes on nothing of “her office”: whose, no sentence tells', () => {
  const hers = (speaker: string) => ({
    ...madeUpRecord,
    statements: madeUpRecord.statements.map((s) => ({ ...s, speaker })),
    attributions: madeUpRecord.attributions.map((a) => ({ ...a, speaker })),
  })
  const tellings = (speaker: string) => tellSaid(groundOf(hers(speaker))).length
  expect(tellings('unnamed: A port official')).toBeGreaterThan(0)
  expect(tellings('unnamed: Her office')).toBe(0)
  expect(tellings('unnamed: This document')).toBe(0)
  expect(tellings('unnamed: Opponents of the plan')).toBeGreaterThan(0)
})

it.each([
  ['Sella Water Act', 0],
  ['The Sella plan', 0],
  ['Sella Water Board', 1],
  ['Karsa', 1],
])('what a law or a plan says is nobody’s word: %s', (name, expected) => {
  const [said] = madeUpRecord.statements
  const actors = madeUpRecord.actors.map((a) => (a.id === said!.speaker ? { ...a, name, roles: [] } : a))
  expect(tellSaid(groundOf({ ...madeUpRecord, actors }))).toHaveLength(expected)
})

it.each([
  ['“We will come as soon as the gates are open,”', ' said: “We will come as soon as the gates are open.”'],
  ['everybody can now come to the gates of the dam', ' said “everybody can now come to the gates of the dam.”'],
])('words that begin within a sentence follow the verb: %s', (words, expected) => {
  const [report] = madeUpRecord.reports
  const text = report!.text.replace('“We will come as soon as the gates are open,”', words)
  const [said] = madeUpRecord.attributions
  const start = text.indexOf(words)
  const attribution = { ...said!, content: [{ start, end: start + words.length }], source: null, cue: [] }
  const record = { ...madeUpRecord, reports: [{ ...report!, text }], attributions: [attribution] }
  const bare = { ...record, proposals: [], provisions: [], positions: [], conflicts: [], events: [], actors: [{ ...madeUpRecord.actors.find(({ id }) => id === said!.speaker)!, mentions: [] }] } // biome-ignore format: one line
  expect(tellSaid(groundOf(bare))[0]?.text).toContain(expected)
})

it.each([
  ['the gates of the lower dam were closed in May and opened again', true],
  ['the gates of the lower dam were closed in May.“They will stay so', false],
  ['the gates of the lower dam were closed.Vessia was told of it in May', false],
  ['the gates of the U.S. dam were closed by Mr.Vash in May and opened', true],
])('passes on no two sentences that a page ran together: %s', (words, expected) => {
  const { record, report } = recordOfText(`Ana Lind said ${words}.`)
  const [said] = madeUpRecord.attributions
  const span = (part: string) => ({ start: at(report, part).start, end: at(report, part).end })
  const lind = madeUpActor('r', 'Ana Lind', { mentions: [at(report, 'Ana Lind')] })
  const attribution = { ...said!, report: report.id, form: 'indirect' as const, speaker: lind.id, source: span('Ana Lind'), cue: [span('said')], content: [span(words)] } // biome-ignore format: one line
  const ground = groundOf({ ...record, actors: [{ ...lind, party: null }], attributions: [attribution], statements: [{ ...madeUpRecord.statements[0]!, speaker: lind.id }] }) // biome-ignore format: one line
  expect(tellSaid(ground).length > 0).toBe(expected)
})

it.each([
  ['of the plan before what is not of it', ['The plan would open all the gates of the lower dam', 'The rain fell on all the roofs of the lower town'], 0], // biome-ignore format: one line
  ['of the plan before what is said of another', ['The tram bill would shut all the stops of the lower line', 'The plan would open all the gates of the lower dam'], 1], // biome-ignore format: one line
  ['of the plan, though it is said later', ['The rain fell on all the roofs of the lower town', 'The plan would open all the gates of the lower dam'], 1], // biome-ignore format: one line
] as const)('tells what is said %s', (_, [first, second], expected) => {
  const { record, report } = recordOfText(`“${first},” Ana Lind said. “${second},” Oren Vash said.`)
  const [said] = madeUpRecord.attributions
  const actors = ['Ana Lind', 'Oren Vash'].map((name) => ({ ...madeUpActor('r', name, { mentions: [at(report, name)] }), party: null })) // biome-ignore format: one line
  const attributions = [first, second].map((words, i) => ({ ...said!, id: `t_${i}`, report: report.id, speaker: actors[i]!.id, source: null, cue: [], content: [{ start: at(report, words).start, end: at(report, words).end }] })) // biome-ignore format: one line
  const statements = attributions.map(({ id, speaker }, i) => ({ id: `st_${i}`, speaker, attributions: [id] }))
  const proposal = (name: string) => ({ ...madeUpRecord.proposals[0]!, id: `b_${name}`, name, names: [name], points: null, mentions: record.reports[0]!.text.includes(`The ${name}`) ? [at(report, `The ${name}`)] : [] }) // biome-ignore format: one line
  const proposals = ['plan', 'tram bill'].map(proposal).filter(({ mentions }) => mentions.length > 0)
  const reports = [...record.reports, ...filler.slice(0, 3)]
  const [top] = tellSaid(groundOf({ ...record, reports, actors, attributions, statements, proposals }))
  expect(top!.text).toContain([first, second][expected])
})

import { describe, expect, it } from 'vitest'
import { goldContents } from '../../../examples/gold-story.ts'
import { reconcile } from '../../reconcile/index.ts'
import type { StoryRecord } from '../../record/record.ts'
import { brief } from './brief.ts'
import { at, madeUpRecord, nordpost } from './testing/made-up-record.ts'

const section = (id: string, record: StoryRecord = madeUpRecord) =>
  brief(record, 'whole')
    .sections.find((s) => s.id === id)
    ?.sentences.map((s) => s.text) ?? []

describe('the brief of a made-up record, read aloud', () => {
  it.each([
    ['table', 'At the centre is the 12-point plan, of which both reports speak.'],
    ['table', 'The plan “would have Vessia release 40 cubic metres a second”.'],
    ['stands', 'Karsa “rejects the release of water” (2 April).'],
    ['stands', 'Vessia “accepts the 12-point plan”, as The Courier tells it (3 April).'],
    ['last', 'Ana Lind (Karsan water minister) met Oren Vash in Velden on 1 April.'],
    ['last', 'Karsa “signed a protocol on the lower gates” (31 March).'],
    ['planned', 'Lind is to meet Vash in Velden on 9 April.'],
    ['said', 'Lind said: “We will come as soon as the gates are open.”'],
    [
      'disputed',
      'Accounts differ on the flow that the plan asks for: “40 cubic metres” (Nordpost) or “45 cubic metres” (The Courier).',
    ],
  ])('%s: %s', (id, sentence) => expect(section(id)).toContain(sentence))
})

describe('every brief', () => {
  const records = { 'made up': madeUpRecord, 'the example’s gold': reconcile(goldContents()) }

  it.each(Object.entries(records))(
    '%s: each sentence rests on passages, each reference is a slice of its text',
    (_, record) => {
      const made = brief(record, 'whole')
      const texts = new Map(record.reports.map((r) => [r.id, r.text]))
      expect(made.sections.length).toBeGreaterThan(0)
      for (const { text, references } of made.sections.flatMap((s) => s.sentences)) {
        expect(references.length).toBeGreaterThan(0)
        expect(text).toMatch(/^[\p{Lu}\p{N}“‘[].*[.!?…][”’)]*$/u)
        for (const n of references) expect(made.references[n - 1]?.number).toBe(n)
      }
      for (const { report, start, end, quote } of made.references)
        expect(texts.get(report)!.slice(start, end)).toBe(quote)
    },
  )

  it.each(Object.entries(records))('%s: the same again, letter by letter', (_, record) => {
    expect(brief(JSON.parse(JSON.stringify(record)))).toEqual(brief(record))
  })

  it('names the findings that it is made from', () => {
    const known = new Set<string>(
      [
        madeUpRecord.statements,
        madeUpRecord.events,
        madeUpRecord.provisions,
        madeUpRecord.positions,
        madeUpRecord.proposals,
        madeUpRecord.conflicts,
      ].flatMap((list) => list.map(({ id }) => id)),
    )
    for (const { findings } of brief(madeUpRecord, 'whole').sections.flatMap((s) => s.sentences)) {
      expect(findings.length).toBeGreaterThan(0)
      for (const id of findings) expect(known).toContain(id)
    }
  })

  it.each(Object.entries(records))('%s: what a sentence quotes stands in a passage that it refers to', (_, record) => {
    const letters = (text: string) =>
      text
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(' ') ?? ''
    const made = brief(record, 'whole')
    for (const { text, references } of made.sections.flatMap((s) => (s.id === 'disputed' ? [] : s.sentences))) {
      const passages = letters(references.map((n) => made.references[n - 1]!.quote).join(' '))
      for (const [, words] of text.matchAll(/“([^“”]+)”/gu))
        expect(passages).toContain(letters(words!.split(' … ')[0]!))
    }
  })

  it('refers to a report that says it came so far, and says nothing of what none says', () => {
    const [met] = madeUpRecord.events
    const [first, second] = met!.mentions
    const statuses = [{ report: first!.report, status: 'planned' as const }, { report: second!.report, status: 'happened' as const }] // biome-ignore format: one line
    const made = brief({ ...madeUpRecord, events: [{ ...met!, statuses }] }, 'whole')
    const last = made.sections.find(({ id }) => id === 'last')!.sentences[0]!
    expect(last.references.map((n) => made.references[n - 1]!.report)).toEqual([second!.report])
    expect(section('planned', { ...madeUpRecord, events: [{ ...met!, when: '2031-04-09', status: 'postponed', statuses }] })).toEqual([]) // biome-ignore format: one line
  })

  it('of nothing has no sentence', () => {
    const empty = { ...madeUpRecord, actors: [], attributions: [], statements: [], events: [], proposals: [], provisions: [], positions: [], conflicts: [] } // biome-ignore format: one line
    expect(brief(empty)).toMatchObject({ sections: [], references: [] })
  })
})

describe('where somebody stands', () => {
  const [rejects] = madeUpRecord.positions
  const holding = (...positions: Partial<StoryRecord['positions'][number]>[]) =>
    section('stands', { ...madeUpRecord, positions: positions.map((p, i) => ({ ...rejects!, mentions: [at(nordpost, 'in Velden on Tuesday')], id: `p_${i}`, ...p })) }) // biome-ignore format: one line

  it('gives the last stance only, where times tell which it is', () =>
    expect(holding({ when: '2031-04-01' }, { stance: 'open', when: '2031-04-02' })).toEqual([
      'Karsa is open to “the release of water” (2 April).',
    ]))

  it('gives both where they do not', () => expect(holding({}, { stance: 'open' })).toHaveLength(2))

  it('says what somebody will not do', () =>
    expect(holding({ on: 'open the gates', when: null })).toEqual(['Karsa refuses to “open the gates”.']))

  it('says that it was not said but done', () =>
    expect(holding({ authority: 'acted' })).toEqual([
      'Karsa rejects “the release of water”, to judge by what was done (2 April).',
    ]))
})

import { describe, expect, it } from 'vitest'
import { changesBetween } from '../../reconcile/changes/index.ts'
import type { StoryRecord } from '../../record/record.ts'
import { changesBrief } from './changes-brief.ts'
import { madeUpRecord, nordpost } from './testing/made-up-record.ts'

const [waters, plan] = madeUpRecord.positions
const [met, planned, signed] = madeUpRecord.events

/** What changed from a record to the made-up one, a sentence each, with the heading of its section. */
function told(before: Partial<StoryRecord>): string[] {
  const [was, is] = [{ ...madeUpRecord, ...before }, madeUpRecord]
  const compared = { before: was, after: is, changes: changesBetween(was, is), corrections: [], older: new Map() }
  return changesBrief(compared, 'whole').sections.flatMap(({ heading, sentences }) =>
    sentences.map(({ text }) => `${heading}: ${text}`),
  )
}

describe('what changed, in sentences', () => {
  it('of nothing, none', () => expect(told({})).toEqual([]))

  it('a stance that moved', () => {
    const earlier = { ...plan!, id: 'p_0', stance: 'rejects' as const, mentions: waters!.mentions }
    expect(told({ positions: [waters!, earlier] })).toContain(
      'What moved: On the 12-point plan, Vessia moved from rejecting it to accepting it.',
    )
  })

  it('an event that came about', () =>
    expect(told({ events: [{ ...met!, status: 'planned' }, planned!, signed!] })).toEqual([
      'What moved: Ana Lind (Karsan water minister) met Oren Vash in Velden on 1 April (planned before, now done).',
    ]))

  it('what is new, in the sections of a brief', () =>
    expect(told({ positions: [waters!], conflicts: [] })).toEqual([
      'New: where the sides stand: Vessia “accepts the 12-point plan”, as The Courier tells it (3 April).',
      expect.stringMatching(/^New: where accounts differ: /u),
    ]))

  it('what is gone', () => {
    const gone = {
      ...signed!,
      id: 'e_gone',
      mentions: [{ ...signed!.mentions[0]!, start: signed!.mentions[0]!.start + 7 }],
    }
    expect(told({ events: [met!, planned!, signed!, gone] })).toEqual([
      expect.stringMatching(/^No longer in the record: The event “a protocol” is no longer in the record\.$/u),
    ])
    expect(nordpost.text).toContain('signed a protocol')
  })
})

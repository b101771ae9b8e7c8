import { expect, it } from 'vitest'
import type { Event } from '../../record/event.ts'
import { fullestMention, tellingOf, wordsOfMention } from './fullest.ts'
import { at, courier, madeUpRecord, nordpost } from './testing/made-up-record.ts'

const telling = tellingOf(madeUpRecord)
const met = madeUpRecord.events.find((e) => e.type === 'meet' && e.status === 'happened')!

it.each<[what: string, mentions: Event['mentions'], given: Partial<Event>, words: string]>([
  ['names both', [at(nordpost, 'met'), at(courier, 'Lind met Vash')], {}, 'Lind met Vash'],
  ['names the place', [at(courier, 'Lind met Vash'), at(courier, 'Lind met Vash on Tuesday in Velden')], {}, 'Lind met Vash on Tuesday in Velden'], // biome-ignore format: one line
  ['is the first of two alike', [at(nordpost, 'Karsa rejects'), at(nordpost, 'Karsa signed ')], {}, 'Karsa rejects'],
  [
    'says how far it came',
    [at(nordpost, 'Lind and Oren Vash'), at(courier, 'Lind met Vash on')],
    {
      statuses: [
        { report: nordpost.id, status: 'planned' },
        { report: courier.id, status: 'happened' },
      ],
    },
    'Lind met Vash on',
  ],
])('the mention that %s is shown', (_, mentions, given, words) => {
  const { report, start, end } = fullestMention(telling, { ...met, ...given, mentions })
  expect(madeUpRecord.reports.find((r) => r.id === report)!.text.slice(start, end)).toBe(words)
})

it.each([
  [at(courier, 'Lind met Vash on Tuesday'), 'Lind met Vash on Tuesday'],
  // Thin by itself: its sentence.
  [at(nordpost, 'signed'), 'On Monday Karsa signed a protocol on the lower gates.'],
  [at(courier, 'Talks'), 'Talks on the dam'],
])('of %j is shown “%s”', (mention, words) => expect(wordsOfMention(telling, mention)).toBe(words))

it('of a long sentence what is near the words, cut between words', () => {
  const text = `${'The ships lay in the bay. '}${'For weeks no one on the long quay by the harbour had thought that it could be so, '.repeat(2)}and then Karsa signed at dawn, ${'while all the bells of the old town rang out over the water, '.repeat(3)}as was told.` // biome-ignore format: one line
  const report = { ...madeUpRecord.reports[0]!, id: 'r_long', text, parts: [] }
  const start = text.indexOf('signed')
  const words = wordsOfMention(tellingOf({ ...madeUpRecord, reports: [report] }), {
    report: report.id,
    start,
    end: start + 6,
  })
  expect(words).toMatch(/^…\S.* and then Karsa signed at dawn, .*\S…$/u)
  expect(words.length).toBeLessThan(166)
  expect(text).toContain(words.slice(1, -1))
})

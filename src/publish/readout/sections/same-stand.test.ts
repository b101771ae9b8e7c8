import { describe, expect, it } from 'vitest'
import type { Position } from '../../../record/position.ts'
import { madeUpRecord } from '../testing/made-up-record.ts'
import { type Stand, withoutRepeats } from './same-stand.ts'

const [rejects] = madeUpRecord.positions

/** A stand of Karsa, or of Vessia where its sentence says so. */
function stand(text: string, place: number, given: Partial<Position> = {}): Stand {
  const who = text.startsWith('Vessia') ? 'vessia' : 'karsa'
  const own = / “(?:had )?\S+(?:ed|s) /u.test(text)
  return { position: { ...rejects!, who, ...given }, text, own, passages: [{ report: 'r', start: place, end: place + 50 }], weight: 1 } // biome-ignore format: one line
}

const kept = (stands: readonly Stand[], acts: Parameters<typeof withoutRepeats>[1] = []) =>
  withoutRepeats(stands, acts, (who) => who).map(({ text }) => text)

describe('of where sides stand is told once', () => {
  it.each([
    ['a deed in two tenses', 'Karsa “signed a relief bill of 2 trillion”', 'Karsa “had signed the bill”'],
    ['a deed told at length and in short', 'Karsa “blocked the bill on Sunday”', 'Karsa “blocked a bill worth 2 trillion on Sunday”'], // biome-ignore format: one line
    [
      'an unnamed plan beside its terms',
      'Karsa “rejected the deal offered by Lind”',
      'Karsa rejects the short-term deal',
    ],
  ])('%s', (_, first, second) => {
    expect(kept([stand(first, 0, { on: 'one' }), stand(second, 200, { on: 'another' })])).toEqual([first])
  })

  it('what the words of another tell already', () => {
    const said = stand('Vessia said: “Karsa promised to stop firing.”', 0)
    expect(kept([said, stand('Karsa promises to “stop firing”', 10, { stance: 'accepts' })])).toEqual([said.text])
  })

  it.each([
    ['rejects', 'doubts', false],
    ['accepts', 'supports', false],
    ['accepts', 'open', false],
    ['supports', 'open', false],
    ['rejects', 'rejects', false],
    ['doubts', 'rejects', true],
    ['supports', 'accepts', true],
    ['accepts', 'rejects', true],
    ['proposes', 'supports', true],
  ] as const)('on one thing, of those of one side: who %s it, and another who %s it: both: %s', (one, other, both) => {
    const stands = [stand('Karsa takes the plan', 0, { stance: one }), stand('Vessia takes the plan', 300, { stance: other })] // biome-ignore format: one line
    expect(withoutRepeats(stands, [], () => 'league')).toHaveLength(both ? 2 : 1)
  })

  it('what is told with what happened last', () => {
    const act = { text: 'Karsa “signed a relief bill into law”', passages: [{ report: 'r', start: 0, end: 50 }], findings: [], weight: 1 } // biome-ignore format: one line
    expect(kept([stand('Karsa “signed the bill”', 300)], [act])).toEqual([])
  })
})

it.each([
  ['two deeds', 'Karsa “rejected the release of water”', 'Karsa “rejected a swap of prisoners”'],
  ['two sides', 'Karsa “signed the bill”', 'Vessia “signed the bill in May”'],
])('%s are told both', (_, first, second) => {
  const both = [stand(first, 0, { on: 'one' }), stand(second, 200, { on: 'another' })]
  expect(kept(both)).toHaveLength(2)
})

import { describe, expect, it } from 'vitest'
import { madeUpActor } from '../../../record/testing/made-up.ts'
import { groundOf } from '../ground.ts'
import { at, madeUpRecord, recordOfText } from '../testing/made-up-record.ts'
import { ownWords, subjectsOf } from './own-words.ts'

/** What a report says of Karsa around some of its words. */
function saidOf(text: string, words: string): string | null {
  const { record, report } = recordOfText(text)
  const subjects = [...text.matchAll(/Karsa/gu)].map(({ index }) => ({ start: index, end: index + 5 }))
  return ownWords(groundOf(record), at(report, words), subjects, 'one')?.predicate ?? null
}

describe('what a report says of somebody, in its words', () => {
  it.each([
    ['Karsa, on the eve of the talks, refused to open the gates.', 'open the gates', 'refused to open the gates'],
    ['Karsa will pay if the gates are opened, Vash said.', 'will pay', 'will pay if the gates are opened'],
    ['If Karsa accepted the plan, the gates would open.', 'accepted the plan', null],
    ['Vash denied that Karsa had accepted the plan.', 'accepted the plan', null],
    ['The proposal by Karsa was read out in Velden.', 'was read out', null],
    ['It is the plan Karsa is eager to sign into law.', 'eager to sign', null],
    ['Karsa rejected that idea on Monday.', 'rejected', null],
    ['Karsa rejected such ideas on Monday.', 'rejected', null],
    ['Karsa accepts new peace plan', 'accepts', null],
    ['It was put to a vote, and Karsa at once voted against.', 'voted against', null],
    ['A town near the one in which Karsa opened a new camp was hit.', 'opened a new camp', null],
    ['Under the new water relief law that President Karsa signed Friday, most will be paid.', 'signed Friday', null],
    ['The ministry said Karsa refused to open the gates.', 'refused to open', 'refused to open the gates'],
    ['Hours after Karsa rejected their plan for the gates, they met.', 'rejected', null],
    ['Talks with Water Minister Karsa ended with a deal on the gates.', 'ended with a deal', null],
    ['It is the toll, which President Karsa had called a disaster for the gates.', 'had called a disaster', null],
    ['They replace the old water pact with Vessia that Karsa labeled a disaster.', 'labeled a disaster', null],
    ['A man caught near Karsa was handed over to Vessia by Karsa on Friday.', 'was handed over', null],
    ['The office in Karsa pleased with the arrangements for the talks was shut.', 'pleased with', null],
    ['Karsa, concerned about the gates at the dam, sent a note.', 'concerned about', null],
    ['“The gates are old,” Karsa said, noting there was no money for new ones.', 'noting there was', null],
    [
      'Karsa pleased the lenders with its offer to pay.',
      'pleased the lenders',
      'pleased the lenders with its offer to pay',
    ],
    [
      'Karsa was pleased with the arrangements for the talks.',
      'was pleased',
      'was pleased with the arrangements for the talks',
    ],
    ['Vessia would not accept a Karsa that would close the gates.', 'would close', null],
  ])('%s', (text, words, expected) => expect(saidOf(text, words)).toBe(expected))

  it('gives the passage that holds subject and words', () => {
    const ground = groundOf(madeUpRecord)
    const [, , signed] = madeUpRecord.events
    const [mention] = signed!.mentions
    const karsa = madeUpRecord.actors.find((a) => a.name === 'Karsa')!
    const own = ownWords(ground, mention!, karsa.mentions, 'one')!
    expect(ground.words(own.passage)).toBe('Karsa signed a protocol on the lower gates.')
    expect(own.predicate).toBe('signed a protocol on the lower gates')
  })
})

it.each([
  ['person', 'it was a good day', 0],
  ['person', 'he signed the pact', 1],
  ['government', 'it signed the pact', 1],
  ['government', 'he signed the pact', 0],
] as const)('of a %s “%s” tells %i times', (kind, text, times) => {
  const { record, report } = recordOfText(text)
  const actor = madeUpActor('r', 'Karsa', { kind, mentions: [] })
  const ground = groundOf({ ...record, actors: [{ ...actor, party: null }] })
  expect(subjectsOf(ground, actor.id, at(report, text))).toHaveLength(times)
})

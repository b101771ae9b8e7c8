import { describe, expect, it } from 'vitest'
import type { Attribution } from '../../../record/finding.ts'
import type { Position } from '../../../record/position.ts'
import { madeUpActor } from '../../../record/testing/made-up.ts'
import { groundOf } from '../ground.ts'
import { at, madeUpRecord, recordOfText } from '../testing/made-up-record.ts'
import { tellStands } from './stands.ts'

const [rejects] = madeUpRecord.positions

/** Where Karsa stands, by a text; `said`: those of its words that Karsa says itself. */
function stand(text: string, words: string, given: Partial<Position>, said?: string): string[] {
  const { record, report } = recordOfText(text)
  const named = [...text.matchAll(/Karsa|Vessia/gu)].map(({ 0: name, index }) => ({
    name,
    at: { report: report.id, start: index, end: index + name.length },
  }))
  const actors = [...new Set(named.map((n) => n.name))].map((name) => ({
    ...madeUpActor('r', name, { kind: 'government', mentions: named.filter((n) => n.name === name).map((n) => n.at) }),
    party: null,
  }))
  const karsa = actors.find((a) => a.name === 'Karsa')!
  const quoted: Attribution[] = said
    ? [{ id: 't_1', report: report.id, source: null, cue: [], content: [at(report, said)], speaker: karsa.id, via: [], form: 'direct', rule: 'made up' }] // biome-ignore format: one line
    : []
  const position = { ...rejects!, id: 'p_1', who: karsa.id, when: null, mentions: [at(report, words)], ...given }
  const others = actors
    .filter((a) => a !== karsa)
    .map((a) => ({ ...position, id: `p_${a.name}`, who: a.id }))
    .filter(() => text.includes('Karsa and Vessia'))
  const ground = groundOf({ ...record, actors, attributions: quoted, positions: [position, ...others] })
  const plain = (t: { text: string }) => t.text.replace(/\uE000([^\uE001]*)\uE001/gu, (_, id) => actors.find((a) => a.id === id)!.name) // biome-ignore format: one line
  return tellStands(ground).map(plain)
}

describe('where a side stands', () => {
  it.each([
    [
      'Karsa would accept the flow if the trains run first, the ministry said.',
      'Karsa would accept the flow',
      { stance: 'conditional', on: 'the flow' },
      'Karsa “would accept the flow if the trains run first”',
    ],
    [
      'Karsa was ready to talk about rails. But there must be water in the river first. Nothing else was said.',
      'Karsa was ready to talk about rails',
      { stance: 'open', on: 'talk about rails' },
      'Karsa “was ready to talk about rails”, but: “there must be water in the river first”',
    ],
    [
      'It would be enough to satisfy Karsa’s demand to build a wall.',
      'Karsa’s demand to build a wall',
      { stance: 'demands', on: 'build a wall' },
      'Karsa wants to “build a wall”',
    ],
    [
      'Lind spoke of the call by Karsa to drop its toll.',
      'call by Karsa to drop its toll',
      { stance: 'demands', on: 'drop its toll' },
      'Karsa wants to “drop its toll”',
    ],
    [
      'Karsa announced last year that it would rescind the water act.',
      'it would rescind the water act',
      { stance: 'rejects', on: 'the water act' },
      'Karsa said it “would rescind the water act”',
    ],
    [
      'There was the threat of Karsa to shut its upper gates.',
      'threat of Karsa to shut its upper gates',
      { stance: 'conditional', on: 'shut its upper gates' },
      'Karsa threatens to “shut its upper gates”',
    ],
    [
      'The talks broke off over the vow of Karsa to not pay the toll for its ships.',
      'vow of Karsa to not pay the toll for its ships',
      { stance: 'rejects', on: 'pay the toll for its ships' },
      'Karsa refuses to “pay the toll for its ships”',
    ],
    [
      'A promise of Karsa not to attack the upper gates was read out.',
      'A promise of Karsa not to attack the upper gates',
      { stance: 'accepts', on: 'attack the upper gates' },
      'Karsa promises “not to attack the upper gates”',
    ],
    [
      'It ended with a call of Karsa for the troops in the gap to surrender.',
      'for the troops in the gap to surrender',
      { stance: 'demands', on: 'troops in the gap to surrender' },
      'Karsa wants “the troops in the gap to surrender”',
    ],
    [
      'It is the wish of Karsa to turn its mill, which is shut, into a school.',
      'to turn its mill',
      { stance: 'accepts', on: 'turn its mill' },
      'Karsa agrees to “turn its mill, which is shut, into a school”',
    ],
    [
      'Karsa, which met Vash, urged Vessia to abide by the pact.',
      'urged Vessia to abide by the pact',
      {},
      'Karsa “urged Vessia to abide by the pact”',
    ],
    [
      'Karsa said the pact was “good news” for all.',
      'said the pact was “good news”',
      {},
      'Karsa said the pact was “good news” for all',
    ],
  ] as const)('%s', (text, words, given, expected) => expect(stand(text, words, given)).toContain(expected))

  it('tells nothing that has nobody to refer to', () => {
    const words = 'promise of Karsa to put their wishes to a vote'
    expect(stand(`A ${words} was read out.`, words, { stance: 'accepts', on: 'put their wishes to a vote' })).toEqual(
      [],
    )
  })

  it('gives its own words whole', () =>
    expect(
      stand('“We did not agree to a single point,” Karsa said.', 'We did not agree to a single point', { on: 'a single point' }, 'We did not agree to a single point,'), // biome-ignore format: one line
    ).toEqual(['Karsa said: “We did not agree to a single point.”']))

  it('gives a clause of what it said', () =>
    expect(
      stand('Monitors must be posted at the gates, Karsa said.', 'Monitors must be posted at the gates', { stance: 'demands', on: 'monitors' }, 'Monitors must be posted at the gates'), // biome-ignore format: one line
    ).toEqual(['Karsa says: “Monitors must be posted at the gates”']))

  it('tells once what several are told to have done', () =>
    expect(
      stand('Karsa and Vessia agreed to go on talking in May.', 'Karsa and Vessia agreed to go on talking', { stance: 'accepts', on: 'go on talking' }), // biome-ignore format: one line
    ).toEqual(['Karsa and Vessia “agreed to go on talking in May”']))

  it.each([
    ['2030-05-01', []],
    ['2030-12', ['Karsa “urged Vessia to abide by the pact”']],
  ])('what somebody did with another deal long before the first report is no stand: %s', (when, expected) =>
    expect(
      stand('Karsa urged Vessia to abide by the pact.', 'urged Vessia to abide by the pact', { when }).map((t) => t.replace(/ \(.*\)/u, '')), // biome-ignore format: one line
    ).toEqual(expected),
  )

  it('says nothing of who presses for its own demand', () => {
    const { record, report } = recordOfText('Karsa still presses for Karsa’s demand in Velden.')
    const karsa = { ...madeUpActor('r', 'Karsa', { kind: 'government', mentions: [at(report, 'Karsa')] }), party: null }
    const stands = (name: string) => {
      const plan = { ...madeUpRecord.proposals[0]!, name, names: [name], mentions: [at(report, 'Karsa’s demand')] }
      const position = { ...rejects!, who: karsa.id, on: plan.id, stance: 'demands' as const, mentions: [at(report, 'presses for Karsa’s demand')] } // biome-ignore format: one line
      return tellStands(groundOf({ ...record, actors: [karsa], proposals: [plan], positions: [position] }))
    }
    expect(stands('Karsa’s demand').map(({ text }) => text).filter((text) => /presses for (?:the )?Karsa/u.test(text))).toEqual([]) // biome-ignore format: one line
    expect(stands('Velden demand').length).toBeGreaterThan(0)
  })

  it.each([
    ['plan', 'proposes', false],
    ['Sella plan', 'proposes', true],
    ['plan', 'rejects', true],
  ] as const)('of a “%s” that somebody %s: %s', (name, stance, isTold) => {
    const { record, report } = recordOfText(`In Velden there was much talk of the ${name} of Karsa.`)
    const karsa = { ...madeUpActor('r', 'Karsa', { kind: 'government', mentions: [at(report, 'Karsa')] }), party: null }
    const plan = { ...madeUpRecord.proposals[0]!, name, names: [name], mentions: [at(report, name)] }
    const position = { ...rejects!, who: karsa.id, on: plan.id, stance, mentions: [at(report, `${name} of Karsa`)] }
    const stands = tellStands(groundOf({ ...record, actors: [karsa], proposals: [plan], positions: [position] }))
    expect(stands.length > 0).toBe(isTold)
  })

  it.each([
    ['the new toll is a theft', 'proposes', 'Karsa', false],
    ['the toll should be cut', 'proposes', 'Karsa', true],
    ['join the Vessia league', 'rejects', 'Vessia', false],
    ['join the league of towns', 'rejects', 'Vessia', true],
  ] as const)('of “%s”, which somebody %s, where it binds %s: %s', (words, stance, whom, isTold) => {
    const { record, report } = recordOfText(`It is told in Velden of Karsa and of Vessia, and of the wish to ${words}.`)
    const actor = (name: string) => ({ ...madeUpActor('r', name, { kind: 'government', mentions: [at(report, name)] }), party: null }) // biome-ignore format: one line
    const actors = ['Karsa', 'Vessia'].map(actor)
    const term = { ...madeUpRecord.provisions[0]!, obliges: actors.filter((a) => a.name === whom && whom !== 'Karsa').map((a) => a.id), summary: words, mentions: [at(report, words)] } // biome-ignore format: one line
    const position = { ...rejects!, who: actors[0]!.id, on: term.id, stance, mentions: [at(report, words)] }
    expect(tellStands(groundOf({ ...record, actors, provisions: [term], positions: [position] })).length > 0).toBe(isTold) // biome-ignore format: one line
  })

  it('says nothing of a plan that the words do not name', () => {
    const [plan] = madeUpRecord.proposals
    const { report } = recordOfText('Points already rejected by Karsa stand in it.')
    const record = { ...madeUpRecord, positions: [{ ...rejects!, on: plan!.id, mentions: [{ ...at(report, 'rejected'), report: madeUpRecord.reports[0]!.id, start: 0, end: 5 }] }] } // biome-ignore format: one line
    expect(tellStands(groundOf(record))).toEqual([])
  })
})

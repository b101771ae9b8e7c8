import { expect, it } from 'vitest'
import type { Conflict } from '../../../record/conflict.ts'
import { groundOf } from '../ground.ts'
import { at, courier, madeUpRecord, nordpost, recordOfText } from '../testing/made-up-record.ts'
import { tellDisputed } from './disputed.ts'

const [flow] = madeUpRecord.conflicts
const [ours, theirs] = flow!.sides

/** The sentence for a conflict like the made-up one. */
function told(given: Partial<Conflict>, positions = madeUpRecord.positions): string {
  return tellDisputed(groundOf({ ...madeUpRecord, positions, conflicts: [{ ...flow!, ...given }] }))[0]!.text
}

it.each([
  ['value', 'slot', 'who drafted the plan', /^Accounts differ on who drafted the plan: “/u],
  ['value', 'said-beside', 'two accounts of one thing, by Karsa and Vessia', /^Accounts differ: “/u],
  ['polarity', 'denied', 'what Lind says, which Vash denies', /^It is said and denied: .* but /u],
  ['polarity', 'blame', 'who is to blame: Karsa or Vessia', /^Accounts differ on who is to blame: “.* or “/u],
  [
    'polarity',
    'receipt',
    'whether Karsa was given the plan',
    /^Accounts differ on whether Karsa was given the plan: “/u,
  ],
  [
    'value',
    'slot',
    'how many people (“The scheme now covers …”)',
    /^Accounts differ on how many people, as in “The scheme now covers …”: “/u,
  ],
  ['stance', 'opposition', 'where Lorvia and Karsa stand on “The Sella toll”', /^Views differ on the Sella toll: /u],
  ['stance', 'rebutted', 'what Lind claims, and what is held against it', /^Views differ: .* but /u],
  ['stance', 'opposition', 'where Lorvia and Karsa stand on the Sella deal', /^Views differ on the Sella deal: .* but /u], // biome-ignore format: one line
  ['stance', 'turned', 'two accounts of one thing, by Karsa and Vessia', /^Views differ: .* but /u],
  [
    'stance',
    'disputed-figure',
    'the figure of 40 metres, told by one and disputed by another',
    /^The figure of 40 metres is told and disputed: /u,
  ],
  [
    'wording',
    'cut-short',
    'how much is given of Ana Lind’s words “We will come …”',
    /^Reports give more or less of Ana Lind’s words: /u,
  ],
  ['wording', 'wording', 'Ana Lind’s words “We will come”', /^Reports give Ana Lind’s words differently: /u],
  [
    'stance',
    'rebutted',
    'the claim of Ana Lind, and what is held against it',
    /^Views differ on a claim of \uE000[^\uE001]+\uE001: /u,
  ],
  [
    'value',
    'figure',
    'how much (“… for the lower gates, as Lind’s”)',
    /^Accounts differ on the figure for “the lower gates”: /u,
  ],
  ['value', 'event-day', 'the day of the meet in Velden', /^Accounts differ on the day of the meeting in Velden: /u],
] as const)('%s, by %s: %s', (kind, rule, what, expected) => expect(told({ kind, rule, what })).toMatch(expected))

it.each([
  ['a halt of the works', 'a halt of the works'],
  ['release more water', 'whether to release more water'],
  ['Karsa withdraw its guns', 'the demand that Karsa withdraw its guns'],
  ['by the gates of', ''],
])('names who is for a term and who against it: %s', (summary, matter) => {
  const [position] = madeUpRecord.positions
  const [provision] = madeUpRecord.provisions
  const passages = [at(courier, 'Vessia accepts the 12-point plan'), at(nordpost, 'Karsa rejects the release of water')]
  const stands = (['supports', 'rejects'] as const).map((stance, i) => ({ ...position!, id: `p_${i}`, who: madeUpRecord.actors[i]!.id, stance, on: provision!.id, mentions: [passages[i]!] })) // biome-ignore format: one line
  const conflict = {
    ...flow!,
    kind: 'stance' as const,
    rule: 'opposition',
    what: `where Vessia and Karsa stand on “${summary}”`,
    about: ['p_0', 'p_1'],
    sides: passages.map((passage, i) => ({ says: `words ${i}`, passages: [passage], origins: [] })),
  }
  const ground = groundOf({ ...madeUpRecord, positions: stands, provisions: [{ ...provision!, summary }], conflicts: [conflict] }) // biome-ignore format: one line
  const [one, other] = stands.map(({ who }) => ground.name(who))
  expect(tellDisputed(ground)[0]!.text).toBe(
    `Views differ${matter && ` on ${matter}`}: for it ${one}, “words 0” (The Courier) but against it ${other}, “words 1” (Nordpost)`,
  )
})

it('puts no comma before words that begin with their verb', () => {
  const [position] = madeUpRecord.positions
  const passages = [at(courier, 'Vessia accepts the 12-point plan'), at(nordpost, 'Karsa rejects the release of water')]
  const positions = passages.map((passage, i) => ({ ...position!, id: `p_${i}`, who: madeUpRecord.actors[i]!.id, mentions: [passage] })) // biome-ignore format: one line
  const sides = ['demanded that the gates be opened', 'who called it a mistake'].map((says, i) => ({ says, passages: [passages[i]!], origins: [] })) // biome-ignore format: one line
  const text = told({ kind: 'stance', rule: 'opposition', what: 'where Vessia and Karsa stand on the deal', about: ['p_0', 'p_1'], sides }, positions) // biome-ignore format: one line
  expect(text).toMatch(
    /: for it [^,“]+ “demanded that the gates be opened” .* against it [^,“]+ “called it a mistake”/u,
  )
})

it('gives a number with what it counts', () => {
  const sides = [
    { ...ours!, says: '40 cubic', passages: [at(nordpost, 'release 40 cubic metres a second')] },
    { ...theirs!, says: '45', passages: [at(courier, 'release 45 cubic metres a second')] },
  ]
  expect(told({ sides })).toMatch(/“40 cubic metres” \(Nordpost\) or “45 cubic metres” \(The Courier\)$/u)
})

it('gives a sum without the words after it', () => {
  const { record, report } = recordOfText('Karsa passed a $40 million relief bill. Vessia spoke of a $45 million bill.')
  const sides = ['$40 million', '$45 million'].map((says) => ({ ...ours!, says, passages: [at(report, `a ${says}`)] }))
  sides[0]!.passages = [at(report, 'a $40 million relief bill')]
  const conflicts = [{ ...flow!, sides, rule: 'sum', what: 'what the bill costs' }]
  expect(tellDisputed(groundOf({ ...record, conflicts }))[0]!.text).toMatch(/“\$40 million” and “\$45 million”$/u)
})

it.each([
  ['stance', 'rebutted', 'two views', /^Nordpost tells of two views: .* but /u],
  ['polarity', 'denied', 'what Lind says', /^Nordpost tells of a claim and of its denial: .* but /u],
  ['polarity', 'effect', 'whether it would lead to war', /^Nordpost tells of two views on whether it would lead to war: .* but /u], // biome-ignore format: one line
  ['value', 'slot', 'who drafted the plan', /^Nordpost gives more than one account of who drafted the plan: .* and /u],
] as const)('says it where one outlet tells both: %s, by %s', (kind, rule, what, expected) => {
  const sides = [ours!, { ...theirs!, passages: [at(nordpost, 'release of water')] }]
  expect(told({ sides, kind, rule, what })).toMatch(expected)
})

it('gives words without the dateline before them', () => {
  const says = 'VELDEN, April 2 (Nordpost) - Karsa on Wednesday denied it'
  const sides = [
    { ...ours!, says },
    { ...theirs!, passages: [at(nordpost, 'release of water')] },
  ]
  expect(told({ sides })).toMatch(/“Karsa on Wednesday denied it”/u)
})

it('tells what is weighty before what is soon told', () => {
  const name = { ...flow!, id: 'c_name', kind: 'value' as const, rule: 'name', what: 'the name of Ana Lind' }
  const denied = {
    ...flow!,
    id: 'c_denied',
    kind: 'polarity' as const,
    rule: 'receipt',
    what: 'whether Karsa was given it',
  }
  const [first] = tellDisputed(groundOf({ ...madeUpRecord, conflicts: [name, denied] }))
  expect(first!.findings).toEqual(['c_denied'])
})

it('leaves out why a speaker is not named, so that what was said fits', () => {
  const says =
    'A Karsan official who was in the room, and who asked for anonymity to speak about a closed meeting, said Lind had heard the paragraph on tolls.'
  expect(told({ sides: [{ ...ours!, says }, theirs!] })).toContain(
    '“A Karsan official … said Lind had heard the paragraph on tolls',
  )
})

it.each([
  ['Karsa says the gates are open', 'Vessia denies it', 'Karsa says the gates are open, but Vessia denies it.'],
  ['Vessia blamed Karsa for the flood', 'a charge that Karsa denies', 'Vessia blamed Karsa for the flood, a charge that Karsa denies.'], // biome-ignore format: one line
  ['the towns say it is shut', 'as Karsa denies that', 'Even as Karsa denies that, the towns say it is shut.'],
  ['after denying it', 'admitted on Monday that it was open', 'Ana Lind, after denying it, admitted on Monday that it was open.'], // biome-ignore format: one line
])('quotes two accounts of one sentence as they stand: %s', (one, other, sentence) => {
  const { record, report } = recordOfText(`The talks went on. ${sentence} It rained.`)
  const sides = [one, other].map((says) => ({ ...ours!, says, passages: [at(report, says)] }))
  const conflicts = [{ ...flow!, kind: 'polarity' as const, rule: 'turned', what: 'two accounts', sides }]
  const [telling] = tellDisputed(groundOf({ ...record, conflicts }))
  expect(telling!.text).toBe(`Nordpost tells of a claim and of its denial: “${sentence.replace(/\.$/u, '')}”`)
  expect(telling!.passages).toHaveLength(1)
})

it.each([
  ['two sentences', 'Karsa says the gates are open. Vessia denies it.', 'polarity', 'turned'],
  ['two numbers', 'Karsa says 40, but Vessia denies it.', 'value', 'figure'],
  ['two stances', 'Karsa says yes, but Vessia denies it.', 'stance', 'opposition'],
] as const)('quotes each side apart, of %s', (_, sentence, kind, rule) => {
  const { record, report } = recordOfText(sentence)
  const says = [/^Karsa says [\p{L}\d ]+/u.exec(sentence)![0], 'Vessia denies it']
  const sides = says.map((words) => ({ ...ours!, says: words, passages: [at(report, words)] }))
  const [telling] = tellDisputed(groundOf({ ...record, conflicts: [{ ...flow!, kind, rule, what: 'it', sides }] }))
  expect(telling!.passages).toHaveLength(2)
})

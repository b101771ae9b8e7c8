import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identity } from '../../record/identity.ts'
import type { Judgement } from '../../record/judgement.ts'
import type { Proposal } from '../../record/proposal.ts'
import { rulingsOf } from '../merge-rulings.ts'
import { mergeProposals } from './merge-proposals.ts'

const proposal = (report: string, names: readonly string[], given: Partial<Proposal> = {}): Proposal => ({
  id: identity('b', report, names, given),
  kind: 'plan',
  name: names[0]!,
  names: [...names],
  drafters: [],
  points: null,
  when: null,
  follows: null,
  mentions: [{ report, start: 0, end: 4 }],
  rule: 'proposal',
  ...given,
})
const passage = (report: string, start: number) => ({ report, start, end: start + 4 })
const merged = (...told: Proposal[]) => mergeProposals(told, rulingsOf([]))

describe('proposals of several reports', () => {
  it('know a treaty that one report tells to be old', () => {
    const of = (report: string, name: string) => proposal(report, [name], { kind: 'agreement' })
    const { proposals } = merged(of('r_1', '24-year-old North Sea Trade Agreement'), of('r_2', 'North Sea Trade Agreement'), of('r_3', 'new trade agreement')) // biome-ignore format: one line
    expect(proposals.map((p) => p.names.length)).toEqual([2, 1])
  })

  it.each<[string, Proposal, Proposal, number]>([
    ['one number of points', proposal('r_1', ['14-point plan'], { points: 14 }), proposal('r_2', ['draft'], { points: 14 }), 1], // biome-ignore format: one line
    ['two numbers of points', proposal('r_1', ['peace plan'], { points: 14 }), proposal('r_2', ['peace plan'], { points: 28 }), 2], // biome-ignore format: one line
    ['one name', proposal('r_1', ['the Karsa accord', 'accord']), proposal('r_2', ['Karsa accords']), 1],
    ['kinds of one class', proposal('r_1', ['Lorvia peace plan']), proposal('r_2', ['peace initiative'], { kind: 'initiative' }), 1], // biome-ignore format: one line
    ['words for one matter', proposal('r_1', ['rescue plan']), proposal('r_2', ['$2 trillion relief plan']), 1],
    ['kinds of two classes', proposal('r_1', ['peace plan']), proposal('r_2', ['peace deal'], { kind: 'deal' }), 2],
    ['two matters', proposal('r_1', ['aid plan']), proposal('r_2', ['peace plan']), 2],
    ['two times', proposal('r_1', ['previous peace plan']), proposal('r_2', ['new peace plan']), 2],
    ['two names of their own', proposal('r_1', ['North Sea Trade Agreement'], { kind: 'agreement' }), proposal('r_2', ['Two Ports Trade Agreement'], { kind: 'agreement' }), 2], // biome-ignore format: one line
    ['the old one and a new one', proposal('r_1', ['24-year-old trade pact'], { kind: 'pact' }), proposal('r_2', ['trade pact'], { kind: 'pact' }), 2], // biome-ignore format: one line
    ['two months', proposal('r_1', ['May plan']), proposal('r_2', ['June plan']), 2],
    ['two sides', proposal('r_1', ['peace plan'], { drafters: ['a_1'] }), proposal('r_2', ['peace plan'], { drafters: ['a_2'] }), 2], // biome-ignore format: one line
    ['one drafter', proposal('r_1', ['plan'], { drafters: ['a_1'] }), proposal('r_2', ['draft'], { kind: 'draft', drafters: ['a_1'] }), 1], // biome-ignore format: one line
    ['dates far apart', proposal('r_1', ['peace plan'], { when: '2031-01-05' }), proposal('r_2', ['peace plan'], { when: '2031-06-05' }), 2], // biome-ignore format: one line
    ['deals of two and of three', proposal('r_1', ['France-Poland deal'], { kind: 'deal' }), proposal('r_2', ['France-Poland-Spain deal'], { kind: 'deal' }), 2], // biome-ignore format: one line
    ['a deal of two countries and a trilateral one', proposal('r_1', ['France-Poland trade deal'], { kind: 'deal' }), proposal('r_2', ['trilateral trade deal'], { kind: 'deal' }), 2], // biome-ignore format: one line
    ['one deal of two countries', proposal('r_1', ['France-Poland trade deal'], { kind: 'deal' }), proposal('r_2', ['bilateral trade deal'], { kind: 'deal' }), 1], // biome-ignore format: one line
    ['a country of two words', proposal('r_1', ['United States-Mexico pact'], { kind: 'pact' }), proposal('r_2', ['US-Mexico pact'], { kind: 'pact' }), 1], // biome-ignore format: one line
    ['one matter in other words', proposal('r_1', ['flood relief package'], { kind: 'package' }), proposal('r_2', ['flood aid package'], { kind: 'package' }), 1], // biome-ignore format: one line
    ['one matter, each with a word of its own', proposal('r_1', ['economic relief bill'], { kind: 'bill' }), proposal('r_2', ['flood relief bill'], { kind: 'bill' }), 1], // biome-ignore format: one line
    ['a package that is a bill', proposal('r_1', ['relief package'], { kind: 'package' }), proposal('r_2', ['relief bill'], { kind: 'bill' }), 1], // biome-ignore format: one line
    ['a package, of which there is a deal, that is a bill', proposal('r_1', ['relief package', 'deal'], { kind: 'deal' }), proposal('r_2', ['relief bill'], { kind: 'bill' }), 1], // biome-ignore format: one line
    ['bills of two factions', proposal('r_1', ['Republican relief bill'], { kind: 'bill' }), proposal('r_2', ['Democratic relief bill'], { kind: 'bill' }), 2], // biome-ignore format: one line
    ['sums of two sizes', proposal('r_1', ['$2 trillion relief bill'], { kind: 'bill' }), proposal('r_2', ['$900 billion relief bill'], { kind: 'bill' }), 1], // biome-ignore format: one line
    ['a deal for now and one for good', proposal('r_1', ['stopgap budget deal'], { kind: 'deal' }), proposal('r_2', ['long-term budget deal'], { kind: 'deal' }), 2], // biome-ignore format: one line
    ['a rival of it', proposal('r_1', ['peace plan']), proposal('r_2', ['rival peace plan']), 2],
    ['one place where it was made', proposal('r_1', ['Vessia framework'], { kind: 'framework' }), proposal('r_2', ['Vessia pact'], { kind: 'pact' }), 1], // biome-ignore format: one line
    ['one meeting that made it', proposal('r_1', ['summit statement'], { kind: 'statement' }), proposal('r_2', ['summit agreement'], { kind: 'agreement' }), 1], // biome-ignore format: one line
    ['a bill and a plan of one place', proposal('r_1', ['Vessia plan']), proposal('r_2', ['Vessia bill'], { kind: 'bill' }), 2], // biome-ignore format: one line
    ['its initials', proposal('r_1', ['North Sea Trade Agreement'], { kind: 'agreement' }), proposal('r_2', ['NSTA deal'], { kind: 'deal' }), 1], // biome-ignore format: one line
    ['a new one in place of what the initials name', proposal('r_1', ['North Sea Trade Agreement'], { kind: 'agreement' }), proposal('r_2', ['new NSTA deal'], { kind: 'deal' }), 2], // biome-ignore format: one line
    ['three countries', proposal('r_1', ['France-Poland-Spain deal'], { kind: 'deal' }), proposal('r_2', ['trilateral trade deal'], { kind: 'deal' }), 1], // biome-ignore format: one line
    ['debt and its ceiling', proposal('r_1', ['debt deal'], { kind: 'deal' }), proposal('r_2', ['ceiling deal'], { kind: 'deal' }), 1], // biome-ignore format: one line
    ['only a word in common', proposal('r_1', ['plan']), proposal('r_2', ['plan']), 2],
  ])('%s', (_, a, b, count) => {
    expect(merged(a, b).proposals).toHaveLength(count)
  })

  it('what any would fit goes to the one that most is told of, and what is specified stays apart', () => {
    const { proposals, merges } = merged(
      proposal('r_1', ['14-point plan', 'French plan'], {
        points: 14,
        mentions: [passage('r_1', 0), passage('r_1', 9)],
      }),
      proposal('r_2', ['new plan']),
      proposal('r_3', ['document'], { kind: 'document' }),
      proposal('r_3', ['aid plan']),
    )
    expect(proposals.map((p) => [p.name, p.points, p.mentions.length])).toEqual([
      ['14-point plan', 14, 4],
      ['aid plan', null, 1],
    ])
    expect(merges[0]!.reason).toBe('a name that any would fit, beside the proposal most told of')
  })

  it('a package is not what "the deal" stands for', () => {
    const bare = [proposal('r_1', ['deal'], { kind: 'deal' }), proposal('r_2', ['agreement'], { kind: 'agreement' })]
    const aid = ['r_1', 'r_2', 'r_3'].map((report) => proposal(report, ['aid package'], { kind: 'package' }))
    expect(merged(...bare, ...aid).proposals.map((p) => p.mentions.length)).toEqual([3, 1, 1])
  })

  it('what three reports call by its kind alone is one, unless the story has two of its kind with names', () => {
    const deal = (report: string) => proposal(report, ['deal'], { kind: 'deal' })
    const named = (report: string, name: string) => proposal(report, [name], { kind: 'deal' })
    const bare = [deal('r_1'), deal('r_2'), deal('r_3')]
    expect(merged(...bare, named('r_4', 'fishing deal')).proposals.map((p) => p.mentions.length)).toEqual([3, 1])
    const two = ['r_4', 'r_5'].flatMap((report) => [named(report, 'fishing deal'), named(report, 'mining deal')])
    expect(merged(...bare, ...two).proposals).toHaveLength(5)
  })

  it('two of one faction may each have a plan of their own, and those who act for a state have one', () => {
    const of = (report: string, who: string) => proposal(report, ['plan'], { drafters: [who] })
    const told = [of('r_1', 'a_1'), of('r_2', 'a_2'), of('r_3', 'a_1')]
    const beside = { partyOf: () => 'a_9', languageOf: () => 'en', wordsOf: () => new Set<string>() }
    const count = (isMember: boolean) => mergeProposals(told, rulingsOf([]), { ...beside, isMember: () => isMember }).proposals.length // biome-ignore format: one line
    expect([count(true), count(false)]).toEqual([2, 1])
  })

  it('words of its drafter’s name tell of no matter', () => {
    const told = [
      proposal('r_1', ['Lind plan'], { drafters: ['a_1'] }),
      proposal('r_2', ['plan'], { drafters: ['a_1'] }),
    ]
    const beside = { partyOf: (id: string) => id, languageOf: () => 'en', isMember: () => true }
    const count = (words: string[]) => mergeProposals(told, rulingsOf([]), { ...beside, wordsOf: () => new Set(words) }).proposals.length // biome-ignore format: one line
    expect([count(['ana', 'lind']), count([])]).toEqual([1, 2])
  })

  it.each<[string, readonly (readonly [report: string, ...names: string[]])[], number]>([
    [
      'one by a name and by what it is',
      [
        ['r_1', 'Brok deal'],
        ['r_2', 'prisoner swap deal'],
        ['r_3', 'deal'],
      ],
      1,
    ],
    [
      'two that one report tells of',
      [
        ['r_1', 'Brok deal'],
        ['r_1', 'prisoner swap deal'],
        ['r_3', 'deal'],
      ],
      3,
    ],
    [
      'three',
      [
        ['r_1', 'Brok deal'],
        ['r_2', 'prisoner swap deal'],
        ['r_3', 'wage deal'],
      ],
      3,
    ],
    ['what a report names in passing', [['r_1', 'harbour deal'], ['r_2', 'deal'], ['r_3', 'deal'], ['r_4', 'accord']], 2], // biome-ignore format: one line
  ])('under several names: %s', (_, given, count) => {
    const told = given.map(([report, ...names], i) =>
      proposal(report, names, {
        kind: 'deal',
        mentions: [0, 9, 18].slice(0, names.length + 1).map((start) => passage(report, start + i)),
      }),
    )
    expect(merged(...told).proposals).toHaveLength(count)
  })

  it.each<[string, readonly string[], Partial<Proposal>, string]>([
    ['the number of points', ['peace plan', '14-point plan'], { points: 14 }, '14-point plan'],
    ['a number that is told otherwise', ['peace plan'], { points: 14 }, '14-point plan'],
    ['a name', ['peace plan', 'Karsa Plan'], {}, 'Karsa Plan'],
    ['whose and what it is', ['new plan', 'French peace plan', 'plan'], {}, 'French peace plan'],
    ['whose it is', ['plan', 'Lind’s plan'], { drafters: ['a_1'] }, 'Lind’s plan'],
    ['one of it', ['trade plans', 'trade plan'], {}, 'trade plan'],
    ['no stage where there is better', ['working draft plan', 'peace plan'], {}, 'peace plan'],
  ])('is named by %s', (_, names, given, name) => {
    expect(merged(proposal('r_1', names, given)).proposals[0]!.name).toBe(name)
  })

  it('is named by what reports call it before whose it is', () => {
    const told = [proposal('r_1', ['harbour plan', 'Lind’s plan'], { drafters: ['a_1'] }), proposal('r_2', ['harbour plan'])] // biome-ignore format: one line
    expect(merged(...told).proposals.map((p) => p.name)).toEqual(['harbour plan'])
  })

  it('a new one follows the one before it of the same report', () => {
    const { proposals } = merged(
      proposal('r_1', ['new ceasefire deal'], { kind: 'deal' }),
      proposal('r_1', ['previous ceasefire deal'], { kind: 'deal' }),
    )
    const [old, fresh] = ['previous ceasefire deal', 'new ceasefire deal'].map(
      (n) => proposals.find((p) => p.name === n)!,
    )
    expect([old!.follows, fresh!.follows]).toEqual([null, old!.id])
  })

  it('what a person ruled comes first', () => {
    const [a, b, c] = [proposal('r_1', ['peace plan']), proposal('r_2', ['peace plan']), proposal('r_3', ['aid plan'])]
    const by = { person: 'Ana Lind' }
    const ruling = (kind: 'same' | 'different', about: string[]) => rulingsOf([{ id: 'j_1', kind, about, by, note: null, at: '2031-04-02T00:00:00Z' } as unknown as Judgement]) // biome-ignore format: one line
    expect(mergeProposals([a, b, c], ruling('different', [a.id, b.id])).proposals).toHaveLength(3)
    expect(mergeProposals([a, b, c], ruling('same', [a.id, c.id])).proposals).toHaveLength(1)
  })

  it('the order of reports does not matter', () => {
    const one = fc.record({
      names: fc.subarray(['peace plan', 'Karsa plan', 'new plan', 'previous plan', 'French draft', 'plan'], {
        minLength: 1,
      }),
      drafters: fc.subarray(['a_1', 'a_2']),
      points: fc.constantFrom(null, 14, 28),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (given) => {
        const told = given.map(({ names, points, drafters }, i) => proposal(`r_${i}`, names, { points, drafters }))
        expect(merged(...told.toReversed())).toEqual(merged(...told))
        expect(merged(...told).proposals.flatMap((p) => p.mentions)).toHaveLength(told.length)
      }),
      { numRuns: 100 },
    )
  })
})

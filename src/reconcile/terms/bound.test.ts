import { describe, expect, it } from 'vitest'
import type { Actor } from '../../record/finding.ts'
import type { Proposal } from '../../record/proposal.ts'
import type { Provision } from '../../record/provision.ts'
import { boundSides } from './bound.ts'
import { conceptsOf } from './concepts.ts'

const actor = (id: string, kind: Actor['kind'], party: string | null, told = 9): Actor => ({
  id,
  kind,
  name: id,
  aliases: [id],
  roles: [],
  party,
  mentions: Array.from({ length: told }, (_, k) => ({ report: 'r_1', start: k, end: k + 1 })),
  rule: 'name',
})

const term = (issue: Provision['issue'], summary: string, obliges: string[] = []): Provision => ({
  id: `p_${summary}`,
  proposal: null,
  issue,
  obliges,
  benefits: [],
  summary,
  particulars: [],
  under: [],
  mentions: [{ report: 'r_1', start: 0, end: summary.length }],
  attributions: [],
  rule: 'term-held',
})

const bill: Proposal = {
  id: 'b_1',
  kind: 'bill',
  name: 'harbour bill',
  names: ['harbour bill'],
  drafters: [],
  points: null,
  when: null,
  follows: null,
  mentions: [{ report: 'r_1', start: 0, end: 4 }],
  rule: 'proposal',
}

/** Who is bound by the first of some terms. */
const bound = (actors: readonly Actor[], proposals: readonly Proposal[], ...terms: Provision[]) => {
  const telling = ({ summary }: Provision) => ({ words: summary, language: 'en', things: conceptsOf(summary, 'en').things }) // biome-ignore format: one line
  return boundSides(terms, { actors, proposals, wordsOf: (id) => terms.filter((t) => t.id === id).map(telling) })[0]!.obliges // biome-ignore format: one line
}

const two = [actor('lorvia', 'government', 'lorvia'), actor('rebels', 'group', 'rebels')]
const both = ['lorvia', 'rebels']

describe('who is bound where no report says it', () => {
  it.each<[string, Provision['issue'], string, string[], string[]]>([
    ['both by a truce', 'ceasefire', 'extend the truce', [], both],
    ['both by an exchange', 'prisoners', 'exchanging the sergeant for five rebels', [], both],
    ['who exchanges with a side: that side too', 'prisoners', 'swap five rebels', ['lorvia'], both],
    ['nobody by freeing alone', 'prisoners', 'free five rebels', [], []],
    ['both by what is joint', 'other:water', 'create a joint water commission', [], both],
    ['both by a truce that one agreed to', 'ceasefire', 'a truce in the valley', ['lorvia'], both],
    ['and one by its own', 'ceasefire', 'a unilateral truce', ['lorvia'], ['lorvia']],
    ['whoever is told', 'ceasefire', 'stop the shelling', ['lorvia'], ['lorvia']],
    ['nobody else', 'justice', 'an amnesty for rebels', [], []],
  ])('%s', (_, issue, words, told, who) => {
    expect(bound(two, [], term(issue, words, told))).toEqual(who)
  })

  it('the two spoken of most, and none of three', () => {
    const truce = term('ceasefire', 'extend the truce')
    expect(bound([...two, actor('karsa', 'government', 'karsa', 3)], [], truce)).toEqual(both)
    expect(bound([...two, actor('karsa', 'government', 'karsa', 8)], [], truce)).toEqual([])
  })

  it('who holds the place lets monitors in', () => {
    const monitors = term('monitoring', 'place monitors at the dam')
    const gates = term('other:water', 'open the gates of the dam', ['lorvia'])
    expect(bound(two, [], monitors, gates)).toEqual(['lorvia'])
    // 'from the first day', and what else is to be done first, tells nothing of the place.
    const early = term('monitoring', 'place monitors at the dam from the first day')
    expect(bound(two, [], early, gates, term('sanctions', 'lift the embargo on the first day', ['karsa']))).toEqual([
      'lorvia',
    ])
    expect(bound(two, [], monitors, gates, term('other:power', 'guard the dam', ['rebels']))).toEqual([])
  })

  it('the state and not its seat of government, which is at the table', () => {
    const house = { ...actor('house', 'government', 'house'), name: 'White House' }
    const aid = term('economy.aid', '$90 million for schools')
    expect(bound([house, actor('lorvia', 'government', 'house')], [bill], aid)).toEqual(['lorvia'])
  })

  it('its state by what a chamber lays down, and the chamber by what it has to do itself', () => {
    const senate = { ...actor('senate', 'organisation', null), name: 'Senate' }
    const states = [
      { ...actor('us', 'government', 'us'), name: 'United States' },
      actor('karsa', 'government', 'karsa'),
    ]
    expect(bound([...states, senate], [], term('sanctions', 'levy sanctions', ['senate']))).toEqual(['us'])
    expect(bound([...states, senate], [], term('process', 'form a committee', ['senate']))).toEqual(['senate'])
    expect(bound([...two, senate], [], term('sanctions', 'levy sanctions', ['senate']))).toEqual(['senate'])
  })

  it.each<[string, Provision['issue'], string, string[], string[]]>([
    ['the state by what a bill gives', 'economy.aid', '$90 million for schools', [], ['lorvia']],
    ['and not the faction that votes for it', 'budget', 'cut taxes', ['greens'], ['lorvia']],
    ['by what the jobless get', 'labour', 'longer unemployment benefits', [], ['lorvia']],
    ['but not by what employers owe', 'labour', 'a sick leave mandate', [], []],
    ['nor where somebody else pays', 'economy.aid', 'lend money to farms', ['bank'], ['bank']],
  ])('%s', (_, issue, words, told, who) => {
    const factions = [actor('lorvia', 'government', 'lorvia'), actor('greens', 'group', 'greens'), actor('bank', 'organisation', null)] // biome-ignore format: one line
    expect(bound(factions, [bill], term(issue, words, told))).toEqual(who)
  })
})

import { describe, expect, it } from 'vitest'
import { madeUpActor } from '../../../record/testing/made-up.ts'
import { groundOf } from '../ground.ts'
import { at, madeUpRecord, recordOfText } from '../testing/made-up-record.ts'
import { tellForemost, tellOpen, tellTerms } from './terms.ts'

const [plan] = madeUpRecord.proposals
const [release] = madeUpRecord.provisions

/** What is told of one term of 'the plan' in a text, and of the same term apart from any plan. */
function told(text: string, words: string): { ofPlan: string[]; open: string[] } {
  const { record, report } = recordOfText(text)
  const karsa = text.includes('Karsa') ? [madeUpActor('r', 'Karsa', { mentions: [at(report, 'Karsa')] })] : []
  const actors = karsa.map((a) => ({ ...a, party: a.id }))
  const term = { ...release!, obliges: actors.map((a) => a.id), summary: words, mentions: [at(report, words)] }
  const proposal = { ...plan!, mentions: text.includes('plan') ? [at(report, 'plan')] : [] }
  // What is told apart from a plan counts where two outlets tell it.
  const again = { ...record.reports[0]!, id: 'r_2', outlet: 'The Courier' }
  const ground = groundOf({
    ...record,
    reports: [...record.reports, again],
    actors,
    proposals: [proposal],
    provisions: [term],
  })
  const plain = (t: { text: string }) => t.text.replace(/\uE000[^\uE001]*\uE001/gu, 'Karsa')
  return {
    ofPlan: tellTerms(ground, proposal, [term], 'the plan').map(plain),
    open: tellOpen(ground, [{ ...term, mentions: [...term.mentions, { ...term.mentions[0]!, report: again.id }] }]).map(
      plain,
    ),
  }
}

describe('a term of a plan', () => {
  it.each([
    [
      'The plan would open the gates within 30 days and free all prisoners.',
      'open the gates within 30 days',
      'the plan “would open the gates within 30 days and free all prisoners”',
    ],
    [
      'The plan, read out in Velden, calls for a halt of the works.',
      'a halt of the works',
      'the plan “calls for a halt of the works”',
    ],
    [
      'Under the plan, Karsa should open the gates by May.',
      'Karsa should open the gates by May',
      'the plan says that “Karsa should open the gates by May”',
    ],
    ['The plan failed, and with it a halt of the works.', 'a halt of the works', undefined],
    ['With the plan in place it will be harder to build a bomb.', 'build a bomb', undefined],
    ['The plan does not address a halt of the works.', 'a halt of the works', undefined],
    ['The plan will change how people think of open gates.', 'open gates', undefined],
    ['They would not accept a plan that would open the gates by May.', 'open the gates by May', undefined],
    ['They want the plan to include a halt of the works.', 'a halt of the works', undefined],
    ['It is less than the plan that would have opened all gates by May.', 'opened all gates by May', undefined],
    ['The plan would have included a halt of the works.', 'a halt of the works', undefined],
    [
      'The plan called the Sella Pact would open the gates by May.',
      'open the gates by May',
      'the plan has among its terms: “open the gates by May”',
    ],
    ['The plan calls for open gates by the end of May.', 'open gates by the end of May', 'the plan “calls for open gates by the end of May”'], // biome-ignore format: one line
  ])('%s', (text, words, expected) => {
    const [first] = told(text, words).ofPlan
    expect(first).toBe(expected)
  })
})

describe('what is under discussion apart from any plan', () => {
  it.each([
    [
      'Many speak of a guaranteed flow of water.',
      'a guaranteed flow of water',
      'Also under discussion: “a guaranteed flow of water”',
    ],
    [
      'It was said that Karsa would open the gates.',
      'open the gates',
      'Also under discussion: that Karsa “open the gates”',
    ],
    ['Somebody is to open the gates.', 'open the gates', undefined],
    ['They fear that the gates could break in May.', 'the gates could break', undefined],
    ['They agreed not to open the gates.', 'open the gates', undefined],
    ['They spoke of measures pertaining to the gates.', 'pertaining to the gates', undefined],
    ['The pact went on and gave wide rights to judges.', 'gave wide rights to judges', undefined],
    ['It is a rule which Ministers oppose as a theft of water.', 'Ministers oppose as a theft of water', undefined],
    ['All come to the aid of another member of the league.', 'another member of the league', undefined],
    ['It is about all of them, from new gates to a lower toll.', 'new gates to a lower toll', undefined],
    ['They spoke of a choice between new gates and a lower toll.', 'new gates and a lower toll', undefined],
    ['They spoke of new gates and a lower toll.', 'new gates and a lower toll', 'Also under discussion: “new gates and a lower toll”'], // biome-ignore format: one line
    ['It is a plan that would end the siege of the dam.', 'would end the siege of the dam', undefined],
    ['All fear that Karsa could get any guns.', 'get any guns', undefined],
    ['A truce of two weeks collapsed.', 'A truce of two weeks', undefined],
    ['A truce at the gates soon broke down, they wrote.', 'A truce at the gates', undefined],
    ['The exchange of captives fell through in May.', 'exchange of captives', undefined],
    ['The exchange of captives later failed.', 'exchange of captives', undefined],
    ['A pause of the works expired on Monday.', 'A pause of the works', undefined],
    ['They want a truce of two weeks, failing which all ends.', 'a truce of two weeks', 'Also under discussion: “a truce of two weeks”'], // biome-ignore format: one line
    ['They spoke of a pause of the works that ended years ago.', 'a pause of the works', 'Also under discussion: “a pause of the works”'], // biome-ignore format: one line
  ])('%s', (text, words, expected) => expect(told(text, words).open[0]).toBe(expected))
})

describe('what most reports tell of', () => {
  const { record, report } = recordOfText(
    'Many speak of a guaranteed flow of water. They want his seal on it. The toll of the dam, too.',
  )
  const named = (words: string, reports: number) => ({
    ...release!,
    id: `v_${words}`,
    obliges: [],
    summary: words,
    mentions: Array.from({ length: reports }, (_, i) => ({ ...at(report, words), report: i ? `r_${i}` : report.id })),
  })
  const copies = Array.from({ length: 4 }, (_, i) => ({ ...record.reports[0]!, id: i ? `r_${i}` : report.id, outlet: `Paper ${i}` })) // biome-ignore format: one line
  const ground = groundOf({ ...record, reports: copies })

  it.each([
    ['a guaranteed flow of water', 4, ['Most told of: “a guaranteed flow of water” (all four reports)']],
    ['a guaranteed flow of water', 2, []],
    ['his seal on it', 4, []],
    ['The toll of the dam', 4, ['Most told of: “the toll of the dam” (all four reports)']],
  ])('%s, in %i reports', (words, count, expected) =>
    expect(tellForemost(ground, [named(words, count)]).map(({ text }) => text)).toEqual(expected),
  )
})

describe('how a plan is made up says little of it', () => {
  it.each([
    ['The plan includes twelve points in three parts: water, toll and guns.', 'twelve points', true],
    ['The plan contains 12 clauses on the gates and the toll.', '12 clauses on the gates', true],
    ['The plan would include three parts, read out on Monday.', 'three parts', true],
    ['The plan contains two short chapters on the toll.', 'two short chapters on the toll', true],
    ['The plan also includes ten articles in four languages.', 'ten articles in four languages', true],
    ['The plan includes large parts of the upper valley.', 'large parts of the upper valley', false],
    ['The plan halts two sections of the line.', 'halts two sections of the line', false],
    ['The plan includes twelve posts at the gates.', 'twelve posts at the gates', false],
    ['The plan includes a halt of the works.', 'a halt of the works', false],
    ['The plan would open parts of the dam.', 'open parts of the dam', false],
    ['The plan includes three steps to open the gates.', 'three steps to open the gates', false],
  ])('%s', (text, words, expected) => {
    const { record, report } = recordOfText(text)
    const term = { ...release!, obliges: [], summary: words, mentions: [at(report, words)] }
    const proposal = { ...plan!, mentions: [at(report, 'plan')] }
    const ground = groundOf({ ...record, proposals: [proposal], provisions: [term] })
    expect(tellTerms(ground, proposal, [term], 'the plan').map((t) => t.isSlight ?? false)).toEqual([expected])
  })
})

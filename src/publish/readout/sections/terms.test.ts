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
  ])('%s', (text, words, expected) => expect(told(text, words).open[0]).toBe(expected))
})

describe('what most reports tell of', () => {
  const { record, report } = recordOfText('Many speak of a guaranteed flow of water. They want his seal on it.')
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
  ])('%s, in %i reports', (words, count, expected) =>
    expect(tellForemost(ground, [named(words, count)]).map(({ text }) => text)).toEqual(expected),
  )
})

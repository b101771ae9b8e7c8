import { expect, it } from 'vitest'
import { groundOf } from '../ground.ts'
import { at, madeUpRecord, recordOfText } from '../testing/made-up-record.ts'
import { tellTable } from './table.ts'

const [plan] = madeUpRecord.proposals
const [release] = madeUpRecord.provisions

/** What is on the table where four outlets tell of a term, and of two plans by their names alone. */
function table(term: string, ...plans: string[]): string[] {
  const { record, report } = recordOfText(`They spoke of ${term}, of a ${plans.join(' and of a ')}.`)
  const ids = [report.id, 'r_2', 'r_3', 'r_4']
  const everywhere = (words: string) => ids.map((id) => ({ ...at(report, words), report: id }))
  const reports = ids.map((id, i) => ({ ...record.reports[0]!, id, outlet: `Paper ${i}` }))
  const proposals = plans.map((name, i) => ({ ...plan!, id: `b_${i}`, name, names: [name], points: null, mentions: everywhere(name) })) // biome-ignore format: one line
  const provisions = [{ ...release!, proposal: null, obliges: [], summary: term, mentions: everywhere(term) }]
  return tellTable(groundOf({ ...record, reports, proposals, provisions })).map(({ text }) => text)
}

it('does not name a plan again that a term’s words have named', () => {
  expect(table('a water pact', 'harbour deal', 'water pact').at(-1)).toMatch(/^Most told of: “a water pact”/u)
  expect(table('a halt of the works', 'harbour deal', 'water pact').at(-1)).toBe('Reports also speak of a water pact')
})

import { expect, it } from 'vitest'
import type { Proposal } from '../../../record/proposal.ts'
import { madeUpActor } from '../../../record/testing/made-up.ts'
import { groundOf } from '../ground.ts'
import { at, recordOfText } from '../testing/made-up-record.ts'
import { madeBy } from './drafters.ts'

/** Who is told to have made the plan that a text speaks of. */
function makers(text: string): string {
  const { record, report } = recordOfText(text)
  const named = ['Karsa', 'Lorvia'].filter((name) => text.includes(name))
  const actors = named.map((name) => madeUpActor(name, name, { mentions: [at(report, name)] }))
  const plan: Proposal = {
    id: 'b_1',
    kind: 'plan',
    name: 'peace plan',
    names: ['peace plan'],
    drafters: actors.map((a) => a.id),
    points: null,
    when: null,
    follows: null,
    mentions: [at(report, 'peace plan')],
    rule: 'made up',
  }
  const made = madeBy(groundOf({ ...record, actors, proposals: [plan] }), plan)
  if (made.kind !== 'told') return made.kind
  return `${made.how} ${made.who.map((id) => actors.find((a) => a.id === id)!.name).join(' and ')}`
}

it.each([
  ['The peace plan, drafted by Karsa, was read out.', 'drafted by Karsa'],
  ['The peace plan was put forward by Karsa and Lorvia on Monday.', 'put forward by Karsa and Lorvia'],
  ['Karsa presented the peace plan in Velden.', 'put forward by Karsa'],
  ['The peace plan brokered by Lorvia would end the siege.', 'brokered by Lorvia'],
  ['The peace plan for Karsa was read out.', 'unknown'],
  ['The peace plan, drafted by Karsa and other states, was read out.', 'unknown'],
])('%s', (text, expected) => expect(makers(text)).toBe(expected))

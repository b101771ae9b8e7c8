import { expect, test } from 'vitest'
import { told } from '../testing/terms-told.ts'

/** The words of the first term of an issue. */
const words = (text: string, issue: string) =>
  told(text)
    .find((t) => t.startsWith(`${issue}: `))
    ?.slice(issue.length + 2)

// What a participle that describes a noun is for belongs to it.
test.each([
  ['The plan includes oversight of a fund designed to help ports in Lorvia.', 'monitoring', 'oversight of a fund designed to help ports in Lorvia'], // biome-ignore format: one line
  ['The draft includes a ban on missiles built to reach Karsa.', 'forces.weapons', 'a ban on missiles built to reach Karsa'], // biome-ignore format: one line
  ['The plan would create a fund set up to pay farmers for lost milk.', 'economy.aid', 'a fund set up to pay farmers for lost milk'], // biome-ignore format: one line
  ['The pact calls for inspections carried out to check the reactors.', 'monitoring', 'inspections carried out to check the reactors'], // biome-ignore format: one line
  ['Lorvia demanded strict limits on weapons intended to defend the harbour.', 'forces.weapons', 'strict limits on weapons intended to defend the harbour'], // biome-ignore format: one line
  [
    'Lorvia will not lift sanctions meant to punish smugglers.',
    'sanctions',
    'lift sanctions meant to punish smugglers',
  ],
  ['Does the plan include a ban on guns made to reach Karsa?', 'forces.weapons', 'a ban on guns made to reach Karsa'],
  ['“We want a ban on missiles designed to reach our port,” Lind said.', 'forces.weapons', 'a ban on missiles designed to reach our port'], // biome-ignore format: one line
  // What has no end of its own stays as it was.
  ['Lorvia agreed to free 300 prisoners taken in the raid.', 'prisoners', 'free 300 prisoners taken in the raid (Lorvia)'], // biome-ignore format: one line
  ['The deal includes aid promised to Vessia.', 'economy.aid', 'aid promised to Vessia'],
  ['Karsa wants tariffs lifted as soon as a deal is reached.', 'trade', 'tariffs lifted'],
  ['Karsa agreed to free the prisoners to please Lorvia.', 'prisoners', 'free the prisoners (Karsa)'],
])('%s', (text, issue, expected) => {
  expect(words(text, issue)).toBe(expected)
})

// 'among them' leads to a term, and who has the say over a thing is no aside.
test.each([
  ['The plan asks much of Karsa, among them limits on the size of the Lorvian army.', 'forces.size', 'limits on the size of the Lorvian army'], // biome-ignore format: one line
  ['The demands, among them the release of all prisoners, were rejected by Karsa.', 'prisoners', 'the release of all prisoners'], // biome-ignore format: one line
  ['Lorvia proposes that the province of Sella come under Karsan control.', 'territory.cession', 'the province of Sella come under Karsan control'], // biome-ignore format: one line
  ['The plan would place the nuclear plant under international control.', 'nuclear', 'would place the nuclear plant under international control'], // biome-ignore format: one line
  ['Lorvia would cede the province of Sella under the deal.', 'territory.cession', 'Lorvia would cede the province of Sella (Lorvia)'], // biome-ignore format: one line
  ['Lorvia would open the border under the agreement.', 'territory.line', 'Lorvia would open the border (Lorvia)'],
  ['Lorvia agreed to lift its embargo because of the drought.', 'sanctions', 'lift its embargo (Lorvia)'],
  ['The plan calls for heavy weapons to be withdrawn.', 'forces.weapons', 'heavy weapons to be withdrawn'],
  ['The draft calls for sanctions to be lifted.', 'sanctions', 'sanctions to be lifted'],
  ['The pact provides for a halt to strikes.', 'ceasefire', 'a halt to strikes'],
])('%s', (text, issue, expected) => {
  expect(words(text, issue)).toBe(expected)
})

// What a measure does to somebody is no term; what becomes of it is.
test.each([
  ['If the deadline passes, deep spending cuts will hit the harbour offices.', []],
  ['Sanctions relief would help the economy of Lorvia.', []],
  ['The tariffs on steel will hurt ferry builders.', []],
  ['Spending cuts would cripple the ports, Lind said.', []],
  ['Berg asked them to put you first and keep you on the right track.', []],
  ['The spending cuts would take effect in May.', ['budget: The spending cuts']],
  ['The tariff cuts must include steel.', ['trade: The tariff cuts']],
  ['Sanctions on Lorvia would be lifted.', ['sanctions: Sanctions on Lorvia would be lifted']],
  ['The withdrawal of troops will take nine months.', ['forces.withdrawal: The withdrawal of troops']],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected)
})

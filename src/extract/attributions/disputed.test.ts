import { describe, expect, it } from 'vitest'
import { told } from './testing/told.ts'

describe('what somebody says and somebody else denies', () => {
  it.each([
    ['A Karsan official told Reuters that the point was dead, a claim that Ada Berg, the envoy, denied to the same agency.', ['A Karsan official > that the point was dead', 'Ada Berg, the envoy > that the point was dead']],
    ['Jan Lund says he was robbed, a claim that the police deny.', ['Jan Lund > he was robbed', 'the police > he was robbed']],
    ['The port is unsafe, according to two engineers, an assertion the ministry has repeatedly rejected.', ['two engineers > The port is unsafe', 'the ministry > The port is unsafe']],
    ['Ada Berg accused Lorvia of hiding the map, an accusation that Lorvia denied on Friday.', ['Ada Berg > Lorvia of hiding the map', 'Lorvia > Lorvia of hiding the map']],
    ['Farmers said the water was poisoned, an allegation denied by the company.', ['Farmers > the water was poisoned', 'the company > the water was poisoned']],
    ['The union says that its members were beaten, which the police deny.', ['The union > that its members were beaten', 'the police > that its members were beaten']],
    ['“They shot first,” Jan Lund said, a charge that Karsa has denied.', ['Jan Lund > “They shot first,”', 'Karsa > “They shot first,”']],
    ['Jan Lund said the mayor took money, something she denies.', ['Jan Lund > the mayor took money', 'she > the mayor took money']],
    ['Ole Rask said that Ada Berg had said the road was shut, a claim that Karsa denied.', ['Ole Rask > that Ada Berg had said the road was shut', 'Karsa > that Ada Berg had said the road was shut']],
    // nobody denies what was said
    ['Ada Berg said she would sign, a promise that Lorvia welcomed.', ['Ada Berg > she would sign, a promise that Lorvia welcomed']],
    ['Jan Lund said he saw a plan, a plan that Karsa denied making.', ['Jan Lund > he saw a plan', 'Karsa > a plan']],
    ['Jan Lund said he had made a claim that Karsa denied.', ['Jan Lund > he had made a claim that Karsa denied']],
    ['Jan Lund said Karsa made threats, which he deplored.', ['Jan Lund > Karsa made threats']],
    ['Ada Berg says the road is open, a statement that the farmers did not deny.', ['Ada Berg > the road is open, a statement that the farmers did not deny']],
    ['“The port is safe, which they deny, and so is the road,” said Ada Berg.', ['Ada Berg > “The port is safe, which they deny, and so is the road,”']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected)) // biome-ignore format: one line
})

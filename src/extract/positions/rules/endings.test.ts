import { expect, it } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

const before = 'Lorvian Premier Jan Lind met Green leader Ada Berg in Lorvia on Monday. '

it.each([
  ['Lind said he would end the Harbour Aid Program.', ['Jan Lind rejects Harbour Aid Program']],
  ['Lind said in May that he was ending the port subsidy law.', ['Jan Lind rejects port subsidy law']],
  ['“We will scrap the fishing treaty,” Berg said.', ['Ada Berg rejects fishing treaty']],
  ['Berg told reporters that she would axe the toll agreement.', ['Ada Berg rejects toll agreement']],
  ['“I am ending the ferry contract,” Lind said.', ['Jan Lind rejects ferry contract']],
  ['“We’re going to vote on Friday. I’ll eliminate the grain program,” Lind said.', ['Jan Lind rejects grain program']],
  ['The grain program, Berg said, is one she will end.', []],
  // Not his, not real, or of his own.
  ['Lind said he would not end the Harbour Aid Program.', []],
  ['Lind said Berg would end the Harbour Aid Program.', []],
  ['Lind said he might end the Harbour Aid Program.', []],
  [
    'Lind said he would end the rocket program if the siege were lifted.',
    ['Jan Lind conditional end the rocket program'],
  ],
  ['“We will end our rocket program,” Lind said.', ['Jan Lind supports end our rocket program']],
  ['The parliament will end its session on Friday.', []],
  ['“We will stop the truck at the gate,” Lind said.', []],
])('what somebody says he will end: %s', (text, expected) => {
  expect(positionsTold(before + text)).toEqual(expected)
})

import { describe, expect, it } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

describe('what somebody will do on a condition', () => {
  it.each([
    ['“I will move the guns on the day I can drink the water,” Jan Berg said.', 'conditional move the guns'],
    ['“We will open the port the moment the siege ends,” Jan Berg said.', 'conditional '],
    ['“We will pull back our guns the minute the water flows,” Jan Berg said.', 'conditional '],
    ['“We will hand over the hostages as soon as the siege ends,” Jan Berg said.', 'conditional '],
    ['Jan Berg said he would open the gates on the day that the trains ran.', 'conditional '],
    ['“The minute they sign, I will free the prisoners,” Jan Berg said.', 'conditional '],
    ['Jan Berg promised to open the port the moment the siege ended.', 'conditional '],
    ['“We will lift the tariffs when they open their port,” Jan Berg said.', 'conditional '],
    ['“I’ll send the tanks home only once the trains run,” Jan Berg said.', 'conditional '],
    ['“We will reopen the crossing if the shelling stops,” Jan Berg said.', 'conditional '],
    ['Jan Berg said he would move his soldiers the day the gates opened.', 'conditional move his soldiers'],
    ['“We’ll bring our soldiers home the day Lorvia signs,” Jan Berg said.', 'conditional bring our soldiers'],
    ['“From the hour the guns fall silent, we will open the port,” Jan Berg said.', 'conditional '],
  ])('%s', (text, position) => {
    expect(positionsTold(text).join('; ')).toContain(position)
  })

  it.each([
    ['its time alone is told', '“I will sign the tariffs the moment it reaches my desk,” Jan Berg said.'],
    ['it is done for ever', '“I will support the tariffs until the day I die,” Jan Berg said.'],
    ['it was done then', 'Jan Berg lifted the tariffs on the day the trains ran.'],
    ['it is soon', '“We will open the port as soon as possible,” Jan Berg said.'],
    ['a day is named', '“We will open the port as soon as Monday,” Jan Berg said.'],
    ['it is a way of speaking', '“I’ll cross that bridge when they build it,” Jan Berg said.'],
    ['it gives no way', '“We will visit the port the day we land,” Jan Berg said.'],
    ['it is a threat', '“We will fire our guns the moment they cross the river,” Jan Berg said.'],
    ['it is a jest', '“I will eat my hat the day the trains run,” Jan Berg said.'],
    ['they will only talk', '“We will discuss the guns when they open the gates,” Jan Berg said.'],
    ['it is a day after', '“We will open the port the day after the vote,” Jan Berg said.'],
    ['another foretells it', 'Jan Berg said that Lorvia would move its guns the day the water flowed.'],
    ['it is no undertaking', '“I saw the guns on the day I came home,” Jan Berg said.'],
  ])('not where %s', (_, text) => {
    expect(positionsTold(text).join('; ')).not.toContain('conditional')
  })
})

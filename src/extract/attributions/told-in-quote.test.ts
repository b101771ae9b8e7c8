import { describe, expect, it } from 'vitest'
import { told } from './testing/told.ts'

/** What is found besides the quotation itself. */
const inside = (text: string) => told(text).filter((line) => !/> “/.test(line))

describe('what a speaker passes on within a quotation', () => {
  it.each([
    ['“Both ministers have told me that they are coming,” Ada Berg said.', ['Both ministers > that they are coming']],
    ['“Both ministers have told me that they are coming, and I believe them,” Ada Berg said.', ['Both ministers > that they are coming']],
    ['“Two captains told us the sea was calm,” said Ole Rask.', ['Two captains > the sea was calm']],
    ['Ada Berg said: “The mayor has assured me that the bridge is safe.”', ['The mayor > that the bridge is safe']],
    ['“The engineers warned us that the wall would break,” said Ada Berg.', ['The engineers > that the wall would break']],
    ['“Lorvia has promised us that the ferries will sail,” Jan Lund told the Tide.', ['Lorvia > that the ferries will sail']],
    ['“They told us that the road was closed,” said a driver.', ['They > that the road was closed']],
    ['“It rained. Then Jan Lund told me that the boat was lost,” said Ada Berg.', ['Jan Lund > that the boat was lost']],
    ['“They shout about the toll so that they can be silent about the dam,” the official said.', ['They > the toll']],
    ['“The farmers complain about the toll,” said Ole Rask.', ['The farmers > the toll']],
    ['“Karsa boasts about its ships,” said Ada Berg.', ['Karsa > its ships']],
    ['“They told us that the road was closed. And there were those who said more,” said a driver.', ['They > that the road was closed']],
    ['“They told us nothing,” said Ada Berg.', []],
    ['“Nobody told me that the road was closed,” said Ada Berg.', []],
    ['“If they tell us that the road is closed, we will stay,” said Ada Berg.', []],
    ['“I told them that the road was closed,” said Ada Berg.', []],
    ['“They will tell us that the road is closed,” said Ada Berg.', []],
    ['“He never told me that the road was closed,” said Ada Berg.', []],
    ['“Did they tell us that the road was closed?” asked Ada Berg.', []],
    ['“They talk about peace and buy guns,” said Ole Rask.', []],
    ['“We shout about the toll,” said Ole Rask.', []],
    ['“Tell me that the road is open,” said Ole Rask.', []],
  ])('%s', (text, expected) => expect(inside(text)).toEqual(expected)) // biome-ignore format: one line
})

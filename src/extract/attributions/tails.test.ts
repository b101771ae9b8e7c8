import { describe, expect, it } from 'vitest'
import { told } from './testing/told.ts'

describe('whoever tells a clause from behind its comma', () => {
  it.each([
    ['The rumours about a ship are false, the spokesman emphasised.', ['the spokesman > The rumours about a ship are false']], // biome-ignore format: one line
    ['The meeting has been put off at the request of Karsa, the press service of the ministry informed the Tide.', ['the press service of the ministry > The meeting has been put off at the request of Karsa']], // biome-ignore format: one line
    ['The bridge will open in May, the mayor’s office informed reporters.', ['the mayor’s office > The bridge will open in May']], // biome-ignore format: one line
    ['The storm is near, the harbour office alerted captains.', ['the harbour office > The storm is near']],
    ['The fee will not rise, the minister reassured the pilots.', ['the minister > The fee will not rise']],
    ['The talks are over, the envoy notified the Vessian side.', ['the envoy > The talks are over']],
    ['The bridge is closed, the mayor said last night after a storm.', ['the mayor > The bridge is closed']],
    ['The bridge is closed, the mayor said in Tal before the vote on the toll.', ['the mayor > The bridge is closed']],
    ['The port is lost, officials who saw the report said on Monday.', ['officials who saw the report > The port is lost']], // biome-ignore format: one line
    ['He never read the plan, people who met him say.', ['people who met him > He never read the plan']],
    ['The dam will break, engineers who built it fear.', ['engineers who built it > The dam will break']],
    ['The ship sank, sailors who reached the shore told reporters.', ['sailors who reached the shore > The ship sank']],
    // the words lie elsewhere, or there are none
    ['The war went on, the farmers suggested a truce.', ['the farmers > a truce']],
    ['In May, the ministry informed the council of the delay.', ['the ministry > the council of the delay']],
    ['After the vote, the mayor assured the farmers that the bridge would stay.', ['the mayor > that the bridge would stay']], // biome-ignore format: one line
    ['The envoy left the room, the farmers said nothing.', []],
    ['A storm came, the farmers lost their ships.', []],
    ['Ada Berg asked the council for a vote, the mayor announced: “We leave.”', ['Ada Berg > a vote', 'the mayor > “We leave.”']], // biome-ignore format: one line
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

import { describe, expect, it } from 'vitest'
import { told } from './testing/told.ts'

describe('where what is told ends', () => {
  it.each([
    [
      'The envoy said that the port would open in May, although it is unclear if the ships will come.',
      ['The envoy > that the port would open in May'],
    ],
    [
      'The envoy told reporters they were close to a deal, holding up two fingers.',
      ['The envoy > they were close to a deal'],
    ],
    [
      'The White House said the meeting was worthwhile but insisted “nothing was decided.”',
      ['The White House > the meeting was worthwhile', 'The White House > “nothing was decided.”'],
    ],
    ['Ada Berg said this week any new deal would be general.', ['Ada Berg > any new deal would be general']],
    ['Ada Berg said today’s talks were good.', ['Ada Berg > today’s talks were good']],
    ['Karsa wants to close the port and is building a wall.', ['Karsa > to close the port']],
    ['Ships may come, and according to Ada Berg, the port is safe.', ['Ada Berg > the port is safe']],
    [
      'The envoy said that the port was safe, but Jan Lund said it was not.',
      ['The envoy > that the port was safe', 'Jan Lund > it was not'],
    ],
    // what the report makes of it, before it
    [
      'In a sign that talks go on, the ships left Karsa on Sunday, according to the ministry.',
      ['the ministry > the ships left Karsa on Sunday'],
    ],
    ['In a sign that the port is safe, ten ships came, Ada Berg said.', ['Ada Berg > ten ships came']],
    [
      'In a clear signal that Karsa would not give way, the fleet will stay, Ada Berg told Reuters.',
      ['Ada Berg > the fleet will stay'],
    ],
    [
      'In an indication that it is serious, Lorvia will pay for the bridge, two officials told Reuters.',
      ['two officials > Lorvia will pay for the bridge'],
    ],
    [
      'In another sign that winter is near, the ferries will stop on Friday, the company said.',
      ['the company > the ferries will stop on Friday'],
    ],
    [
      'In a nod to the farmers, the tax will fall, the minister said.',
      ['the minister > In a nod to the farmers, the tax will fall'],
    ],
    [
      'In a sign of respect for the dead the port will close, the ministry said.',
      ['the ministry > In a sign of respect for the dead the port will close'],
    ],
    [
      '“In a sign that we are ready, we leave,” Ada Berg said.',
      ['Ada Berg > “In a sign that we are ready, we leave,”'],
    ],
    ['In a year, the port will close, the ministry said.', ['the ministry > In a year, the port will close']],
    // what the speaker did
    ['The envoy refused to sign the deal and called for talks.', ['The envoy > to sign the deal', 'The envoy > talks']],
    ['Lorvia agreed to open the port and sent 20 ships.', ['Lorvia > to open the port']],
    ['Lund asked to have the bridge mended and painted.', ['Lund > to have the bridge mended and painted']],
    [
      'Berg promised to help the wounded and displaced people of the coast.',
      ['Berg > to help the wounded and displaced people of the coast'],
    ],
    [
      'The envoy acknowledged that much work remains, even as he praised the deal.',
      ['The envoy > that much work remains'],
    ],
    // what the report says of it, and what somebody else says of it
    ['Karsa said it would hit back, escalating a fight over fish.', ['Karsa > it would hit back']],
    ['The cabinet declined to send a team, in a sign that talks are over.', ['The cabinet > to send a team']],
    [
      'The envoy said Karsa was “stalling,” to which the mayor wrote “No!”',
      ['The envoy > Karsa was “stalling,”', 'the mayor > “No!”'],
    ],
    [
      'Karsa accused Vessia of being behind the theft, and subsequently closed the port.',
      ['Karsa > Vessia of being behind the theft'],
    ],
    [
      'Karsa wants Vessia and Norway to open their ports, which Norway says would cost jobs.',
      ['Karsa > Vessia and Norway to open their ports', 'Norway > which / would cost jobs'],
    ],
    // that the speaker told no more
    ['The minister said a deal was near, but gave no details.', ['The minister > a deal was near']],
    ['Ada Berg said the talks would go on but gave no date.', ['Ada Berg > the talks would go on']],
    ['Jan Lund said that the port would close, without giving details.', ['Jan Lund > that the port would close']],
    ['The army said it had shot down three drones, without elaborating.', ['The army > it had shot down three drones']],
    ['The envoy said she had “good news”, but would not elaborate.', ['The envoy > she had “good news”']],
    ['Ole Rask said the bridge was safe without offering any evidence.', ['Ole Rask > the bridge was safe']],
    [
      'The ministry said two ships had been seized, but did not say where.',
      ['The ministry > two ships had been seized'],
    ],
    ['Two aides said that talks had begun, though they did not say where.', ['Two aides > that talks had begun']],
    ['The union said the strike would last and gave no further explanation.', ['The union > the strike would last']],
    ['The mayor said ten ships were lost, but did not elaborate on how.', ['The mayor > ten ships were lost']],
    [
      'Ada Berg said the plan was good but gave the farmers nothing.',
      ['Ada Berg > the plan was good but gave the farmers nothing'],
    ],
    ['Ada Berg said a ship had sunk, but she gave no figures.', ['Ada Berg > a ship had sunk']],
    ['Jan Lund said the plan gave no details.', ['Jan Lund > the plan gave no details']],
    [
      'Ada Berg said the envoy had come without giving his name to the guard.',
      ['Ada Berg > the envoy had come without giving his name to the guard'],
    ],
    ['Ada Berg said the port had opened without a ceremony.', ['Ada Berg > the port had opened without a ceremony']],
    ['“They came, but gave no details,” Ada Berg said.', ['Ada Berg > “They came, but gave no details,”']],
    ['Jan Lund said the ferry had left but did not sink.', ['Jan Lund > the ferry had left but did not sink']],
    [
      'Ada Berg said the road was safe but that the bridge was not.',
      ['Ada Berg > the road was safe but that the bridge was not'],
    ],
    // two in a row, with nothing between them
    [
      'Karsa explains this by repair, Lorvia calls it “sea blockade”.',
      ['Karsa > this by repair', 'Lorvia > it “sea blockade”'],
    ],
    ['Lund blames the storm, Berg faults the pilots for it.', ['Lund > the storm', 'Berg > the pilots for it']],
    ['The envoy blamed the weather, the mayor blamed the envoy.', ['The envoy > the weather', 'the mayor > the envoy']],
    ['Berg wants a port, Lund wants a bridge.', ['Berg > a port', 'Lund > a bridge']],
    ['The envoy praised the pilots, the farmers and the crews.', ['The envoy > the pilots, the farmers and the crews']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

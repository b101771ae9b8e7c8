import { describe, expect, it } from 'vitest'
import { told } from './testing/told.ts'

describe('what is told before whoever tells it', () => {
  it.each([
    [
      'Lorvia has agreed to drop its plan to close the port, two people familiar with the talks told The Tide on Friday, in a move meant to bring the crews back to work.',
      'two people familiar with the talks > Lorvia has agreed to drop its plan to close the port',
    ],
    [
      'Vessia has agreed to drop its plan to tax grain, people close to the premier told the Mail on Sunday, in a bid to calm the farmers.',
      'people close to the premier > Vessia has agreed to drop its plan to tax grain',
    ],
    [
      'The union will call off the strike, two people briefed on the talks told The Quay late on Friday, in a move that surprised the drivers.',
      'two people briefed on the talks > The union will call off the strike',
    ],
    [
      'The premier plans to resign, two aides told The Tide on Wednesday, after weeks of protests over the toll.',
      'two aides > The premier plans to resign',
    ],
    [
      'The envoy told the Tide on Friday, in a move meant to end the strike, that the port would open.',
      'The envoy > that the port would open',
    ],
    ['Ada Berg, the envoy, said in May that ships would come.', 'Ada Berg, the envoy, > that ships would come'],
    [
      'After the talks, two aides told the Tide that the premier would resign.',
      'two aides > that the premier would resign',
    ],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
})

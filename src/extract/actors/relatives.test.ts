import { describe, expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import { madeUpReport } from '../../record/testing/made-up.ts'
import { extract } from '../index.ts'

const speakers = (text: string) => {
  const { actors, attributions } = extract(madeUpReport({ text: `A headline\n\n${text}` }), english)
  return attributions.map(({ speaker }) => actors.find(({ id }) => id === speaker)?.name ?? speaker)
}

describe('several of one surname', () => {
  const home = 'Sgt. Abel Lind came home. Sgt. Lind’s father, Bob, went to the port.'
  it.each([
    ['a relative named last', `${home} “It is good,” said Mr. Lind.`, ['Bob Lind']],
    ['who has the title', `${home} “It is good,” said Sgt. Lind.`, ['Abel Lind']],
    ['who has the gender', 'Ada Berg met John Berg. “It is good,” Ms. Berg said.', ['Ada Berg']],
    ['a given name alone', `${home} “It is good,” said Bob.`, ['Bob Lind']],
    ['the only one', 'Ada Berg came home. “It is good,” said Ms. Berg.', ['Ada Berg']],
  ])('%s: %s', (_, text, expected) => expect(speakers(text)).toEqual(expected))
})

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
    [
      'who governs and is never named in full',
      'President Lund left. First lady Ada Lund came. “It is good,” said President Lund.',
      ['Lund'],
    ],
    [
      'whom a namesake meets',
      'Lund went home. Then Lund slept. Ada Lund is visiting Lund. “It is good,” said Lund.',
      ['Lund'],
    ],
    ['who is named in full late', 'Lund went home. Then Lund slept. “It is good,” said Jan Lund.', ['Jan Lund']],
    ['who is called ‘Sir’ and by the first name', 'Sir Abel Lund came. “It is good,” said Sir Abel.', ['Abel Lund']],
    ['who bears the name of a month', 'Ada May came in May. “It is good,” said Mrs May.', ['Ada May']],
    ['whose surname stands behind a quotation', 'They were “late”. Mr Lund left. “It is good,” said Jan Lund of the port. “No,” said Mr Lund.', ['Jan Lund', 'Jan Lund']], // biome-ignore format: one line
  ])('%s: %s', (_, text, expected) => expect(speakers(text)).toEqual(expected))
})

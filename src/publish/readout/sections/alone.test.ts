import { expect, it } from 'vitest'
import { reconcile } from '../../../reconcile/index.ts'
import { type MadeUpPage, madeUpStory } from '../../../reconcile/testing/made-up-story.ts'
import { brief } from '../brief.ts'

const words = 'the gates of the lower dam will stay closed until the end of the harvest'
const alone = (...pages: MadeUpPage[]) =>
  brief(reconcile(madeUpStory(pages)), 'whole')
    .sections.find((s) => s.id === 'alone')
    ?.sentences.map((s) => s.text) ?? []

it('tells what several outlets have from one unnamed source', () =>
  expect(
    alone(
      { outlet: 'Nordpost', says: [{ by: 'unnamed: a port official', words }] },
      {
        outlet: 'The Courier',
        published: '2031-04-03',
        says: [{ by: 'unnamed: a port official', words, via: ['Nordpost'] }],
      },
    ),
  ).toEqual([
    `That “${words}” stands in two reports (Nordpost and The Courier), and all have it from the same unnamed source: a port official, whom Nordpost cites.`,
  ]))

it.each([
  ['a toll that would be paid by all the towns of the lower valley', false],
  ['newly built gates that were opened by the towns of the lower valley', false],
  ['the minister who had closed the gates of the lower dam in May', false],
  ['the gates that were built in May will stay closed until the harvest', false],
  ['that the gates will stay closed until the end of the harvest', true],
  ['Vessia opened all of the gates that were closed in May', true],
  ['every town knows that the gates are opened by nobody but Karsa', true],
  ['no one knows who will open the gates of the lower dam', true],
])('sets a clause after “that”, and a noun as words: %s', (said, isClause) => {
  const by = 'unnamed: a port official'
  const [found] = alone({ outlet: 'Nordpost', says: [{ by, words: said }] }, { outlet: 'The Courier', published: '2031-04-03', says: [{ by, words: said, via: ['Nordpost'] }] }) // biome-ignore format: one line
  expect(found).toMatch(isClause ? /^That “.*” stands in two reports .* all have it from /u : /^The words “.*” stand in two reports .* all have them from /u) // biome-ignore format: one line
})

it('calls a source inside a sentence by its common word', () =>
  expect(
    alone(
      { outlet: 'Nordpost', says: [{ by: 'unnamed: Senior port officials', words }] },
      { outlet: 'The Courier', published: '2031-04-03', says: [{ by: 'unnamed: Senior port officials', words, via: ['Nordpost'] }] }, // biome-ignore format: one line
    ).join(),
  ).toContain('the same unnamed source: senior port officials, whom Nordpost cites.'))

it('is silent of a person’s own words, however many report them, and of what one outlet has', () => {
  const page = { says: [{ by: 'Ana Lind', words }] }
  expect(alone({ outlet: 'Nordpost', ...page }, { outlet: 'The Courier', ...page })).toEqual([])
  expect(alone({ outlet: 'Nordpost', says: [{ by: 'unnamed: a port official', words }] })).toEqual([])
})

it.each([
  ['the Nordpost reported that the gates would stay closed until the harvest', false],
  ['Nordpost has reported that the gates will stay closed until the harvest', false],
  ['the gates will stay closed until the harvest, the Nordpost reported', false],
  ['the gates, the Nordpost first reported, will stay closed until the harvest', false],
  ['the gates will stay closed until the harvest, according to the Nordpost', false],
  ['as Nordpost wrote, the gates will stay closed until the harvest', false],
  ['officials told Nordpost that the gates will stay closed until the harvest', false],
  ['Nordpost’s report said that the gates will stay closed until the harvest', false],
  ['the gates will stay closed until the harvest', true],
  ['Nordpost will buy the gates of the lower dam after the harvest', true],
  ['the Nordpost building will stay closed until the harvest', true],
])('what only cites an outlet is not what was said: %s', (cited, expected) => {
  const by = 'unnamed: a port official'
  const found = alone({ outlet: 'Nordpost', says: [{ by, words: cited }] }, { outlet: 'The Courier', published: '2031-04-03', says: [{ by, words: cited, via: ['Nordpost'] }] }) // biome-ignore format: one line
  expect(found.some((t) => t.includes(cited))).toBe(expected)
})

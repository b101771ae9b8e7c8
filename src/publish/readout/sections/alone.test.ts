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

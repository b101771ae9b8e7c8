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

import { expect, it } from 'vitest'
import { headings } from './headings.ts'

it.each([
  [headings.contradicted({ who: 'Ana Lind', words: 'it is shut' }, 'Rolf Berg'), 'the account of Ana Lind, contradicted by Rolf Berg'], // biome-ignore format: one line
  [headings.contradicted({ who: null, words: 'it is shut' }, null), '“it is shut”, contradicted'],
  [headings.contradicted({ who: 'several of whom', words: 'the towns say it is shut' }, null), '“the towns say it is shut”, contradicted'], // biome-ignore format: one line
  [headings.accounts(['Lorvia', 'Karsa']), 'two accounts of one thing, by Lorvia and Karsa'],
  [headings.accounts(['Lorvia', 'Lorvia']), 'two accounts of one thing'],
  [headings.accounts(['Lorvia']), 'the account of Lorvia, and another'],
  [headings.rebutted(null), 'a claim, and what is held against it'],
  [headings.denied('an aide', 'the leak', false), 'An aide denied the leak'],
  [headings.held('Karsa', 'that it sent no guns'), 'Karsa held that it sent no guns'],
  [headings.leadsTo(null, 'war'), 'whether it would lead to war'],
  [headings.given('Karsa', null), 'whether Karsa was given the text'],
  [headings.act('meet', 'White House'), 'the meeting at the White House'],
  [headings.act('other:arrest', null), 'the arrest'],
  [headings.slot('who drafted it', 'plan'), 'who drafted the plan'],
  [headings.unnamed('unnamed: A spokesman'), 'a spokesman'],
  [headings.unnamed('unnamed: Karsan officials'), 'Karsan officials'],
])('%s', (told, expected) => expect(told).toBe(expected))

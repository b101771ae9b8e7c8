import { expect, it } from 'vitest'
import { actLine } from './act-line.ts'

it.each<[type: string, who: string[], others: string[], where: string | null, words: string]>([
  ['meet', ['Ana Lind', 'Bram Oster'], ['Karsa'], 'Ostervik', 'of Ana Lind and Bram Oster with Karsa, in Ostervik'],
  ['meet', ['Ana Lind', 'Bram Oster', 'Ida Roe'], [], null, 'of Ana Lind, Bram Oster and Ida Roe'],
  [
    'meet',
    ['Ana Lind'],
    ['the United Nations'],
    'White House',
    'of Ana Lind with the United Nations, at the White House',
  ],
  ['meet', ['Ana Lind'], [], 'U.S.', 'of Ana Lind, in the U.S.'],
  ['attack', ['Lorvia'], ['Karsa'], null, 'by Lorvia on Karsa'],
  ['visit', ['Ana Lind'], ['Karsa'], 'Karsa', 'by Ana Lind to Karsa'],
  ['visit', ['Ana Lind'], ['the United States'], 'United States', 'by Ana Lind to the United States'],
  ['sanction', [], ['Karsa'], null, 'against Karsa'],
  ['call', [], ['Karsa', 'Lorvia'], null, 'of Karsa and Lorvia'],
  ['sign', [], ['Karsa'], null, 'with Karsa'],
  ['vote', [], [], 'Ostervik', 'in Ostervik'],
  ['appoint', ['Lorvia'], ['Ida Roe'], null, 'of Ida Roe by Lorvia'],
  ['reject', ['Lorvia'], ['the Tide'], null, 'of the Tide by Lorvia'],
  // To whom it was done is never shown as who did it.
  ['other:arrest', ['Lorvia'], ['Ida Roe'], null, 'of Ida Roe by Lorvia'],
  ['other:kidnap', [], ['Ida Roe'], 'Vessia', 'of Ida Roe, in Vessia'],
  ['other:release', [], ['Ida Roe', 'Jan Berg'], null, 'of Ida Roe and Jan Berg'],
  ['other:withdraw', [], ['Karsa'], null, 'from Karsa'],
  ['other:walkout', ['Lorvia'], [], null, 'by Lorvia'],
  ['other:mediate', ['Vessia'], ['Karsa', 'Lorvia'], null, 'by Vessia between Karsa and Lorvia'],
  ['other:mediate', [], ['Karsa'], null, 'with Karsa'],
  ['other:swim', [], ['Ida Roe'], null, 'with Ida Roe'],
  ['resign', [], [], null, ''],
])('%s of %j with %j at %s reads "%s"', (type, who, others, where, words) =>
  expect(actLine({ type, who, with: others, where })).toBe(words),
)

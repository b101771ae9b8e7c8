import { expect, it } from 'vitest'
import { toldStory } from './testing/told-story.ts'

const told = 'Ana Lind said that Karsan boats had carried guns across the bay.'
const found = (second: string, who: string, words: string, cue: string, first = told) =>
  toldStory([
    {
      text: `${first} ${second}`,
      said: [['Ana Lind', first.slice(first.indexOf('that'), -1)], [who, words, cue]], // biome-ignore format: one line
      roles: { Karsa: '' },
    },
  ]).conflicts.map((c) => [c.rule, ...c.sides.map((s) => s.says)])

it.each<[string, string, string, string]>([
  ['Karsa maintains it has not sent guns to anybody.', 'Karsa', 'it has not sent guns to anybody', 'maintains'],
  ['Karsa insists that it has never armed boats.', 'Karsa', 'that it has never armed boats', 'insists'],
  ['Karsa insisted it hadn’t crossed the bay in years.', 'Karsa', 'it hadn’t crossed the bay in years', 'insisted'],
  ['“We did not carry guns,” Karsa insisted.', 'Karsa', '“We did not carry guns,”', 'insisted'],
  ['Karsa claims it never carries arms.', 'Karsa', 'it never carries arms', 'claims'],
  [
    'Karsa has always contended that it is not at sea in the bay.',
    'Karsa',
    'that it is not at sea in the bay',
    'contended',
  ],
  ['Karsa argues it has no guns left.', 'Karsa', 'it has no guns left', 'argues'],
  ['Sailors asserted that they had not seen guns or boats.', 'unnamed: Sailors', 'that they had not seen guns or boats', 'asserted'], // biome-ignore format: one line
])('Somebody insists that it is not so: %s', (second, ...said) =>
  expect(found(second, ...said)).toEqual([['insistence', told, second]]),
)

it.each<[string, Parameters<typeof found>]>([
  [
    'it is said of somebody else',
    ['Karsa argues the council has not sent guns.', 'Karsa', 'the council has not sent guns', 'argues'],
  ],
  [
    'it is of something else',
    ['Karsa maintains it has not raised its toll.', 'Karsa', 'it has not raised its toll', 'maintains'],
  ],
  ['it is so', ['Karsa maintains it has sent guns.', 'Karsa', 'it has sent guns', 'maintains']],
  ['both say no', ['Karsa maintains it has not sent guns.', 'Karsa', 'it has not sent guns', 'maintains', 'Ana Lind said that Karsan boats had not carried guns.']], // biome-ignore format: one line
  ['who insists is not told of', ['Tarn insists it has not sent guns.', 'Tarn', 'it has not sent guns', 'insists']],
  ['it is asked for', ['Karsa insisted on guns it has not got.', 'Karsa', 'on guns it has not got', 'insisted']],
  ['it is only said', ['Karsa said it has not sent guns.', 'Karsa', 'it has not sent guns', 'said']],
])('but not where %s', (_, args) => expect(found(...args)).toEqual([]))

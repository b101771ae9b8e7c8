import { expect, it } from 'vitest'
import { type ToldPage, toldStory } from './testing/told-story.ts'

type Said = NonNullable<ToldPage['said']>
const first = 'Two pilots said that Lund Ferries had offered to end night shifts by the autumn.'
const told = (second: string, said: Said): ToldPage => ({ text: `${first} ${second}`, said: [['unnamed: Two pilots', 'that Lund Ferries had offered to end night shifts by the autumn', 'said'], ...said] }) // biome-ignore format: one line

it.each<[string, Said]>([
  ['The company said it had made no such offer.', [['unnamed: The company', 'it had made no such offer', 'said']]],
  ['“There is no such offer,” Rolf Berg told the Tide.', [['Rolf Berg', '“There is no such offer,”', 'told']]],
  [
    'Rolf Berg insisted that no such offer had been made.',
    [['Rolf Berg', 'that no such offer had been made', 'insisted']],
  ],
  [
    'Lund Ferries said that it had never made any such offer.',
    [['Lund Ferries', 'that it had never made any such offer', 'said']],
  ],
  [
    'The company had not made such an offer, Rolf Berg said.',
    [['Rolf Berg', 'The company had not made such an offer', 'said']],
  ],
  [
    'According to Rolf Berg nothing of the kind was offered.',
    [['Rolf Berg', 'nothing of the kind was offered', 'According to']],
  ],
  ['“We offered nothing of the sort,” Rolf Berg said.', [['Rolf Berg', '“We offered nothing of the sort,”', 'said']]],
  ['Rolf Berg replied that no such shifts were to end.', [['Rolf Berg', 'that no such shifts were to end', 'replied']]],
])('What somebody else told right before is denied by: %s', (second, said) =>
  expect(toldStory([told(second, said)]).conflicts.map((c) => c.sides.map((s) => s.says))).toEqual([[first, second]]),
)

it.each<[string, Said]>([
  ['Rolf Berg said there was no such luck.', [['Rolf Berg', 'there was no such luck', 'said']]],
  [
    'Rolf Berg said there is no such thing as a free lunch.',
    [['Rolf Berg', 'there is no such thing as a free lunch', 'said']],
  ],
  ['The Tide has no such rule.', []],
  ['Rolf Berg said the port had no such crane.', [['Rolf Berg', 'the port had no such crane', 'said']]],
  [
    'The pilots said no such offer would be enough.',
    [['unnamed: Two pilots', 'no such offer would be enough', 'said']],
  ],
])('but not by: %s', (second, said) => expect(toldStory([told(second, said)]).conflicts).toEqual([]))

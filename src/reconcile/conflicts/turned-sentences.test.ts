import { expect, it } from 'vitest'
import { toldStory } from './testing/told-story.ts'

const conflictsIn = (text: string, ...said: [string, string, string][]) => toldStory([{ text, said }]).conflicts

it.each<[string, string, ...[string, string, string][]]>([
  [
    'two views of one thing',
    'Ana Lind hoped a ferry deal could be struck this week, but the pilots were not sure that a deal would come this week.',
    ['Ana Lind', 'a ferry deal could be struck this week', 'hoped'],
    ['unnamed: the pilots', 'a deal would come this week', 'were not sure'],
  ],
  [
    'what one insists and another tells otherwise',
    'Karsa insists that its boats are for fishing, while Lorvia suspects they carry guns.',
    ['Karsa', 'that its boats are for fishing', 'insists'],
    ['Lorvia', 'they carry guns', 'suspects'],
  ],
])('A sentence that turns tells %s', (_, text, ...said) => {
  const [conflict, ...others] = conflictsIn(text, ...said)
  const [one, other] = text.replace(/\.$/u, '').split(/, (?:but|while) /u)
  expect([conflict?.rule, conflict?.sides.map((s) => s.says.replace(/\.$/u, '')), others]).toEqual(['turned', [one, other], []]) // biome-ignore format: one line
})

it.each<[string, string, ...[string, string, string][]]>([
  [
    'two who want two things',
    'Karsa insists on a toll, but Lorvia demanded a bridge.',
    ['Karsa', 'on a toll', 'insists'],
    ['Lorvia', 'a bridge', 'demanded'],
  ],
  [
    'two who agree',
    'Ana Lind said she was glad, while Rolf Berg said the harbour was open.',
    ['Ana Lind', 'she was glad', 'said'],
    ['Rolf Berg', 'the harbour was open', 'said'],
  ],
  [
    'a hope and what goes on beside it',
    'Ana Lind expressed hope for a deal, but Rolf Berg said the talks would resume in Sella.',
    ['Ana Lind', 'a deal', 'expressed hope for'],
    ['Rolf Berg', 'the talks would resume in Sella', 'said'],
  ],
  [
    'one who goes on',
    'Ana Lind claims that the toll is low, but Ana Lind says the toll will rise.',
    ['Ana Lind', 'that the toll is low', 'claims'],
    ['Ana Lind', 'the toll will rise', 'says'],
  ],
])('but none of %s', (_, text, ...said) => expect(conflictsIn(text, ...said)).toEqual([]))

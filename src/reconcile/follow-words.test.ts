import { expect, test } from 'vitest'
import { nameJudgement } from '../record/judgement.ts'
import { textQuote } from '../record/text-quote.ts'
import { followWords } from './follow-words.ts'

const lines = [
  'Veskara and Ilmora met in Torlin on Sunday.',
  'Both sides met again a day later.',
  'A third round is planned.',
]
const text = lines.join('\n')
const at = (words: string, report: string, of = text) => {
  const start = of.indexOf(words)
  return { report, start, end: start + words.length }
}
const stood = (about: string, ...words: string[]) => ({
  about,
  words: words.map((w) => textQuote(text, at(w, 'r_1'))),
})
const ruling = (about: string[], places: ReturnType<typeof stood>[]) =>
  nameJudgement({
    story: 's_1',
    kind: about.length > 1 ? 'same' : 'wrong',
    about,
    stood: places,
    by: { person: 'desk' },
    at: '2031-04-06T08:00:00.000Z',
    reason: '',
  })

const edited = `${text}\nAn update: no word from the palace.`
const changed = text.replace('in Torlin', 'in Santevar')
const texts = new Map([
  ['r_1', text],
  ['r_2', edited],
  ['r_3', changed],
])
const one = { id: 'e_one', mentions: [at('met in', 'r_2', edited)] }

test.each([
  ['what is there still is what was ruled on', [{ id: 'e_1', mentions: [at('planned', 'r_1')] }, one], ['e_1']],
  ['a page that gained a line', [one], ['e_one']],
  ['words that changed are followed no more', [{ id: 'e_two', mentions: [at('met in', 'r_3', changed)] }], ['e_1']],
  ['a finding of another kind on the same words', [{ ...one, id: 'p_one' }], ['e_1']],
  [
    'one more report that tells the same',
    [{ id: 'e_both', mentions: [at('met in', 'r_1'), at('met in', 'r_3', changed), at('planned', 'r_3', changed)] }],
    ['e_both'],
  ],
  [
    'of several the one with the fewest other words',
    [{ id: 'e_both', mentions: [...one.mentions, at('planned', 'r_2', edited)] }, one],
    ['e_one'],
  ],
])('%s', (_, findings, about) => {
  const follow = followWords([ruling(['e_1'], [stood('e_1', 'met in')])], texts)
  expect(follow(findings).map((j) => j.about)).toEqual([about])
})

test('less than half of the words is not the same finding', () => {
  const follow = followWords([ruling(['e_1'], [stood('e_1', 'met in', 'met again', 'planned')])], texts)
  expect(follow([one])[0]!.about).toEqual(['e_1'])
})

test('each of those that are the same is followed by itself', () => {
  const follow = followWords([ruling(['e_1', 'e_2'], [stood('e_1', 'met in'), stood('e_2', 'planned')])], texts)
  const other = { id: 'e_other', mentions: [at('planned', 'r_2', edited)] }
  expect(follow([one, other])[0]!.about).toEqual(['e_one', 'e_other'])
})

test('a judgement that tells no words stays as it is', () => {
  const { stood: _, ...bare } = ruling(['e_1'], [])
  expect(followWords([bare], texts)([one])).toEqual([bare])
})

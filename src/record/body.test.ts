import { expect, it } from 'vitest'
import { bodyWords } from './body.ts'

it.each<[string, string, string]>([
  ['Ada Berg[Ada Maria BergBerg says no MORE] left.', 'Ada Berg left.', 'a box behind a name'],
  ['Ada Berg [Ada Maria BergBerg says no MORE] , who left', 'Ada Berg, who left', 'a box before a comma'],
  ['[MORE] Ada Berg left [MORE] for Sella', ' Ada Berg left for Sella', 'two boxes'],
  ['Ada Berg left.', 'Ada Berg left.', 'no box'],
  ['[Ada Maria BergBerg says no MORE]', '[Ada Maria BergBerg says no MORE]', 'nothing but a box'],
])('%s is shown as “%s” (%s)', (text, expected) => {
  const furniture = [...text.matchAll(/\[[^\]]*\]/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  expect(bodyWords({ text, furniture }, { start: 0, end: text.length })).toBe(expected)
})

it('only what lies in the passage is left out', () => {
  expect(bodyWords({ text: 'MORE left. Berg MORE left.', furniture: [{ start: 0, end: 4 }, { start: 16, end: 21 }] }, { start: 11, end: 26 })).toBe('Berg left.') // biome-ignore format: one line
})

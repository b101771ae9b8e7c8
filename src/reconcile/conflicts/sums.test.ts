import { describe, expect, it } from 'vitest'
import { toldStory } from './testing/told-story.ts'

const conflictsOf = (texts: readonly string[], published?: string) =>
  toldStory(texts.map((text, i) => ({ text, ...(published && i > 0 ? { published } : {}) })))
    .conflicts.filter((c) => c.rule === 'sum')
    .map((c) => [c.what, c.sides.map((s) => s.says)])

const bill = 'Lorvia passed a sweeping $2 billion rescue bill.'
const schools = 'They won $130 million for schools, an aide said.'

describe('sums of one thing', () => {
  it.each<[string, string, string, [string, string[]]]>([
    ['what a bill costs', bill, 'The council cheered the $2.3 billion relief package.', ['what the bill costs', ['$2 billion', '$2.3 billion']]], // biome-ignore format: one line
    ['what is given', schools, 'There is $100 million for grants to schools and clinics.', ['how much is for schools', ['$130 million', '$100 million']]], // biome-ignore format: one line
  ])('differ in %s', (_, one, other, expected) => expect(conflictsOf([one, other])).toEqual([expected]))

  it.each<[string, string[], string?]>([
    ['of one size', [bill, 'The council cheered the $2 billion package.']],
    ['of which one is the other, rounded', [bill, 'The council cheered the $2.2 billion relief package.']],
    ['that are about the same', [bill, 'The council cheered the nearly $2.1 billion package.']],
    ['of another bill', [bill, 'The council cheered the $8 billion package of last year.']],
    ['of which one report tells both', [bill, 'The $2.3 billion package grew out of a $2 billion plan, a $2 billion bill at first.']], // biome-ignore format: one line
    ['for others', [schools, 'There is $100 million for clinics.']],
    ['for a time', ['It is $130 million for two years.', 'It is $100 million for years.']],
    ['of later weeks', [bill, 'The council cheered the $2.3 billion relief package.'], '2031-04-20'],
  ])('do not differ, %s', (_, texts, published) => expect(conflictsOf(texts, published)).toEqual([]))
})

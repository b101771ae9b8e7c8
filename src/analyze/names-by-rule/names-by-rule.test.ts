import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Language } from '../../languages/language.ts'
import type { NameLists } from '../../languages/name-lists.ts'
import { russian } from '../../languages/ru/index.ts'
import { ukrainian } from '../../languages/uk/index.ts'
import { segment } from '../segment.ts'
import { createNameRules } from './names-by-rule.ts'

/** The tags a tagger would give: unmarked words are nouns, 'Gen' marks a noun in the genitive, 'A' an adjective, 'N' a name. */
const tags = [
  { upos: 'NOUN', xpos: 'NomSing' },
  { upos: 'NOUN', xpos: 'GenSing' },
  { upos: 'ADJ', xpos: 'GenSing' },
  { upos: 'PROPN', xpos: 'NomSing' },
  { upos: 'PROPN', xpos: 'GenSing' },
  { upos: 'ADP', xpos: '' },
]
const number: Readonly<Record<string, number>> = { '': 0, g: 1, a: 2, N: 3, G: 4, p: 5 }

/** Names found in words of which each may carry a tag: 'у_p Карсі_N'. */
function found(written: string, language: Language): string[] {
  const words = written.split(' ').map((word) => word.split('_') as [string, string?])
  const text = words.map(([word]) => word).join(' ')
  const segments = segment(text, [{ start: 0, end: text.length }], language)
  const tag = Uint8Array.from(segments.start, (_, i) => number[words[i]?.[1] ?? '']!)
  const recogniser = createNameRules(tags, language.nameLists as NameLists)
  const { start, end, kind } = recogniser.find({ ...segments, tag })
  return Array.from(
    start,
    (from, n) => `${recogniser.kinds[kind[n]!]}: ${text.slice(segments.start[from], segments.end[end[n]! - 1])}`,
  )
}

const inUkrainian: readonly (readonly [string, ...string[]])[] = [
  ['Сьогодні Ірина_N Гайдук_N відвідала Францію_N', 'person: Ірина Гайдук', 'place: Францію'],
  ['Сьогодні президент Лорвії_G Отто_N Вельд_N приїхав', 'place: Лорвії', 'person: Отто Вельд'],
  ['Тоді Міністерство закордонних_a справ_g мовчало', 'organisation: Міністерство закордонних справ'],
  ['Про це пише агенція « Північ »', 'organisation: Північ'],
  ['Учора НАТО відповіло', 'organisation: НАТО'],
  ['Вони живуть у_p місті Велін_N', 'place: Велін'],
  ['Тоді Гайдук_N мовчала , а Ірина_N Гайдук_N пішла', 'person: Гайдук', 'person: Ірина Гайдук'],
  ['Хвороба COVID-19 минула'],
]

test.each(inUkrainian)('in Ukrainian: %s', (text, ...names) => {
  expect(found(text, ukrainian)).toEqual(names)
})

test.each([
  ['Сегодня Ирина_N Гайдук_N посетила Францию_N', 'person: Ирина Гайдук', 'place: Францию'],
  ['Тогда Министерство иностранных_a дел_g молчало', 'organisation: Министерство иностранных дел'],
  ['Они живут в_p городе Велин_N', 'place: Велин'],
])('in Russian: %s', (text, ...names) => {
  expect(found(text, russian)).toEqual(names)
})

test('names are in order, apart from each other and inside their sentences, whatever the text', () => {
  const word = fc.oneof(
    fc.constantFrom('Ада', 'Берг', 'України', 'НАТО', 'партія', 'Рада', '«', '»', '.', '-', ',', 'в', '№', '😀'),
    fc.string({ maxLength: 6 }),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.nat(tags.length)), { maxLength: 60 }), (drawn) => {
      const text = drawn.map(([written]) => written).join(' ')
      const segments = segment(text, [{ start: 0, end: text.length }], ukrainian)
      const tag = Uint8Array.from(segments.start, (_, i) => drawn[i % drawn.length]![1])
      const recogniser = createNameRules(tags, ukrainian.nameLists as NameLists)
      const { start, end } = recogniser.find({ ...segments, tag })
      let last = 0
      for (const [n, from] of start.entries()) {
        const to = end[n]!
        expect(from).toBeGreaterThanOrEqual(last)
        expect(to).toBeGreaterThan(from)
        const sentence = segments.sentences.findLastIndex((first) => first <= from)
        expect(to).toBeLessThanOrEqual(segments.sentences[sentence + 1]!)
        last = to
      }
    }),
  )
})

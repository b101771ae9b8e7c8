import { describe, expect, it } from 'vitest'
import { type ToldPage, toldStory } from './testing/told-story.ts'

type Said = NonNullable<ToldPage['said']>

const sides = (text: string, said: Said) =>
  toldStory([{ text, said }]).conflicts.flatMap((c) => (/^(?:toll|count)$/u.test(c.rule) ? [c.sides.map((s) => s.says).join(' | ')] : [])) // biome-ignore format: one line

describe('numbers that two speakers beside each other give of one thing', () => {
  it.each<[string, Said, string]>([
    ['The rebels said 17 soldiers were killed. The army said that 4 soldiers were killed.', [['unnamed: The rebels', '17 soldiers were killed'], ['unnamed: The army', 'that 4 soldiers were killed']], '17 soldiers were killed | 4 soldiers were killed'],
    ['Pilots would get a raise of 5 percent, Ana Lind said. Rolf Berg said that the raise would be 4 percent.', [['Ana Lind', 'Pilots would get a raise of 5 percent'], ['Rolf Berg', 'that the raise would be 4 percent']], '5 percent | 4 percent'],
    ['About 2,000 pilots are on strike, Ana Lind said. Rolf Berg said that 1,200 are on strike.', [['Ana Lind', 'About 2,000 pilots are on strike'], ['Rolf Berg', 'that 1,200 are on strike']], 'About 2,000 pilots | 1,200'],
    ['Ana Lind said 900 pilots had marched to the quay. The police put the number at 300.', [['Ana Lind', '900 pilots had marched to the quay']], '900 pilots | 300'],
    ['Ana Lind said 900 pilots had marched to the quay, while Rolf Berg put it at fewer than 300.', [['Ana Lind', '900 pilots had marched to the quay']], '900 pilots | fewer than 300'],
    ['The dam would cost $40 million, Ana Lind said. It rained. The cost of the dam is $90 million, according to Rolf Berg.', [['Ana Lind', 'The dam would cost $40 million'], ['Rolf Berg', 'The cost of the dam is $90 million']], '$40 million | $90 million'],
    ['Ana Lind said 60 villages were flooded, but Rolf Berg said only 12 villages were flooded.', [['Ana Lind', '60 villages were flooded'], ['Rolf Berg', 'only 12 villages were flooded']], '60 villages | 12 villages'],
    ['The ferry was carrying 340 containers, Ana Lind said. By Rolf Berg’s count the true figure was closer to 200.', [['Ana Lind', 'The ferry was carrying 340 containers']], '340 containers | 200'],
  ])('%s', (text, said, expected) => expect(sides(text, said)).toEqual([expected])) // biome-ignore format: one line

  it.each<[string, Said]>([
    // What each side asks for is where it stands.
    ['The union wants a raise of 9 percent, Ana Lind said. Rolf Berg said that the raise on offer was 4 percent.', [['Ana Lind', 'The union wants a raise of 9 percent'], ['Rolf Berg', 'that the raise on offer was 4 percent']]],
    ['Pilots should get a raise of 9 percent, Ana Lind said. Rolf Berg said that the raise would be 4 percent.', [['Ana Lind', 'Pilots should get a raise of 9 percent'], ['Rolf Berg', 'that the raise would be 4 percent']]],
    // Other things.
    ['Ana Lind said 900 pilots marched. Rolf Berg said 40 ferries were late.', [['Ana Lind', '900 pilots marched'], ['Rolf Berg', '40 ferries were late']]],
    ['Prices rose by 5 percent, Ana Lind said. Rolf Berg said that 4 percent of pilots had left.', [['Ana Lind', 'Prices rose by 5 percent'], ['Rolf Berg', 'that 4 percent of pilots had left']]],
    // One speaker; another time; no speaker; near enough.
    ['Ana Lind said 900 pilots had marched. She said 300 pilots had stayed.', [['Ana Lind', '900 pilots had marched'], ['Ana Lind', '300 pilots had stayed']]],
    ['Ana Lind said 900 pilots had marched. Rolf Berg said 300 pilots had marched last year.', [['Ana Lind', '900 pilots had marched'], ['Rolf Berg', '300 pilots had marched last year']]],
    ['Some 900 pilots had marched. Police put the number of ferries at 300.', []],
    ['About 1,900 pilots are on strike, Ana Lind said. Rolf Berg said that 2,000 pilots are on strike.', [['Ana Lind', 'About 1,900 pilots are on strike'], ['Rolf Berg', 'that 2,000 pilots are on strike']]],
    ['Prices rose from 4 percent to 5 percent, Ana Lind said. Rolf Berg said prices would rise to 6 percent.', [['Ana Lind', 'Prices rose from 4 percent to 5 percent'], ['Rolf Berg', 'prices would rise to 6 percent']]],
    ['Ana Lind said 900 pilots had marched to the quay. Lind put the number of ferries at 300.', [['Ana Lind', '900 pilots had marched to the quay']]],
    ['Ana Lind said 900 pilots have drowned. Rolf Berg said that 1,900 Karsans have drowned.', [['Ana Lind', '900 pilots have drowned'], ['Rolf Berg', 'that 1,900 Karsans have drowned']]],
    ['Ana Lind said the city lost $15 million in revenue. The governor said it was $9 million in revenue.', [['Ana Lind', 'the city lost $15 million in revenue'], ['unnamed: The governor', 'it was $9 million in revenue']]],
  ])('not: %s', (text, said) => expect(sides(text, said)).toEqual([])) // biome-ignore format: one line
})

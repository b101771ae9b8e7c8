import { describe, expect, it } from 'vitest'
import { names } from '../../languages/en/names/index.ts'
import { moneyEnd, shareEnd } from './find-amounts.ts'
import { dateEnd } from './find-dates.ts'
import { plainTokens } from './testing/plain-tokens.ts'
import { markTable, markTokens } from './word-marks.ts'

const table = markTable(names)
const tags = [
  { upos: 'X', xpos: 'X' },
  { upos: 'NOUN', xpos: 'NNS' },
]

/** What the rule finds at the first token, the text's last words if '_' marks them as plural nouns. */
function found(rule: typeof dateEnd, text: string): string {
  const tokens = plainTokens(text.replaceAll('_', ''))
  const words = text.split(' ')
  words.forEach((word, i) => {
    if (word.endsWith('_')) tokens.tag[i] = 1
  })
  const sign = (k: number) =>
    k < words.length && tokens.end[k]! - tokens.start[k]! === 1 ? tokens.text.charCodeAt(tokens.start[k]!) : 0
  const end = rule(markTokens(tokens, table, tags), 0, words.length, sign)
  return words.slice(0, end).join(' ')
}

describe('dates', () => {
  it.each([
    ['Monday , the envoy said', 'Monday'],
    ['Tuesday night at the port', 'Tuesday night'],
    ['Friday , March 4 , 2031 , in', 'Friday , March 4 , 2031'],
    ['March 4 , 2031 .', 'March 4 , 2031'],
    ['Sept. 2 - Talks', 'Sept. 2'],
    ['Sept . 2 - Talks', 'Sept . 2'],
    ['12 November .', '12 November'],
    ['January 2026 .', 'January 2026'],
    ['late August .', 'late August'],
    ['mid - 2030 .', 'mid - 2030'],
    ['last week .', 'last week'],
    ['next Friday morning', 'next Friday morning'],
    ['two days ago', 'two days ago'],
    ['1970s again', '1970s'],
    ['2031 accord', '2031'],
    ['yesterday .', 'yesterday'],
    ['2000 soldiers_', ''],
    ['May said no', ''],
    ['march on the capital', ''],
    ['May 3 .', 'May 3'],
    ['last May .', 'last May'],
    ['week .', ''],
    ['June 4 % of', 'June'],
  ])('%s', (text, expected) => expect(found(dateEnd, text)).toBe(expected))
})

describe('money', () => {
  it.each([
    ['$ 400 million in aid', '$ 400 million'],
    ['€ 35 million .', '€ 35 million'],
    ['$ 18.5bn were', '$ 18.5bn'],
    ['15 million euros .', '15 million euros'],
    ['250 million Lorvian crowns', ''],
    ['two dollars .', 'two dollars'],
    ['1,500 monitors', ''],
    ['US$ 3 billion', 'US$ 3 billion'],
  ])('%s', (text, expected) => expect(found(moneyEnd, text)).toBe(expected))
})

describe('numbers', () => {
  it.each([
    ['1,500 monitors', '1,500'],
    ['3.2 percent in', '3.2 percent'],
    ['4 % and', '4 %'],
    ['two dozen ships', 'two dozen'],
    ['twenty - one days', 'twenty - one'],
    ['one million people', 'one million'],
    ['one of them', ''],
    ['a deal', ''],
    ['hundreds of', 'hundreds'],
    ['3rd round', ''],
  ])('%s', (text, expected) => expect(found(shareEnd, text)).toBe(expected))
})

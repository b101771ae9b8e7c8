import { describe, expect, it } from 'vitest'
import { told } from '../testing/told.ts'

describe('what a noun or verb tells no act of', () => {
  it.each([
    ['an election of years ago', '“We had an election in 2016,” Ana Lind said.', ''],
    ['held then', 'Poland held an election in 2019.', ''],
    ['a late one', 'Poland held an election last month.', 'vote'],
    ['homes', 'Poland has built settlements in the Vela valley.', ''],
    ['one home', 'Ana Lind condemned a settlement near Warsaw.', ''],
    ['the homes', 'The settlements on the river grew.', ''],
    ['a settlement made', 'France and Poland reached a settlement on Monday.', 'agree'],
    ['settlements made', 'The union and the company reached settlements in Warsaw on Monday.', 'agree'],
    ['its own members', 'The Greens passed the bill with only their own members.', 'vote'],
    ['to whom', 'Ana Lind submitted a plan to Poland.', 'handover'],
  ])('%s', (_, text, kind) => expect(told(text).map((t) => t.split(' ')[0]).join()).toBe(kind)) // biome-ignore format: a table

  it.each([
    ['France is prepared to move ahead with a deal with Poland.', 'proposed'],
    ['France wants to press forward with a trade deal with Poland.', 'proposed'],
    ['France is ready to go ahead with a bilateral deal with Poland.', 'proposed'],
  ])('a deal that is only gone ahead with: %s', (text, status) => {
    expect(told(text).join()).toContain(status)
  })
})

describe('a meeting with others is another', () => {
  it.each([
    'Ana Lind will meet Jan Berg on Friday. Ana Lind took part in a meeting with leaders of the northern states.',
    'Ana Lind will meet Jan Berg in Warsaw on Friday. She had a meeting with envoys of the northern states.',
    'Ana Lind met Jan Berg on Monday. After the talks she attended a meeting with lawmakers.',
  ])('%s', (text) => {
    expect(told(text).filter((t) => t.startsWith('meet'))).toHaveLength(2)
  })

  it.each([
    'Ana Lind met Jan Berg on Monday. The meeting in the old town went well.',
    'Ana Lind met Jan Berg on Monday. It was a meeting with few results.',
    'Ana Lind and Jan Berg had a meeting on Monday with their aides. The talks lasted an hour.',
  ])('and the same is one: %s', (text) => {
    expect(told(text).filter((t) => t.startsWith('meet'))).toHaveLength(1)
  })
})

describe('a meeting told as to come and in the present tense', () => {
  it.each([
    ['is to come', '“I look forward to meeting Jan Berg,” Ana Lind said. Ana Lind and Jan Berg hold a summit in Warsaw.', 'planned'],
    ['with “will” too', 'Ana Lind will meet Jan Berg in Warsaw. Ana Lind and Jan Berg hold their summit on a ship.', 'planned'],
    ['is not lent the day of another visit', 'Ana Lind flew to Paris on Monday. “I look forward to meeting Jan Berg,” Ana Lind said. Ana Lind and Jan Berg hold a summit in Warsaw.', 'planned'],
    ['but by itself is told as done', 'Ana Lind and Jan Berg hold a summit in Warsaw.', 'Warsaw'],
    ['and once done is done', 'Ana Lind met Jan Berg in Warsaw. Ana Lind and Jan Berg hold a summit every year.', '2031-04-02~'],
  ])('%s', (_, text, ending) => {
    const meets = told(text).filter((t) => t.startsWith('meet'))
    expect(meets).toHaveLength(1)
    expect(meets[0]!.endsWith(ending)).toBe(true)
    expect(meets[0]).not.toContain('2031-03-31')
  }) // biome-ignore format: a table
})

import { describe, expect, it } from 'vitest'
import { dayInWords, whenInWords } from './dates.ts'

describe('dates as people write them', () => {
  it.each([
    ['2031-04-02', 'on 2 April 2031'],
    ['2031-04-02T09:30:00+02:00', 'on 2 April 2031'],
    ['2031-04', 'in April 2031'],
    ['2031', 'in 2031'],
    ['203X', 'in the 2030s'],
    ['2031-22', 'in summer 2031'],
    ['2031-04-02~', 'about 2 April 2031'],
    ['2031-04-02/2031-04-05', 'between 2 and 5 April 2031'],
    ['2031-03-30/2031-04-02~', 'between 30 March and about 2 April 2031'],
    ['2030-12-30/2031-01-02', 'between 30 December 2030 and 2 January 2031'],
    ['2031-04-02/..', 'from 2 April 2031 on'],
    ['../2031-04-02', 'by 2 April 2031'],
    ['soon', null],
    ['2031-99', null],
    [null, null],
  ])('%s: %s', (edtf, words) => expect(whenInWords(edtf)).toBe(words))

  it('leaves out the year that everybody knows', () => {
    expect(whenInWords('2031-04-02', '2031')).toBe('on 2 April')
    expect(whenInWords('2031-03-30/2031-04-02', '2031')).toBe('between 30 March and 2 April')
    expect(whenInWords('2030-12-30/2031-01-02', '2031')).toBe('between 30 December 2030 and 2 January')
    expect(whenInWords('2031', '2031')).toBe('in 2031')
  })

  it('gives a day without a preposition', () => expect(dayInWords('2031-04-02', '2031')).toBe('2 April'))
})

import { describe, expect, it } from 'vitest'
import { madeUpReport } from '../../record/testing/made-up.ts'
import { readFigures } from './read-figures.ts'
import { readWords } from './read-words.ts'
import { readPages } from './sentence.ts'

function figuresOf(text: string): string[] {
  const [page] = readPages([madeUpReport({ text, headline: null })], [])
  return page!.sentences.flatMap((s) =>
    readFigures(readWords(s), page!.words).map(({ kind, what, value, bound }) => `${kind} ${what} ${value} ${bound}`),
  )
}

describe('figures of a sentence', () => {
  it.each<[string, string[]]>([
    ['They talked for 17 hours of talks.', ['measure time 1020 exact']],
    ['It ended after almost six hours.', ['measure time 360 about']],
    ['They pay 340 million crowns a year.', ['measure money-crown 340000000 exact']],
    ['They asked for a $4.5-million loan.', ['measure money-usd 4500000 exact']],
    ['They pay 340m crowns.', ['measure money-crown 340000000 exact']],
    ['It cost more than $750 billion.', ['measure money-usd 750000000000 least']],
    ['A flow of no less than 90 cubic metres.', ['measure volume 90 least']],
    ['At least 32 people were killed and 81 wounded.', ['fate killed 32 least', 'fate wounded 81 exact']],
    ['The fire, killing four civilians, went out.', ['fate killed 4 exact']],
    ['Twenty-one soldiers left.', ['count people 21 exact']],
    ['About 2,000 prisoners wait.', ['count people 2000 about']],
    ['In 30 attacks nothing burnt.', ['count attack 30 exact']],
    ['It was so in 2031 and on 9 December.', []],
    ['He is 41 years old and came ten days ago.', []],
    ['Two more officials and another 30 soldiers came.', []],
    ['See article 14, page 3.', []],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected)
  })
})

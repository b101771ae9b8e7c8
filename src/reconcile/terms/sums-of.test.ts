import { expect, it } from 'vitest'
import { farApart, sumsOf } from './sums-of.ts'

const told = (text: string) => sumsOf(text, 'en').map(({ value, currency }) => `${value} ${currency}`)

it.each<[string, string[]]>([
  ['$4.5 trillion in loans', ['4500000000000 money-usd']],
  ['$15bn for the ports', ['15000000000 money-usd']],
  ['a loan of €340m and a gift of €2 million', ['340000000 money-eur', '2000000 money-eur']],
  ['340 million crowns a year', ['340000000 money-crown']],
  ['more than £1,200 each', ['1200 money-gbp']],
  ['two hundred million dollars', ['200000000 money-usd']],
  ['a $40 million relief package', ['40000000 money-usd']],
  ['aid for 40 million people', []],
  ['a toll of ten percent', []],
  ['no sum at all', []],
])('%s', (text, expected) => expect(told(text)).toEqual(expected))

it.each<[string, string, boolean]>([
  ['a loan of $4 million', 'a loan of 400 million dollars', true],
  ['a loan of $4 million', 'a loan of 5 million dollars', false],
  ['a loan of $4 million', 'a loan of €400 million', false],
  ['a loan of $4 million', 'a loan', false],
])('%s and %s', (a, b, expected) => expect(farApart(sumsOf(a, 'en'), sumsOf(b, 'en'))).toBe(expected))

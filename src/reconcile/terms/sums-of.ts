import { accountWords } from '../../languages/accounts.ts'

/** A sum of money: how much, and the sign of its currency. */
export interface Sum {
  readonly value: number
  readonly currency: string
}

const told = /([$€£¥₽₴₹])\s?(\d[\d,]*(?:\.\d+)?)(?:[\s-]?(\p{L}+))?/gu

/** The sums that words tell: 4.5e12 of '$4.5 trillion in loans', 15e9 of '$15bn'. */
export function sumsOf(text: string, code: string): readonly Sum[] {
  const magnitudes = accountWords.get(code)?.magnitudes
  return [...text.matchAll(told)].map(([, currency, number, after]) => ({
    value: Number(number!.replaceAll(',', '')) * (magnitudes?.get(after?.toLowerCase() ?? '') ?? 1),
    currency: currency!,
  }))
}

/** How many times larger one sum may be than another that is told of the same thing. */
const FAR = 2

/** Whether no sum of one may be a sum of the other, told otherwise: a loan of 4 million and one of 400. In two currencies it may. */
export const farApart = (a: readonly Sum[], b: readonly Sum[]): boolean =>
  a.length > 0 &&
  b.length > 0 &&
  !a.some((x) => b.some((y) => x.currency !== y.currency || (x.value <= y.value * FAR && y.value <= x.value * FAR)))

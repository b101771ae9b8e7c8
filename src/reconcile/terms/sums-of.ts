import { accountWords } from '../../languages/accounts.ts'
import { wordings } from '../../languages/wordings.ts'
import { readFigures } from '../conflicts/read-figures.ts'
import { wordsIn } from '../conflicts/read-words.ts'

/** A sum of money: how much, and of what. */
export interface Sum {
  readonly value: number
  /** 'money-usd'. */
  readonly currency: string
}

/** The sums that words tell: 4.5e12 of '$4.5 trillion in loans', 15e9 of '15 billion crowns'. */
export function sumsOf(text: string, code: string): readonly Sum[] {
  const [words, wording] = [accountWords.get(code), wordings.get(code)]
  if (!words || !wording || !words.counting.mayCount.test(text)) return []
  return readFigures(wordsIn(text, wording), words).flatMap(({ value, what }) =>
    what.startsWith('money') ? [{ value, currency: what }] : [],
  )
}

/** How many times larger one sum may be than another that is told of the same thing. */
const FAR = 2

/** Whether no sum of one may be a sum of the other, told otherwise: a loan of 4 million and one of 400. In two currencies it may. */
export const farApart = (a: readonly Sum[], b: readonly Sum[]): boolean =>
  a.length > 0 &&
  b.length > 0 &&
  !a.some((x) => b.some((y) => x.currency !== y.currency || (x.value <= y.value * FAR && y.value <= x.value * FAR)))

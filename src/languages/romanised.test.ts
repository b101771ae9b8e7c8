import { describe, expect, it } from 'vitest'
import { sameGivenName } from './given-name-forms.ts'
import { romanised } from './romanised.ts'

describe('names in Latin letters', () => {
  it.each([
    ['Lorvynskyy', 'Lorvinsky', 'Lorvinskiy', 'Lorvynskyi', 'Лорвинський', 'Лорвинский'],
    ['Khadzhiev', 'Hadjiev', 'Khadzhiyev', 'Хаджиев'],
    ['Schevchuk', 'Shevchuk', 'Шевчук'],
    ['Wolkow', 'Volkov', 'Волков'],
    ['Al-Masoud', 'Al-Masud'],
  ])('%s has one key in all its spellings', (first, ...others) => {
    for (const other of others) expect(romanised(other)).toBe(romanised(first))
  })

  it.each([
    ['Berg', 'Borg'],
    ['Lund', 'Lunde'],
    ['Karov', 'Marov'],
  ])('%s and %s keep apart', (a, b) => expect(romanised(a)).not.toBe(romanised(b)))
})

describe('given names', () => {
  it.each([
    ['Dave', 'David'],
    ['Mykola', 'Nikolai'],
    ['J.', 'Jan'],
    ['Oleh', 'Oleg'],
    ['Najibul', 'Najibullah'],
    ['Володимир', 'Vladimir'],
  ])('%s may be %s', (a, b) => expect([sameGivenName(a, b), sameGivenName(b, a)]).toEqual([true, true]))

  it.each([
    ['Jan', 'Per'],
    ['Martin', 'Martina'],
    ['Ada', 'Adam'],
    ['J.', 'Per'],
  ])('%s is not %s', (a, b) => expect([sameGivenName(a, b), sameGivenName(b, a)]).toEqual([false, false]))
})

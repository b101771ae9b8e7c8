import { expect, it } from 'vitest'
import { countOf, indefinite, listOf } from './lists.ts'

it.each([
  [['Lind'], 'Lind'],
  [['Lind', 'Oredo'], 'Lind and Oredo'],
  [['Lind', 'Oredo', 'Vash'], 'Lind, Oredo and Vash'],
  [[], ''],
])('lists %j', (items, words) => expect(listOf(items)).toBe(words))

it.each([
  [1, 'one report'],
  [4, 'four reports'],
  [30, '30 reports'],
])('counts %i', (n, words) => expect(countOf(n, 'report')).toBe(words))

it.each([
  ['plan', 'a plan'],
  ['offer', 'an offer'],
  ['14-point plan', 'a 14-point plan'],
  ['18-point plan', 'an 18-point plan'],
  ['union offer', 'a union offer'],
])('%s: %s', (noun, words) => expect(indefinite(noun)).toBe(words))

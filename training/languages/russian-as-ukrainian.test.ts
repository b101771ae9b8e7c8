import { expect, it } from 'vitest'
import { russianAsUkrainian } from './russian-as-ukrainian.ts'

it.each([
  ['или', 'або'],
  ['Чтобы', 'щоб'],
  ['министры', 'міністри'],
  ['Объезд', "Об'езд"],
  ['2014', '2014'],
])('%s', (russian, ukrainian) => expect(russianAsUkrainian(russian)).toBe(ukrainian))

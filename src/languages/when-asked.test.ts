import { expect, test } from 'vitest'
import { mapWhenAsked, setWhenAsked } from './when-asked.ts'

test('a set is made once, when first asked, and answers as it', () => {
  let made = 0
  const set = setWhenAsked(() => {
    made++
    return new Set(['dam', 'gate'])
  })
  expect(made).toBe(0)
  expect([set.has('dam'), set.has('flow'), set.size, [...set], [...set.values()]]).toEqual([
    true,
    false,
    2,
    ['dam', 'gate'],
    ['dam', 'gate'],
  ])
  set.forEach((word) => {
    expect(set.has(word)).toBe(true)
  })
  expect(made).toBe(1)
})

test('a map is made once, when first asked, and answers as it', () => {
  let made = 0
  const map = mapWhenAsked(() => {
    made++
    return new Map([['torlin', 'Veskara']])
  })
  expect(made).toBe(0)
  expect([map.get('torlin'), map.get('santevar'), map.has('torlin'), map.size, [...map]]).toEqual([
    'Veskara',
    undefined,
    true,
    1,
    [['torlin', 'Veskara']],
  ])
  expect(made).toBe(1)
})

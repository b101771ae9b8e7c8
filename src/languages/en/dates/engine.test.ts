import { describe, expect, it } from 'vitest'
import { readerOf } from './engine.ts'
import { lex } from './lex.ts'
import { type Rule, rules, type WordClass } from './pattern.ts'

interface Classes {
  readonly n: number
  readonly sum: number
}
const rule = rules<Classes, number>()

const n: WordClass<number> = {
  read: (lexed, at) => (/^\d+$/.test(lexed.lows[at]!) ? { value: Number(lexed.lows[at]), end: at + 1 } : null),
  first: new Set(['0']),
}

function read(list: readonly Rule<number>[], text: string): readonly [value: number, end: number] | null {
  const found = readerOf<number>('sum', { n }, { sum: list })(lex(text, 0, text.length), 0, new Map())
  return found && [found.value, found.end]
}

describe('a grammar', () => {
  const sums = [
    rule('<n:n>', ({ n }) => n),
    rule('the? <a:n> and|plus <b:n>', ({ a, b }) => a + b),
    rule('<a:n> , <b:n>?', ({ a, b }) => a - (b ?? 0)),
    rule('twice <s:sum>', ({ s }) => s * 2),
  ]
  it.each<[text: string, found: readonly [number, number] | null]>([
    ['3', [3, 1]],
    ['3 and 4', [7, 3]],
    ['the 3 plus 4 and 5', [7, 4]],
    ['3, 1', [2, 3]],
    ['3, or', [3, 2]],
    ['twice twice 2 and 1', [12, 5]],
    ['3 and', [3, 1]],
    ['and 3', null],
    ['', null],
  ])('%s', (text, found) => expect(read(sums, text)).toEqual(found))

  it('takes the earlier rule where two match alike, and the next where one declines', () => {
    expect(read([rule('<n:n>', () => 1), rule('<n:n>', () => 2)], '9')).toEqual([1, 1])
    expect(read([rule('<n:n>', () => null), rule('<n:n>', () => 2)], '9')).toEqual([2, 1])
    expect(
      read(
        [
          rule(
            '<n:n> now',
            () => 1,
            () => false,
          ),
          rule('<n:n>', () => 2),
        ],
        '9 now',
      ),
    ).toEqual([2, 1])
  })

  it('finds nothing in a class that leads back to itself, and stops in a chain without end', () => {
    expect(read([rule('<s:sum> and <n:n>', ({ s, n }) => s + n)], '1 and 2')).toBeNull()
    expect(read(sums, `${'twice '.repeat(5000)}1`)).toBeNull()
  })

  it('refuses a class that is not there', () => {
    const list = [rule('<n:n>', () => 1), { pattern: '<x:nothing>', make: () => 1 }]
    expect(() => read(list, '1')).toThrow('nothing')
  })
})

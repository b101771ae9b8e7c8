import fc from 'fast-check'
import { expect, it } from 'vitest'
import { repeatedKey } from './repeated-key.ts'

it.each([
  ['{"a":1,"a":2}', 'a'],
  ['{"a":1,"a":1}', 'a'],
  ['{"a" : 1, "b": {"c": 2, "c" :3}}', 'c'],
  ['{"a":1,"\\u0061":2}', 'a'],
  ['[{"x":1},{"y":1,"z":{"y":2},"y":3}]', 'y'],
  ['{"":1,"":2}', ''],
  ['{"__proto__":1,"__proto__":2}', '__proto__'],
  ['{"a\\"":1,"b":"a\\\\","a\\"":2}', 'a"'],
  ['{"a":{},\n\t"a"\r\n:[]}', 'a'],
  // These are sound.
  ['{}', undefined],
  ['"a"', undefined],
  ['{"a":{"a":{"a":1}},"b":[{"a":1},{"a":2}]}', undefined],
  ['{"a":"a","b":"a","c":["a","a"]}', undefined],
  ['{"a":"\\"a\\":1, \\"a\\":2"}', undefined],
  ['{"a":1,"A":2,"a ":3,"toString":4,"constructor":5}', undefined],
])('%s: %j', (json, key) => expect(repeatedKey(json)).toBe(key))

it('finds none in what JSON.stringify writes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 1), (value, space) => {
      expect(repeatedKey(JSON.stringify(value, null, space))).toBeUndefined()
    }),
  )
})

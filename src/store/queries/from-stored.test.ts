import { expect, it } from 'vitest'
import { fromStored } from './from-stored.ts'

it('gives back what was written', () => expect(fromStored('{"a":[1]}', 'report r_1')).toEqual({ a: [1] }))

it.each(['', 'x', '{"a":'])('names what cannot be read (%j)', (json) =>
  expect(() => fromStored(json, 'report r_1')).toThrow('the store is damaged: report r_1 cannot be read'),
)

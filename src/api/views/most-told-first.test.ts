import { expect, it } from 'vitest'
import type { SupportedLine } from '../resources/origins.ts'
import { mostToldFirst } from './most-told-first.ts'

const line = (id: string, reports: number, known: number, possiblyShared = 0) =>
  ({ id, reports, origins: { known, possiblyShared, unknown: 0 } }) as unknown as SupportedLine

it('has first what most reports tell, and of that what rests on least; else nothing moves', () => {
  const lines = [line('one', 1, 1), line('other', 1, 1), line('sure', 4, 3), line('thin', 4, 0, 1), line('two', 2, 2)]
  expect(mostToldFirst(lines).map(({ id }) => id)).toEqual(['thin', 'sure', 'two', 'one', 'other'])
})

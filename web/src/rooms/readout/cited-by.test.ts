import { expect, it } from 'vitest'
import type { Brief } from '../../../../src/api/types.ts'
import { citedBy } from './cited-by.ts'

const reports = ['r_1', 'r_2', 'r_3'].map((id) => ({ id })) as unknown as Brief['reports']

it.each<[cites: Record<number, string>, cited: Record<string, string>]>([
  [{}, {}],
  [
    { 1: 'r_2', 2: 'r_1' },
    { r_2: '1', r_1: '2' },
  ],
  [
    { 1: 'r_1', 2: 'r_1', 3: 'r_3', 4: 'r_1', 5: 'r_1', 6: 'r_1' },
    { r_1: '1, 2, 4–6', r_3: '3' },
  ],
  [{ 1: 'unknown' }, {}],
])('%j is listed as %j', (cites, cited) => {
  const references = Object.entries(cites).map(([number, report]) => ({ report, number: Number(number) }))
  const listed = citedBy({ references: references as unknown as Brief['references'], reports })
  expect(Object.fromEntries(listed.map(({ report, numbers }) => [report.id, numbers]))).toEqual(cited)
})

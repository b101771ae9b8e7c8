import { expect, it } from 'vitest'
import type { RecordedReport } from '../../record/record.ts'
import { houseNames } from './house-name.ts'

const reports = [
  { id: 'r_1', outlet: 'Northline', file: 'a.txt' },
  { id: 'r_2', outlet: null, file: 'b.txt' },
  { id: 'r_3', outlet: null, file: null },
] as RecordedReport[]

it.each([
  ['Northline', 'Northline'],
  ['b.txt', 'report 2'],
  ['r_3', 'report 3'],
  // The file of a report that states its outlet is nobody's name.
  ['a.txt', 'a.txt'],
])('%s is called "%s"', (name, words) => expect(houseNames({ reports })(name)).toBe(words))

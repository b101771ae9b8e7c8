import { expect, it } from 'vitest'
import { listOutlets } from './passages.ts'

it.each([
  [['Nordpost', 'report 3'], 'Nordpost and report 3'],
  [['report 3', 'Nordpost', 'report 5'], 'Nordpost and reports 3 and 5'],
  [['report 3', 'report 5', 'report 6'], 'reports 3, 5 and 6'],
])('%j are %s', (names, expected) => expect(listOutlets(names)).toBe(expected))

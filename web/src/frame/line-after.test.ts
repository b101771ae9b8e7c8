import { expect, it } from 'vitest'
import { lineAfter } from './line-after.ts'

it.each<[what: string, tops: readonly number[], at: number, step: 1 | -1, to: number | null]>([
  ['j goes to the next line', [10, 50, 90], 0, 1, 1],
  ['k goes to the line before', [10, 50, 90], 2, -1, 1],
  ['j stays on the last', [10, 50, 90], 2, 1, null],
  ['k stays on the first', [10, 50, 90], 0, -1, null],
  ['j begins with the first line in sight', [-80, -20, 30, 70], -1, 1, 2],
  ['k begins with the last above what is in sight', [-80, -20, 30, 70], -1, -1, 1],
  ['j ends at the last line where all are above', [-80, -20], -1, 1, 1],
  ['k has nowhere to go above the first', [5, 30], -1, -1, null],
  ['an empty room has no lines', [], -1, 1, null],
])('%s', (_, tops, at, step, to) => expect(lineAfter(tops, at, step)).toBe(to))

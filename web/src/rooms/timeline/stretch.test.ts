import { expect, test } from 'vitest'
import { stretchOf } from './stretch.ts'

const at = (iso: string) => Date.parse(iso)

test.each([
  ['2031-04-05', '2031-04-05', '2031-04-06', false],
  ['2031-04-05~', '2031-04-05', '2031-04-06', true],
  ['2031-04', '2031-04-01', '2031-05-01', true],
  ['2031', '2031-01-01', '2032-01-01', true],
  ['2031-04-02/2031-04-05', '2031-04-02', '2031-04-06', false],
  ['2031-04-02/..', '2031-04-02', '2031-04-03', true],
  ['2031-04-05T09:30:00Z', '2031-04-05T09:30Z', '2031-04-05T09:30Z', false],
])('%s is drawn from %s to %s', (edtf, from, to, vague) => {
  expect(stretchOf(edtf)).toEqual({ from: at(from), to: at(to), vague })
})

test.each([null, '', '2031-21', 'XXXX-04-05', 'soon', '../..'])('%s is not drawn', (edtf) => {
  expect(stretchOf(edtf)).toBeNull()
})

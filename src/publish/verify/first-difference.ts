import { shorten } from '../readout/shorten.ts'

/** Where a file first differs from what it should be, by lines; null where it does not. */
export function firstDifference(file: string, should: string): string | null {
  if (file === should) return null
  const [is, was] = [file.split('\n'), should.split('\n')]
  const at = is.findIndex((line, i) => line !== was[i])
  const line = at < 0 ? is.length : at
  const show = (text: string | undefined) => (text === undefined ? 'nothing' : `“${around(text, is[line], was[line])}”`)
  return `line ${line + 1} does not hold: the file has ${show(is[line])}, the record gives ${show(was[line])}`
}

/** The part of a line where two lines part. */
function around(text: string, a = '', b = ''): string {
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  const from = same < 60 ? 0 : text.lastIndexOf(' ', same - 30) + 1
  return `${from > 0 ? '…' : ''}${shorten(text.slice(from), 140)}`
}

import { mark } from './word-marks.ts'

/** Behind the number that begins at token i: 'two', '1,500', '3.2 million', 'twenty - one', 'two dozen'; i where none does. */
function numberEnd(marks: Uint32Array, i: number, end: number, sign: (token: number) => number): number {
  const has = (k: number, bits: number) => k < end && (marks[k]! & bits) !== 0
  let next = i
  if (has(i, mark.digits | mark.number)) next = i + 1
  else if (has(i, mark.one) && has(i + 1, mark.magnitude) && !has(i + 1, mark.unit)) next = i + 1
  else return i
  if (sign(next) === hyphen && has(next + 1, mark.number | mark.one) && has(i, mark.number)) next += 2
  while (has(next, mark.magnitude) || (has(next, mark.number) && has(next - 1, mark.magnitude | mark.number))) next++
  return next
}

/** Behind the amount of money that begins at token i: '$ 400 million', '15 million euros'; i where none does. */
export function moneyEnd(marks: Uint32Array, i: number, end: number, sign: (token: number) => number): number {
  const has = (k: number, bits: number) => k < end && (marks[k]! & bits) !== 0
  if (has(i, mark.sign) && has(i + 1, mark.digits | mark.number)) return numberEnd(marks, i + 1, end, sign)
  const after = numberEnd(marks, i, end, sign)
  if (after === i) return i
  const next = has(after, mark.nationality) && has(after + 1, mark.currency) ? after + 1 : after
  return has(next, mark.currency) ? next + 1 : has(after, mark.sign) && !has(after + 1, mark.digits) ? after + 1 : i
}

/** Behind the number or share that begins at token i: '1,500', '11 percent'; i where none does. */
export function shareEnd(marks: Uint32Array, i: number, end: number, sign: (token: number) => number): number {
  const has = (k: number, bits: number) => k < end && (marks[k]! & bits) !== 0
  const after = numberEnd(marks, i, end, sign)
  if (after === i) return i
  return has(after, mark.percent) ? after + 1 : after
}

const hyphen = 45

import { mark } from './word-marks.ts'

/**
 * Where a date that begins at token i ends (exclusive), or i where none does. `marks` are the tokens' marks, `end` the sentence's
 * end, and `sign(k)` the code of token k where it is a single sign or letter, else 0.
 */
export function dateEnd(marks: Uint32Array, i: number, end: number, sign: (token: number) => number): number {
  const has = (k: number, bits: number) => k < end && (marks[k]! & bits) !== 0
  const year = (k: number) => (has(k, mark.year) ? k + 1 : has(k + 1, mark.year) && sign(k) === comma ? k + 2 : k)
  const month = (k: number) => has(k, mark.month) && has(k, mark.capital)
  /** Behind 'March', 'March 4', 'March 4, 2025', 'March 2025', 'Sept . 2'. */
  const afterMonth = (k: number) => {
    let next = sign(k) === stop && has(k + 1, mark.dayNumber) ? k + 1 : k
    if (has(next, mark.dayNumber | mark.ordinal) && sign(next + 1) !== percent) next++
    return has(next, mark.year) || next > k ? year(next) : k
  }
  const anyMonth = (k: number) => {
    if (!month(k)) return k
    const after = afterMonth(k + 1)
    // 'May' and 'March' by themselves may be other words.
    return after === k + 1 && has(k, mark.doubtfulMonth) && !has(k - 1, mark.shade | mark.pointer)
      ? inDate(k)
        ? after
        : k
      : after
  }
  const inDate = (k: number) => k > 0 && has(k - 1, mark.dayNumber | mark.ordinal)
  if (has(i, mark.weekday) && has(i, mark.capital)) {
    let next = i + 1
    if (has(next, mark.part)) next++
    const after = sign(next) === comma ? anyMonth(next + 1) : anyMonth(next)
    if (after > next + (sign(next) === comma ? 1 : 0)) return after
    if (sign(next) === comma && has(next + 1, mark.dayNumber) && month(next + 2)) return afterMonth(next + 3)
    return next
  }
  if (month(i)) return anyMonth(i)
  if (has(i, mark.dayNumber | mark.ordinal) && month(i + 1)) return year(i + 2)
  if (has(i, mark.shade)) {
    let next = sign(i + 1) === hyphen ? i + 2 : i + 1
    if (month(next)) return afterMonth(next + 1)
    if (has(next, mark.year)) return next + 1
    if (has(next, mark.pointer)) next++
    return has(next, mark.unit) && next > i + 1 ? next + 1 : i
  }
  if (has(i, mark.pointer)) {
    const next = i + 1
    if (has(next, mark.weekday)) return has(next + 1, mark.part) ? next + 2 : next + 1
    if (month(next)) return afterMonth(next + 1)
    return has(next, mark.unit | mark.season | mark.part) ? next + 1 : i
  }
  if (has(i, mark.day)) return has(i + 1, mark.part) ? i + 2 : i + 1
  if (has(i, mark.number | mark.digits | mark.one) && has(i + 1, mark.unit) && has(i + 2, mark.distance)) return i + 3
  // '2000 soldiers' are a number.
  if (has(i, mark.year) && !(has(i + 1, mark.plural) && has(i, mark.digits))) return i + 1
  if (has(i, mark.season) && has(i + 1, mark.year)) return i + 2
  if (has(i, mark.feast) && has(i, mark.capital)) return has(i + 1, mark.unit) ? i + 2 : i + 1
  return i
}

const comma = 44
const stop = 46
const hyphen = 45
const percent = 37

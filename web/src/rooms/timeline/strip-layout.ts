const day = 86_400_000

interface Ends {
  readonly from: number
  readonly to: number
}

/**
 * The time to draw, in milliseconds: all reports, and the events about them. What lies far from every report does not squeeze the rest; what
 * reaches into the time is drawn whole, unless it is longer than all of that.
 */
export function extentOf(stretches: readonly Ends[], marks: readonly number[]): readonly [number, number] {
  const ends = stretches.flatMap((s) => [s.from, s.to])
  if (marks.length + ends.length === 0) return [0, day]
  const centre = marks.length > 0 ? marks : ends
  const [low, high] = [Math.min(...centre), Math.max(...centre)]
  const slack = Math.max(45 * day, 3 * (high - low))
  const near = stretches
    .filter((s) => s.to >= low - slack && s.from <= high + slack)
    .flatMap(({ from, to }) => (to - from <= slack ? [from, to] : []))
  return [Math.min(low, ...near) - day, Math.max(high, ...near) + day]
}

/** How many rows of bars there are at most. */
const most = 6

/** Lays bars into rows so that none covers another, as far as there are rows. */
export function rowsOf<T extends { readonly stretch: Ends }>(
  items: readonly T[],
  x: (t: number) => number,
): (T & { row: number })[] {
  const ends: number[] = []
  return [...items]
    .sort((a, b) => a.stretch.from - b.stretch.from)
    .map((item) => {
      const from = x(item.stretch.from)
      let row = ends.findIndex((end) => end <= from)
      if (row < 0) row = ends.length < most ? ends.length : ends.indexOf(Math.min(...ends))
      ends[row] = Math.max(x(item.stretch.to), from + 8)
      return { ...item, row }
    })
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']

/** A tick of the axis in words, as far as it is more than a beginning: "2031", "Apr 2031", "5 Apr", "18:00". */
export function tickWords(at: Date): string {
  const [month, date] = [at.getUTCMonth(), at.getUTCDate()]
  if (at.getUTCHours() + at.getUTCMinutes() > 0) return at.toISOString().slice(11, 16)
  if (date > 1) return `${date} ${months[month]}`
  return month > 0 ? `${months[month]} ${at.getUTCFullYear()}` : String(at.getUTCFullYear())
}

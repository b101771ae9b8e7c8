import type { DateReading, Meaning } from '../../dates.ts'
import type { Lexed } from './lex.ts'

const joints: ReadonlySet<string> = new Set([',', 'and', 'or', '/'])

/** The tokens where a reading begins and the one behind it. */
export interface Placed {
  readonly reading: DateReading
  readonly from: number
  readonly to: number
}

const bareDay = (of: Meaning): of is Meaning & { is: 'calendar' } =>
  of.is === 'calendar' && !of.within && !of.which && Object.keys(of.fields).join() === 'weekday'

/** The week that a weekday stands in: "Friday next week". */
const weekOf = (of: Meaning | undefined): Meaning | undefined =>
  of?.is === 'calendar' && of.fields.weekday !== undefined ? of.within : undefined

function joined({ lows }: Lexed, from: number, to: number): boolean {
  if (to === from || to - from > 2) return false
  for (let i = from; i < to; i++) if (!joints.has(lows[i]!)) return false
  return true
}

/** Gives the weekdays of a list the week that one of them names: "Tuesday or Thursday next week", "next week on Monday or Friday". */
export function shareWeeks(lexed: Lexed, placed: readonly Placed[]): DateReading[] {
  const meanings = placed.map(({ reading }) => reading.meaning)
  const share = (i: number, other: number) => {
    const meaning = meanings[i]!
    const [first, last] = [placed[Math.min(i, other)]!, placed[Math.max(i, other)]!]
    const within = weekOf(meanings[other])
    if (within && bareDay(meaning) && joined(lexed, first.to, last.from)) meanings[i] = { ...meaning, within }
  }
  for (let i = 1; i < placed.length; i++) share(i, i - 1)
  for (let i = placed.length - 2; i >= 0; i--) share(i, i + 1)
  return placed.map(({ reading }, i) => ({ ...reading, meaning: meanings[i]! }))
}

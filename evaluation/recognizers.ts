/** The specifications of Recognizers-Text as `dates.ts` reads them: which cases news knows, and when a value is the same. */
import type { DateExpression } from '../src/analyze/dates/find-dates.ts'

export type Values = Readonly<Record<string, string>>
export interface Wanted {
  readonly Text: string
  readonly Start?: number
  readonly Type?: string
  readonly TypeName?: string
  readonly Value?: { readonly Timex?: string; readonly Mod?: string; readonly values?: readonly Values[] } & {
    readonly FutureResolution?: Values
    readonly PastResolution?: Values
  }
  readonly Resolution?: { readonly values?: readonly Values[] }
}
export interface Case {
  readonly Input: string
  readonly Context?: { readonly ReferenceDateTime?: string }
  readonly Results: readonly Wanted[]
}

/** Whole files that are not about dates in news. */
export const outsideFiles: Readonly<Record<string, string>> = {
  TimeZoneExtractor: 'zones without a time',
  TimeZoneParser: 'zones without a time',
  DateTimeModelSplitDateAndTime: 'a mode of the assistant: dates and times apart',
  DateTimeModelCalendarMode: 'a mode of the assistant: calendar',
  DateTimeModelComplexCalendar: 'a mode of the assistant: calendar',
  DateTimeModelTasksMode: 'a mode of the assistant: tasks',
  DateTimeModelExperimentalMode: 'a mode of the assistant: experiments',
}
/** Measured, but no date: the time of day alone. */
export const beside = new Set(['TimeExtractor', 'TimeParser', 'TimePeriodExtractor', 'TimePeriodParser'])

const spelt = new Set(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth`.split(/\s+/),
)
const small = new Set('the at on for by from to between and or later than no around until till'.split(' '))
const clocks = /\b\d{1,2}(?::\d\d)+ ?(?:[ap]\.? ?m\b\.?)?|\b\d{1,2} ?[ap]\.? ?m\b\.?/gi
/** Nothing but small words, clocks and a number that nothing says is a day or an hour: "the 27", "at seven", "15 at 8:00". */
function isBareNumber(text: string): boolean {
  const words: readonly string[] =
    text
      .replace(clocks, ' # ')
      .toLowerCase()
      .match(/#|\d+(?:st|nd|rd|th)?|\p{L}+/gu) ?? []
  const numbers = words.filter((word) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word) || spelt.has(word))
  if (numbers.length === 0 || words.some((word) => word !== '#' && !small.has(word) && !numbers.includes(word)))
    return false
  const range = words.includes('#') && /\b(?:to|and|until|till)\b|-/.test(text)
  return !range && !(/^the \d+(?:st|nd|rd|th)$/i.test(text) && !words.includes('#'))
}

/** What news does not say, by what the case wants found or by its words; the first that fits is given as the reason. */
const outside: readonly (readonly [reason: string, test: (one: Case, text: string) => boolean])[] = [
  [
    '"the day", "my week", "next day" counted from now',
    (_, t) =>
      /^(?:the|my|this|next|last|past|the last) (?:day|week)$/i.test(t) && !/^(?:this|next|last|past) week$/i.test(t),
  ],
  ['a day or an hour told by its bare number', (_, t) => isBareNumber(t)],
  [
    'spaces or commas inside dates in digits',
    (_, t) => /\d -\d|\d- \d|\d{4} - \d|\d - \d{4}|\d{1,2}\/\d{1,2},|\d \/|\/ \d/.test(t),
  ],
  ['month and day in digits with a hyphen', (_, t) => /^\d{1,2}-\d{1,2}(?:-\d\d)?$/.test(t)],
  [
    'words run together or misspelt',
    (_, t) =>
      /^[a-z]+\.?\d{1,2}$|^\d{1,2}[a-z]{3,}$|tongiht|\bWedn\b|^\d{3,4} ?[ap] ?m|\bys\b|^rest (?:the|current)|september\.16th/i.test(
        t,
      ),
  ],
  ['a year before 1000', (_, t) => /year (?:\d{1,3}|two hundred.*)$/i.test(t)],
  ['signs of comparison and mark-up', (c) => /[<>=]/.test(c.Input)],
  ['business hours', (_, t) => /business hours/i.test(t)],
]

export const reasonOf = (one: Case): string | null => {
  const texts = one.Results.length > 0 ? one.Results.map(({ Text }) => Text) : ['']
  return outside.find(([, test]) => texts.some((text) => test(one, text)))?.[0] ?? null
}

/** An expression without the small words at its ends, which the specifications take in here and leave out there. */
export const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:(?:on|in|at|for|the|during|of)\s+)+/, '')
    .replace(/[\s.]+$/, '')

const day = 86_400_000
const utc = (text: string): number =>
  Date.parse(text.length === 10 ? `${text}T00:00:00Z` : `${text.replace(' ', 'T')}Z`)

/** One term of EDTF as its first moment and the first behind it. */
function term(text: string): readonly [number, number] | null {
  const plain = text.replace(/[~?%]/g, '').replace(/(?:Z|[+-]\d\d:\d\d)$/, (zone) => (text.includes('T') ? '' : zone))
  if (plain.includes('T')) return [utc(plain), utc(plain)]
  const whole = /^(\d{2,3})(X+)$/.exec(plain)
  if (whole) {
    const count = 10 ** whole[2]!.length
    const year = Number(whole[1]) * count
    return [Date.UTC(year, 0), Date.UTC(year + count, 0)]
  }
  const [year, month, date] = plain.split('-').map(Number) as [number, number?, number?]
  if (!Number.isFinite(year) || (month !== undefined && month > 20)) return null
  const at = new Date(0)
  const on = (y: number, m: number, d: number) => at.setUTCFullYear(y, m, d)
  if (month === undefined) return [on(year, 0, 1), on(year + 1, 0, 1)]
  if (date === undefined) return [on(year, month - 1, 1), on(year, month, 1)]
  return [on(year, month - 1, date), on(year, month - 1, date + 1)]
}

const parts: Readonly<Record<string, string>> = {
  MO: 'morning',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  MI: 'midday',
}
const phases: Readonly<Record<string, string>> = { start: 'start', mid: 'mid', end: 'end' }
const minutes = (text: string) => text.slice(0, 5)

/** Whether a part of a day is the wanted one. */
function samePart(found: DateExpression, timex: string, mod: string | undefined): boolean {
  const part = parts[/T([A-Z]{2})$/.exec(timex)?.[1] ?? '']
  const narrowed = (mod && phases[mod]) || undefined
  return part !== undefined && found.part === part && found.phase === narrowed
}

/**
 * Whether a value is the one found. Their intervals end before their last day and ours with it, so an end is right where it is
 * the first moment of our last term or the first behind it; an offset in years is right where their day lies in our year.
 */
export function same(found: DateExpression, wanted: Values, timex: string, mod: string | undefined): boolean {
  const { start, end } = ends(wanted)
  const set = wanted.set ?? (wanted.type === 'set' ? timex : undefined)
  if (set !== undefined) return found.kind === 'set' && sameSet(found, timex)
  if (wanted.duration !== undefined || wanted.type === 'duration')
    return found.kind === 'duration' && found.duration === timex.replace('BD', 'D')
  const one = wanted.date ?? wanted.dateTime ?? wanted.time ?? wanted.value
  if (one !== undefined && /^\d\d:/.test(one)) return found.time !== undefined && minutes(found.time) === minutes(one)
  if (start !== undefined && /^\d\d:/.test(start)) {
    return end === undefined
      ? minutes(found.time ?? '') === minutes(start)
      : samePart(found, timex, mod) || found.time === `${start}/${end}`
  }
  if (end !== undefined && /^\d\d:/.test(end)) return minutes(found.time ?? '') === minutes(end)
  const edtf = found.edtf
  if (edtf === null) return false
  const sides = edtf.split('/')
  const first = sides[0] === '..' ? null : term(sides[0]!)
  const last = sides.at(-1) === '..' ? null : term(sides.at(-1)!)
  if (one !== undefined) {
    if (!first || sides.length > 1) return false
    const at = utc(one)
    if (edtf.includes('T') !== one.includes(':')) return false
    if (edtf.endsWith('~') && first[1] - first[0] > day) return at >= first[0] && at < first[1]
    return at === first[0] && first[1] - first[0] <= day
  }
  if (start?.includes(':') && /T[A-Z]{2}$/.test(timex))
    return first?.[0] === utc(start.slice(0, 10)) && samePart(found, timex, mod)
  const near = (at: number, ours: number) =>
    at === ours || (at % day !== 0 && Math.abs(at - ours) < day && /T[^/]*$/.test(edtf) === false)
  if (start !== undefined && (!first || !(utc(start) === first[0] || (end === undefined && utc(start) === first[1]))))
    return false
  if (end !== undefined && (!last || !(near(utc(end), last[0]) || utc(end) === last[1]))) return false
  return (
    (start !== undefined || first === null || sides.length === 1) &&
    (end !== undefined || last === null || sides.length === 1)
  )
}

const ends = (of: Values) => ({
  start: of.startDate ?? of.startDateTime ?? of.startTime ?? of.start,
  end: of.endDate ?? of.endDateTime ?? of.endTime ?? of.end,
})

function sameSet({ set }: DateExpression, timex: string): boolean {
  if (!set) return false
  const [, date, time] = /^([^T]*)(?:T([\d:]+))?$/.exec(timex.startsWith('P') ? '' : timex) ?? []
  if (timex.startsWith('P')) return set.every === timex
  const clock = time === undefined || (set.time?.startsWith(time) ?? false)
  const weekday = /^XXXX-WXX-(\d)$/.exec(date ?? '')?.[1]
  return clock && (weekday ? set.weekday === Number(weekday) : date ? set.date === date : set.every === 'P1D')
}

/** The values that a case allows: one, or one behind and one ahead. */
export function allowed({ Value, Resolution }: Wanted): {
  readonly all: readonly Values[]
  readonly timex: string
  readonly mod: string | undefined
} {
  const values = Value?.values ?? Resolution?.values
  if (values) return { all: values, timex: values[0]?.timex ?? '', mod: values[0]?.Mod }
  const { FutureResolution, PastResolution, Timex, Mod } = Value ?? {}
  const all = [PastResolution, FutureResolution].filter((one): one is Values => !!one && Object.keys(one).length > 0)
  return { all, timex: Timex ?? '', mod: Mod }
}

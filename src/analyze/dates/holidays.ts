import { dayOf, weekdayOf } from './days.ts'
import { foreignDay } from './foreign-calendars.ts'

/** The days of a holiday in a year, its first and last; null where the year has none. */
type Reckon = (year: number) => { readonly first: number; readonly last: number } | null

interface Holiday {
  readonly days: Reckon
  /** Moon sightings and peoples decide: the day may differ. */
  readonly uncertain?: boolean
}

const single = (day: number) => ({ first: day, last: day })
const fixed = (month: number, day: number): Holiday => ({ days: (year) => single(dayOf(year, month, day)) })
/** The nth weekday of a month; -1 is the last. */
function nthWeekday(year: number, month: number, n: number, weekday: number): number {
  if (n < 0) {
    const last = dayOf(year, month + 1, 1) - 1
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = dayOf(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7
}
const weekday = (month: number, n: number, of: number, shift = 0): Holiday => ({
  days: (year) => single(nthWeekday(year, month, n, of) + shift),
})

/** Easter Sunday of the western churches. */
export function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}

/** Easter Sunday of the eastern churches: the Julian date, carried to the Gregorian calendar. */
export function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const month = Math.floor((d + e + 114) / 31)
  const lag = Math.floor(year / 100) - Math.floor(year / 400) - 2
  return dayOf(year, month, ((d + e + 114) % 31) + 1) + lag
}

const fromEaster = (shift: number): Holiday => ({ days: (year) => single(easter(year) + shift) })

/** A day of another calendar that lies in the Gregorian year, and how many days it lasts. */
const foreign = (
  calendar: Parameters<typeof foreignDay>[0],
  month: number,
  day: number,
  count = 1,
  uncertain = false,
): Holiday => ({
  days: (year) => {
    const first = foreignDay(calendar, year, month, day)
    return first === null ? null : { first, last: first + count - 1 }
  },
  ...(uncertain ? { uncertain } : {}),
})
const islamic = (month: number, day: number, count = 1) => foreign('islamic-umalqura', month, day, count, true)

/** Holidays by name. Dates that the moon or a people settles are uncertain; a name that several countries use has one here. */
const holidays: Readonly<Record<string, Holiday>> = {
  'new-year': fixed(1, 1),
  'new-year-eve': fixed(12, 31),
  epiphany: fixed(1, 6),
  'orthodox-christmas': fixed(1, 7),
  'martin-luther-king': weekday(1, 3, 1),
  inauguration: fixed(1, 20),
  'groundhog-day': fixed(2, 2),
  valentine: fixed(2, 14),
  presidents: weekday(2, 3, 1),
  'saint-patrick': fixed(3, 17),
  'womens-day': fixed(3, 8),
  'april-fools': fixed(4, 1),
  'australia-day': fixed(1, 26),
  'anzac-day': fixed(4, 25),
  'cinco-de-mayo': fixed(5, 5),
  'europe-day': fixed(5, 9),
  'saint-john': fixed(6, 24),
  'canada-day': fixed(7, 1),
  'teachers-day': { ...fixed(10, 5), uncertain: true },
  'trinity-sunday': fromEaster(56),
  'corpus-christi': fromEaster(60),
  'earth-day': fixed(4, 22),
  'arbor-day': weekday(4, -1, 5),
  'may-day': fixed(5, 1),
  've-day': fixed(5, 8),
  'victory-day': { ...fixed(5, 9), uncertain: true },
  'mothers-day': { ...weekday(5, 2, 7), uncertain: true },
  'memorial-day': weekday(5, -1, 1),
  juneteenth: fixed(6, 19),
  'fathers-day': weekday(6, 3, 7),
  'independence-us': fixed(7, 4),
  independence: { ...fixed(7, 4), uncertain: true },
  bastille: fixed(7, 14),
  'childrens-day': { ...fixed(6, 1), uncertain: true },
  'labor-day': weekday(9, 1, 1),
  columbus: weekday(10, 2, 1),
  halloween: fixed(10, 31),
  'all-saints': fixed(11, 1),
  'all-souls': fixed(11, 2),
  'guy-fawkes': fixed(11, 5),
  'election-us': { ...weekday(11, 1, 1, 1), uncertain: true },
  'veterans-day': fixed(11, 11),
  'singles-day': fixed(11, 11),
  'remembrance-sunday': weekday(11, 2, 7),
  thanksgiving: weekday(11, 4, 4),
  'black-friday': weekday(11, 4, 4, 1),
  'cyber-monday': weekday(11, 4, 4, 4),
  'saint-nicholas': fixed(12, 6),
  'human-rights-day': fixed(12, 10),
  'christmas-eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'boxing-day': fixed(12, 26),
  'shrove-tuesday': fromEaster(-47),
  'clean-monday': { days: (year) => single(orthodoxEaster(year) - 48) },
  'ash-wednesday': fromEaster(-46),
  'palm-sunday': fromEaster(-7),
  'maundy-thursday': fromEaster(-3),
  'good-friday': fromEaster(-2),
  'holy-saturday': fromEaster(-1),
  easter: fromEaster(0),
  'easter-monday': fromEaster(1),
  ascension: fromEaster(39),
  pentecost: fromEaster(49),
  'whit-monday': fromEaster(50),
  'orthodox-easter': { days: (year) => single(orthodoxEaster(year)) },
  ramadan: islamic(9, 1, 30),
  'eid-al-fitr': islamic(10, 1),
  'eid-al-adha': islamic(12, 10),
  ashura: islamic(1, 10),
  mawlid: islamic(3, 12),
  'islamic-new-year': islamic(1, 1),
  purim: { days: (year) => shifted(foreignDay('hebrew', year, 1, 15), -30) },
  passover: foreign('hebrew', 1, 15, 7),
  shavuot: foreign('hebrew', 3, 6),
  'rosh-hashanah': foreign('hebrew', 7, 1),
  'yom-kippur': foreign('hebrew', 7, 10),
  sukkot: foreign('hebrew', 7, 15, 7),
  'simchat-torah': foreign('hebrew', 7, 23),
  hanukkah: foreign('hebrew', 9, 25, 8),
  'lunar-new-year': foreign('chinese', 1, 1),
  nowruz: { days: (year) => single(dayOf(year, 3, 20)), uncertain: true },
}

const shifted = (day: number | null, by: number) => (day === null ? null : single(day + by))

/** When a holiday is in a year, and whether that is certain; null for a holiday that is not known. */
export function holidayIn(
  name: string,
  year: number,
): { readonly first: number; readonly last: number; readonly uncertain: boolean } | null {
  const holiday = Object.hasOwn(holidays, name) ? holidays[name]! : null
  const days = year > 0 && year < 3000 ? holiday?.days(year) : null
  return days && holiday ? { ...days, uncertain: holiday.uncertain ?? false } : null
}

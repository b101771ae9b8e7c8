import { hasCapital, isNumber, type Lexed, touches } from './lex.ts'
import type { Guard } from './pattern.ts'
import { doubtfulMonths, doubtfulWeekdays, months, weekdays } from './words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words before a bare "May" or "Sun" that make it a month or a day. */
const announcers =
  set(`in since until till til by before after early late mid - last next this from to and between through during around
  about of for past coming previous following on or each every -mid start beginning end middle month`)
/** Words before a bare year. */
const beforeYear =
  set(`in since until till by before after early late mid from to and between through during around about of for the
  year or - circa than end fiscal summer winter spring autumn fall on until`)
const measures =
  set(`percent people troops soldiers men women children dollars euros pounds tons tonnes miles kilometers kilometres km
  metres meters feet acres hectares votes jobs homes houses points words units barrels cases deaths dead wounded members staff
  employees workers prisoners civilians refugees families villages seats degrees calories hours days weeks months years minutes
  seconds times million billion trillion thousand hundred vehicles tanks drones missiles rockets shells aircraft planes ships`)
const countedWords = set('about some nearly almost over than least roughly approximately around more fewer up')

/** A month alone: any but those that are names or verbs too, which need a capital and a word that says so. */
export const bareMonth: Guard = (lexed, start, end) => {
  const low = lexed.lows[start]!
  const before = lexed.lows[start - 1] ?? ''
  if (isJoined(lexed, end)) return false
  if (lexed.lows[end - 1] !== low && end - start > 2) return true
  if (!doubtfulMonths.has(low))
    return lexed.lows[start]!.length > 3 || hasCapital(lexed, start) || announcers.has(before)
  if (
    !hasCapital(lexed, start) &&
    (low === 'march' || low === 'may' || low === 'mar' || low === 'dec' || low === 'jan' || low === 'sep')
  )
    return false
  if (low === 'april' || low === 'june' || low === 'august') {
    if (!hasCapital(lexed, start) && low === 'august') return announcers.has(before)
    return announcers.has(before) && !(hasCapital(lexed, end) && !isDateWord(lexed, end))
  }
  // "on March" is no date, "the March" only behind "in".
  if (before === 'the') return lexed.lows[start - 2] === 'in' && !hasCapital(lexed, end)
  if (before === 'on' || before === 'for' || before === 'and' || before === 'or')
    return isListed(lexed, start) && !hasCapital(lexed, end)
  return announcers.has(before) && !(hasCapital(lexed, end) && !isDateWord(lexed, end))
}

/** "Mar-a-Lago": more letters behind a hyphen, and no other month. */
const isJoined = (lexed: Lexed, end: number) =>
  lexed.lows[end] === '-' &&
  touches(lexed, end) &&
  touches(lexed, end + 1) &&
  /^\p{L}/u.test(lexed.lows[end + 1] ?? '') &&
  !months.has(lexed.lows[end + 1]!) &&
  lexed.lows[end + 1] !== 'through' &&
  lexed.lows[end + 1] !== 'to'

const isDateWord = ({ lows }: Lexed, i: number) => months.has(lows[i] ?? '') || weekdays.has(lows[i] ?? '')
/** "between April and May": behind another month. */
const isListed = ({ lows }: Lexed, start: number) => months.has(lows[start - 2] ?? '')

/** Month and day: "May 20" but not "may 20 people come" nor "in June 20 people came". */
export const monthAndDay: Guard = (lexed, start, end) => {
  const low = lexed.lows[start]!
  const next = lexed.lows[end] ?? ''
  const digits = isNumber(lexed, end - 1)
  if (lexed.lows[start + 1] === '-' && !touches(lexed, start + 1)) return false
  if (!hasCapital(lexed, start) && (low === 'may' || low === 'march' || low === 'mar' || low === 'dec') && digits)
    return endsPhrase(lexed, end)
  if (digits && (measures.has(next) || next === '%')) return false
  return !(digits && lexed.lows[start - 1] === 'in' && /^\p{L}{3,}s$/u.test(next) && !hasCapital(lexed, end))
}

/** A weekday alone; "Sun" and "Sat" need a word that says so. */
export const bareWeekday: Guard = (lexed, start) => {
  const low = lexed.lows[start]!
  if (!doubtfulWeekdays.has(low)) return low.length > 4 || hasCapital(lexed, start) || low === 'tues' || low === 'thu'
  if (lexed.lows[start - 1] === 'the') return false
  return hasCapital(lexed, start) && (announcers.has(lexed.lows[start - 1] ?? '') || lexed.lows[start + 1] === '.')
}

/** What carries a number as a name. */
const numbered =
  set(`no number flight room route resolution article section page chapter highway line unit model channel figure
  paragraph bus train tower block gate`)

/** A year alone: not "2000 troops", "$2014", "flight 1984" or "No. 1999". */
export const bareYear: Guard = (lexed, start, end) => {
  const { lows } = lexed
  const before = lows[start - 1] ?? ''
  const next = lows[end] ?? ''
  const announced = beforeYear.has(before)
  if (!isNumber(lexed, start))
    return end - start > 2 || lows[start] === "'" ? announced : before === 'in' && end - start >= 2
  if (/^[$€£#:/.]$/.test(before) && (touches(lexed, start) || before === '$')) return false
  const mid = before === '-' && /^(?:mid|early|late|pre|post)$/.test(lows[start - 2] ?? '')
  if (touches(lexed, start) && /^[\p{L}\d-]/u.test(before) && !mid) return false
  if (touches(lexed, end) && /^[%°:/-]|^\p{L}/u.test(next) && next !== "'s" && next !== '-') return false
  if (touches(lexed, end) && next === '-' && isNumber(lexed, end + 1)) return false
  if (measures.has(next) || (countedWords.has(before) && !/^(?:around|about|than)$/.test(before))) return false
  const n = Number(lows[start])
  if (n < 1900 || n > 2099)
    return (
      announced &&
      n >= 1000 &&
      before !== 'of' &&
      before !== 'to' &&
      before !== 'the' &&
      before !== 'for' &&
      before !== '-'
    )
  if (numbered.has(before) || (before === '.' && lows[start - 2] === 'no')) return false
  return announced || n % 100 !== 0 || !/s$/.test(next)
}

/** An ordinal alone, "on the 22nd": not before a noun. */
export const bareOrdinal: Guard = (lexed, start, end) => {
  const on =
    /^(?:on|by|until|till|since|before|after|for|from|to|through|and|or)$/.test(lexed.lows[start - 1] ?? '') ||
    (lexed.lows[start - 1] === 'of' && lexed.lows[start - 2] === 'week')
  return on && isNumber(lexed, start + 1) && endsPhrase(lexed, end)
}

const enders =
  set(`and or but to in at when where while as for until till through from with because that which after before if on by
  of so since who than was were is are said says will would has have had`)

/** Whether no noun can follow: an end, a sign or a small word. */
export const endsPhrase = (lexed: Lexed, a: number, b = a): boolean => {
  const next = lexed.lows[b]
  return next === undefined || !/^[\p{L}\d$€£%:'/-]/u.test(next) || enders.has(next)
}

/** A decade: "1990s", not "190s"; touching. */
export const touching: Guard = (lexed, start, end) => {
  for (let i = start + 1; i < end; i++) if (!touches(lexed, i)) return false
  return true
}

/** A season alone: announced, and not before a noun ("summer camp", "fall in prices"). */
export const bareSeason: Guard = (lexed, start, end) => {
  const before = lexed.lows[start - 1] ?? ''
  const named = lexed.lows[start] === 'the'
  const word = lexed.lows[end - 1]!
  if (!endsPhrase(lexed, end, end)) return false
  if (/^(?:early|late|mid)$/.test(before)) return true
  if (before === '-') return lexed.lows[start - 2] === 'mid'
  if (word === 'spring' && before === 'in') return true
  if (word === 'fall' || word === 'spring')
    return /^(?:in|during|since|until|till|by|through|throughout|of)$/.test(before) && named
  return named || /^(?:in|during|since|until|till|by|through|of|before|after|last|to)$/.test(before)
}

const beforeTime = set('at by until till til from since before after around about to between and - circa')
const digitsAlone = /^[\d:.]+$/

/** A time alone: digits without "p.m." or a zone need a word before them: "02:51" may be how long a film is. */
export const announcedTime: Guard = ({ lows }, start, end) => {
  for (let i = start; i < end; i++) if (!digitsAlone.test(lows[i]!)) return true
  return beforeTime.has(lows[start - 1] ?? '')
}

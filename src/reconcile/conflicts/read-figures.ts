import type { AccountWords, Bound } from '../../languages/accounts.ts'
import type { Word } from './read-words.ts'

/** A number that tells how much or how many of something: '17 hours of talks', 'at least 32 people', '81 wounded'. */
export interface Figure {
  readonly value: number
  readonly bound: Bound
  /** What is measured or counted, the same for what may be compared: 'time', 'money-usd', 'killed', 'attack'. */
  readonly what: string
  /** 'measure', 'count' of a noun, or a 'fate' of people. */
  readonly kind: 'measure' | 'count' | 'fate'
  /** Stems of the words that say what of: 'talks' of '17 hours of talks'; for a rate what it is per. */
  readonly of: readonly string[]
  /** The words from the loosening word to the noun. */
  readonly start: number
  readonly end: number
  /** Numbers of the first and last word. */
  readonly from: number
  readonly to: number
}

const year = /^(?:1[89]|20)\d\d$/u
/** How far a noun may stand from its number. */
const REACH = 4

/** The figures of a sentence, in order. */
export function readFigures(words: readonly Word[], lists: AccountWords): Figure[] {
  const found: Figure[] = []
  for (let i = 0; i < words.length; i++) {
    const number = readNumber(words, i, lists)
    if (!number) continue
    const figure = measured(words, i, number, lists)
    if (figure) found.push(figure)
    i = number.to
  }
  return found
}

interface Read {
  readonly value: number
  readonly to: number
  /** Whether a sign or a magnitude shows that it is no date or name. */
  readonly surely: boolean
}

/** The number at a word, with the words that multiply it and go on with it: '340 million', 'two hundred and fifty'; null where none is. */
export function readNumber(words: readonly Word[], at: number, lists: AccountWords): Read | null {
  const first = words[at]!
  if (first.kind !== 'number' || lists.counting.ordinal.test(first.word) || first.word.includes(':')) return null
  const before = words[at - 1]
  if (before && lists.counting.labels.has(before.word)) return null
  // 'The United States and five powers': those without it.
  if (before && lists.counting.joins.has(before.word) && words[at - 2]?.kind === 'name') return null
  let value = /^\d/u.test(first.word) ? Number(first.word.replaceAll(',', '')) : spelt(first.word, lists)
  if (value === undefined || Number.isNaN(value)) return null
  let to = at
  let surely = first.word.includes(',') || (before?.kind === 'sign' && /^[$€£¥₽₴₹]$/u.test(before.word))
  for (let k = magnitudeAfter(words, to, lists); k !== null; k = magnitudeAfter(words, to, lists)) {
    const times = lists.magnitudes.get(words[k]!.word)!
    value *= times
    surely = true
    to = k
    const rest = lists.counting.joins.has(words[to + 1]?.word ?? '') ? to + 2 : to + 1
    const more =
      /^\p{L}/u.test(first.word) && words[rest]?.kind === 'number' ? spelt(words[rest]!.word, lists) : undefined
    if (more === undefined || more >= times) continue
    value += more
    to = rest
  }
  if (!surely && year.test(first.word)) return null
  return { value, to, surely }
}

/** Where a word stands that multiplies the number before it: '4 million', '4-million', '4m'. */
function magnitudeAfter(words: readonly Word[], at: number, lists: AccountWords): number | null {
  const k = words[at + 1]?.word === '-' ? at + 2 : at + 1
  const next = words[k]
  if (!next || !lists.magnitudes.has(next.word)) return null
  // '340m' is one piece with its magnitude only where nothing stands between.
  return next.word.length < 3 && next.start !== words[at]!.end ? null : k
}

/** 'twenty-one' is 21. */
function spelt(word: string, lists: AccountWords): number | undefined {
  let value = 0
  for (const part of word.split('-')) {
    const number = lists.numbers.get(part)
    if (number === undefined) return undefined
    value += number
  }
  return value
}

function measured(words: readonly Word[], at: number, { value, to }: Read, lists: AccountWords): Figure | null {
  const { bound, from } = boundBefore(words, at, lists)
  const sign = words[at - 1]
  const currency = sign ? currencies[sign.word] : undefined
  const make = (kind: Figure['kind'], what: string, amount: number, last: number, of: readonly string[]): Figure => ({
    value: amount,
    bound,
    what,
    kind,
    of,
    start: words[from]!.start,
    end: words[last]!.end,
    from,
    to: last,
  })
  if (currency) return make('measure', currency, value, to, per(words, to, lists))
  let fate: string | undefined
  for (let k = to + 1; k <= to + REACH && k < words.length; k++) {
    const word = words[k]!
    if (word.word === '%') return make('measure', 'share', value, k, after(words, k, lists))
    if (word.kind === 'sign' && word.word !== '-') break
    const measure = k <= to + 2 + (words[to + 1]?.word === '-' ? 1 : 0) ? lists.measures.get(word.word) : undefined
    if (measure) {
      // 'a 22-year-old', 'three years old', '10 days ago' measure nobody's talks.
      if (lists.counting.aside.has(words[k + 1]?.word ?? '')) return null
      if (words[k + 1]?.word === '-') return null
      const amount = measure.of === 'time' || measure.of === 'length' ? value * measure.size : value
      // 'Cubic metres' are one measure of two words.
      if (lists.measures.has(words[k + 1]?.word ?? '')) k++
      return make('measure', measure.of, amount, k, [...per(words, k, lists), ...after(words, k, lists)])
    }
    fate = lists.fates.get(word.word)
    if (fate) return make('fate', fate, value, k, [])
    // 'Five more', 'three other': the rest of what is counted elsewhere.
    if (lists.counting.rest.has(word.word)) return null
    if (lists.counting.linking.has(word.word)) continue
    if (word.kind === 'function' || word.kind === 'negation' || word.kind === 'number') break
    const plural = lists.plurals.has(word.word) || (lists.plural.test(word.word) && word.word.length > 3)
    if (!plural || word.kind === 'name') continue
    const people = lists.people.has(word.word)
    const befell = people ? (fateAfter(words, k, lists) ?? fateBefore(words, from, k, lists)) : undefined
    if (befell) return make('fate', befell.fate, value, befell.to, [])
    return make('count', people ? 'people' : word.stem, value, k, [
      ...words.slice(to + 1, k).flatMap((w) => (w.stem ? [w.stem] : [])),
      ...(people ? [word.stem] : []),
    ])
  }
  return null
}

const currencies: Readonly<Record<string, string>> = {
  $: 'money-usd',
  '€': 'money-eur',
  '£': 'money-gbp',
  '¥': 'money-jpy',
  '₽': 'money-rub',
  '₴': 'money-uah',
  '₹': 'money-inr',
}

/** The loosening words before a number: 'at least', 'nearly', 'more than $'. */
function boundBefore(words: readonly Word[], at: number, lists: AccountWords): { bound: Bound; from: number } {
  let from = at
  let bound: Bound = 'exact'
  for (let k = at - 1; k >= 0 && k >= at - 4; k--) {
    const { word, kind } = words[k]!
    const how = lists.bounds.get(word)
    if (how) {
      // 'no less than', 'not more than'.
      const negated = words[k - 1] && (words[k - 1]!.kind === 'negation' || lists.counting.none.has(words[k - 1]!.word))
      bound = negated ? (how === 'most' ? 'least' : how === 'least' ? 'most' : how) : how
      from = negated ? k - 1 : k
      if (lists.counting.before.has(words[k - 1]?.word ?? '')) from = k - 1
      break
    }
    if (kind !== 'sign' && !lists.counting.between.has(word)) break
    if (kind === 'sign' && !/^[$€£¥₽₴₹]$/u.test(word)) break
    if (kind === 'sign') from = k
  }
  return { bound, from }
}

/** What the words after a measure say it is of: 'hours of peace talks'. */
function after(words: readonly Word[], at: number, lists: AccountWords): string[] {
  if (!lists.counting.of.has(words[at + 1]?.word ?? '')) return []
  const found: string[] = []
  for (let k = at + 2; k < words.length && k < at + 7; k++) {
    const { kind, stem } = words[k]!
    if (kind === 'function' && found.length === 0) continue
    if (!stem || kind === 'number') break
    found.push(stem)
  }
  return found
}

/** 'per second' of 'cubic metres a second', 'crowns a year'. */
function per(words: readonly Word[], at: number, lists: AccountWords): string[] {
  for (let k = at + 1; k <= at + 4 && k + 1 < words.length; k++) {
    if (lists.counting.per.has(words[k]!.word) && lists.measures.get(words[k + 1]!.word)?.of === 'time')
      return [`per-${words[k + 1]!.stem}`]
    if (words[k]!.kind === 'sign') break
  }
  return []
}

/** What befell people who are counted: 'people were killed', 'civilians dead'. */
function fateAfter(words: readonly Word[], at: number, lists: AccountWords): { fate: string; to: number } | undefined {
  for (let k = at + 1; k <= at + 4 && k < words.length; k++) {
    const fate = lists.fates.get(words[k]!.word)
    if (fate) return { fate, to: k }
    if (words[k]!.kind !== 'function' || lists.counting.joins.has(words[k]!.word)) return undefined
  }
  return undefined
}

/** What is done to people just before they are counted: 'killing at least 32 people'. */
function fateBefore(
  words: readonly Word[],
  at: number,
  to: number,
  lists: AccountWords,
): { fate: string; to: number } | undefined {
  const fate = lists.fates.get(words[at - 1]?.word ?? '')
  return fate ? { fate, to } : undefined
}

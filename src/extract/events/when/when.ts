import type { Lean } from '../../../analyze/dates/choose.ts'
import { type DateExpression, datesOf, findDates } from '../../../analyze/dates/find-dates.ts'
import { languages } from '../../../languages/index.ts'
import { nameKind, nameRun } from '../../trees/name-at.ts'
import { phraseOf, prepositionOf, type Tree } from '../../trees/tree.ts'
import { aDay, asSaid } from './as-said.ts'
import { isOfSaying } from './said-before.ts'
import { sinceWhat } from './since-what.ts'

/** A time expression, and the word that it belongs to in its sentence. */
interface Placed {
  readonly edtf: string
  /** The token that the expression hangs on, or -1. */
  readonly owner: number
  /** 'starting on Friday': of what it stands beside, not of what is done with that. */
  readonly begins: boolean
  readonly from: number
  readonly to: number
}

const cache = new WeakMap<Tree, Map<string, readonly Placed[]>>()
/** By the first token of a sentence: its dates as read, before they are counted from a day. */
const readings = new WeakMap<Tree, Map<number, ReturnType<typeof datesOf>>>()

function readAt(tree: Tree, first: number): ReturnType<typeof datesOf> {
  const known = readings.get(tree) ?? new Map<number, ReturnType<typeof datesOf>>()
  readings.set(tree, known)
  let read = known.get(first)
  if (!read) {
    const { text, start, end } = tree.analysis
    read = datesOf(text, dateWords(tree), { start: start[first]!, end: end[tree.last[first]! - 1]! })
    known.set(first, read)
  }
  return read
}

/** The dates of a token's sentence, each with the word that it hangs on. */
export function datesAt(tree: Tree, token: number, reference: string | null, lean: Lean): readonly Placed[] {
  const known = cache.get(tree) ?? new Map<string, readonly Placed[]>()
  cache.set(tree, known)
  const key = `${tree.first[token]}|${lean ?? ''}|${reference ?? ''}`
  let placed = known.get(key)
  if (!placed) {
    const from = tree.first[token]!
    const to = tree.last[token]!
    placed = asRanges(
      tree,
      readAt(
        tree,
        from,
      )({ reference, lean }).flatMap((date) =>
        place(tree, asSaid(tree, date, { from, to, reference }), { from, to, reference }),
      ),
    )
    known.set(key, placed)
  }
  return placed
}

/** 'on Thursday and Friday': both days. */
function asRanges({ lower }: Tree, placed: readonly Placed[]): readonly Placed[] {
  const isBoth = (one: Placed, next: Placed) =>
    next.from === one.to + 1 &&
    /^(?:and|to|through|until)$/u.test(lower(one.to)) &&
    aDay.test(one.edtf) &&
    aDay.test(next.edtf) &&
    one.edtf < next.edtf
  const first = placed.findIndex((one, i) => i + 1 < placed.length && isBoth(one, placed[i + 1]!))
  if (first < 0) return placed
  const [one, next] = [placed[first]!, placed[first + 1]!]
  return placed.toSpliced(first, 2, { ...one, edtf: `${one.edtf}/${next.edtf}`, to: next.to })
}

function place(
  tree: Tree,
  date: DateExpression,
  { from, to, reference }: { readonly from: number; readonly to: number; readonly reference: string | null },
): Placed[] {
  // 'this century' is no time of an act.
  const vague = /^\d{1,3}X|^.{4}X/u
  if (!date.edtf || !/^(?:date|datetime|period)$/u.test(date.kind) || vague.test(date.edtf)) return []
  const { text, start, end } = tree.analysis
  const { following, theFollowing, starting } = dayWords(tree)
  // 'was freed following five years in prison': how long it was.
  if (following.test(text.slice(date.start)) && !theFollowing.test(text.slice(0, date.start))) return []
  // 'since December' and 'by Friday' say when it was not; 'starting on Friday' says when it begins.
  const open = date.edtf.includes('..')
  const begins = starting.test(text.slice(date.start, date.end))
  if (open && !begins) return []
  // What begins on a day is to come.
  const edtf = open
    ? (findDates(text, dateWords(tree), { reference, span: date, lean: 'future' })[0]?.edtf ?? date.edtf)
    : date.edtf
  let first = from
  while (first < to && end[first]! <= date.start) first++
  let last = first
  while (last < to && start[last]! < date.end) last++
  if (first >= last) return []
  for (let i = first; i < last; i++) {
    const head = tree.head(i)
    if (head < first || head >= last)
      return [
        {
          edtf: day(open ? edtf.split('/')[0]! : edtf),
          owner: sinceWhat(tree, first) ?? dayOfClause(tree, i) ?? head,
          begins: open,
          from: first,
          to: last,
        },
      ]
  }
  return []
}

/** 'talks whose deadline was March 30': a clause that only tells a day tells that of its subject. */
function dayOfClause(tree: Tree, token: number): number | null {
  if (!/^(?:acl|advcl|ccomp|conj|parataxis)/u.test(tree.relation(token))) return null
  const below = tree.children(token)
  if (!below.some((c) => tree.relation(c) === 'cop')) return null
  return below.find((c) => /^nsubj/u.test(tree.relation(c)) && !/^(?:which|that|it)$/u.test(tree.lower(c))) ?? null
}

/** To the day: a meeting 'at 3 p.m. on Monday' is of that day. */
function day(edtf: string): string {
  const days = edtf.replace(/T[^/]*/gu, '')
  const [first, last] = days.split('/')
  return last !== undefined && first === last ? first! : days
}

/** Whether a word ends a person's name anywhere in the text: 'May' of 'May’s trip', where Ana May is told of. */
function isSurname(tree: Tree, token: number): boolean {
  if (nameKind(tree, token) === 'person') return true
  const word = tree.lower(token)
  for (let i = 1; i < tree.length; i++) {
    if (tree.lower(i) !== word || tree.xpos(i) !== 'NNP') continue
    if (nameKind(tree, i) === 'person' && nameRun(tree, i)!.from < i) return true
    // 'Prime Minister Julia May', not 'on Friday May 5'
    if (tree.xpos(i - 1) === 'NNP' && i + 1 < tree.length && tree.xpos(i + 1) !== 'CD') return true
  }
  return false
}

/** 'the August summit': a month that describes the act. */
function dateBefore(tree: Tree, noun: number, reference: string | null, lean: Lean): string | null {
  const { text, start, end } = tree.analysis
  for (const child of tree.children(noun)) {
    if (child > noun || !/^(?:compound|amod|nmod:poss|nmod:unmarked)$/u.test(tree.relation(child))) continue
    if (!/^NNP/u.test(tree.xpos(child)) || isSurname(tree, child)) continue
    // 'the March 2031 summit'
    const year = child + 1 < noun && /^\d{4}$/u.test(tree.lower(child + 1)) ? child + 1 : child
    const phrase = `in ${text.slice(start[child], end[year])}`
    const [date] = findDates(phrase, dateWords(tree), { reference, ...(lean ? { lean } : {}) })
    if (date?.edtf && date.kind === 'date' && date.end === phrase.length) return day(date.edtf)
  }
  // 'the September 11, 2001, attacks': a parser may hang such a date elsewhere.
  const comma = noun > 0 && tree.lower(noun - 1) === ',' ? noun - 1 : noun
  const beside = datesAt(tree, noun, reference, lean).find((d) => d.to === comma || d.to === noun)
  return beside && beside.from > tree.first[noun]! && /^(?:DT|PRP\$)$/u.test(tree.xpos(beside.from - 1))
    ? beside.edtf
    : null
}

const aheadWords = /^(?:will|would|shall|'ll|’ll|wo|may|might|could|should|must)$/u
const dayWords = (tree: Tree) => languages.get(tree.analysis.language)!.events!.days
const dateWords = (tree: Tree) => languages.get(tree.analysis.language)!.dates

/** Whether a verb tells what is to come: 'will meet', 'agreed to meet', 'the plan to meet'. */
function looksAhead(tree: Tree, verb: number): boolean {
  if (tree.upos(verb) !== 'VERB') return false
  const children = tree.children(verb)
  const has = (relation: RegExp, words: RegExp) =>
    children.some((c) => relation.test(tree.relation(c)) && words.test(tree.lower(c)))
  if (has(/^aux/u, /^(?:have|has|had|having)$/u)) return false
  if (has(/^aux/u, aheadWords)) return true
  const governor = tree.head(verb)
  return (
    governor >= 0 &&
    /^(?:xcomp|ccomp|acl)$/u.test(tree.relation(verb)) &&
    !dayWords(tree).notAhead.has(tree.lemma(governor)) &&
    has(/^mark$/u, /^to$/u)
  )
}

/** 'the attack last year, when a bomber killed 63': the day before 'when' is that of the clause behind it. */
function dayBeforeWhen(tree: Tree, verb: number, dates: readonly Placed[]): string | null {
  const when = tree.children(verb).find((c) => c < verb && tree.lower(c) === 'when')
  if (when === undefined) return null
  const comma = when > 0 && tree.lower(when - 1) === ',' ? when - 1 : when
  return dates.find((d) => d.to === comma)?.edtf ?? null
}

/** 'the 2025 deal', which somebody left in May: a year that says which thing is meant, not 'in her 2025 campaign'. */
const isOfThing = (tree: Tree, { edtf, owner, to }: Placed, trigger: number): boolean =>
  /^\d{4}$/u.test(edtf) &&
  owner >= to &&
  owner !== trigger &&
  tree.upos(owner) === 'NOUN' &&
  !/^(?:in|during|at)$/u.test(prepositionOf(tree, owner))

/** Prepositions that part what is told from the day of what stands behind them. */
const beside = /^(?:after|before|since|following|until|till|despite|ahead|from|than|like|over|about)$/u

/** When an act was, to be read off the words that hang on its trigger or on the verb that carries it; null where none do. */
export function whenOf(
  tree: Tree,
  trigger: number,
  { reference, lean, carrier }: { readonly reference: string | null; readonly lean: Lean; readonly carrier: number },
): string | null {
  const before = dateBefore(tree, trigger, reference, lean)
  if (before) return before
  const dates = datesAt(tree, trigger, reference, lean)
  if (dates.length === 0) return null
  const told = dayBeforeWhen(tree, trigger, dates)
  if (told) return told
  const depthTo = (owner: number, target: number): number => {
    let at = owner
    for (let depth = 0; depth < 4 && at >= 0; depth++) {
      if (at === target) return depth
      // 'Lind left after the talks on Monday': the talks were on Monday.
      if (beside.test(prepositionOf(tree, at)) && /^(?:obl|nmod)/u.test(tree.relation(at))) return 9
      // A date within another act or clause is not of this one.
      if (/^(?:acl|advcl|ccomp|parataxis)/u.test(tree.relation(at))) return 9
      // 'agreed to meet on Sunday': the meeting is on Sunday, and its Sunday is to come.
      if (lean === 'past' && looksAhead(tree, at)) return 9
      at = tree.head(at)
    }
    return 9
  }
  let best: Placed | null = null
  let least = 9
  for (const date of dates) {
    if ((date.from <= trigger && trigger < date.to) || isOfThing(tree, date, trigger)) continue
    // What is to come is not of the day on which it is told; what was is of about that day.
    const isOfTelling = isOfSaying(tree, date.from, trigger)
    if (isOfTelling && lean !== 'past') continue
    const own = depthTo(date.owner, trigger)
    const carried = carrier >= 0 ? depthTo(date.owner, carrier) + 1 : 9
    const depth = Math.min(own, carried)
    if (date.begins && own > 0) continue
    if (depth < least) {
      best = isOfTelling && aDay.test(date.edtf) ? { ...date, edtf: `${date.edtf}~` } : date
      least = depth
    }
  }
  if (best || tree.upos(trigger) === 'VERB') return best?.edtf ?? null
  // A parser may hang 'last year' elsewhere though it stands in or right behind the phrase of a noun.
  const { from, to } = phraseOf(tree, trigger)
  // 'pulled out of the summit last month': then they pulled out.
  if (/^(?:out|from)$/u.test(prepositionOf(tree, trigger)) && tree.upos(tree.head(trigger)) === 'VERB') return null
  // 'the Vessia agreement in 1938'
  const behind = to < tree.last[trigger]! && /^(?:in|of)$/u.test(tree.lower(to)) ? to + 1 : -1
  const isBehind = (d: Placed) => d.from === behind && /^\d{4}(?:-\d\d)?$/u.test(d.edtf)
  const inside = dates.filter(
    (d) =>
      !d.begins &&
      d.from > trigger &&
      !isOfThing(tree, d, trigger) &&
      ((d.from >= from && d.from <= to) || isBehind(d)),
  )
  return inside.length === 1 && inside[0]!.owner !== trigger ? inside[0]!.edtf : null
}

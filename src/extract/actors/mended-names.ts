import type { Document, Stretch } from '../document.ts'
import { isDated } from './dated.ts'
import { languageOf } from './language-of.ts'
import { nationOf } from './places.ts'
import { isOfficeAt, officeWords } from './roles.ts'

/** A name in the text and what it is taken for. */
interface Found {
  readonly kind: string
  readonly at: Stretch
}

/** What the engine takes for a name, mended where words of offices were read as names; null for what is nobody's name. */
export function mendedName(document: Document, found: Found): Found | null {
  const { lower, tags, reporting, report } = document
  const { kind, at } = found
  const { nobody, sites, lands, storms } = languageOf({ report }).names ?? {}
  if (kind === 'place' || kind === 'nationality' || kind === 'event') return found
  // 'May Lorvia' of 'Last May Lorvia left'
  if (kind === 'person' && at.to - at.from > 1 && isDated(document, at.from)) {
    const rest = { from: at.from + 1, to: at.to }
    const isState = reporting.governments.has(lower.slice(rest.from, rest.to).join(' '))
    return mendedName(document, { kind: isState ? 'place' : kind, at: rest })
  }
  // 'Jan Lund Jan' of a page that has run 'Jan Lund' and 'Jan Anders Lund' together.
  const again = kind === 'person' ? lower.slice(at.from + 2, at.to).indexOf(lower[at.from] as string) : -1
  // Of 'Jan Lund Johannes (Jan) Lund' what stands before the mark is of the second name.
  const isMarked = again >= 0 && /^["“‘(]$/u.test(document.word(at.from + 1 + again))
  const whole = { from: at.from, to: at.from + 2 + again - (isMarked ? 2 : 0) }
  if (again >= 0 && whole.to > whole.from) return mendedName(document, { kind, at: whole })
  const name = lower.slice(at.from, at.to).join(' ')
  const isBody = (to: number) => {
    const words = lower.slice(at.from, to).join(' ')
    return !!reporting.organisations?.has(words.replaceAll('.', '')) || reporting.governments.has(words)
  }
  if (nobody?.has(name) || (at.to - at.from > 1 && storms?.has(lower[at.from] as string))) return null
  if (lands?.has(name)) return { kind: 'place', at }
  // 'Senate Democratic' of 'Senate Democratic leaders'
  if (kind !== 'person' && tags[at.to] === 'NOUN' && isFactionAdjective(document, at.to - 1)) return null
  // 'Rose Garden', 'Harbour Airport'
  const site = at.to - at.from > 1 && sites?.has(lower[at.to - 1] as string) && !isBody(at.to)
  if (sites?.has(name) || (site && (kind !== 'person' || tags[at.from - 1] === 'DET'))) return null
  const isOffice = (k: number) => isOfficeAt(document, k)
  // 'the PM', 'Tory MP', 'Green Speaker'
  const last = at.to - 1
  const unnamed = kind === 'person' && last > at.from && isOfUnnamed(document, at.from)
  if (officeWords(document).initialled.has(lower[last] as string) || (unnamed && isOffice(last))) return null
  // 'Harbour Majority Leader Jan Lund', 'Harbour Rep. Jan Lund'
  for (let k = at.to - 2; k > at.from; k--)
    if (isOffice(k) && !reporting.bodies.has(lower[at.to - 1] as string) && tags[k + 1] === 'PROPER')
      return kind === 'person' || at.to - k > 2 ? { kind: 'person', at: { from: k + 1, to: at.to } } : null
  if (kind === 'person') return ofBody(document, at) ?? withMonth(document, at) ?? found
  // 'White House Press' of 'White House Press Secretary', 'Foreign Affairs' of 'Foreign Affairs Minister'
  if (!isOffice(at.to) || isBody(at.to)) return found
  let to = at.to
  while (to > at.from && !isBody(to) && isMatter(to - 1)) to--
  return to === at.to || (to > at.from && isBody(to)) ? { kind, at: { from: at.from, to } } : null

  function isMatter(k: number): boolean {
    const { matters } = languageOf({ report }).sides?.ministries ?? {}
    return reporting.titles.has(lower[k] as string) || !!matters?.has(lower[k] as string)
  }
}

/** Whether the first word of a name says which office follows: 'Green' Speaker, 'Lorvian' Republican. */
export function isOfUnnamed(document: Document, k: number): boolean {
  const { reporting, lower, report } = document
  const { factions, chambers } = languageOf({ report }).sides ?? {}
  const lists = [reporting.titles, reporting.governments, factions, chambers]
  return (
    !reporting.givenNames.has(lower[k]!) &&
    (lists.some((list) => list?.has(lower[k]!)) || !!nationOf(document, lower[k]!))
  )
}

/** 'Ada May' where the engine took the surname for a month: a given name behind a title, and no day behind it. */
function withMonth({ lower, tags, word, reporting, report }: Document, { from, to }: Stretch): Found | undefined {
  const { dates } = languageOf({ report }).names ?? {}
  const alone =
    to - from === 1 && (reporting.givenNames.has(lower[from]!) || reporting.titles.has(lower[from - 1] ?? ''))
  const month = /^\p{Lu}/u.test(to < lower.length ? word(to) : '') && dates?.doubtfulMonths.has(lower[to]!)
  return alone && month && tags[to + 1] !== 'NUM' ? { kind: 'person', at: { from, to: to + 1 } } : undefined
}

function isFactionAdjective({ lower, report }: Document, k: number): boolean {
  const word = lower[k] as string
  return !word.endsWith('s') && !!languageOf({ report }).sides?.factions.has(word)
}

/** 'Ada Berg Institute': a body that bears somebody's name. */
function ofBody({ tags, lower, reporting, report }: Document, { from, to }: Stretch): Found | undefined {
  const noun = lower[to] as string
  const chambers = languageOf({ report }).sides?.chambers
  const named = to - from > 1 && tags[to] === 'PROPER' && reporting.bodies.has(noun) && !chambers?.has(noun)
  return named && tags[to + 1] !== 'PROPER' && !reporting.people.has(noun)
    ? { kind: 'organisation', at: { from, to: to + 1 } }
    : undefined
}

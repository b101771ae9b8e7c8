import type { Event } from '../../../record/event.ts'
import type { Passage } from '../../../record/passage.ts'
import { dayInWords, whenInWords } from '../english/dates.ts'
import { hasFiniteVerb } from '../english/finite.ts'
import { frames } from '../english/frames.ts'
import { listOf } from '../english/lists.ts'
import { dateline, quoted } from '../english/quoting.ts'
import { type Ground, isOutlet, type Telling } from '../ground.ts'
import { oncePerGround } from '../once-per-ground.ts'
import { mentionsIn } from './by-report.ts'
import { onWord } from './on-word.ts'
import { ownWords, subjectsOf } from './own-words.ts'
import { firstOf, outletOf, standing } from './passages.ts'
import { weigh } from './weight.ts'

const done = new Set<Event['status']>(['happened', 'under-way'])

/** Whether an event came about, or is coming about. */
export const isDone = ({ status }: Event) => done.has(status)

/** One event in a sentence of ours, or in the words of a report that tells it of somebody; null where neither is clear enough. */
export function tellEvent(ground: Ground, event: Event): Telling | null {
  const all = [...event.who, ...event.with]
  const sides = new Set(all.flatMap((id) => ground.actors.get(id)?.party ?? [])).size
  const line = { mentions: event.mentions, about: event.mentions, who: all }
  const weight = weigh(ground, line) + 2 * Math.min(2, sides) - (event.type.startsWith('other:') ? 2 : 0)
  const framed = framedOf(ground, event) ?? inOwnWords(ground, event)
  return framed && { ...framed, findings: [event.id], weight }
}

/**
 * What a report writes of an event, whole, where nothing shorter tells it; null where no sentence can stand alone and names `least` of
 * those who could have a part in it, one of whom did it.
 */
export function tellWhole(ground: Ground, event: Event, least = 1): Telling | null {
  if (frames[event.type] || event.who.length === 0 || !isDone(event)) return null
  const best = sentenceOf(ground, event, least)
  if (!best) return null
  const day = whenInWords(ground.reports.get(best.passage.report)!.published?.slice(0, 10) ?? null, ground.year)
  return {
    text: `${outletOf(ground, best.passage.report)} wrote${day ? ` ${day}` : ''}: ${quoted(best.words, 260)}`,
    passages: [best.passage],
    findings: [event.id],
    weight: 0,
  }
}

/** A sentence of our own, where who, whom and where are known and stand in the sentences that tell it. */
function framedOf(ground: Ground, event: Event): Pick<Telling, 'text' | 'passages'> | null {
  const frame = frames[event.type]
  if (!frame) return null
  const named = presentIn(ground, event.mentions)
  const who = named(event.who)
  const isPerson = (id: string) => ground.actors.get(id)?.kind === 'person'
  // Of two who met, what states they met for goes without saying.
  const areTwo = who.length > 1 && who.every(isPerson)
  const others = named(event.with).filter((id) => !who.includes(id) && (!areTwo || isPerson(id)))
  const kinds = new Set([...who, ...others].map(isPerson))
  // A person meets persons: 'Lind met Vessia' says too little of whom.
  if (event.type !== 'visit' && kinds.size > 1) return null
  const text = frame({
    who: who.map(ground.name),
    with: others.map(ground.name),
    where: placeOf(ground, event.where),
    status: event.status,
    isBody:
      who.length === 1 &&
      ground.actors.get(who[0]!)?.kind === 'organisation' &&
      standing(ground, event.mentions).outlets > 1,
    isArrival: event.mentions.every((m) => /\barriv/iu.test(ground.words(m))),
  })
  if (text === null) return null
  const passages = firstOf(ground, sayingSo(ground, event), 2)
  if (passages.length === 0) return null
  // What was put off and came about all the same did not on the day that it was put off from.
  const moved =
    isDone(event) && event.statuses.some(({ status }) => status === 'postponed') && !isToldThatDay(ground, event)
  const when = moved ? null : whenInWords(event.when, ground.year)
  return { text: when ? text.replace(aside, ` ${when}$1`) : text, passages }
}

/** What a frame says behind the act: 'were to meet in Velden on 9 April, which was called off'. */
const aside = /(, which (?:was (?:put|called) off|is denied)|: that is proposed|)$/u

/** Whether a report of that very day tells that it came about. */
const isToldThatDay = (ground: Ground, { when, statuses }: Event) =>
  statuses.some(
    (s) => done.has(s.status) && when !== null && ground.reports.get(s.report)?.published?.slice(0, 10) === when,
  )

/** A place where something can be: no person, no round of states. */
function placeOf(ground: Ground, where: string | null): string | null {
  return where === null || /^G-?\d/u.test(where) || namesOfPersons(ground).has(where) ? null : where
}

/** The words of the names of those who are spoken of more than twice. */
const namesOfPersons = oncePerGround(
  ({ record }) =>
    new Set(
      record.actors.flatMap(({ kind, name, mentions }) =>
        kind === 'person' && mentions.length > 2 ? name.split(' ') : [],
      ),
    ),
)

/**
 * 'Karsa and Vessia “signed a protocol on the lower gates” (31 March)': what a report says that they did; where none says it of all who did
 * it, what one says of one of them, or of whom it was done to: 'Ana Lind “was freed on Monday”'.
 */
function inOwnWords(ground: Ground, event: Event): Pick<Telling, 'text' | 'passages'> | null {
  if (event.who.length === 0 || frames[event.type] || event.who.some((id) => isOutlet(ground, id))) return null
  const mentions = sayingSo(ground, event)
  const states = event.who.filter((id) => ground.actors.get(id)?.kind !== 'person')
  const single = [...(event.who.length > 1 ? event.who : []), ...event.with]
  return (
    firstTold([event.who, ...(states.length > 1 ? [states, ...pairsOf(states)] : [])], (who) =>
      tellOf(ground, event, mentions, who),
    ) ??
    firstTold(single, (id) => tellOf(ground, event, mentions, [id], event.who.includes(id) ? undefined : undergone))
  )
}

/** Any two of some: what one report tells of all, another may tell of two. */
const pairsOf = (ids: readonly string[]) =>
  ids.slice(0, 6).flatMap((a, i, all) => (all.length > 2 ? all.slice(i + 1).map((b) => [a, b]) : []))

function firstTold<T, R>(items: readonly T[], tell: (item: T) => R | null): R | null {
  for (const item of items) {
    const told = tell(item)
    if (told) return told
  }
  return null
}

/** 'Was freed', 'had been handed over': what was done to somebody. */
const undergone = /^(?:was|were|(?:has|have|had) been|is being|are being) (?!not\b)\p{L}+(?:ed|en|wn|[^i]d|[^n]t)\b/u

/** What a report says of `who`, where its verb stands behind them; of what `form` wants of it, where that is given. */
function tellOf(
  ground: Ground,
  event: Event,
  mentions: readonly Passage[],
  who: readonly string[],
  form?: RegExp,
): Pick<Telling, 'text' | 'passages'> | null {
  // biome-ignore format: one line
  let bare: Pick<Telling, 'text' | 'passages'> | null = null
  const many = who.length > 1
  for (const mention of mentions) {
    const subjects = who.map((id) => subjectsOf(ground, id, mention))
    const own = ownWords(ground, mention, subjects.flat(), many ? 'either' : 'one')
    if (
      !own ||
      mention.start > own.begin + 8 ||
      (form && !form.test(own.predicate)) ||
      (isDone(event) ? toCome : notToCome).test(own.predicate) ||
      (isDone(event) && speech.test(own.predicate))
    )
      continue
    const before = (span: { start: number; end: number }) => span.end <= own.begin && own.begin - span.end < 120
    if (!subjects.every((spans) => spans.some(before))) continue
    const { report } = own.passage
    const from = Math.min(...subjects.map((spans) => spans.filter(before).at(-1)!.start))
    const between = ground.reports.get(report)!.text.slice(from, own.begin)
    if (many && !/^[^.;:“”"]*\band\b[^.;:“”"]*$/u.test(between)) continue
    // 'Karsa and Vessia freed …' does not say it of Vessia alone.
    if (!many && (/\band\s(?:the\s)?$/u.test(ground.reports.get(report)!.text.slice(Math.max(0, from - 12), from)) || /\band\b/u.test(between))) continue // biome-ignore format: one line
    const day = isDay(event.when)
      ? ` (${event.when!.includes('~') ? 'about ' : ''}${dayInWords(event.when, ground.year)})`
      : isSpan(event.when)
        ? ` (${whenInWords(event.when, ground.year)})`
        : ''
    const isDated = day !== '' && tells(own.predicate, event.when!)
    const telling = {
      text: `${listOf(who.map(ground.name))} ${quoted(own.predicate.replace(/^(?:also|later|then) /u, ''))}${isDated ? '' : day}${onWord(ground, mention)}`,
      passages: [{ ...own.passage, start: Math.min(from, own.passage.start) }],
    }
    if (!bareDeed.test(own.predicate)) return telling
    bare ??= telling
  }
  return bare
}

/** 'Signed the measure': which one, another report may tell. */
const bareDeed = /^(?:\S+ly )?\S+ (?:the (?:bill|measure|plan|deal|proposal|package|legislation|agreement|order)|it)\b/u

const isDay = (when: string | null) => when !== null && /^\d{4}-\d\d-\d\d[~]?$/u.test(when)

const isSpan = (when: string | null) => when !== null && /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d~?$/u.test(when)

/** Whether words name the day themselves: 'on March 31', '31 March'. */
function tells(words: string, when: string): boolean {
  const [day, month] = (dayInWords(when) ?? '').split(' ')
  return new RegExp(`\\b(?:${month}\\.? ${day}|${day} ${month})\\b`, 'u').test(words)
}

/** Mentions in the reports that say it came as far as the sentence says; of what was done none that looks ahead. */
function sayingSo(ground: Ground, event: Event): Passage[] {
  const { mentions, statuses, status } = event
  const isReal = isDone(event)
  const saying = new Set(statuses.flatMap((s) => (done.has(s.status) === isReal && (isReal || s.status === status) ? [s.report] : []))) // biome-ignore format: one line
  const silent = new Set(mentions.map((m) => m.report).filter((id) => !statuses.some((s) => s.report === id)))
  const so = mentions.filter(
    ({ report }) => saying.has(report) || ((isReal || statuses.length === 0) && silent.has(report)),
  )
  if (!isReal) return so
  return so.filter((m) => {
    const words = ground.words({ report: m.report, ...ground.sentenceOf(m) })
    const to = m.end - ground.sentenceOf(m).start
    return !future.test(words.slice(Math.max(0, to - (m.end - m.start) - 40), to))
  })
}

/** Keeps those actors whom a sentence of a mention names; where there are persons, only them. */
function presentIn(ground: Ground, mentions: readonly Passage[]): (ids: readonly string[]) => string[] {
  const sentences = mentions.map((m) => ({ report: m.report, ...ground.sentenceOf(m) }))
  const { actors } = ground
  const isIn = (id: string) =>
    sentences.some((s) => mentionsIn(ground, s.report, id).some((m) => s.start <= m.start && m.end <= s.end))
  return (ids) => {
    const present = ids.filter(isIn)
    const persons = present.filter((id) => actors.get(id)?.kind === 'person')
    return persons.length ? persons : present
  }
}

/** Words before an act that is still to come. */
const future =
  /\b(?:will|shall|to be|(?:is|are) (?:due |set |expected |scheduled )?to|plans? to|scheduled|postponed|cancelled|canceled|put off|called off)\b/iu
/** What somebody only will, would or may do. */
const toCome =
  /^(?:\S+ly )?(?:will|would|could|should|might|may|must|shall|can|is to|are to|plans?|intends?|hopes?|wants?|expects?|(?:is|are) (?:expected|due|set|scheduled|ready|willing))\b/iu
/** A word is no deed here: it stands under who says what. */
const speech = /^(?:\S+ly )?(?:said|says|suggest|argu|told|insist|warn|claim|not|add)\p{L}*\b/iu
const notToCome =
  /^(?!(?:\S+ly )?(?:will|would|shall|is to|are to|plans? to|intends? to|expects? to|(?:is|are) (?:expected|due|set|scheduled|planning|preparing)|said|says|announced)\b)/iu

/** The whole sentence of the clearest mention: no headline, no quotation, nothing that only could be, nothing that leans back. */
function sentenceOf(
  ground: Ground,
  { mentions, who, with: others }: Event,
  least: number,
): { words: string; passage: Passage } | null {
  const ranked = mentions.flatMap((mention) => {
    const { report } = mention
    const { text, parts } = ground.reports.get(report)!
    const whole = ground.sentenceOf(mention)
    const line = dateline.exec(text.slice(whole.start, mention.start + 1))?.[0].length ?? 0
    const span = { start: whole.start + line, end: whole.end }
    const words = text.slice(span.start, span.end)
    const { length } = words
    const headline = parts.some((p) => p.part === 'headline' && p.start <= mention.start && mention.start < p.end)
    if (headline || length < 30 || length > 300 || /[“”"\n]/u.test(words) || !/^\p{Lu}/u.test(words)) return []
    // What is told by 'we' or 'I' is somebody's words, though no mark shows it.
    if (
      /\b(?:said|says|told|tells|claim(?:s|ed)?|according to|reportedly|allegedly)\b/iu.test(words) ||
      /\b(?:we|our|us|ours|my|mine|me|your|you)\b|\bI\b/u.test(words)
    )
      return []
    if (/\b(?:will|would|could|should|might|may|if|unless|poised|expected)\b/iu.test(words) || leaning.test(words))
      return []
    const names = (id: string) => mentionsIn(ground, report, id).some((m) => m.start >= span.start && m.end <= span.end)
    if (!who.some(names)) return []
    // 'The peace of Karsa and Vessia' may only be spoken of: where it is to be told, a verb tells it.
    const named = () => [...new Set([...who, ...others, ...sidesIn(ground)])].filter(names).length
    if (least > 1 && (named() < least || !hasFiniteVerb(ground.words(mention)))) return []
    return [{ words, passage: { report, ...span }, cost: Math.abs(length - 140) + 2 * (mention.start - span.start) }]
  })
  ranked.sort((a, b) => a.cost - b.cost)
  return ranked[0] ?? null
}

/** Whoever is no person: states, bodies, groups. */
const sidesIn = oncePerGround(({ record }) => record.actors.flatMap(({ id, kind }) => (kind === 'person' ? [] : [id])))

/** A sentence that begins from the one before. */
const leaning =
  /^(?:he|she|they|it|this|that|these|those|his|her|their|but|and|or|yet|however|also|so|then|now|first|second|after that|instead|meanwhile|still|here|there|one of|the (?:deal|move|two|pair|attack|meeting|talks|decision|arrests?))\b/iu

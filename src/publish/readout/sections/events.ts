import type { Event } from '../../../record/event.ts'
import { frames } from '../english/frames.ts'
import type { Ground, Telling } from '../ground.ts'
import { oncePerGround } from '../once-per-ground.ts'
import { grouped, mentionsIn } from './by-report.ts'
import { isDone, tellEvent, tellWhole } from './event-words.ts'
import { heard, standing } from './passages.ts'

/** What was done, the latest first: of what has a day, as far as it is told of more than once or is the last of all. */
export const tellLast = oncePerGround((ground): readonly Telling[] => {
  const events = ground.record.events.filter((e) => (isDone(e) || fellThrough(ground, e)) && isRecent(ground, e))
  const told = inOrder(ground, events, (e) => tellSettled(ground, e) ?? tellEvent(ground, e) ?? tellWeighty(ground, e))
  // Whole sentences of reports only where next to nothing else is there.
  if (told.length > 1) return told
  const shown = told.flatMap((t) => t.passages)
  const isNew = ({ passages }: Telling) => !passages.some((p) => shown.some((s) => s.report === p.report && s.start < p.end && p.start < s.end)) // biome-ignore format: one line
  return [
    ...told,
    ...inOrder(ground, events, (e) => tellWhole(ground, e))
      .filter(isNew)
      .slice(0, 3 - told.length),
  ]
})

/** Whether a meeting, a visit or a call was put off or called off that had a day, which is over: it is no plan any more. */
const fellThrough = (ground: Ground, { type, status, when }: Event): boolean =>
  (status === 'cancelled' || status === 'postponed') &&
  frames[type] !== undefined &&
  (firstDay(when) ?? '9') < lastReport(ground)!

/** Acts that are several people's together. */
const mutual = /^(?:agree|sign|handover|other:(?:ceasefire|exchange|swap|negotiate|talk))$/u

/**
 * What several did together and several outlets tell, in a sentence that names two of them, where else one of them alone would be told to
 * have done some part of it: 'Karsa “agreed to close a mine”' is not that Karsa and Vessia made peace.
 */
function tellSettled(ground: Ground, event: Event): Telling | null {
  if (standing(ground, event.mentions).outlets < several || event.who.length < 2 || !mutual.test(event.type))
    return null
  const short = tellEvent(ground, event)
  const told = short?.text.match(/(?<=\uE000)[^\uE001]*/gu) ?? []
  // One alone who did it; 'Ana Lind was freed' tells all.
  if (told.length !== 1 || !event.who.includes(told[0]!)) return short
  const { report, start, end } = short!.passages[0]!
  const isNamed = (id: string) => mentionsIn(ground, report, id).some((m) => start <= m.start && m.end <= end)
  if ([...event.who, ...event.with].filter(isNamed).length > 1) return short
  const whole = tellWhole(ground, event, 2)
  const isSame = whole?.passages.some((p) => p.report === report && p.start <= start && start < p.end)
  return isSame ? short : whole && { ...whole, weight: Math.max(short!.weight, heard(ground, event.mentions)) }
}

/** What settles a matter, a vote or what several outlets tell of: where nothing shorter tells it, what a report writes of it, whole. */
function tellWeighty(ground: Ground, event: Event): Telling | null {
  const isVote = event.type === 'vote' || event.type === 'reject'
  if (!isVote && standing(ground, event.mentions).outlets < several) return null
  const whole = tellWhole(ground, event)
  if (!whole || (isVote && !cast.test(whole.text))) return null
  return { ...whole, weight: heard(ground, event.mentions) }
}

/** Words that tell that votes were cast; 'Sunday's vote' only speaks of one. */
const cast =
  /\b(?:voted|votes (?:to|for|against|in favou?r)|in an? (?:\p{Ll}+ )?(?:vote|ballot|referendum)|\d[\d,]* (?:votes )?(?:to|against) \d)/iu

/** In how many outlets an act has to stand that is told though no report tells it shortly. */
const several = 3

function inOrder(ground: Ground, events: readonly Event[], tell: (event: Event) => Telling | null): Telling[] {
  const told = events.flatMap((event) => {
    const telling = tell(event)
    const day = lastDay(event.when)
    const isWide = standing(ground, event.mentions).outlets >= several
    return telling && day ? [{ event, telling: { ...telling, day, isWide } }] : []
  })
  // Four more places or outlets are worth a day.
  const rank = ({ telling }: (typeof told)[number]) =>
    Date.parse(telling.day) / 86_400_000 + Math.min(18, telling.weight) / 2
  told.sort((a, b) => rank(b) - rank(a))
  return once(
    ground,
    told.filter(({ event }) => !told.some((other) => isStageOf(event, other.event))),
  )
}

/** What is to come, was put off or called off, most told of first. */
export function tellPlanned(ground: Ground): Telling[] {
  const today = lastReport(ground) ?? ''
  const { events } = ground.record
  const doneBy = grouped(events.filter(isDone).flatMap((e) => [...e.who, ...e.with].map((id) => [id, e])))
  const open = events.filter((e) => {
    if (isDone(e) || e.status === 'denied' || e.status === 'proposed') return false
    const day = lastDay(e.when)
    if (fellThrough(ground, e)) return false
    if ([...e.who, ...e.with].some((id) => doneBy.get(id)?.some((other) => cameOf(e, other)))) return false
    const { outlets, told } = standing(ground, e.mentions)
    return day === null ? outlets > 1 || told > 2 || areTwoSides(ground, e) : day >= today
  })
  const told = open.flatMap((event) => {
    const telling = tellEvent(ground, event)
    return telling ? [{ event, telling }] : []
  })
  // What is to come before what was put off or called off.
  const isOff = ({ event: { status } }: (typeof told)[number]) => Number(status !== 'planned')
  return once(
    ground,
    told.sort((a, b) => isOff(a) - isOff(b) || b.telling.weight - a.telling.weight),
  )
}

/** Whether a person of one side is to deal with a person of another: that weighs though one report alone tells it. */
function areTwoSides({ actors }: Ground, { who, with: others }: Event): boolean {
  const sides = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const { kind, party } = actors.get(id) ?? {}
      return kind === 'person' && party ? [party] : []
    })
  const theirs = new Set(sides(others))
  return theirs.size > 0 && sides(who).some((side) => !theirs.has(side))
}

/** Whether what was planned came about: the same act of the same actors, on that day or without one. */
function cameOf(plan: Event, act: Event): boolean {
  if (plan.type !== act.type) return false
  const [planned, acted] = [plan, act].map((e) => new Set([...e.who, ...e.with]))
  const same = [...planned!].filter((id) => acted!.has(id)).length
  if (same === 0 || same < Math.min(planned!.size, acted!.size)) return false
  const [day, actual] = [lastDay(plan.when), lastDay(act.when)]
  return day === null || actual === null || day === actual
}

/** Whether a visit tells nothing beside a meeting: those who came met somebody there on that day. */
function isStageOf(visit: Event, meeting: Event): boolean {
  if (visit.type !== 'visit' || meeting.type !== 'meet' || visit.status !== meeting.status) return false
  const met = new Set([...meeting.who, ...meeting.with])
  return visit.when === meeting.when && visit.where === meeting.where && visit.who.every((id) => met.has(id))
}

/** Two events may stand in one sentence, and one act may have been taken for two. */
function once(ground: Ground, told: readonly { event: Event; telling: Telling }[]): Telling[] {
  const seen = new Set<string>()
  return told.flatMap(({ event, telling }) => {
    const ids = [...new Set([...event.who, ...event.with])]
    // 'Lind' alone may be either Lind; a second call on that day is rather the same one.
    const surnames = ids.map((id) => ground.actors.get(id)?.name.split(' ').at(-1) ?? id)
    const keys = [telling.text, /“.*”/u.exec(telling.text)?.[0] ?? telling.text, `${event.type} ${ids.sort().join()}`, `${event.type} ${event.when} ${surnames.sort().join()}`] // biome-ignore format: one line
    if (keys.some((key) => seen.has(key))) return []
    for (const key of keys) seen.add(key)
    return [telling]
  })
}

const days = oncePerGround(({ record }) => record.reports.flatMap((r) => r.published?.slice(0, 10) ?? []).sort())
const firstReport = (ground: Ground) => days(ground)[0]
const lastReport = (ground: Ground) => days(ground).at(-1)

/** The last day that an EDTF date may mean, or null where it names no day. */
function lastDay(when: string | null): string | null {
  const last = when?.split('/').at(-1)?.replace(/[~?%]/gu, '')
  return last && /^\d{4}-\d\d-\d\d/u.test(last) ? last.slice(0, 10) : null
}

const firstDay = (when: string | null) => lastDay(when?.split('/')[0] ?? null)

/** Within a month of the last report, or since the first where several outlets tell it; on a day that is known to a week. */
function isRecent(ground: Ground, { when, mentions }: Event): boolean {
  const day = lastDay(when)
  const last = lastReport(ground)
  if (!when || !day || !last) return false
  const ago = (Date.parse(last) - Date.parse(day)) / 86_400_000
  const span = (Date.parse(day) - Date.parse(firstDay(when) ?? '')) / 86_400_000
  const isOfStory = () => day >= firstReport(ground)! && standing(ground, mentions).outlets >= several
  return ago >= -1 && span <= 8 && (ago <= 31 || isOfStory())
}

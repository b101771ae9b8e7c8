import { identity } from '../../record/identity.ts'
import type { Passage } from '../../record/passage.ts'
import type { Position } from '../../record/position.ts'
import type { Merge } from '../../record/record.ts'
import { type Concepts, conceptsOf } from './concepts.ts'
import { isSameDemand } from './demands.ts'

/** What positions are put together with. */
export interface PositionsContext {
  /** Where each actor's former id went. */
  readonly actors: ReadonlyMap<string, string>
  /** Where each proposal's and provision's former id went. */
  readonly terms: ReadonlyMap<string, string>
  /** The record's provision that a demand in free words is, or null: by what it says, and by its words in a language. */
  readonly termOf: (demand: Concepts, words: string, language: string) => string | null
  /** Ids of the record's attributions that hold a passage, those of whom it is about first. */
  readonly holding: (passage: Passage, who: string) => readonly string[]
  /** A report's language. */
  readonly languageOf: (report: string) => string
  /** Whether a person ruled that two are not the same. */
  readonly apart: (a: string, b: string) => boolean
}

/** Positions of many reports, each told once, by time, and why they were put together. */
export interface MergedPositions {
  readonly positions: readonly Position[]
  readonly merges: readonly Merge[]
}

/**
 * Puts together positions with the same holder, stance and matter. What each report told stays in `mentions`; `when` is from the
 * first to the last time it was taken or voiced. Different stances of one holder on one matter stay side by side: which is the
 * later shows in `when`, and nothing is forgotten.
 */
export function mergePositions(told: readonly Position[], context: PositionsContext): MergedPositions {
  const groups = new Map<string, Group[]>()
  for (const position of [...told].sort(byId)) {
    const who = context.actors.get(position.who)
    const term = /^[bp]_/u.test(position.on)
    const language = context.languageOf(position.mentions[0]!.report)
    const said = term ? null : conceptsOf(position.on, language)
    const known = said ? context.termOf(said, position.on, language) : context.terms.get(position.on)
    const on = known ?? (said ? position.on : undefined)
    // A term that a person ruled out takes its positions with it.
    if (who === undefined || on === undefined) continue
    const demand = known ? null : said
    const holds = `${who}|${position.stance}`
    const key = `${holds}|${demand ? wordsOf(demand) : on}`
    const kin = groups.get(key) ?? []
    groups.set(key, kin)
    const group = kin.find((g) => !isApart(g.of, [position], context))
    if (group) group.of.push(position)
    else kin.push({ key: kin.length === 0 ? key : `${key}|${position.id}`, holds, on, who, demand, of: [position] })
  }
  const merges: Merge[] = []
  const all = joinDemands([...groups.values()].flat(), context)
  const positions = all.map(({ key, on, who, of }) => {
    const position = conclude(identity('s', 'record', key), { on, who, of }, context)
    if (of.length > 1)
      merges.push({
        into: position.id,
        of: of.map((p) => p.id),
        rule: 'same-position',
        reason: `the same holder, ${position.stance}, on the same`,
      })
    return position
  })
  positions.sort((a, b) => compare(a.when ?? '9999', b.when ?? '9999') || byId(a, b))
  return { positions, merges: merges.sort((a, b) => compare(a.into, b.into)) }
}

const surest = { own: 2, acted: 1, told: 0 } as const

interface Group {
  readonly key: string
  /** Holder and stance. */
  readonly holds: string
  readonly on: string
  readonly who: string
  /** What its words say, where it is a demand in free words. */
  readonly demand: Concepts | null
  readonly of: Position[]
}

const isApart = (a: readonly Position[], b: readonly Position[], { apart }: PositionsContext) =>
  a.some((p) => b.some((q) => apart(p.id, q.id)))

/** One holder's demands that are one in other words become one group. */
function joinDemands(groups: readonly Group[], context: PositionsContext): Group[] {
  const byHolder = new Map<string, Group[]>()
  const joined: Group[] = []
  for (const group of [...groups].sort((a, b) => compare(a.key, b.key))) {
    const kin = byHolder.get(group.holds) ?? []
    byHolder.set(group.holds, kin)
    const { demand, of } = group
    const same = demand && kin.find((k) => k.demand && isSameDemand(k.demand, demand) && !isApart(k.of, of, context))
    if (same) same.of.push(...of)
    else {
      const own = { ...group, of: [...of] }
      kin.push(own)
      joined.push(own)
    }
  }
  for (const { of } of joined) of.sort(byId)
  return joined
}

function conclude(
  id: string,
  { on, who, of }: Pick<Group, 'on' | 'who' | 'of'>,
  { holding }: PositionsContext,
): Position {
  const mentions = of.flatMap((p) => p.mentions).sort((a, b) => compare(a.report, b.report) || a.start - b.start)
  const attributions = [...new Set(mentions.flatMap((m) => holding(m, who)))]
  const times = of.flatMap((p) => p.when?.split('/') ?? []).sort()
  const [first, last] = [times[0], times.at(-1)]
  const best = of.reduce((a, b) => (surest[b.authority] > surest[a.authority] ? b : a))
  const wrong = of.reduce((share, p) => share * (1 - p.confidence), 1)
  // Of several wordings of a demand the shortest stands for all.
  const words = of.map((p) => p.on).sort((a, b) => a.length - b.length || compare(a, b))[0]!
  const matter = /^[bp]_/u.test(on) ? on : words
  const { stance } = best
  return {
    id,
    who,
    on: matter,
    stance,
    when: first === undefined ? null : first === last ? first : `${first}/${last}`,
    authority: best.authority,
    attribution: attributions[0] ?? null,
    attributions,
    mentions,
    confidence:
      of.length === 1
        ? best.confidence
        : Math.round(1000 * Math.min(0.99, Math.max(best.confidence, 1 - wrong))) / 1000,
    rule: of.length > 1 ? 'same-position' : best.rule,
  }
}

/** The words of a demand as a key: 'the halt to all strikes' is 'a halt to strikes'. */
const wordsOf = ({ said, numbers, names, denied }: Concepts) =>
  [...(denied ? ['not'] : []), ...[...said, ...numbers, ...names].sort()].join(' ')

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const byId = (a: Position, b: Position) => compare(a.id, b.id)

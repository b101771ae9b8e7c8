import type { Passage } from '../../record/passage.ts'
import type { StoryRecord } from '../../record/record.ts'
import type { Support } from '../../record/support.ts'

/** A finding that rests on other origins than before: names of origins, as the later record has them. */
export interface MovedSupport {
  readonly finding: string
  readonly gained: readonly string[]
  readonly lost: readonly string[]
  readonly from: Support['origins']
  readonly to: Support['origins']
}

/**
 * Findings that came to rest on others, or no more. What a report told before and tells still, of whatever finding, is neither won nor lost:
 * there two findings only became one, or one two.
 */
export function movedSupport(
  before: StoryRecord,
  after: StoryRecord,
  same: ReadonlyMap<string, string>,
): MovedSupport[] {
  const was = new Map(before.support.map((s) => [s.finding, s]))
  const [namedBefore, namedAfter] = [laterNames(before, after), namesOf(after)]
  const stoodBefore = standing(before, namedBefore)
  const standsNow = standing(after, namedAfter)
  return after.support.flatMap((now) => {
    const then = was.get(same.get(now.finding) ?? '')
    if (!then) return []
    const [from, to] = [told(then, namedBefore), told(now, namedAfter)]
    const gained = newIn(to, from, stoodBefore)
    const lost = newIn(from, to, standsNow)
    return gained.length + lost.length > 0
      ? [{ finding: now.finding, gained, lost, from: then.origins, to: now.origins }]
      : []
  })
}

type Names = ReadonlyMap<string, string>
/** By name of the origin, the reports whose chains lead there. */
type ReportsByOrigin = ReadonlyMap<string, readonly string[]>

function told({ chains }: Support, names: Names): ReportsByOrigin {
  const found = new Map<string, string[]>()
  for (const { report, origin } of chains) {
    const name = names.get(origin) ?? origin
    found.set(name, [...(found.get(name) ?? []), report])
  }
  return found
}

const standing = ({ support }: StoryRecord, names: Names): ReadonlySet<string> =>
  new Set(support.flatMap((s) => [...told(s, names)].flatMap(([name, reports]) => reports.map((r) => `${r}|${name}`))))

const newIn = (these: ReportsByOrigin, those: ReportsByOrigin, elsewhere: ReadonlySet<string>): string[] =>
  [...these].flatMap(([name, reports]) =>
    those.has(name) || reports.every((r) => elsewhere.has(`${r}|${name}`)) ? [] : [name],
  )

const namesOf = ({ origins }: StoryRecord): Names => new Map(origins.map((o) => [o.id, o.name]))

/** What an earlier record's origins are called in a later one: who is mentioned in the same place is the same, whatever name came first. */
function laterNames(before: StoryRecord, after: StoryRecord): Names {
  const placeOf = ({ report, end }: Passage) => `${report}:${end}`
  const called = new Map(after.origins.flatMap(({ actor, name }) => (actor === null ? [] : [[actor, name] as const])))
  const at = new Map(
    after.actors.flatMap(({ id, name, mentions }) =>
      mentions.map((m) => [placeOf(m), called.get(id) ?? name] as const),
    ),
  )
  const actors = new Map(before.actors.map((a) => [a.id, a]))
  return new Map(
    before.origins.map(({ id, name, actor }) => {
      const mentions = actors.get(actor ?? '')?.mentions ?? []
      const later = mentions.map((m) => at.get(placeOf(m))).find((found) => found !== undefined)
      return [id, later ?? name]
    }),
  )
}

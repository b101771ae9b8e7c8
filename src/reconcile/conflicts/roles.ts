import { accountWords } from '../../languages/accounts.ts'
import { headings } from '../../languages/headings.ts'
import type { Actor } from '../../record/finding.ts'
import type { Passage } from '../../record/passage.ts'
import type { Report } from '../../record/report.ts'
import type { ConflictDraft } from './conflict-draft.ts'

/** Persons whose office different reports give for other countries or matters: 'envoy for Lorvia and Karsa', 'representative to Lorvia'. */
export function roleDrafts(actors: readonly Actor[], reports: ReadonlyMap<string, Report>): ConflictDraft[] {
  return actors.flatMap((actor): ConflictDraft[] => {
    if (actor.kind !== 'person') return []
    const scopes = actor.roles.flatMap(({ title, passages }) => {
      const words = accountWords.get(reports.get(passages[0]?.report ?? '')?.language ?? '')
      const match = words?.offices.for.exec(title)
      if (!words || !match || words.offices.former.test(title)) return []
      const of = new Set(match[1]!.split(words.offices.and).map((place) => place.toLowerCase()))
      return [{ title, of, passages: [...passages] as Passage[] }]
    })
    for (const [i, a] of scopes.entries())
      for (const b of scopes.slice(i + 1)) {
        const apart = a.passages.every((p) => b.passages.every((q) => p.report !== q.report))
        if (!apart || same(a.of, b.of)) continue
        const sides = [a, b].map(({ title, passages }) => ({ says: title, passages: passages.slice(0, 2) }))
        return [{ kind: 'value', what: headings.office(actor.name), about: [actor.id], sides, rule: 'role' }]
      }
    return []
  })
}

const same = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size === b.size && [...a].every((x) => b.has(x))

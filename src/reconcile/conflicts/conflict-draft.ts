import type { Conflict } from '../../record/conflict.ts'
import { identity } from '../../record/identity.ts'
import { type Passage, quote } from '../../record/passage.ts'
import type { Report } from '../../record/report.ts'

/** A difference between accounts as a rule finds it, before it is known on whose word each side stands. */
export interface ConflictDraft {
  readonly kind: Conflict['kind']
  readonly what: string
  /** Ids of the findings that were held side by side. */
  readonly about: readonly string[]
  readonly sides: readonly DraftSide[]
  readonly rule: string
}

/** One account: what it says in few words, and where. */
export interface DraftSide {
  readonly says: string
  readonly passages: readonly Passage[]
}

/** What finishing a draft takes. */
interface Finish {
  readonly reports: ReadonlyMap<string, Report>
  /** The ids of the origins that a passage comes from. */
  readonly originsOf: (passage: Passage) => readonly string[]
}

/** A draft as the record keeps it. Its id is made of its kind and its passages' words, in whatever order they were found. */
export function finish(draft: ConflictDraft, { reports, originsOf }: Finish): Conflict {
  const sides = draft.sides.map(({ says, passages }) => ({
    says,
    passages: [...passages],
    origins: [...new Set(passages.flatMap(originsOf))].sort(),
  }))
  const between = sides.flatMap((s) => s.passages)
  const words = between.map((p) => [p.report, quote(reports.get(p.report)!.text, p)].join('\n')).sort()
  const { kind, what, rule } = draft
  // Two sentences may differ in two figures: what each side says tells the two conflicts apart.
  const said = sides.map((s) => s.says).sort()
  return {
    id: identity('x', kind, words, said),
    kind,
    what,
    about: [...new Set(draft.about)].sort(),
    between,
    sides,
    rule,
  }
}

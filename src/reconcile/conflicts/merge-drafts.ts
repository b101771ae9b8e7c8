import type { Passage } from '../../record/passage.ts'
import type { Draft, DraftSide } from './draft.ts'

/**
 * Accounts that several rules, or one rule twice, found to differ are one conflict where they meet in a passage: who denies is set against
 * all whom the denial is of. What only looks different stays what it is.
 */
export function mergeDrafts(drafts: readonly Draft[]): Draft[] {
  const at = new Map<string, Draft>()
  const merged: Draft[] = []
  for (const draft of drafts) {
    const met = new Set(draft.sides.flatMap((s) => s.passages.flatMap((p) => at.get(key(draft, p)) ?? [])))
    let joined = draft
    for (const other of met) {
      merged.splice(merged.indexOf(other), 1)
      joined = { ...other, about: [...other.about, ...joined.about], sides: joinSides(other.sides, joined.sides) }
    }
    merged.push(joined)
    for (const side of joined.sides) for (const p of side.passages) at.set(key(joined, p), joined)
  }
  return merged
}

/** Rules that find what a report, or its speakers, set against each other: they meet in one another's sentences. */
const told = new Set(['contradicted', 'denied', 'rebutted', 'opposed', 'announced', 'said-beside', 'slot'])
/** A sentence with two figures, or a name, is one of two conflicts: those are gathered by their own rules. */
const key = ({ rule, kind, what }: Draft, p: Passage) =>
  `${told.has(rule) ? 'told' : `${rule} ${kind} ${what}`}|${p.report}|${p.start}`

function joinSides(a: readonly DraftSide[], b: readonly DraftSide[]): DraftSide[] {
  const sides = a.map((s) => ({ says: s.says, passages: [...s.passages] }))
  for (const side of b) {
    const same = sides.find((s) =>
      s.passages.some((p) => side.passages.some((q) => q.report === p.report && q.start === p.start)),
    )
    if (!same) sides.push({ says: side.says, passages: [...side.passages] })
    else
      for (const p of side.passages)
        if (!same.passages.some((q) => q.report === p.report && q.start === p.start)) same.passages.push(p)
  }
  return sides
}

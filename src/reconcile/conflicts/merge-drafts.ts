import type { Passage } from '../../record/passage.ts'
import type { Draft, DraftSide } from './draft.ts'

/**
 * Accounts that several rules, or one rule twice, found to differ are one conflict where they meet in a passage: who denies is set against
 * all whom the denial is of. What only looks different stays what it is.
 */
export function mergeDrafts(drafts: readonly Draft[]): Draft[] {
  const groups: Draft[][] = []
  const of = new Map<Draft, Draft[]>()
  const at = new Map<string, Draft>()
  for (const draft of drafts) {
    const keys = draft.sides.flatMap((s) => s.passages.map((p) => key(draft, p)))
    // A group that was joined to another is empty, and those in it are of the other.
    const [into = [], ...others] = new Set(keys.flatMap((k) => (at.has(k) ? [of.get(at.get(k)!)!] : [])))
    if (into.length === 0) groups.push(into)
    for (const other of others)
      for (const moved of other.splice(0)) {
        into.push(moved)
        of.set(moved, into)
      }
    into.push(draft)
    of.set(draft, into)
    for (const k of keys) if (!at.has(k)) at.set(k, draft)
  }
  const order = new Map(drafts.map((d, i) => [d, i]))
  const inOrder = (group: readonly Draft[]) => [...group].sort((a, b) => order.get(a)! - order.get(b)!)
  return groups.flatMap((group) => (group.length > 0 ? [joined(inOrder(group))] : []))
}

function joined([first, ...others]: readonly Draft[]): Draft {
  if (others.length === 0) return first!
  const about = [first!, ...others].flatMap((d) => d.about)
  return {
    ...first!,
    about,
    sides: others.reduce<readonly DraftSide[]>((sides, d) => joinSides(sides, d.sides), first!.sides),
  }
}

/** Rules that find what a report, or its speakers, set against each other: they meet in one another's sentences. */
const told = new Set(['contradicted', 'denied', 'rebutted', 'opposed', 'announced', 'said-beside', 'slot', 'receipt'])
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

import type { Passage } from '../../record/passage.ts'
import type { ConflictDraft, DraftSide } from './conflict-draft.ts'

/**
 * `statementsIn` tells the statements of several reports that a passage holds: the same words denied in two reports are one conflict;
 * `speakersIn` who speaks in it: what one speaker says against an account in two places is one side.
 * Accounts that several rules, or one rule twice, found to differ are one conflict where they meet in a passage: who denies is set against
 * all whom the denial is of. What only looks different stays what it is.
 */
export function mergeDrafts(
  drafts: readonly ConflictDraft[],
  statementsIn: (passage: Passage) => readonly string[],
  speakersIn: (passage: Passage) => readonly string[] = () => [],
): ConflictDraft[] {
  const groups: ConflictDraft[][] = []
  const of = new Map<ConflictDraft, ConflictDraft[]>()
  const at = new Map<string, ConflictDraft>()
  for (const draft of drafts) {
    const keys = draft.sides.flatMap((s) => s.passages.flatMap((p) => [key(draft, p), ...statementKeys(draft, p)]))
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
  const inOrder = (group: readonly ConflictDraft[]) => [...group].sort((a, b) => order.get(a)! - order.get(b)!)
  return groups.flatMap((group) => (group.length > 0 ? [joined(inOrder(group), statementsIn, speakersIn)] : []))

  function statementKeys({ rule }: ConflictDraft, p: Passage) {
    return told.has(rule) ? statementsIn(p).map((id) => `told|${id}`) : []
  }
}

/** Tells the ids of what, or who, is in a passage. */
type IdsIn = (passage: Passage) => readonly string[]

function joined([first, ...others]: readonly ConflictDraft[], statementsIn: IdsIn, speakersIn: IdsIn): ConflictDraft {
  if (others.length === 0) return first!
  const about = [first!, ...others].flatMap((d) => d.about)
  return {
    ...first!,
    about,
    sides: withoutParts(
      others.reduce<readonly DraftSide[]>(
        (sides, d) => joinSides(sides, d.sides, statementsIn, speakersIn),
        first!.sides,
      ),
    ),
  }
}

/** Rules that find what a report, or its speakers, set against each other: they meet in one another's sentences. */
const told = new Set([
  'contradicted',
  'contrasted',
  'answered',
  'denied',
  'charge-denied',
  'rebutted',
  'opposed',
  'said-beside',
  'slot',
  'turned',
  'receipt',
  'reply',
  'insistence',
  'reversed',
])
/** A sentence with two figures, or a name, is one of two conflicts: those are gathered by their own rules. */
const key = ({ rule, kind, what }: ConflictDraft, p: Passage) =>
  `${told.has(rule) ? 'told' : `${rule} ${kind} ${what}`}|${p.report}|${p.start}`

/** Sides without those whose words all stand in another's: half of a sentence is no third account beside the whole of it. */
function withoutParts(sides: readonly DraftSide[]): readonly DraftSide[] {
  const isPart = (p: Passage, q: Passage) =>
    p.report === q.report && q.start <= p.start && p.end <= q.end && q.end - q.start > p.end - p.start
  const left = sides.filter((s) => !sides.some((o) => o !== s && s.passages.every((p) => o.passages.some((q) => isPart(p, q))))) // biome-ignore format: one line
  return left.length > 1 ? left : sides
}

/**
 * The sides of two drafts in one: those that have a passage in common, or a statement, are one; then, where another side is known to be,
 * those of one speaker.
 */
function joinSides(
  a: readonly DraftSide[],
  b: readonly DraftSide[],
  statementsIn: IdsIn,
  speakersIn: IdsIn,
): DraftSide[] {
  const sides = a.map((s) => ({ says: s.says, passages: [...s.passages] }))
  const meets = (test: (p: Passage, q: Passage) => boolean, side: DraftSide) =>
    sides.find((s) => s.passages.some((p) => side.passages.some((q) => test(p, q))))
  const restates = (p: Passage, q: Passage) => statementsIn(p).some((id) => statementsIn(q).includes(id))
  const same = b.map((side) => meets(sameStart, side))
  const pairs = same.some((into) => into) ? null : inPairs(a, b, restates)
  if (pairs) {
    for (const [i, side] of b.entries()) addTo(sides[pairs[i]!]!, side)
    return sides
  }
  const restated = b.map((side) => meets(restates, side))
  const known = b.map((_, i) => same[i] ?? restated[i])
  const speakers = ({ passages }: DraftSide) => [...new Set(passages.flatMap(speakersIn))].sort().join()
  for (const [i, side] of b.entries()) {
    const who = speakers(side)
    const into = known[i] ?? sides.find((s) => who !== '' && !known.includes(s) && speakers(s) === who)
    if (!into) sides.push({ says: side.says, passages: [...side.passages] })
    else addTo(into, side)
  }
  return sides
}

function addTo(into: { readonly passages: Passage[] }, { passages }: DraftSide): void {
  for (const p of passages) if (!into.passages.some((q) => sameStart(p, q))) into.passages.push(p)
}

/**
 * Which of two sides each of two others is, by the passages that tell one statement: who denies repeats what is denied, so its side has words
 * of both. Null where that tells nothing.
 */
function inPairs(
  a: readonly DraftSide[],
  b: readonly DraftSide[],
  restates: (p: Passage, q: Passage) => boolean,
): readonly number[] | null {
  if (a.length !== 2 || b.length !== 2) return null
  const meeting = (x: DraftSide, y: DraftSide) =>
    x.passages.flatMap((p) => y.passages.filter((q) => restates(p, q))).length
  const straight = meeting(a[0]!, b[0]!) + meeting(a[1]!, b[1]!)
  const crossed = meeting(a[0]!, b[1]!) + meeting(a[1]!, b[0]!)
  if (straight + crossed === 0) return null
  return straight >= crossed ? [0, 1] : [1, 0]
}

const sameStart = (p: Passage, q: Passage) => p.report === q.report && p.start === q.start

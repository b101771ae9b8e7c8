import type { Attribution } from '../../record/finding.ts'
import { sideOf, stemsOf } from './around.ts'
import type { ConflictDraft } from './conflict-draft.ts'
import { accountsHeading, type NameOf } from './headings.ts'
import { isHeld } from './insistences.ts'
import { type Sentence, textOf } from './sentence.ts'

/** Words that the two have in common, where neither insists on what it says. */
const COMMON = 2

/** Two who speak in one sentence that turns from one to the other: 'Lind hoped for a deal this week, but the pilots saw none this week'. */
export function turnedDrafts(sentences: readonly Sentence[], nameOf: NameOf): ConflictDraft[] {
  return sentences.flatMap((s) => turnedIn(s, nameOf))
}

/** Where a sentence goes over to its second account, and where that begins. */
interface Turn {
  readonly cut: number
  readonly after: number
}

function turnedIn(s: Sentence, nameOf: NameOf): ConflictDraft[] {
  const text = textOf(s)
  const turn = s.said.length > 0 ? turnOf(s, text) : null
  if (!turn) return []
  const { cut, after } = turn
  const named = s.said.filter((a) => a.speaker !== null)
  const one = named.find((a) => startOf(a) >= s.start && endOf(a) <= cut + 1)
  const { guilt, blames, unconfirmed } = s.page.words
  const [first, second] = [text.slice(0, cut - s.start), text.slice(after - s.start)]
  const isBlame = [first, second].every((part) => blames.test(part) || guilt.test(part))
  // Who lays it on somebody else need not be known by name.
  const other = (isBlame ? s.said : named).find((a) => startOf(a) >= cut && startOf(a) < s.end)
  if (one && unconfirmed.test(second) && !blames.test(second))
    return [draftOf(s, turn, [one], accountsHeading([one.speaker], nameOf))]
  const opposite = areOpposite(s, first, second)
  const over = named.find((a) => startOf(a) >= s.start && startOf(a) < cut)
  // 'Lind says it is meant to be defensive, though others called it a provocation': what she says is read to the end.
  if (opposite && !other && over && s.page.words.styles.test(second))
    return [draftOf(s, turn, [over], accountsHeading([over.speaker], nameOf))]
  if (!one || !other || one.speaker === other.speaker) return []
  const own = stemsOf(s, one.content)
  const common = [...stemsOf(s, other.content)].filter((stem) => own.has(stem)).length
  // What two sides want is where they stand; what one insists is so, and another tells otherwise, are two accounts.
  if (common < COMMON && !isHeld(s, one) && !isBlame && !opposite) return []
  return [draftOf(s, turn, [one, other], accountsHeading([one.speaker, other.speaker], nameOf))]
}

/** 'It is defensive', and 'a provocation'. */
const areOpposite = ({ page }: Sentence, a: string, b: string) =>
  page.words.opposites.some(({ yes, no }) => (a.search(yes) >= 0 && b.search(no) >= 0) || (a.search(no) >= 0 && b.search(yes) >= 0)) // biome-ignore format: one line

const draftOf = (s: Sentence, { cut, after }: Turn, of: readonly Attribution[], what: string): ConflictDraft => ({ kind: 'stance', what, about: of.map((a) => a.id), sides: [sideOf(s, s.start, cut), sideOf(s, after, s.end)], rule: 'turned' }) // biome-ignore format: one line

/** ', but'; or, behind 'Although' at its head, the comma that ends the first clause, which is where the first who speaks has ended. */
function turnOf(s: Sentence, text: string): Turn | null {
  const { although, headTurns } = s.page.words
  if (headTurns.test(text)) {
    const first = s.said.filter((a) => a.speaker !== null && startOf(a) >= s.start)
    const ends = [...text.matchAll(/,\s+/gu)].map((m) => ({ cut: s.start + m.index, after: s.start + m.index + m[0].length })) // biome-ignore format: one line
    return ends.find(({ cut }) => first.some((a) => endOf(a) <= cut + 1)) ?? null
  }
  const turn = although.exec(text)
  return turn && { cut: s.start + turn.index, after: s.start + turn.index + turn[0].length }
}

const startOf = ({ content, cue }: Attribution) => Math.min(...[...content, ...cue].map((c) => c.start))
const endOf = ({ content }: Attribution) => Math.max(...content.map((c) => c.end))

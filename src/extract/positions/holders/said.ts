import { outletNamed } from '../../../languages/outlets.ts'
import type { Actor, Attribution } from '../../../record/finding.ts'
import type { Span } from '../../../record/passage.ts'

/** Which attributions of a report hold a place, and who speaks there. */
export interface Said {
  /** The innermost attribution whose content or cue holds a stretch, or null: the report says it itself. */
  at(span: Span): { readonly attribution: Attribution; readonly inCue: boolean } | null
  /** The piece of content that a stretch lies in, of the innermost attribution; null where none holds it. */
  pieceAt(span: Span): Span | null
  /** Who 'he' is at an offset in words that are passed on without quotation: the person who said them, or null. */
  himselfAt(offset: number): string | null
  /** The government that an actor holds an office of, or null. */
  governmentOf(id: string): string | null
  /** Those who say together with a speaker what stands at an offset. */
  besideAt(offset: number, speaker: string): readonly string[]
  /** Who is meant by words that an attribution takes for its source, 'the statement', 'the officials': who speaks, or his government; or null. */
  voiceAt(offset: number): string | null
  /** Who 'we' is at an offset: the speaker; of one who speaks for a government, named or not, the government. */
  speakerAt(offset: number): string | null
  /** Whether an actor is an outlet, which only tells. */
  isOutlet(id: string): boolean
}

/** Characters; what is said stands in a few of them, and a word in one or two. */
const stretch = 512

/**
 * Attributions by where they stand, the innermost first: each word of a page asks for those around it, and a page of a megabyte has
 * thousands. Gives all that hold a part of a span, and some near it.
 */
function nearbyIn(inner: readonly Attribution[]): (span: Span) => readonly Attribution[] {
  const stretches = ({ start, end }: Span) => {
    const first = Math.floor(start / stretch)
    return Array.from({ length: Math.floor(end / stretch) - first + 1 }, (_, i) => first + i)
  }
  const places = new Map<number, number[]>()
  for (const [rank, { content, cue, source }] of inner.entries())
    for (const n of new Set([...content, ...cue, ...(source ? [source] : [])].flatMap(stretches)))
      if (!places.get(n)?.push(rank)) places.set(n, [rank])
  return (span) => {
    const ranks = new Set(stretches(span).flatMap((n) => places.get(n) ?? []))
    return [...ranks].sort((a, b) => a - b).map((rank) => inner[rank]!)
  }
}

const covers = (piece: Span, { start, end }: Span) => piece.start < end && start < piece.end

/**
 * Reads a report's attributions as places; `sideOf` says for which government a speaker without a name speaks; `titles` are in the titles of
 * those who speak for one.
 */
export function saidIn(
  attributions: readonly Attribution[],
  actors: readonly Actor[],
  sideOf: (attribution: Attribution) => string | null,
  titles: readonly string[],
): Said {
  const size = (a: Attribution) => a.content.at(-1)!.end - a.content[0]!.start
  const inner = [...attributions].sort((a, b) => size(a) - size(b))
  const nearby = nearbyIn(inner)
  const governments = new Map(
    actors.flatMap((a) => (a.kind === 'government' ? [a.name, ...a.aliases].map((n) => [n.toLowerCase(), a.id]) : [])),
  )
  const people = new Set(actors.flatMap((a) => (a.kind === 'person' ? [a.id] : [])))
  const voices = new Map<string, string>()
  const offices = new Map<string, string>()
  for (const { id, roles } of actors)
    for (const { title, of } of roles) {
      const government = of === null ? undefined : governments.get(of.toLowerCase())
      if (government && !offices.has(id)) offices.set(id, government)
      if (government && titles.some((part) => title.toLowerCase().includes(part))) voices.set(id, government)
    }
  const outlets = new Set(actors.flatMap((a) => (a.kind === 'organisation' && outletNamed(a.name) ? [a.id] : [])))
  return {
    isOutlet: (id) => outlets.has(id),
    at(span) {
      const near = nearby(span)
      const holding = near.find((a) => a.content.some((piece) => covers(piece, span)))
      const cued = near.find((a) => a.cue.some((piece) => covers(piece, span)))
      if (cued && (!holding || size(cued) <= size(holding))) return { attribution: cued, inCue: true }
      return holding ? { attribution: holding, inCue: false } : cued ? { attribution: cued, inCue: true } : null
    },
    pieceAt(span) {
      for (const { content } of nearby(span)) {
        const piece = content.find((p) => covers(p, span))
        if (piece) return piece
      }
      return null
    },
    governmentOf: (id) => offices.get(id) ?? null,
    himselfAt(offset) {
      const at = { start: offset, end: offset + 1 }
      const holding = nearby(at).find((a) => a.content.some((piece) => covers(piece, at)))
      const speaker = holding && holding.form !== 'direct' ? holding.speaker : null
      return speaker !== null && people.has(speaker) ? speaker : null
    },
    besideAt(offset, speaker) {
      const at = { start: offset, end: offset + 1 }
      const within = nearby(at).find((a) => a.content.some((piece) => covers(piece, at)) && a.speaker !== null)
      const also = within?.speaker === speaker ? (within.also ?? []) : []
      return also.flatMap((a) => (a.speaker.startsWith('unnamed') ? [] : [a.speaker]))
    },
    voiceAt(offset) {
      const told = nearby({ start: offset, end: offset + 1 }).find(
        ({ source }) => source && source.start <= offset && offset < source.end,
      )
      return told?.speaker?.startsWith('unnamed') ? sideOf(told) : (told?.speaker ?? null)
    },
    speakerAt(offset) {
      const at = { start: offset, end: offset + 1 }
      const within = nearby(at).find((a) => a.content.some((piece) => covers(piece, at)) && a.speaker !== null)
      if (!within?.speaker) return null
      return within.speaker.startsWith('unnamed') ? sideOf(within) : (voices.get(within.speaker) ?? within.speaker)
    },
  }
}

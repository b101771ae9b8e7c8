import { noPress } from '../../languages/press-words.ts'
import type { DraftSpeaker } from '../actors/told-before.ts'
import { ownOutlets } from '../citations/index.ts'
import { outletsIn } from '../citations/outlets.ts'
import type { Document } from '../document.ts'
import { type AttributionDraft, anchor } from './attribution-draft.ts'
import { addressee, type OutletTold, pointedTo } from './same-outlet.ts'
import { toldTo } from './told-to.ts'
import { citedInSentence, ofTheirSources } from './via-cited.ts'
import { writtenFor } from './written-for.ts'

/** For each draft the outlets between its speaker and the report: "told the Tide", inside what the Tide reports, or as before. */
export function findVia(
  document: Document,
  drafts: readonly AttributionDraft[],
  speakers: ReadonlyMap<AttributionDraft, DraftSpeaker>,
  isOutlet: (name: string) => boolean,
): Map<AttributionDraft, string[]> {
  const own = ownOutlets(document)
  const via = new Map<AttributionDraft, string[]>()
  const byFrame = new Map<number, AttributionDraft[]>()
  for (const draft of drafts) byFrame.set(draft.frame, [...(byFrame.get(draft.frame) ?? []), draft])
  /** Where somebody was last told to have written for an outlet: what they go on to write is of the same piece. */
  const pieces = new Map<string, string[]>()
  /** What was last told to an outlet, or went on from there. */
  let interview: Interview | null = null
  /** The outlets that spoke or were told last, and where. */
  let last: OutletTold = { names: [], at: -1 }
  for (const draft of [...drafts].sort((a, b) => anchor(a) - anchor(b))) {
    // Nobody stands between an outlet and what it says itself.
    const himself = speakers.get(draft)?.player?.name
    const outers = (byFrame.get(draft.frame) ?? []).filter((other) => other !== draft && isWithin(draft, other))
    const names = new Set([
      ...(draft.through ?? []),
      ...(outers.length > 0 ? toldTo(document, draft) : interviewed(draft, himself)),
      ...writtenFor(document, draft, himself, pieces),
      ...(speakers.get(draft)?.outlets ?? []),
      ...outers.flatMap(ofAccount),
      ...ofEarlier(draft),
    ])
    const pointed = names.size === 0 ? pointedTo(document, draft, last) : null
    if (pointed) names.add(pointed)
    if (last.unsure && pointed === last.names[0]) via.set(last.unsure, [pointed])
    last =
      spoke(draft) ?? (names.size > 0 ? { names: [...names], at: anchor(draft) } : (addressee(document, draft) ?? last))
    via.set(
      draft,
      [...names].filter((name) => !own.has(name) && name !== himself),
    )
  }
  return via

  /** The outlet that says something itself: 'the Velden Weekly reported'. */
  function spoke(draft: AttributionDraft): OutletTold | null {
    const { player } = speakers.get(draft) ?? {}
    if (!draft.source || player?.kind !== 'organisation') return null
    const [listed] = outletsIn(document, draft.source)
    const reports = document.reporting.press?.reports.has(document.lemma[draft.cue[0]!.to - 1]!)
    return isOutlet(player.name) || listed || reports ? { names: [player.name], at: anchor(draft) } : null
  }

  /** What somebody tells an outlet, and what the same speaker says next in so many words with no other place named. */
  function interviewed(draft: AttributionDraft, who: string | undefined): string[] {
    const last = interview
    // What else the same sentence has of the same speaker ends no interview.
    interview = last && last.who === who && last.draft.frame === draft.frame ? last : null
    const byOutlet = !!who && isOutlet(who)
    // 'the Tide, citing Channel 9, said' is the Tide's own.
    const frame = byOutlet ? undefined : document.frames[draft.frame]
    const cited = frame ? citedInSentence(document, draft, frame) : []
    const now = [...toldTo(document, draft), ...cited, ...ofTheirSources(document, draft)]
    const names = now.length === 0 && last && last.who === who && goesOn(document, draft, last) ? last.names : now
    if (who && names.length && !byOutlet) interview = { draft, who, names }
    return names
  }

  /** What stands inside an outlet's own account comes through that outlet; inside somebody's, through where that came through. */
  function ofAccount(outer: AttributionDraft): readonly string[] {
    const name = speakers.get(outer)?.player?.name
    return name && isOutlet(name) ? [name] : (via.get(outer) ?? toldTo(document, outer))
  }

  /** What an unnamed source says came through where that source's words before came through. */
  function ofEarlier(draft: AttributionDraft): readonly string[] {
    const speaker = speakers.get(draft)
    const earlier = speaker?.earlier ?? draft.from
    return earlier && (speaker?.unnamed || draft.from) ? (via.get(earlier) ?? []) : []
  }
}

/** Something said to outlets (`names`), by whom. */
interface Interview {
  readonly draft: AttributionDraft
  readonly who: string
  readonly names: string[]
}

/** Where a draft stands in the order of the text. */

/** Whether a draft stands inside what another holds to be said. */
function isWithin(draft: AttributionDraft, other: AttributionDraft): boolean {
  const at = anchor(draft)
  const { content } = other
  // 'Karsa, according to the Tide, wants …' has Karsa alone before its cue.
  return content.some((part) => part.from <= at && at < part.to && (part.to - part.from > 1 || content.length > 1))
}

/** Whether what a speaker says here may still be of an interview: in so many words, soon after it, and no other place is named. */
function goesOn(document: Document, draft: AttributionDraft, last: Interview): boolean {
  const near = draft.frame - last.draft.frame
  const spoken = isQuoted(document, draft) || (near <= 2 && isOfPronoun(document, draft))
  return near <= 4 && spoken && !saidElsewhere(document, draft)
}

/** 'according to her' */
function isOfPronoun({ lower, reporting }: Document, { source, cue }: AttributionDraft): boolean {
  const lean = cue.some(({ from }) => reporting.saying.according.has(lower[from] as string))
  return lean && !!source && source.to - source.from === 1 && /^(?:him|her|them)$/.test(lower[source.from] as string)
}

function isQuoted({ quotes, quoteAt }: Document, { content }: AttributionDraft): boolean {
  return content.some(({ from, to }) => quotes[quoteAt[from] as number]?.whole && to - from > 2)
}

/** Whether a draft's sentence names another place where things are said: 'in a statement'. */
function saidElsewhere({ frames, lower, reporting }: Document, { frame, content }: AttributionDraft): boolean {
  const { venues } = reporting.press ?? noPress
  const { from, to } = frames[frame]!
  for (let k = from; k < to; k++)
    if (venues.has(lower[k] as string) && !content.some((part) => part.from <= k && k < part.to)) return true
  return false
}

import { noPress } from '../../languages/press-words.ts'
import type { Speaker } from '../actors/told-before.ts'
import { ownOutlets } from '../citations/index.ts'
import { isShown, outletsIn } from '../citations/outlets.ts'
import type { Document, Stretch } from '../document.ts'
import { nounPhraseEnd } from '../phrases.ts'
import type { Draft } from './draft.ts'
import { citedInSentence, mediaWithoutName, ofTheirSources } from './via-cited.ts'

/** For each draft the outlets between its speaker and the report: "told the Tide", inside what the Tide reports, or as before. */
export function findVia(
  document: Document,
  drafts: readonly Draft[],
  speakers: ReadonlyMap<Draft, Speaker>,
  isOutlet: (name: string) => boolean,
): Map<Draft, string[]> {
  const { frames, lower, lemma, quotes, quoteAt, reporting } = document
  const press = reporting.press ?? noPress
  const { saying } = reporting
  const own = ownOutlets(document)
  const via = new Map<Draft, string[]>()
  const byFrame = new Map<number, Draft[]>()
  for (const draft of drafts) byFrame.set(draft.frame, [...(byFrame.get(draft.frame) ?? []), draft])
  /** Where somebody was last told to have written for an outlet: what they go on to write is of the same piece. */
  const pieces = new Map<string, string[]>()
  /** What was last told to an outlet, or went on from there. */
  let interview: { readonly draft: Draft; readonly who: string; readonly names: string[] } | null = null
  const anchor = (draft: Draft) => draft.source?.from ?? draft.cue[0]?.from ?? draft.content[0]?.from ?? 0
  for (const draft of [...drafts].sort((a, b) => anchor(a) - anchor(b))) {
    const names = [
      ...new Set([
        ...(draft.through ?? []),
        ...interviewed(draft),
        ...written(draft),
        ...(speakers.get(draft)?.outlets ?? []),
        ...inherited(draft),
      ]),
    ]
    // Nobody stands between an outlet and what it says itself.
    const himself = speakers.get(draft)?.player?.name
    via.set(
      draft,
      names.filter((name) => !own.has(name) && name !== himself),
    )
  }
  return via

  /** What somebody tells an outlet, and what the same speaker says next in so many words with no other place named. */
  function interviewed(draft: Draft): string[] {
    const outer = byFrame.get(draft.frame) ?? []
    if (outer.some((other) => other !== draft && isWithin(draft, other))) return told(draft)
    const who = speakers.get(draft)?.player?.name
    const last = interview
    // What else the same sentence has of the same speaker ends no interview.
    interview = last && last.who === who && last.draft.frame === draft.frame ? last : null
    const now = [...told(draft), ...cited(draft), ...ofTheirSources(document, draft)]
    const near = last ? draft.frame - last.draft.frame : 0
    const goesOn =
      last &&
      last.who === who &&
      near <= 4 &&
      (isQuoted(draft) || (near <= 2 && isOfPronoun(draft))) &&
      !saidElsewhere(draft)
    const names = now.length || !goesOn ? now : last.names
    if (who && names.length && !isOutlet(who)) interview = { draft, who, names }
    return names
  }

  function isWithin(draft: Draft, other: Draft): boolean {
    const at = anchor(draft)
    return other.content.some((part) => part.from <= at && at < part.to && part.to - part.from > 1)
  }

  /** Outlets that the sentence cites; 'the Tide, citing Channel 9, said' is the Tide's own. */
  function cited(draft: Draft): string[] {
    const frame = frames[draft.frame]
    const who = speakers.get(draft)?.player?.name
    return frame && !(who && isOutlet(who)) ? citedInSentence(document, draft, frame) : []
  }

  /** 'according to her' */
  function isOfPronoun({ source, cue }: Draft): boolean {
    const lean = cue.some(({ from }) => saying.according.has(lower[from] as string))
    return lean && !!source && source.to - source.from === 1 && /^(?:him|her|them)$/.test(lower[source.from] as string)
  }

  function isQuoted({ content }: Draft): boolean {
    return content.some(({ from, to }) => quotes[quoteAt[from] as number]?.whole && to - from > 2)
  }

  function saidElsewhere({ frame, content }: Draft): boolean {
    const { from, to } = frames[frame]!
    for (let k = from; k < to; k++)
      if (press.venues.has(lower[k] as string) && !content.some((part) => part.from <= k && k < part.to)) return true
    return false
  }

  /** 'told Reuters', 'in an interview with the BBC': an outlet right behind the cue's verb, or inside the cue. */
  function told(draft: Draft): string[] {
    const frame = frames[draft.frame]
    const cue = draft.cue[0]
    if (!cue || !frame || !/^(?:reporting-verb|model)/.test(draft.rule)) return []
    let verb = cue.from
    for (let k = cue.from; k < cue.to; k++) if (saying.heardBy.has(lemma[k] as string)) verb = k
    let to = saying.telling.has(lemma[verb] as string) ? nounPhraseEnd(document, verb + 1, frame.to, false) : verb + 1
    // 'said Sunday on CNN', 'said on Friday in an interview with the BBC'
    const dated = to
    if (lower[to] === 'on' && reporting.times.has(lower[to + 1] ?? '')) to++
    while (reporting.times.has(lower[to] ?? '') && to < frame.to) to++
    if (!/^(?:in|to|on|during)$/.test(lower[to] ?? '')) to = dated
    // 'in an interview with', 'in comments to', 'on the Tide's programme'
    if (/^(?:in|to|on|during)$/.test(lower[to] ?? '')) {
      const end = nounPhraseEnd(document, to + 1, frame.to, false)
      for (let k = to; k < end; k++)
        if (saying.interviews.has(lower[k] as string) || /^(?:with|to)$/.test(lower[k] as string)) to = end
      if (to !== end && lower[to] === 'on') to = end
    }
    const named = [{ from: verb + 1, to: Math.max(to, Math.min(cue.to, frame.to)) }, heardAt(draft, frame)].flatMap(
      (place) => outletsIn(document, place).flatMap((mention) => (isShown(document, mention) ? [] : [mention.name])),
    )
    if (named.length === 0 && saying.telling.has(lemma[verb] as string)) return mediaWithoutName(document, verb + 1)
    return named
  }

  /** Behind a source, 'speaking on the BBC': up to the comma. */
  function heardAt({ source, content }: Draft, frame: Stretch): Stretch {
    let from = source?.to ?? frame.to
    if (lower[from] === ',') from++
    if (!press.heard.has(lower[from] ?? '')) return { from, to: from }
    let to = from + 1
    while (to < frame.to && lower[to] !== ',' && !content.some((part) => part.from === to)) to++
    return { from, to }
  }

  /** 'wrote in an op-ed for the Tide', 'in an essay in the Tide, Ada Berg argued', and what she goes on to write there. */
  function written(draft: Draft): string[] {
    const frame = frames[draft.frame]
    const who = speakers.get(draft)?.player?.name
    const cue = draft.cue.at(-1)
    if (!frame || !who || !cue) return []
    let write = false
    for (let k = cue.from; k < cue.to; k++) if (saying.writing.has(lemma[k] as string)) write = true
    const inside = (k: number) => draft.content.some((part) => part.from <= k && k < part.to)
    for (let k = frame.from; k < frame.to; k++) {
      if (!saying.pieces.has(lower[k] as string) || inside(k)) continue
      let to = k + 1
      while (to < frame.to && (saying.published.has(lower[to]!) || reporting.times.has(lower[to]!) || /^(?:on|in|for|by)$/.test(lower[to]!))) to++ // biome-ignore format: one line
      const names = outletsIn(document, { from: k, to: Math.min(frame.to, to + 6) }).flatMap((m) =>
        m.from <= to + 1 ? [m.name] : [],
      )
      if (!names.length) continue
      pieces.set(who, names)
      return names
    }
    return write ? (pieces.get(who) ?? []) : []
  }

  /** What stands inside an outlet's own account comes through that outlet, and so does what the same unnamed source said before. */
  function inherited(draft: Draft): string[] {
    const names: string[] = []
    for (const outer of byFrame.get(draft.frame) ?? []) {
      if (outer === draft || !isWithin(draft, outer)) continue
      const speaker = speakers.get(outer)
      const name = speaker?.player?.name
      if (name && isOutlet(name)) names.push(name)
      else names.push(...(via.get(outer) ?? told(outer)))
    }
    const earlier = speakers.get(draft)?.earlier ?? draft.from
    if (earlier && (speakers.get(draft)?.unnamed || draft.from)) names.push(...(via.get(earlier) ?? []))
    return names
  }
}

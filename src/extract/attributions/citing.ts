import { outletsIn } from '../citations/outlets.ts'
import type { Document } from '../document.ts'
import { nounPhraseEnd } from '../phrases.ts'
import type { Draft } from './draft.ts'

/**
 * "The Tide reported, citing two officials", "Quoting two officials, the Tide reported": the officials are the source and the Tide is between them and the report. The rule puts
 * them in the place of the outlet, and drops what "citing" alone seemed to pass on.
 */
export function throughCiting(document: Document, drafts: readonly Draft[]): Draft[] {
  const { lower, tags, frames } = document
  const dropped = new Set<Draft>()
  const changed = new Map<Draft, Draft>()
  for (const draft of drafts) {
    const cue = draft.cue[0]
    const frame = frames[draft.frame]
    if (!cue || !frame || !draft.source || !/^(?:reporting-verb|according-to|model)/.test(draft.rule)) continue
    const through = outletsIn(document, draft.source).map((mention) => mention.name)
    if (!through.length) continue
    let at = Math.max(cue.to, draft.source.to)
    if (tags[at] === 'COMMA') at++
    const first = cites(frame.from)
    if (first) at = frame.from
    else if (!cites(at)) continue
    const to = nounPhraseEnd(document, at + 1, frame.to, false)
    if (to === at + 1 || (first && to !== draft.source.from && !(tags[to] === 'COMMA' && to + 2 >= draft.source.from))) continue // biome-ignore format: one line
    const from = Math.min(cue.from, draft.source.from)
    changed.set(draft, {
      ...draft,
      source: { from: at + 1, to },
      cue: first
        ? [
            { from: at, to: at + 1 },
            { from, to: cue.to },
          ]
        : [{ from, to: at + 1 }],
      rule: `${draft.rule}/citing`,
      through,
    })
    for (const other of drafts) if (other.cue[0]?.from === at) dropped.add(other)
  }
  function cites(k: number): boolean {
    return lower[k] === 'citing' || lower[k] === 'quoting'
  }

  return drafts.filter((draft) => !dropped.has(draft)).map((draft) => changed.get(draft) ?? draft)
}

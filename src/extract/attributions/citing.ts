import { noPress } from '../../languages/press-words.ts'
import { outletsIn } from '../citations/outlets.ts'
import type { Document, Stretch } from '../document.ts'
import { nounPhraseEnd } from '../phrases.ts'
import type { Draft } from './draft.ts'

/**
 * "The Tide reported, citing two officials", "Quoting two officials, the Tide reported", "The Tide, citing two officials, reported", "The Tide quotes
 * two officials as saying": the officials are the source and the Tide is between them and the report. The rule puts them in the place of the
 * outlet, and drops what "citing" or "saying" alone seemed to pass on.
 */
export function throughCiting(document: Document, drafts: readonly Draft[]): Draft[] {
  const { lower, lemma, tags, frames, reporting } = document
  const { citing, cites, saying, outlets } = reporting.press ?? noPress
  const dropped = new Set<Draft>()
  const changed = new Map<Draft, Draft>()
  for (const draft of drafts) {
    const cue = draft.cue[0]
    const frame = frames[draft.frame]
    if (!cue || !frame || !draft.source || !/^(?:reporting-verb|according-to|model)/.test(draft.rule)) continue
    const quoted = quotedIn(draft, cue)
    const through = outletsIn(document, draft.source).map((mention) => mention.name)
    if (!quoted && !through.length && !outlets.has(lower[draft.source.to - 1] as string)) continue
    const found = quoted ?? citedBeside(draft.source, cue, frame)
    if (!found) continue
    const { at, drops, ...parts } = found
    changed.set(draft, { ...draft, ...parts, rule: `${draft.rule}/citing`, ...(through.length ? { through } : {}) })
    for (const other of drafts) if (other !== draft && other.cue[0]?.from === (drops ?? at)) dropped.add(other)
  }
  return drafts.filter((draft) => !dropped.has(draft)).map((draft) => changed.get(draft) ?? draft)

  /** Who is cited right behind the source or the verb, or at the start of the sentence. */
  function citedBeside(source: Stretch, cue: Stretch, frame: Stretch) {
    const behind = (k: number) => (tags[k] === 'COMMA' ? k + 1 : k)
    const between = source.to < cue.from ? behind(source.to) : -1
    const places = [frame.from, between, behind(Math.max(cue.to, source.to))]
    const at = places.find((k) => citing.has(lower[k] ?? ''))
    if (at === undefined) return null
    const to = nounPhraseEnd(document, at + 1, frame.to, false)
    const meets = to === source.from || (tags[to] === 'COMMA' && to + 2 >= source.from)
    if (to === at + 1 || (at === frame.from && !meets) || (at === between && to > cue.from)) return null
    const word = { from: at, to: at + 1 }
    const from = Math.min(cue.from, source.from)
    const whole =
      at === frame.from ? [word, { from, to: cue.to }] : at === between ? [word, cue] : [{ from, to: at + 1 }]
    return { at, source: { from: at + 1, to }, cue: whole, drops: undefined }
  }

  /** Who is quoted in 'quotes two officials as saying', with what they say. */
  function quotedIn({ content: [first, ...more] }: Draft, cue: Stretch) {
    if (!first || !cites.has(lemma[cue.to - 1] ?? '') || tags[cue.to - 1] === 'ING') return null
    for (let k = first.from + 1; k + 2 < first.to; k++) {
      if (lower[k] !== 'as' || !saying.has(lower[k + 1] as string)) continue
      const content = [{ from: k + 2, to: first.to }, ...more]
      return { at: cue.from, source: { from: first.from, to: k }, cue: [cue, { from: k, to: k + 2 }], content, drops: k + 1 } // biome-ignore format: one line
    }
    return null
  }
}

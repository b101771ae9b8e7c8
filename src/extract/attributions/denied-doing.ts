import { chunkStart } from '../chunks.ts'
import type { Document, Frame } from '../document.ts'
import { nounPhraseEnd } from '../phrases.ts'
import { subjectBefore } from '../subjects.ts'
import type { AttributionDraft } from './attribution-draft.ts'
import { cueAt } from './cue.ts'

/** What somebody denies or admits to have done with it: of 'a plan that it had denied receiving' the plan, as in 'it denied receiving a plan'. */
export function byDoing(document: Document, frame: Frame, number: number): AttributionDraft[] {
  const { tags, lower, lemma, quoteAt, reporting } = document
  const drafts: AttributionDraft[] = []
  for (let i = frame.from + 2; i < frame.to; i++) {
    if (!/^(?:ING|HAVE)$/.test(tags[i]!) || !reporting.saying.owning.has(lemma[i - 1]!) || quoteAt[i] !== -1) continue
    const cue = cueAt(document, i - 1, frame.from)
    const source = cue?.voice === 'finite' ? subjectBefore(document, cue.from, frame.from) : null
    if (!cue || !source || !/^(?:that|which)$/.test(lower[source.from - 1] ?? '')) continue
    // 'that she denied owning a boat' has its object behind it.
    if (
      nounPhraseEnd(document, i + 1, frame.to, false) > i + 1 &&
      !reporting.times.has(lower[i + 1]!) &&
      tags[i + 1] !== 'NUM'
    )
      continue
    const that = source.from - 1
    const end = tags[that - 1] === 'COMMA' ? that - 1 : that
    const from = chunkStart(document, end, frame.from)
    if (from === end || !/^(?:NOUN|PROPER|NUM)$/.test(tags[end - 1]!)) continue
    drafts.push({
      source,
      cue: [{ from: cue.from, to: i + 1 }],
      content: [{ from, to: end }],
      rule: 'doing',
      frame: number,
    })
  }
  return drafts
}

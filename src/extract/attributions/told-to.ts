import { noPress } from '../../languages/press-words.ts'
import { isShown, outletsIn } from '../citations/outlets.ts'
import type { Document, Stretch } from '../document.ts'
import { nounPhraseEnd } from '../phrases.ts'
import type { AttributionDraft } from './attribution-draft.ts'
import { mediaWithoutName } from './via-cited.ts'

/** 'told Reuters', 'in an interview with the BBC': an outlet right behind the cue's verb, or inside the cue. */
export function toldTo(document: Document, draft: AttributionDraft): string[] {
  const { lemma, frames } = document
  const { saying } = document.reporting
  const frame = frames[draft.frame]
  const cue = draft.cue[0]
  if (!cue || !frame || !/^(?:reporting-verb|model)/.test(draft.rule)) return []
  let verb = cue.from
  for (let k = cue.from; k < cue.to; k++) if (saying.heardBy.has(lemma[k] as string)) verb = k
  const telling = saying.telling.has(lemma[verb] as string)
  const behind = telling ? nounPhraseEnd(document, verb + 1, frame.to, false) : verb + 1
  const to = interviewEnd(document, behind, frame)
  const named = [
    { from: verb + 1, to: Math.max(to, Math.min(cue.to, frame.to)) },
    heardAt(document, draft, frame),
  ].flatMap((place) =>
    outletsIn(document, place).flatMap((mention) => (isShown(document, mention) ? [] : [mention.name])),
  )
  return named.length === 0 && telling ? mediaWithoutName(document, verb + 1) : named
}

/** Where the words end that tell in what it was said: of 'said Sunday on CNN' behind 'CNN'; `from` where there are none. */
function interviewEnd(document: Document, from: number, frame: Stretch): number {
  const { lower } = document
  const { saying, times } = document.reporting
  let to = from
  // 'said Sunday on CNN', 'said on Friday in an interview with the BBC'
  if (lower[to] === 'on' && times.has(lower[to + 1] ?? '')) to++
  while (times.has(lower[to] ?? '') && to < frame.to) to++
  if (!/^(?:in|to|on|during)$/.test(lower[to] ?? '')) to = from
  // 'in an interview with', 'in comments to', 'on the Tide's programme'
  if (/^(?:in|to|on|during)$/.test(lower[to] ?? '')) {
    const end = nounPhraseEnd(document, to + 1, frame.to, false)
    for (let k = to; k < end; k++)
      if (saying.interviews.has(lower[k] as string) || /^(?:with|to)$/.test(lower[k] as string)) to = end
    if (to !== end && lower[to] === 'on') to = end
  }
  return to
}

/** Behind a source, 'speaking on the BBC': up to the comma. */
function heardAt(document: Document, { source, content }: AttributionDraft, frame: Stretch): Stretch {
  const { lower } = document
  const { heard } = document.reporting.press ?? noPress
  let from = source?.to ?? frame.to
  if (lower[from] === ',') from++
  if (!heard.has(lower[from] ?? '')) return { from, to: from }
  let to = from + 1
  while (to < frame.to && lower[to] !== ',' && !content.some((part) => part.from === to)) to++
  return { from, to }
}

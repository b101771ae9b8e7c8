import { noPress } from '../../languages/press-words.ts'
import { outletsIn } from '../citations/outlets.ts'
import type { Document, Frame, Stretch } from '../document.ts'
import type { AttributionDraft } from './attribution-draft.ts'

/**
 * Outlets that a sentence names for what it passes on, set apart from what is said: 'Ada Berg said the port was safe, the Tide reports
 * citing Channel 9', 'With reference to the Tide, …'. Nothing where the words stand inside what is said: those are the speaker's.
 */
export function citedInSentence(document: Document, { content, source }: AttributionDraft, frame: Frame): string[] {
  const { lower, tags, quoteAt } = document
  const { citing, references } = document.reporting.press ?? noPress
  const isSaid = (k: number) => content.some(({ from, to }) => from <= k && k < to)
  for (let k = frame.from; k < frame.to; k++) {
    if (isSaid(k) || quoteAt[k] !== -1 || (source && source.from <= k && k < source.to)) continue
    const refers = references.has(lower[k]!) && lower[k + 1] === 'to' ? k + 2 : -1
    const from = citing.has(lower[k]!) ? k + 1 : refers
    if (from < 0) continue
    let to = from
    while (to < frame.to && !/^(?:COMMA|STOP|QUOTE|VERB)$/.test(tags[to]!)) to++
    const names = outletsIn(document, { from, to }).map(({ name }) => name)
    if (names.length > 0) return names
  }
  return []
}

/**
 * The outlet whose sources speak, where the source itself only points to it: 'The plan was first reported by the Tide. Its sources say …',
 * 'the paper’s sources say'. The sentence before must name just one.
 */
export function ofTheirSources(document: Document, { source, frame: number }: AttributionDraft): string[] {
  const { lower, tags, frames, reporting } = document
  const { informants, outlets } = reporting.press ?? noPress
  const frame = frames[number]
  const before = frames[number - 1]
  if (!source || !frame || !before || !informants.has(lower[source.to - 1]!)) return []
  const first = lower[source.from] === 'the' ? source.from + 1 : source.from
  const possessive = lower[source.from] === 'its' || (outlets.has(lower[first]!) && tags[first + 1] === 'POSS')
  if (!possessive) return []
  const here = namesIn(document, { from: frame.from, to: source.from })
  const names = here.length > 0 ? here : namesIn(document, before)
  return names.length === 1 ? names : []
}

/** 'state radio', 'public television': an outlet that goes by no name, right behind the verb. */
export function mediaWithoutName(document: Document, from: number): string[] {
  const { lower } = document
  const { owned, media } = document.reporting.press ?? noPress
  const at = lower[from] === 'the' ? from + 1 : from
  return owned.has(lower[at] ?? '') && media.has(lower[at + 1] ?? '') ? [`${lower[at]} ${lower[at + 1]}`] : []
}

const namesIn = (document: Document, stretch: Stretch) => [
  ...new Set(outletsIn(document, stretch).map(({ name }) => name)),
]

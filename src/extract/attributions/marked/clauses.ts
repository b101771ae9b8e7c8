import type { Document, Frame, Stretch } from '../../document.ts'
import type { AttributionDraft } from '../attribution-draft.ts'
import { trim } from '../content.ts'
import { sourceAfter, sourceBefore } from './source-phrase.ts'

/** Clauses that a comma parts from their verb: 'X said, that S', 'S, said X', 'as X said, S', 'S. Of this said X'. */
export function byClauses(document: Document, frame: Frame, number: number): AttributionDraft[] {
  const { tags, lower, lemma, quoteAt, quotes, reporting, frames } = document
  const marked = reporting.marked
  if (!marked) return []
  const drafts: AttributionDraft[] = []
  for (let verb = frame.from; verb < frame.to; verb++) {
    const quote = quotes[quoteAt[verb] as number]
    if (quote?.whole) verb = Math.max(verb, Math.min(quote.to, frame.to) - 1)
    const shapes = tags[verb] === 'VERB' && reporting.verbs.get(lemma[verb] as string)
    if (!shapes || !(shapes.has('that') || shapes.has('quote'))) continue
    const draft = told(verb)
    if (!draft) continue
    drafts.push(draft)
    verb = Math.max(verb, ...draft.content.filter(({ from }) => from > verb).map(({ to }) => to - 1))
  }
  return drafts

  function told(verb: number): AttributionDraft | null {
    const before = sourceBefore(document, verb, frame.from)
    const after = before ? null : sourceAfter(document, verb + 1, frame.to)
    const source = before ?? after
    if (!source) return null
    const behind = Math.max(verb + 1, source.to)
    const that = comma(behind)
    if (that >= 0 && marked?.that.has(lower[that] as string))
      return made('clause', verb, source, { from: that, to: frame.to })
    const asAt = Math.min(verb, source.from) - 1
    if (asAt >= frame.from && marked?.as.has(lower[asAt] as string)) {
      if (asAt === frame.from) return that > 0 ? made('as', verb, source, { from: that, to: frame.to }) : null
      return tags[asAt - 1] === 'COMMA' ? made('as', verb, source, { from: frame.from, to: asAt - 1 }) : null
    }
    if (!after) return about(verb, source)
    if (tags[verb - 1] === 'COMMA' && verb - 1 > frame.from) {
      return made('inverted', verb, after, { from: frame.from, to: verb - 1 })
    }
    const previous = frames[number - 1]
    const points = marked?.ofThis.some((words) => frame.from + words.length === verb && starts(words, frame.from))
    if (!points || !previous || frame.paragraph - previous.paragraph > 1) return null
    return made('of-this', verb, after, previous, frame.from)
  }

  /** 'X warned of the flood': what the verb's preposition leads to, up to the next comma. */
  function about(verb: number, source: Stretch): AttributionDraft | null {
    if (!reporting.verbs.get(lemma[verb] as string)?.has(lower[verb + 1] as string)) return null
    let to = verb + 2
    while (to < frame.to && !/^(?:COMMA|STOP|QUOTE|VERB)$/.test(tags[to] as string)) to++
    return made('preposition', verb, source, { from: verb + 2, to })
  }

  function made(rule: string, verb: number, source: Stretch, piece: Stretch, cueFrom = verb): AttributionDraft | null {
    const content = trim(document, { from: piece.from, to: piece.to })
    if (content.to <= content.from) return null
    const cue = [{ from: cueFrom, to: verb + 1 }]
    return { source, cue, content: [content], rule: `reporting-verb/${rule}`, frame: number }
  }

  /** The token behind the first comma after token k, within a few words; -1 where none is near. */
  function comma(k: number): number {
    for (let c = k; c < Math.min(frame.to - 1, k + 12); c++) {
      if (tags[c] === 'COMMA') return c + 1
      if (tags[c] === 'STOP' || tags[c] === 'QUOTE') return -1
    }
    return -1
  }

  function starts(words: readonly string[], at: number): boolean {
    return words.every((word, i) => lower[at + i] === word)
  }
}

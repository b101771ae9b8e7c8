import type { Document, Frame, Stretch } from '../document.ts'
import { nounPhraseEnd } from '../phrases.ts'
import { phraseStart } from '../subjects.ts'
import type { AttributionDraft } from './attribution-draft.ts'
import { clauseEnd } from './clause-end.ts'
import { infinitiveEnd, objectEnd, trim } from './content.ts'

/** Attributions by nouns and adjectives: "X's claim that", "a decision to", "criticism of", "X is confident that". */
export function byNouns(document: Document, frame: Frame, number: number): AttributionDraft[] {
  const { tags, lower, reporting, quoteAt, quotes } = document
  const { saying } = reporting
  const drafts: AttributionDraft[] = []
  for (let i = frame.from; i + 1 < frame.to; i++) {
    const quote = quotes[quoteAt[i] as number]
    if (quote?.whole) {
      i = Math.max(i, quote.to - 1)
      continue
    }
    const singular = saying.singular(lower[i] as string)
    if (tags[i] !== 'NOUN' && !(tags[i] === 'ADJ' && saying.nouns.has(singular))) continue
    const shapes = reporting.nouns.get(lower[i] as string) ?? reporting.nouns.get(singular)
    if (!shapes) continue
    const next = tags[i + 1]
    let content: Stretch | null = null
    let cueTo = i + 1
    if (next === 'THAT' && shapes.has('that') && tags[i + 2] !== 'VERB')
      content = { from: i + 1, to: nounClauseEnd(i + 2) }
    else if (next === 'TO' && shapes.has('infinitive'))
      content = { from: i + 1, to: infinitiveEnd(document, i + 1, frame.to) }
    else if (shapes.has(lower[i + 1] as string)) {
      cueTo = i + 2
      content = { from: i + 2, to: objectEnd(document, i + 2, frame.to) }
    }
    if (!content) continue
    const owner = ownerOf(i)
    const kept = trim(document, content)
    if (kept.to <= kept.from) continue
    drafts.push({
      source: owner.source,
      cue: [{ from: owner.cueFrom, to: cueTo }],
      content: [kept],
      rule: `noun/${next === 'THAT' ? 'clause' : next === 'TO' ? 'infinitive' : 'preposition'}`,
      frame: number,
    })
  }
  return drafts

  /** Whose word it is: 'her claim', 'the ministry's denial'. */
  function ownerOf(i: number): { source: Stretch | null; cueFrom: number } {
    let k = i
    while (k > frame.from && /^(?:ADJ|NUM|NOUN|PART|ADV)$/.test(tags[k - 1] as string) && i - k < 4) k--
    if (tags[k - 1] === 'OWN' && k > frame.from) return { source: { from: k - 1, to: k }, cueFrom: i }
    if ((tags[k - 1] === 'POSS' || lower[k - 1] === "'") && k - 1 > frame.from) {
      const from = phraseStart(document, k - 1, frame.from)
      if (from < k - 1) return { source: { from, to: k - 1 }, cueFrom: i }
    }
    return { source: null, cueFrom: i }
  }

  function nounClauseEnd(from: number): number {
    const end = clauseEnd(document, from, frame.to)
    let verb = false
    for (let k = from; k < end; k++) {
      if (/^(?:VERB|BE|HAVE|MODAL|DO)$/.test(tags[k] as string)) verb = true
      if (tags[k] === 'COMMA' && verb) return k
    }
    return end
  }
}

/** "X is confident that …", "X was willing to …". */
export function byAdjectives(document: Document, frame: Frame, number: number): AttributionDraft[] {
  const { tags, lower, reporting, quoteAt, quotes } = document
  const drafts: AttributionDraft[] = []
  for (let i = frame.from + 1; i + 1 < frame.to; i++) {
    if (quotes[quoteAt[i] as number]?.whole) continue
    const shapes = reporting.adjectives.get(lower[i] as string)
    if (!shapes) continue
    let from = i
    while (from > frame.from && /^(?:ADV|NEG|BE|HAVE|MODAL)$/.test(tags[from - 1] as string)) from--
    if (!/^BE$/.test(tags.slice(from, i).find((t) => t === 'BE') ?? '')) continue
    let k = from
    while (k > frame.from && tags[k - 1] === 'ADV') k--
    const subject = subjectFor(k)
    if (!subject) continue
    const next = tags[i + 1] as string
    let content: Stretch | null = null
    let to = i + 1
    if (next === 'THAT' && shapes.has('clause')) content = { from: i + 1, to: clauseEnd(document, i + 2, frame.to) }
    else if (next === 'TO' && shapes.has('infinitive'))
      content = { from: i + 1, to: infinitiveEnd(document, i + 1, frame.to) }
    else if (shapes.has(lower[i + 1] as string)) {
      to = i + 2
      content = { from: i + 2, to: objectEnd(document, i + 2, frame.to) }
    }
    if (!content) continue
    const kept = trim(document, content)
    if (kept.to > kept.from)
      drafts.push({ source: subject, cue: [{ from, to }], content: [kept], rule: 'adjective', frame: number })
  }
  return drafts

  function subjectFor(k: number): Stretch | null {
    if (tags[k - 1] === 'PRON' && /^(?:it|there|one)$/.test(lower[k - 1] as string)) return null
    if (tags[k - 1] === 'PRON' || tags[k - 1] === 'WHO') return { from: k - 1, to: k }
    const from = phraseStart(document, k, frame.from)
    return from < k ? { from, to: k } : null
  }
}

/** "In a poll of Friday, …": what a poll or study says. */
export function byFindings(document: Document, frame: Frame, number: number): AttributionDraft[] {
  const { tags, lower, reporting } = document
  const drafts: AttributionDraft[] = []
  const i = frame.from
  if (lower[i] !== 'in') return drafts
  const end = nounPhraseEnd(document, i + 1, frame.to, false)
  let found = false
  for (let k = i + 1; k < end && !found; k++) found = reporting.findings.has(lower[k] as string)
  const comma = tags[end] === 'COMMA' ? end : -1
  if (!found || comma < 0) return drafts
  const content = trim(document, { from: comma + 1, to: clauseEnd(document, comma + 1, frame.to) })
  if (content.to > content.from)
    drafts.push({
      source: { from: i + 1, to: end },
      cue: [{ from: i, to: i + 1 }],
      content: [content],
      rule: 'noun/in',
      frame: number,
    })
  return drafts
}

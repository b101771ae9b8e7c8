import type { Document, Frame, Stretch } from '../document.ts'
import { nounPhraseEnd, skipAdjuncts } from '../phrases.ts'
import { subjectBefore } from '../subjects.ts'
import type { AttributionDraft } from './attribution-draft.ts'
import { clauseEnd } from './clause-end.ts'
import { infinitiveEnd, objectEnd, trim } from './content.ts'
import { cueAt } from './cue.ts'

/**
 * "X is expected to …", "X was asked about …", "X is seen as …": whose view it is, is not said, and what it is about is part of the
 * content. With "by Y" it is said.
 */
export function byPassives(document: Document, frame: Frame, number: number): AttributionDraft[] {
  const { tags, lower, lemma, reporting, quoteAt, quotes } = document
  const drafts: AttributionDraft[] = []
  for (let i = frame.from; i < frame.to; i++) {
    const quote = quotes[quoteAt[i] as number]
    if (quote?.whole) {
      i = Math.max(i, quote.to - 1)
      continue
    }
    if (tags[i] !== 'PART' || !reporting.passives.has(lemma[i] as string)) continue
    const cue = cueAt(document, i, frame.from)
    if (cue?.voice !== 'passive' && !(cue === null && tags[i - 1] === 'BE')) continue
    let from = i
    while (from > frame.from && /^(?:BE|HAVE|MODAL|ADV|NEG)$/.test(tags[from - 1] as string)) from--
    const subject = subjectBefore(document, from, frame.from)
    const j = skipTimes(i + 1)
    const add = (content: (Stretch | null)[], source: Stretch | null, to: number, rule: string) => {
      const kept = content
        .flatMap((piece) => (piece ? [trim(document, piece)] : []))
        .filter((piece) => piece.to > piece.from)
      if (kept.length)
        drafts.push({ source, cue: [{ from, to }], content: kept, rule: `passive/${rule}`, frame: number })
    }
    const asked = reporting.saying.asking.has(lemma[i] as string)
    const who = asked ? null : subject
    if (tags[j] === 'TO') add([who, { from: j, to: infinitiveEnd(document, j, frame.to) }], null, i + 1, 'infinitive')
    else if (tags[j] === 'THAT' || (tags[j] === 'WH' && asked))
      add([{ from: j, to: clauseEnd(document, j + 1, frame.to) }], null, i + 1, 'clause')
    else if (lower[j] === 'as') add([who, { from: j + 1, to: objectEnd(document, j + 1, frame.to) }], null, j + 1, 'as')
    else if (lower[j] === 'about' && asked)
      add([{ from: j + 1, to: objectEnd(document, j + 1, frame.to) }], null, j + 1, 'about')
    else if (lower[j] === 'by') {
      const end = nounPhraseEnd(document, j + 1, frame.to, true)
      if (end > j + 1 && subject) add([subject], { from: j + 1, to: end }, j + 1, 'by')
    }
  }
  return drafts

  function skipTimes(i: number): number {
    const k = skipAdjuncts(document, i, frame.to)
    return k > i && /^(?:TO|THAT|WH)$/.test(tags[k] ?? '') ? k : i
  }
}

/** "X seems to …": how it looks, to whoever looks. */
export function bySeeming(document: Document, frame: Frame, number: number): AttributionDraft[] {
  const { tags, lemma, reporting, quoteAt, quotes } = document
  const drafts: AttributionDraft[] = []
  for (let i = frame.from; i < frame.to; i++) {
    if (!reporting.seeming.has(lemma[i] as string) || quotes[quoteAt[i] as number]?.whole) continue
    if (tags[i] !== 'VERB' && tags[i] !== 'BASE' && tags[i] !== 'PART') continue
    let from = i
    while (from > frame.from && /^(?:DO|HAVE|MODAL|ADV|NEG)$/.test(tags[from - 1] as string)) from--
    const subject = subjectBefore(document, from, frame.from)
    const next = tags[i + 1] as string
    if (!/^(?:TO|THAT|ADJ|DET|ADV|NEG|PART)$/.test(next)) continue
    const end = next === 'THAT' ? clauseEnd(document, i + 1, frame.to) : infinitiveEnd(document, i, frame.to)
    const content = [...(subject && next !== 'THAT' ? [subject] : []), { from: i + 1, to: end }]
      .map((piece) => trim(document, piece))
      .filter((piece) => piece.to > piece.from)
    if (content.length)
      drafts.push({ source: null, cue: [{ from, to: i + 1 }], content, rule: 'seeming', frame: number })
  }
  return drafts
}

/** "X has reportedly …": somebody reports it, nobody says who. */
export function byHearsay(document: Document, frame: Frame, number: number): AttributionDraft[] {
  const { lower, reporting, quoteAt, quotes, tags } = document
  const drafts: AttributionDraft[] = []
  for (let i = frame.from; i < frame.to; i++) {
    if (!reporting.hearsay.has(lower[i] as string) || tags[i] !== 'ADV' || quotes[quoteAt[i] as number]?.whole) continue
    let from = i
    while (from > frame.from && /^(?:DO|HAVE|BE|MODAL|ADV|NEG)$/.test(tags[from - 1] as string)) from--
    const subject = subjectBefore(document, from, frame.from)
    const end = objectEnd(document, i + 1, frame.to)
    const content = [...(subject ? [subject] : []), { from: i + 1, to: end }]
      .map((piece) => trim(document, piece))
      .filter((piece) => piece.to > piece.from)
    if (content.length && end > i + 1)
      drafts.push({ source: null, cue: [{ from: i, to: i + 1 }], content, rule: 'hearsay', frame: number })
  }
  return drafts
}

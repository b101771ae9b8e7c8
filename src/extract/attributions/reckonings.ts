import { headNoun } from '../actors/heads.ts'
import { leftUnnamed } from '../actors/left-unnamed.ts'
import type { Document, Frame, Stretch } from '../document.ts'
import { nounPhraseEnd } from '../phrases.ts'
import { subjectBefore } from '../subjects.ts'
import type { AttributionDraft } from './attribution-draft.ts'

/** How far behind 'at' a number may stand: 'at well over 2,000'. */
const reach = 4

/** How far behind its verb 'at' may stand. */
const far = 14

const isBreak = /^(?:COMMA|STOP|QUOTE|BE|HAVE|MODAL|THAT|WHO|TO)$/

/** 'Officials put the number of ships at about 2,000': what is measured, and how much it is said to be; no 'put the crates at the gate'. */
export function byReckoning(document: Document, frame: Frame, number: number): AttributionDraft[] {
  const { tags, lower, lemma, quoteAt, reporting } = document
  const { reckoning, measures, singular } = reporting.saying
  const drafts: AttributionDraft[] = []
  for (let i = frame.from + 1; i < frame.to; i++) {
    if (!reckoning.has(lemma[i]!) || !/^(?:VERB|PART|BASE)$/.test(tags[i]!) || quoteAt[i] !== -1) continue
    const at = atIn(i + 2)
    const head = headBefore(i + 1, at)
    if (at < 0 || !(measures.has(lower[head]!) || measures.has(singular(lower[head]!)))) continue
    const much = reckoned(at + 1)
    let from = i
    while (/^(?:ADV|HAVE)$/.test(tags[from - 1]!)) from--
    const source = much > 0 ? subjectBefore(document, from, frame.from) : null
    if (!source || !reckons(source)) continue
    const content = [{ from: i + 1, to: much }]
    drafts.push({ source, cue: [{ from, to: i + 1 }], content, rule: 'reckoning', frame: number })
  }
  return drafts

  /** Where 'at' stands behind what is measured; -1 where nothing is. */
  function atIn(from: number): number {
    let k = from
    while (k < Math.min(frame.to, from + far) && lower[k] !== 'at' && !isBreak.test(tags[k]!)) k++
    return lower[k] === 'at' ? k : -1
  }

  /** 'number' of 'the number held by both' */
  function headBefore(from: number, to: number): number {
    let k = from
    while (k + 1 < to && /^(?:DET|OWN|ADJ|NUM|NOUN|PROPER|POSS)$/.test(tags[k + 1]!)) k++
    return k
  }

  /** Where a number with what is counted ends: 'about 2,000', '$3 million'; -1 where none stands there. */
  function reckoned(at: number): number {
    let k = at
    while (k < Math.min(frame.to, at + reach) && tags[k] !== 'NUM' && /^(?:ADV|PREP|DET|ADJ|QUANT|SUB)$/.test(tags[k]!))
      k++
    if (tags[k] !== 'NUM') return -1
    const end = Math.max(k + 1, nounPhraseEnd(document, k, frame.to, false))
    return lower[end] === 'per' ? Math.min(end + 2, frame.to) : end
  }

  function reckons(source: Stretch): boolean {
    if (/^(?:PRON|WHO)$/.test(tags[source.from]!) || tags.slice(source.from, source.to).includes('PROPER')) return true
    return headNoun(document, source.from, source.to) >= 0 || leftUnnamed(document, source, source.to) !== null
  }
}

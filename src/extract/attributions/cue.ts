import type { VerbFrame as Shape } from '../../languages/reporting.ts'
import type { Document, Stretch } from '../document.ts'
import { subjectBefore } from '../subjects.ts'

/** A verb of speech or thought where it stands: its group ('has repeatedly said'), voice and, once found, its subject. */
export interface Cue {
  readonly at: number
  readonly from: number
  readonly voice: 'finite' | 'infinitive' | 'participle' | 'passive'
  readonly shapes: ReadonlySet<Shape>
}

const group: ReadonlySet<string> = new Set(['ADV', 'NEG', 'BE', 'HAVE', 'DO', 'MODAL'])

/** The cue at token i, or null where no verb of speech or thought is used there. */
export function cueAt(document: Document, i: number, floor: number): Cue | null {
  const { tags, lemma, reporting, lower } = document
  const tag = tags[i]
  if (tag !== 'VERB' && tag !== 'BASE' && tag !== 'ING' && tag !== 'PART') return null
  const shapes = reporting.verbs.get(lemma[i] as string)
  if (!shapes) return null
  let from = i
  let be = false
  let have = false
  while (from > floor && group.has(tags[from - 1] as string)) {
    from--
    if (tags[from] === 'BE') be = true
    if (tags[from] === 'HAVE') have = true
  }
  // An adverb at the start belongs to what is before the verb: 'Later, …'.
  while (from < i && tags[from] === 'ADV' && from === floor) from++
  if (tag === 'BASE' && tags[from - 1] === 'TO') return { at: i, from: from - 1, voice: 'infinitive', shapes }
  if (tag === 'PART' && be) return { at: i, from, voice: 'passive', shapes }
  if (tag === 'PART' && !have) return null
  if (tag === 'ING' && !be) return { at: i, from, voice: 'participle', shapes }
  if (reporting.saying.according.has(lower[i] as string)) return null
  return { at: i, from, voice: 'finite', shapes }
}

/** What the subject of a cue is: the phrase before it, or the subject of the verb that it is joined to. */
export function subjectOf(document: Document, cue: Cue, floor: number): Stretch | null {
  const { tags, quoteAt, quotes } = document
  if (cue.voice === 'finite' || cue.voice === 'passive') {
    const before = subjectBefore(document, cue.from, floor)
    if (before) return before
  }
  // 'met him and said', 'met him, saying', 'wants to say': the subject of an earlier finite verb.
  for (let k = cue.from - 1, steps = 0; k >= floor && steps < 60; k--, steps++) {
    const quote = quotes[quoteAt[k] as number]
    if (quote?.whole) {
      if (quote.open < floor) break
      k = quote.open
      continue
    }
    if (!/^(?:VERB|BE|HAVE|MODAL|DO)$/.test(tags[k] as string)) continue
    let start = k
    while (start > floor && group.has(tags[start - 1] as string)) start--
    const found = subjectBefore(document, start, floor)
    if (found) return found
    k = start
  }
  return null
}

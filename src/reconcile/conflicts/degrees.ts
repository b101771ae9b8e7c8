import { headings } from '../../languages/headings.ts'
import type { ConflictDraft } from './conflict-draft.ts'
import { type Quotation, wordsOf } from './quotations.ts'
import { passageOf } from './sentence.ts'

/** Days after which a speaker may well see it otherwise. */
const WITHIN = 1

/** What one speaker is quoted with as much in one report and as little in another: 'great hope', 'a glimmer of hope'. */
export function degreeDrafts(quotations: readonly Quotation[], nameOf: (speaker: string) => string): ConflictDraft[] {
  const seen = new Map<string, { q: Quotation; much: boolean }[]>()
  const drafts = new Map<string, ConflictDraft>()
  for (const q of quotations)
    for (const { noun, much } of degreesIn(q)) {
      const key = `${q.attribution.speaker}|${noun}`
      const earlier = seen.get(key) ?? []
      for (const { q: other } of earlier.filter(
        (e) => e.much !== much && e.q.page !== q.page && !(Math.abs(e.q.page.day - q.page.day) > WITHIN),
      ))
        drafts.set(drafts.has(key) ? `${key}|${drafts.size}` : key, {
          kind: 'wording',
          what: headings.degree(noun, nameOf(q.attribution.speaker!)),
          about: [other.attribution.id, q.attribution.id],
          sides: [other, q].map((each) => ({ says: wordsOf(each), passages: [passageOf(each)] })),
          rule: 'degree',
        })
      seen.set(key, [...earlier, { q, much }])
    }
  return [...drafts.values()]
}

/** The nouns that a quotation has much or little of. */
function degreesIn(q: Quotation): { noun: string; much: boolean }[] {
  const { much, little } = q.page.words.degrees
  const text = wordsOf(q).toLowerCase()
  const of = (cue: RegExp, is: boolean) => [...text.matchAll(cue)].map((m) => ({ noun: m.groups!.noun!, much: is }))
  return [...of(much, true), ...of(little, false)]
}

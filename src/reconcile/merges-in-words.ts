import type { Findings } from '../record/finding.ts'
import type { Passage } from '../record/passage.ts'
import type { Merge } from '../record/record.ts'
import { textQuote } from '../record/text-quote.ts'

/** Merges of events and terms, each with the words that its members were told in, by which a reader tells them apart. `texts` are the reports' by id. */
export function mergesInWords(
  merges: readonly Merge[],
  found: readonly Findings[],
  texts: ReadonlyMap<string, string>,
): Merge[] {
  const told = new Map(
    found.flatMap((f) => [...f.events, ...f.proposals, ...f.provisions].map(({ id, mentions }) => [id, mentions[0]!])),
  )
  return merges.map((merge) => {
    const places = merge.of.flatMap((id) => told.get(id) ?? [])
    return places.length < merge.of.length ? merge : { ...merge, names: places.map((p) => around(texts, p)) }
  })
}

/** A passage with what stands around it in its line. */
function around(texts: ReadonlyMap<string, string>, passage: Passage): string {
  const { prefix, exact, suffix } = textQuote(texts.get(passage.report)!, passage)
  return `${prefix}${exact}${suffix}`
}

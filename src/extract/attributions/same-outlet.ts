import { namingOver } from '../actors/namings.ts'
import type { Document, Stretch } from '../document.ts'
import type { AttributionDraft } from './attribution-draft.ts'

/** Outlets that spoke or were told, and at which token; `unsure` is who told it somebody of whom nothing says yet that it is an outlet: 'told Northline'. */
export interface OutletTold {
  readonly names: readonly string[]
  readonly at: number
  readonly unsure?: AttributionDraft
}

/** How many words back an outlet may have spoken that 'the paper' means. */
const near = 80

/**
 * The outlet that a draft's words only point to, where `last` is it: 'told the same newspaper', 'denied to the agency', 'said in the same
 * interview with the broadcaster'. After 'told Northline' only 'the same agency' says that Northline is one.
 */
export function pointedTo(document: Document, draft: AttributionDraft, last: OutletTold): string | null {
  const { lower } = document
  const [name, other] = last.names
  const noun = outletNoun(document, draft)
  if (!name || other || !noun || noun.from - last.at > near) return null
  const isSame = lower[noun.from + 1] === 'same'
  if (isSame) return name
  return last.unsure || isAnother(document, { from: last.at, to: noun.from }, lower[noun.to - 1]!) ? null : name
}

/** 'the same local paper' behind 'told', 'to' or 'with', at the cue or behind 'speaking', and no part of what is said. */
function outletNoun(document: Document, { source, cue, content, frame }: AttributionDraft): Stretch | null {
  const { lower, tags, lemma, quoteAt, frames, reporting } = document
  const [first, last] = [cue[0], cue.at(-1)]
  if (!first || !last) return null
  const speaking = source && [source.to, source.to + 1].find((k) => reporting.press?.heard.has(lower[k]!))
  const end = frames[frame]!.to
  const at = nounIn(first.from + 1, last.to, Math.min(end, last.to + 10))
  return at ?? (speaking ? nounIn(speaking + 1, speaking, Math.min(end, speaking + 10)) : null)

  function nounIn(from: number, plain: number, to: number): Stretch | null {
    for (let k = from; k < to; k++) {
      if (content.some((part) => part.from <= k && k < part.to) || quoteAt[k] !== -1) break
      if (k > plain && /^(?:COMMA|STOP|SUB|VERB)$/.test(tags[k]!)) break
      if (!/^(?:the|that)$/.test(lower[k]!)) continue
      if (!/^(?:to|with)$/.test(lower[k - 1]!) && !reporting.saying.telling.has(lemma[k - 1]!)) continue
      let after = k + 1
      while (after < to && /^(?:ADJ|NOUN)$/.test(tags[after]!)) after++
      if (after > k + 1 && reporting.press?.outlets.has(lower[after - 1]!)) return { from: k, to: after }
    }
    return null
  }
}

/** Whether the report has told of another that goes by the noun: 'the nuclear agency', 'the Port Agency'. */
function isAnother({ lower, tags }: Document, { from, to }: Stretch, noun: string): boolean {
  for (let k = from; k < to; k++)
    if (lower[k] === noun && /^(?:ADJ|NOUN|PROPER)$/.test(tags[k - 1]!) && lower[k - 1] !== 'same') return true
  return false
}

/** Who is told something, by a name that is nobody's in person: 'told Northline'. */
export function addressee(document: Document, draft: AttributionDraft): OutletTold | null {
  const { tags, lower, lemma, word, reporting } = document
  const verb = (draft.cue.at(-1)?.to ?? 0) - 1
  if (verb < 0 || !reporting.saying.telling.has(lemma[verb]!)) return null
  const from = lower[verb + 1] === 'the' ? verb + 2 : verb + 1
  let to = from
  while (tags[to] === 'PROPER' && /^\p{Lu}/u.test(word(to))) to++
  if (to === from) return null
  const naming = namingOver(document, from)
  const isPerson = naming?.kind === 'person' && to - from > 1
  const isKnown = reporting.governments.has(lower[from]!) || reporting.bodies.has(lower[to - 1]!)
  const name = document.report.text.slice(document.start[from], document.end[to - 1])
  return isPerson || isKnown ? null : { names: [name], at: verb, unsure: draft }
}

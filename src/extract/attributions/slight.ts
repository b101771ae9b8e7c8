import type { Document } from '../document.ts'
import type { AttributionDraft } from './attribution-draft.ts'
import { isDeed } from './deeds.ts'

/** Tags of words that name nothing by themselves. */
const empty = /^(?:PRON|OBJ|OWN|THAT|WHO|WH|DET|QUANT|AND|SUB|ADV|NEG|DO|TO|PREP)$/
const marks = /^(?:QUOTE|COMMA|STOP|POSS)$/

/**
 * Whether a draft says too little to be somebody's words or mind: 'denied it', 'refused to do so', 'spoke last night', 'did not
 * respond to a request for comment', a quoted cry that no one claims.
 */
export function isSlight(document: Document, draft: AttributionDraft): boolean {
  const { tags, lower, reporting } = document
  const { rule, source, content } = draft
  const words: number[] = []
  for (const { from, to } of content) for (let k = from; k < to; k++) if (!marks.test(tags[k] as string)) words.push(k)
  if (rule.startsWith('quote/')) return words.length <= 4 || (rule === 'quote/alone' && isDrawnOut(document, words))
  if (/^(?:reporting-verb|adjective|noun|passive|model)/.test(rule)) {
    if (
      words.every(
        (k) =>
          (empty.test(tags[k] as string) && lower[k] !== 'no') || reporting.saying.deputies.has(lower[k] as string),
      )
    )
      return true
    if (
      isAsking(document, words) ||
      isUnanswered(document, draft, words) ||
      seeks(document, words) ||
      hides(document, words) ||
      greets(document, words) ||
      isSilent(document, draft, words) ||
      isBidden(document, draft) ||
      isReminder(document, draft) ||
      isGranted(document, draft)
    )
      return true
    if (rule === 'model') return isDate(document, words) || isMeeting(document, draft) || isDeed(document, draft)
  }
  if (rule !== 'reporting-verb/object' && rule !== 'reporting-verb/preposition') return false
  if (measures(document, words) || isMeeting(document, draft)) return true
  if (rule === 'reporting-verb/preposition' || words.length > 1) return false
  for (let k = source?.from ?? 0; k < (source?.to ?? 0); k++) if (tags[k] === 'PROPER') return false
  return true
}

/** A quotation set in the middle of a page, of which the words stand in the text near it too. */
function isDrawnOut({ length, lower }: Document, words: readonly number[]): boolean {
  const [first, last] = [words[0]!, words.at(-1)!]
  for (let at = Math.max(0, first - far); at < Math.min(length, last + far); at++)
    if ((at > last || at < first - words.length) && words.every((k) => lower[at + k - first] === lower[k])) return true
  return false
}

/** How many words off the text may have them. */
const far = 2000

/** 'a request for comment', 'requests for an interview': nobody's words but the report's own. */
function isAsking({ lower, reporting }: Document, words: readonly number[]): boolean {
  const { requests, answers, singular } = reporting.saying
  const nouns = words.map((k) => singular(lower[k] as string))
  return nouns.slice(0, 5).some((noun) => requests.has(noun)) && nouns.some((noun) => answers.has(noun))
}

/** 'did not reply to emailed questions', 'did not comment when contacted': nothing was said. */
function isUnanswered(
  { tags, lower, lemma, quoteAt, reporting }: Document,
  { cue }: AttributionDraft,
  words: readonly number[],
): boolean {
  const { asks, contacted, wanted, singular } = reporting.saying
  const replies = reporting.speechDeeds?.replies
  const tokens = cue.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n))
  if (!tokens.some((k) => tags[k] === 'NEG') || words.some((k) => quoteAt[k]! >= 0)) return false
  if (tokens.some((k) => contacted.has(lower[k]!))) return true
  if (!tokens.some((k) => replies?.has(lemma[k]!) || wanted.has(lower[k]!))) return false
  if (contacted.has(lower[words[1] ?? -1] ?? '')) return true
  const clausal = words.some((k) => /^(?:THAT|WH|WHO|SUB)$/.test(tags[k]!))
  return (
    !clausal &&
    words.slice(0, 4).some((k) => asks.has(singular(lower[k]!)) && !/^(?:about|on)$/.test(lower[k + 1] ?? ''))
  )
}

/** 'asked the embassy for a comment', 'has asked it for an interview and will tell': what a paper does. */
function seeks({ lower, tags, reporting }: Document, words: readonly number[]): boolean {
  const { wanted, singular } = reporting.saying
  const last = words.findIndex(
    (k, n) => wanted.has(singular(lower[k]!)) && (n === words.length - 1 || tags[k + 1] === 'AND'),
  )
  let k = last - 1
  while (k > 0 && /^(?:DET|ADJ|QUANT)$/.test(tags[words[k]!]!)) k--
  return k > 0 && lower[words[k]!] === 'for'
}

/** 'asked not to be named', 'requested anonymity': about the source, nothing that it says. */
function hides({ lower, tags, reporting }: Document, words: readonly number[]): boolean {
  const { hiding, known } = reporting.saying
  if (hiding.has(lower[words[0] ?? -1] ?? '')) return true
  const to = tags[words[0] ?? -1] === 'NEG' ? 1 : 0
  return tags[words[to] ?? -1] === 'TO' && known.has(lower[words[to + 2] ?? -1] ?? '')
}

/** 'has not said a single word about the railway' */
function isSilent(
  { tags, lower, quoteAt, reporting }: Document,
  { cue }: AttributionDraft,
  words: readonly number[],
): boolean {
  const tokens = cue.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n))
  const first = [...tokens, ...words.slice(0, 3)].find((k) => reporting.saying.syllables.has(lower[k]!)) ?? 0
  const before = tags[first - 1] === 'ADJ' ? first - 2 : first - 1
  return tokens.some((k) => tags[k] === 'NEG') && quoteAt[first]! < 0 && /^(?:an?|one)$/.test(lower[before] ?? '')
}

/** 'Tell us what you saw', 'Don't forget that …', outside what anybody says: the page bids its readers. */
function isBidden(
  { tags, lower, frames, quoteAt, reporting }: Document,
  { source, cue, frame, rule }: AttributionDraft,
): boolean {
  const first = cue[0]?.from ?? -1
  const isBan = tags[first] === 'DO' && tags[first + 1] === 'NEG'
  const at = isBan ? first + 2 : first
  if (source || rule !== 'model' || first !== frames[frame]!.from || quoteAt[at]! >= 0) return false
  const form = reporting.lexicon.verbs.get(lower[at]!)
  return !!form?.base && !form.past && (isBan || !reporting.nouns.has(lower[at]!))
}

/** 'We remind that the dam is closed': outside a quotation 'we' is the outlet, which tells it itself. */
function isReminder({ lower, lemma, quoteAt, reporting }: Document, { source, cue }: AttributionDraft): boolean {
  const at = cue.at(-1)
  if (!source || !at || quoteAt[source.from]! >= 0 || lower[source.from] !== 'we' || source.to - source.from > 1)
    return false
  return reporting.saying.reminding.has(lemma[at.to - 1]!)
}

/** 'It goes without saying that': nobody says it. */
function isGranted({ lower }: Document, { source, cue }: AttributionDraft): boolean {
  return (
    !!source && lower[source.from] === 'it' && cue.some(({ from, to }) => lower.slice(from, to).includes('without'))
  )
}

/** 'say goodbye to the port': a deed. */
function greets({ lower, quoteAt, reporting }: Document, words: readonly number[]): boolean {
  const k = words[0] ?? -1
  return k >= 0 && quoteAt[k]! < 0 && reporting.saying.greetings.has(lower[k]!)
}

/** 'a deal announced Oct. 12', 'answered within the hour': only when it was. */
function isDate({ tags, lower, reporting }: Document, words: readonly number[]): boolean {
  const isTime = (k: number) => reporting.times.has(lower[k]!.replace(/\.$/, ''))
  return words.some(isTime) && words.every((k) => isTime(k) || /^(?:NUM|PREP|DET)$/.test(tags[k]!))
}

/** Only a time or a measure: 'last night', '20 kilometres'. */
function measures({ tags, lower, reporting }: Document, words: readonly number[]): boolean {
  const last = words.at(-1)
  if (last === undefined || words.length > 4) return false
  const time = reporting.times.has(lower[last] as string)
  const plain = words.slice(0, -1).every((k) => /^(?:DET|ADJ|NUM|PREP|PROPER)$/.test(tags[k] as string))
  if (time) return plain
  return words.length < 3 && tags[words[0] as number] === 'NUM' && /^(?:NOUN|NUM)$/.test(tags[last] as string)
}

/** 'met to discuss the plan', 'discussed it with Ada Berg': what they talked about, and nothing that either said. */
function isMeeting({ lower, lemma, reporting, tags }: Document, { cue, content }: AttributionDraft): boolean {
  const at = cue[0]
  if (!at) return false
  let verb = at.to - 1
  while (verb > at.from && !lemma[verb]) verb--
  if (!reporting.saying.discussing.has(lemma[verb] as string)) return false
  if (tags[verb] !== 'VERB') return true
  return content.some(({ from, to }) => lower.slice(from, to).includes('with'))
}

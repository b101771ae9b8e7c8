import { chunkEnd } from '../chunks.ts'
import type { Document, Frame, Stretch } from '../document.ts'
import { nounPhraseEnd } from '../phrases.ts'
import type { Cue } from './cue.ts'

/** '…,” said X': the phrase after the verb, where a quotation or a clause with its comma stands right before. */
export function invertedSubject(document: Document, frame: Frame, cue: Cue): Stretch | null {
  const { tags, quoteAt, quotes, lower } = document
  if (cue.voice !== 'finite') return null
  if (cue.from === frame.from) return opening(document, frame, cue)
  const last = cue.from - 1
  const quote = quotes[quoteAt[last] as number]
  const quoted = !!quote && quote.to - 1 === last && (quote.whole || /^[,?!.…]+$/.test(lower[last - 1] as string))
  if (!quoted && !(tags[last] === 'COMMA' && cue.from === cue.at)) {
    const closed = tags[last] === 'COMMA' && quotes[quoteAt[last - 1] as number]?.whole
    if (!closed) return null
  }
  const at = cue.at + 1
  const t = tags[at]
  if (!/^(?:PROPER|DET|OWN|NOUN|PRON|ADJ|QUANT|NUM)$/.test(t ?? '')) return null
  const end = nounPhraseEnd(document, at, frame.to, true)
  if (end === at) return null
  if (!quoted) {
    const next = tags[chunkEnd(document, at, frame.to)] ?? 'STOP'
    if (/^(?:VERB|BE|HAVE|MODAL|DO|ADV)$/.test(next) || !named(document, at, end)) return null
  }
  if (lower[at] === 'it' || lower[at] === 'that') return null
  return { from: at, to: end }
}

/** 'Said one fisherman: “…”' */
function opening(document: Document, frame: Frame, cue: Cue): Stretch | null {
  const { quoteAt, quotes, lower } = document
  const at = cue.at + 1
  if (cue.at !== cue.from || !document.reporting.saying.opening.has(document.lemma[cue.at] as string)) return null
  const to = nounPhraseEnd(document, at, frame.to, true)
  const next = lower[to] === ':' || lower[to] === ',' ? to + 1 : to
  return to > at && quotes[quoteAt[next] as number]?.whole && named(document, at, to) ? { from: at, to } : null
}

/** Whether a phrase names somebody: a name, a pronoun, or a word for people. */
function named({ tags, lower, reporting }: Document, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (tags[k] === 'PROPER' || tags[k] === 'PRON' || reporting.people.has(lower[k] as string)) return true
    if (tags[k] === 'PREP' || tags[k] === 'COMMA') return false
  }
  return false
}

import { chunkEnd } from '../chunks.ts'
import type { Document, Frame } from '../document.ts'
import { nounPhraseEnd, skipAdjuncts } from '../phrases.ts'
import { subjectBefore } from '../subjects.ts'
import { around, closesQuote } from './around.ts'
import type { AttributionDraft } from './attribution-draft.ts'
import { clauseEnd } from './clause-end.ts'
import { complement } from './complement.ts'
import { infinitiveEnd, objectEnd } from './content.ts'
import { type Cue, cueAt, subjectOf } from './cue.ts'
import { invertedSubject } from './inverted.ts'
import { draftOf, type SpokenVerb } from './spoken-verb.ts'

/** Attributions by verbs: "X said", "said X", "X told Y that", "X wants to". */
export function byVerbs(document: Document, frame: Frame, number: number): AttributionDraft[] {
  const drafts: AttributionDraft[] = []
  const { quoteAt, quotes } = document
  for (let i = frame.from; i < frame.to; i++) {
    const quote = quotes[quoteAt[i] as number]
    if (quote) {
      // What somebody says in quotation marks is theirs: nothing is looked for inside.
      if (quote.whole || quote.to - quote.open > 8) i = Math.max(i, Math.min(quote.to, frame.to) - 1)
      continue
    }
    const cue = cueAt(document, i, frame.from)
    if (!cue) continue
    const draft = attribute(document, frame, number, cue)
    if (draft) drafts.push(draft)
  }
  return drafts
}

/** What a way of saying gives: a draft, null where it is that way and nothing is said, undefined where it is another. */
type Found = AttributionDraft | null | undefined

/** What somebody says by a verb: before it ('S, said X'), behind it ('X said that S', 'X told Y to go', 'X spoke of S') or around it; or null. */
export function attribute(document: Document, frame: Frame, number: number, cue: Cue): AttributionDraft | null {
  if (cue.voice === 'passive') return null
  const own = cue.voice === 'finite' ? subjectBefore(document, cue.from, frame.from) : null
  const bare = { document, frame, number, cue, own, source: own }
  const before = own ? afterQuote(bare) : inverted(bare)
  if (before !== undefined) return before
  const spoken = own ? bare : { ...bare, source: subjectOf(document, cue, frame.from) }
  const at = firstTold(spoken)
  const clause = toSomebody(spoken, at) ?? complement(spoken, at) ?? behindSomebody(spoken, at)
  if (clause) return clause
  let k = at
  while (k < frame.to && document.tags[k] === 'ADV') k++
  for (const way of [withPreposition, infinitive, object, relative]) {
    const found = way(spoken, k)
    if (found !== undefined) return found
  }
  const trails = cue.shapes.has('quote') && own && document.lower[own.from] !== 'which'
  return trails ? trailed(spoken, cue.at + 1) : null
}

/** 'S, said X' */
function inverted(spoken: SpokenVerb): Found {
  const { document, frame, cue } = spoken
  const subject = cue.shapes.has('quote') ? invertedSubject(document, frame, cue) : null
  if (!subject) return undefined
  const ends = document.tags[subject.to] === 'COMMA' || subject.to >= frame.to
  const after = ends ? subject.to : skipAdjuncts(document, subject.to, frame.to)
  return draftOf(spoken, 'inverted', around(document, frame, cue.from, after), { source: subject })
}

/** “A,” X told them, “B”: a quotation that ends right before the subject is what was said, whatever follows. */
function afterQuote(spoken: SpokenVerb): Found {
  const { document, frame, cue, own } = spoken
  if (!own || !cue.shapes.has('quote') || !closesQuote(document, own.from - 1, frame.from)) return undefined
  const addressed = cue.shapes.has('addressee')
  const behind = addressed ? nounPhraseEnd(document, cue.at + 1, frame.to, false) : cue.at + 1
  return draftOf(spoken, 'after', around(document, frame, own.from, skipAdjuncts(document, behind, frame.to)))
}

/** Where the words behind a verb begin: of 'told cheering crowds' at the crowds. */
function firstTold({ document: { tags }, cue }: SpokenVerb): number {
  const at = cue.at + 1
  return cue.shapes.has('addressee') && tags[at] === 'ING' && tags[at + 1] === 'NOUN' ? at + 1 : at
}

/** 'told reporters in Arvada that S', 'told them (not) to go' */
function toSomebody(spoken: SpokenVerb, at: number): AttributionDraft | null {
  const { document, frame, cue } = spoken
  const { tags } = document
  if (!cue.shapes.has('addressee')) return null
  const end = nounPhraseEnd(document, at, frame.to, true)
  const object = chunkEnd(document, at, frame.to)
  if (object <= at) return null
  const found = complement(spoken, end) ?? (object < end ? complement(spoken, object) : null)
  if (found) return found
  const to = tags[object] === 'NEG' ? object + 1 : object
  if (!cue.shapes.has('infinitive') || tags[to] !== 'TO') return null
  return draftOf(spoken, 'infinitive', [{ from: object, to: infinitiveEnd(document, to, frame.to) }], { cueTo: object })
}

/** 'S1, X told them, S2' */
function behindSomebody(spoken: SpokenVerb, at: number): AttributionDraft | null {
  const { document, frame, cue, own } = spoken
  if (!own || !cue.shapes.has('addressee')) return null
  const end = nounPhraseEnd(document, at, frame.to, false)
  return end > at ? trailed(spoken, end) : null
}

/** 'spoke of S', 'pointed out S' */
function withPreposition(spoken: SpokenVerb, k: number): Found {
  const { document, frame, cue } = spoken
  const word = document.lower[k]
  for (const preposition of cue.shapes) {
    if (word !== preposition || preposition.length < 2 || isShape.test(preposition)) continue
    const said = { from: k + 1, to: objectEnd(document, k + 1, frame.to) }
    const isSaid = said.to > said.from
    if (preposition === 'out') {
      const more = complement(spoken, k + 1)
      if (more) return more
      return isSaid && document.tags[k + 1] !== 'PREP' ? draftOf(spoken, 'object', [said], { cueTo: k + 1 }) : null
    }
    if (isSaid) return draftOf(spoken, 'preposition', [said], { cueTo: k + 1 })
  }
  return undefined
}

/** What a verb may take that is no preposition. */
const isShape = /^(?:clause|that|wh|quote|noun|infinitive|addressee)$/

/** 'wants to go' */
function infinitive(spoken: SpokenVerb, k: number): Found {
  const { document, frame, cue } = spoken
  if (!cue.shapes.has('infinitive') || document.tags[k] !== 'TO') return undefined
  return draftOf(spoken, 'infinitive', [{ from: k, to: infinitiveEnd(document, k, frame.to) }])
}

/** 'criticised the plan', not 'told them', 'said it': there nothing is passed on. */
function object(spoken: SpokenVerb, k: number): Found {
  const { document, frame, cue } = spoken
  if (!cue.shapes.has('noun') || !startsObject(spoken, k)) return undefined
  const isAddressed = document.tags[k] === 'OBJ' || cue.shapes.has('addressee')
  if (cue.shapes.has('quote') && isAddressed) return undefined
  const end = objectEnd(document, k, frame.to)
  return end > k ? draftOf(spoken, 'object', [{ from: k, to: end }]) : undefined
}

/** 'a step that the envoy sees as a threat' */
function relative(spoken: SpokenVerb, k: number): Found {
  const { document, frame, cue, own } = spoken
  const { tags, lower } = document
  if (!own || !/^(?:THAT|WHO)$/.test(tags[own.from - 1] ?? '')) return undefined
  if (!cue.shapes.has('noun') || lower[k] !== 'as') return undefined
  const end = objectEnd(document, k + 1, frame.to)
  return end > k + 1 ? draftOf(spoken, 'relative', [{ from: k, to: end }]) : null
}

/** 'S, X said', 'S1, X told them, S2': nothing of the content follows the verb at once. */
function trailed(spoken: SpokenVerb, k: number): AttributionDraft | null {
  const { document, frame, own } = spoken
  const { tags, lower } = document
  if (!own) return null
  const after = skipAdjuncts(document, k, frame.to)
  const next = tags[after]
  if (after < frame.to && next !== 'COMMA' && next !== 'STOP' && next !== 'QUOTE') return null
  if (lower[own.from - 1] === 'as') return asSaid(spoken, own.from - 1, after)
  return draftOf(spoken, 'after', around(document, frame, own.from, after), { cueTo: after })
}

/** 'As she said, S' and 'S, as she said': the main clause is what was said. */
function asSaid(spoken: SpokenVerb, as: number, after: number): AttributionDraft | null {
  const { document, frame } = spoken
  const opens = as <= frame.from + 1
  if (document.tags[opens ? after : as - 1] !== 'COMMA') return null
  const piece = opens ? { from: after + 1, to: clauseEnd(document, after + 1, frame.to) } : { from: frame.from, to: as }
  return piece.to > piece.from ? draftOf(spoken, 'as', [piece], { cueTo: after }) : null
}

/** Whether something that is said or thought of begins at a token, and no time. */
function startsObject({ document, frame, cue }: SpokenVerb, k: number): boolean {
  const { tags, lower, quotes, quoteAt, reporting } = document
  const tag = tags[k] as string
  if (tag === 'QUOTE') return !quotes[quoteAt[k] as number]?.whole || cue.shapes.has('noun')
  if (reporting.times.has(lower[k] as string)) return false
  if (tag === 'ING') return k < frame.to
  return /^(?:DET|OWN|OBJ|NOUN|PROPER|ADJ|NUM|QUANT|PRON)$/.test(tag) || (tag === 'WH' && lower[k] !== 'when')
}

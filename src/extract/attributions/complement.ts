import type { Document, Stretch } from '../document.ts'
import { clauseBegins, skipAdjuncts } from '../phrases.ts'
import { subordinate } from './around.ts'
import type { AttributionDraft } from './attribution-draft.ts'
import { clauseEnd } from './clause-end.ts'
import { draftOf, type SpokenVerb } from './spoken-verb.ts'

/** A that-clause, question, quotation or bare clause at a token, after 'on Friday' and the like; or null. */
export function complement(spoken: SpokenVerb, at: number): AttributionDraft | null {
  const { document, frame, cue } = spoken
  const skipped = skipAdjuncts(document, at, frame.to, cue.shapes)
  for (const k of at === skipped ? [at] : [skipped, at]) {
    const quoted = quotation(spoken, k)
    if (quoted !== undefined) return quoted
    const found = clause(spoken, k, at)
    if (found !== undefined) return found
  }
  return null
}

/** “A” of 'said “A”' and 'said: A', with more of its clause; undefined where no words of theirs begin there. */
function quotation(spoken: SpokenVerb, k: number): AttributionDraft | null | undefined {
  const { document, frame, cue, source } = spoken
  const { tags, lower, quotes, quoteAt } = document
  const speech = cue.shapes.has('quote')
  const isSetOff = tags[k] === 'COMMA' || lower[k] === ':'
  const open = isSetOff ? k + 1 : k
  const quote = quotes[quoteAt[open] as number]
  if ((speech || cue.shapes.has('addressee')) && quote?.whole && quote.open === open && quote.open > cue.at) {
    const rest = quote.to
    // “A,” or “A” and then more of the same clause.
    const goesOn = rest < frame.to && !/^(?:COMMA|STOP)$/.test(tags[rest] as string) && tags[rest] !== 'AND'
    const end = goesOn ? clauseEnd(document, rest, frame.to) : rest
    return draftOf(spoken, 'before', [{ from: open, to: Math.min(end, frame.to) }], { cueTo: k })
  }
  if (speech && lower[k] === ':' && k + 1 < frame.to && source && speaks(document, source))
    return draftOf(spoken, 'colon', [{ from: k + 1, to: frame.to }], { cueTo: k + 1 })
  return undefined
}

/** 'that S', 'whether S', 'S' behind the verb; undefined where none begins at a token. `at` is where the words behind the verb begin. */
function clause(spoken: SpokenVerb, k: number, at: number): AttributionDraft | null | undefined {
  const { document, frame, cue } = spoken
  const { tags, lower } = document
  const takes = cue.shapes.has('clause')
  const tag = tags[k]
  const told = (rule: string, to: number) => draftOf(spoken, rule, [{ from: k, to }], { cueTo: k })
  if ((takes || cue.shapes.has('that')) && tag === 'THAT') return told('clause', clauseTo(spoken, k + 1))
  // 'said on Friday when' asks nothing.
  if (asks(spoken, k) && (lower[k] !== 'when' || lower[at] === 'when')) return told('question', clauseTo(spoken, k + 1))
  if (!takes) return undefined
  if (tag !== 'COMMA' && clauseBegins(document, k, frame.to)) return told('clause', clauseTo(spoken, k))
  // 'said, however, that'
  if (tag === 'COMMA' && tags[k + 1] === 'ADV' && tags[k + 2] === 'COMMA') return complement(spoken, k + 3)
  if (tag === 'SUB' && /^(?:if|although|though|while|because)$/.test(lower[k] as string))
    return told('clause', clauseEnd(document, k, frame.to))
  return undefined
}

/** 'asked whether', 'wondered who', 'said how' */
function asks({ document, cue }: SpokenVerb, k: number): boolean {
  const tag = document.tags[k]
  if (tag === 'WH') return cue.shapes.has('clause') || cue.shapes.has('wh')
  return cue.shapes.has('wh') && (tag === 'WHO' || (tag === 'SUB' && document.lower[k] === 'if'))
}

/** The end of a clause; of one that a participle opens ('Saying that …, the minister left') at its comma. */
function clauseTo({ document, frame, cue, own }: SpokenVerb, k: number): number {
  const opened = cue.from <= frame.from + 1 && !(cue.voice === 'finite' && own)
  return clauseEnd(document, k, frame.to, {
    fronted: opened || (!!own && subordinate(document, own.from, frame.from)),
    relative: !!own && document.tags[own.from] === 'WHO' && document.tags[own.from - 1] === 'COMMA',
    participle: cue.voice === 'participle',
  })
}

/** Whether a source is somebody, or somebody's text: a name, a pronoun, a word for people or for words. */
function speaks({ tags, lower, reporting }: Document, { from, to }: Stretch): boolean {
  for (let k = from; k < to; k++) {
    if (tags[k] === 'PREP') return false
    if (/^(?:PROPER|PRON|WHO)$/.test(tags[k] as string)) return true
    const word = lower[k] as string
    if (reporting.people.has(word) || reporting.texts.has(word) || reporting.bodies.has(word)) return true
  }
  return false
}

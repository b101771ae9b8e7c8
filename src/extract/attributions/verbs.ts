import { chunkEnd } from '../chunks.ts'
import type { Document, Frame, Stretch } from '../document.ts'
import { clauseBegins, nounPhraseEnd, skipAdjuncts } from '../phrases.ts'
import { subjectBefore } from '../subjects.ts'
import { around, closesQuote, subordinate } from './around.ts'
import { clauseEnd } from './clause-end.ts'
import { infinitiveEnd, objectEnd, trim } from './content.ts'
import { type Cue, cueAt, subjectOf } from './cue.ts'
import type { Draft } from './draft.ts'
import { invertedSubject } from './inverted.ts'

/** Attributions by verbs: "X said", "said X", "X told Y that", "X wants to". */
export function byVerbs(document: Document, frame: Frame, number: number): Draft[] {
  const drafts: Draft[] = []
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

function attribute(document: Document, frame: Frame, number: number, cue: Cue): Draft | null {
  const { tags, lower } = document
  const { shapes } = cue
  if (cue.voice === 'passive') return null
  const floor = frame.from
  const own = cue.voice === 'finite' ? subjectBefore(document, cue.from, floor) : null
  const made = (
    content: readonly Stretch[],
    rule: string,
    source: Stretch | null,
    cueTo = cue.at + 1,
  ): Draft | null => {
    const kept = content.map((piece) => trim(document, piece)).filter((piece) => piece.to > piece.from)
    return kept.length
      ? { source, cue: [{ from: cue.from, to: cueTo }], content: kept, rule: `reporting-verb/${rule}`, frame: number }
      : null
  }
  const speech = shapes.has('quote')
  const inverted = speech && !own ? invertedSubject(document, frame, cue) : null
  if (inverted) {
    const after =
      document.tags[inverted.to] === 'COMMA' || inverted.to >= frame.to
        ? inverted.to
        : skipAdjuncts(document, inverted.to, frame.to)
    return made(around(document, frame, cue.from, after), 'inverted', inverted)
  }
  // “A,” X told them, “B”: a quotation that ends right before the subject is what was said, whatever follows.
  if (own && speech && cue.voice === 'finite' && closesQuote(document, own.from - 1, floor)) {
    const pieces = around(document, frame, own.from, skipAdjuncts(document, afterAddressee(), frame.to))
    return made(pieces, 'after', own)
  }
  const source = own ?? subjectOf(document, cue, floor)
  let j = cue.at + 1
  // 'said on Friday that', 'told reporters in Arvada that'
  if (shapes.has('addressee')) {
    // 'told cheering crowds'
    if (tags[j] === 'ING' && tags[j + 1] === 'NOUN') j++
    const end = nounPhraseEnd(document, j, frame.to, true)
    const object = chunkEnd(document, j, frame.to)
    if (object > j) {
      const found = complement(end) ?? (object < end ? complement(object) : null)
      if (found) return found
      const to = tags[object] === 'NEG' ? object + 1 : object
      if (shapes.has('infinitive') && tags[to] === 'TO')
        return made([{ from: object, to: infinitiveEnd(document, to, frame.to) }], 'infinitive', source, object)
    }
  }
  const found = complement(j)
  if (found) return found
  if (shapes.has('addressee') && own && cue.voice === 'finite') {
    const end = nounPhraseEnd(document, j, frame.to, false)
    const trailing = end > j && trailed(end)
    if (trailing) return trailing
  }
  while (j < frame.to && tags[j] === 'ADV') j++
  for (const preposition of shapes) {
    if (
      lower[j] !== preposition ||
      preposition.length < 2 ||
      /^(?:clause|that|wh|quote|noun|infinitive|addressee)$/.test(preposition)
    )
      continue
    if (preposition === 'out') {
      const more = complement(j + 1)
      if (more) return more
      const end = objectEnd(document, j + 1, frame.to)
      if (end > j + 1 && tags[j + 1] !== 'PREP') return made([{ from: j + 1, to: end }], 'object', source, j + 1)
      return null
    }
    const end = objectEnd(document, j + 1, frame.to)
    if (end > j + 1) return made([{ from: j + 1, to: end }], 'preposition', source, j + 1)
  }
  if (shapes.has('infinitive') && tags[j] === 'TO')
    return made([{ from: j, to: infinitiveEnd(document, j, frame.to) }], 'infinitive', source)
  if (shapes.has('noun') && startsObject(j) && !bare(j)) {
    const end = objectEnd(document, j, frame.to)
    if (end > j) return made([{ from: j, to: end }], 'object', source)
  }
  // 'a step that the envoy sees as a threat'
  const relative = own && cue.voice === 'finite' && /^(?:THAT|WHO)$/.test(tags[own.from - 1] ?? '')
  if (relative && shapes.has('noun') && lower[j] === 'as') {
    const end = objectEnd(document, j + 1, frame.to)
    return end > j + 1 ? made([{ from: j, to: end }], 'relative', own) : null
  }
  if (speech && cue.voice === 'finite' && own && lower[own.from] !== 'which') return trailed(cue.at + 1)
  return null

  /** 'S, X said', 'S1, X told them, S2': nothing of the content follows the verb at once. */
  function trailed(k0: number): Draft | null {
    if (!own) return null
    const after = skipAdjuncts(document, k0, frame.to)
    const next = tags[after]
    if (after < frame.to && next !== 'COMMA' && next !== 'STOP' && next !== 'QUOTE') return null
    if (lower[own.from - 1] === 'as') return asSaid(own.from - 1, after)
    return made(around(document, frame, own.from, after), 'after', own, after)
  }

  /** 'As she said, S' and 'S, as she said': the main clause is what was said. */
  function asSaid(as: number, after: number): Draft | null {
    const opens = as <= frame.from + 1
    const piece = opens
      ? { from: after + 1, to: clauseEnd(document, after + 1, frame.to) }
      : { from: frame.from, to: as }
    if (opens ? tags[after] !== 'COMMA' : tags[as - 1] !== 'COMMA') return null
    return piece.to > piece.from ? made([piece], 'as', own, after) : null
  }

  function afterAddressee(): number {
    if (!shapes.has('addressee')) return cue.at + 1
    return nounPhraseEnd(document, cue.at + 1, frame.to, false)
  }

  /** 'told them', 'said it': nothing is passed on. */
  function bare(k: number): boolean {
    return speech && (tags[k] === 'OBJ' || shapes.has('addressee'))
  }

  function startsObject(k: number): boolean {
    const t = tags[k] as string
    if (t === 'QUOTE') return !document.quotes[document.quoteAt[k] as number]?.whole || shapes.has('noun')
    if (document.reporting.times.has(lower[k] as string)) return false
    return (
      /^(?:DET|OWN|OBJ|NOUN|PROPER|ADJ|NUM|QUANT|PRON)$/.test(t) ||
      (t === 'ING' && k < frame.to) ||
      (t === 'WH' && lower[k] !== 'when')
    )
  }

  /** The end of a clause; of one that a participle opens ('Saying that …, the minister left') at its comma. */
  function clauseTo(k: number): number {
    const opened = cue.from <= frame.from + 1 && !(cue.voice === 'finite' && own)
    return clauseEnd(document, k, frame.to, {
      fronted: opened || (!!own && subordinate(document, own.from, frame.from)),
      relative: !!own && tags[own.from] === 'WHO' && tags[own.from - 1] === 'COMMA',
      participle: cue.voice === 'participle',
    })
  }

  /** A that-clause, question, quotation or bare clause at token k, after 'on Friday' and the like. */
  function complement(k0: number): Draft | null {
    const plain = k0
    const skipped = skipAdjuncts(document, k0, frame.to, shapes)
    for (const k of plain === skipped ? [plain] : [skipped, plain]) {
      const t = tags[k]
      const open = tags[k] === 'COMMA' || lower[k] === ':' ? k + 1 : k
      const quote = document.quotes[document.quoteAt[open] as number]
      if ((speech || shapes.has('addressee')) && quote?.whole && quote.open === open) {
        const rest = quote.to
        // “A,” or “A” and then more of the same clause.
        const end =
          rest < frame.to && !/^(?:COMMA|STOP)$/.test(tags[rest] as string) && tags[rest] !== 'AND'
            ? clauseEnd(document, rest, frame.to)
            : rest
        if (before(quote.open)) return made([{ from: open, to: Math.min(end, frame.to) }], 'before', source, k)
      }
      if (speech && lower[k] === ':' && k + 1 < frame.to && source && speaks(document, source))
        return made([{ from: k + 1, to: frame.to }], 'colon', source, k + 1)
      const clause = shapes.has('clause')
      if ((clause || shapes.has('that')) && t === 'THAT')
        return made([{ from: k, to: clauseTo(k + 1) }], 'clause', source, k)
      if (
        (clause || shapes.has('wh')) &&
        (t === 'WH' || (t === 'SUB' && lower[k] === 'if' && shapes.has('wh')) || (t === 'WHO' && shapes.has('wh')))
      ) {
        if (lower[k] !== 'when' || lower[k0] === 'when')
          return made([{ from: k, to: clauseTo(k + 1) }], 'question', source, k)
      }
      if (clause && t !== 'COMMA' && clauseBegins(document, k, frame.to))
        return made([{ from: k, to: clauseTo(k) }], 'clause', source, k)
      // 'said, however, that'
      if (clause && t === 'COMMA' && tags[k + 1] === 'ADV' && tags[k + 2] === 'COMMA') return complement(k + 3)
      if (clause && t === 'SUB' && /^(?:if|although|though|while|because)$/.test(lower[k] as string)) {
        return made([{ from: k, to: clauseEnd(document, k, frame.to) }], 'clause', source, k)
      }
    }
    return null
  }

  function before(open: number): boolean {
    return open > cue.at
  }
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

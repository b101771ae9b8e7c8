import type { Frame as Shape } from '../../languages/reporting.ts'
import type { Document, Frame, Stretch } from '../document.ts'
import { chunkEnd, clauseBegins, nounPhraseEnd, skipAdjuncts, subjectBefore } from '../phrases.ts'
import { clauseEnd } from './clause-end.ts'
import { infinitiveEnd, objectEnd, trim } from './content.ts'
import type { Draft } from './draft.ts'

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
  if (lower[i] === 'according') return null
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
  if (speech && cue.voice === 'finite' && own) return trailed(cue.at + 1)
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
      if (speech && lower[k] === ':' && k + 1 < frame.to)
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

/** '…,” said X': the phrase after the verb, where a quotation or a clause with its comma stands right before. */
function invertedSubject(document: Document, frame: Frame, cue: Cue): Stretch | null {
  const { tags, quoteAt, quotes, lower } = document
  if (cue.voice !== 'finite' || cue.from === frame.from) return null
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

/** What stands before and after a cue in the middle or at the end of its sentence: 'S1, X said, S2'. */
function around(document: Document, frame: Frame, left: number, right: number): Stretch[] {
  const { tags, quoteAt, quotes, lower } = document
  const pieces: Stretch[] = []
  let from = frame.from
  for (let k = left - 2; k > frame.from; k--) {
    if (quoteAt[k] === -1 && lower[k] === ';') {
      from = k + 1
      break
    }
  }
  const before = { from, to: left }
  const closes = tags[left - 1] === 'COMMA' || tags[left - 1] === 'QUOTE' || tags[left - 1] === 'STOP'
  const leads = left > from && closes && introduces(document, before)
  if (left > from && closes && !leads) pieces.push(before)
  let k = right
  if (k < frame.to && (tags[k] === 'COMMA' || lower[k] === ':' || lower[k] === '.' || tags[k] === 'STOP')) k++
  if (k < frame.to) {
    const quote = quotes[quoteAt[k] as number]
    if (quote?.whole && quote.open === k) pieces.push({ from: k, to: quote.to })
    else if (
      tags[right] === 'COMMA' &&
      (pieces.length || leads) &&
      !/^(?:ING|WHO|PART)$/.test(tags[k] as string) &&
      lower[k] !== 'according'
    ) {
      const end = clauseEnd(document, right, frame.to)
      if (end > k) pieces.push({ from: k, to: end })
    }
  }
  return pieces
}

/** 'While she said', ', if he says': whether a subject begins a subordinate clause in front of the main one. */
function subordinate({ tags, lower }: Document, at: number, floor: number): boolean {
  if (tags[at - 1] !== 'SUB' && !/^(?:when|while|if)$/.test(lower[at - 1] ?? '')) return false
  return at - 1 <= floor + 1 || tags[at - 2] === 'COMMA'
}

/** 'In a speech last week,', 'When asked,': what leads up to a cue and says nothing itself. */
function introduces({ tags, quoteAt, quotes }: Document, { from, to }: Stretch): boolean {
  const first = tags[from] as string
  if (!/^(?:PREP|SUB|ADV|ING|PART|WH)$/.test(first)) return false
  for (let k = from; k < to; k++) {
    if (quotes[quoteAt[k] as number]?.whole) return false
    if (first !== 'SUB' && first !== 'WH' && /^(?:VERB|BE|HAVE|MODAL|DO)$/.test(tags[k] as string)) return false
    if (first === 'SUB' && tags[k] === 'COMMA' && k < to - 1) return false
  }
  return true
}

/** Whether somebody's quoted sentence ends with token i, or with a comma after it. */
function closesQuote({ tags, quoteAt, quotes, lower }: Document, i: number, floor: number): boolean {
  if (i <= floor) return false
  const last = tags[i] === 'COMMA' ? i - 1 : i
  const quote = quotes[quoteAt[last] as number]
  if (!quote?.closed || quote.to - 1 !== last) return false
  return tags[i] === 'COMMA' ? quote.whole : quote.whole || /^[,?!.…]+$/.test(lower[last - 1] as string)
}

/** Whether a phrase names somebody: a name, a pronoun, or a word for people. */
function named({ tags, lower, reporting }: Document, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (tags[k] === 'PROPER' || tags[k] === 'PRON' || reporting.people.has(lower[k] as string)) return true
    if (tags[k] === 'PREP' || tags[k] === 'COMMA') return false
  }
  return false
}

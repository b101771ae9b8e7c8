import type { Document, Stretch } from '../document.ts'
import type { AttributionDraft } from './attribution-draft.ts'
import { clauseEnd } from './clause-end.ts'
import { trim } from './content.ts'
import { treesOf } from './edges.ts'
import { saysNoMore } from './says-no-more.ts'

/** How far behind 'although' a report may say that something is open: 'although it is still not clear'. */
const reach = 8

const clausal = /^(?:WHO|THAT|BE|HAVE|MODAL|DO|PRON)$/

/** What is told, without what the report goes on to say itself or takes from somebody else. */
export function withoutTails(document: Document, drafts: readonly AttributionDraft[]): AttributionDraft[] {
  const { tags, lower, lemma, reporting, quotes, quoteAt } = document
  const { speechDeeds } = reporting
  if (!speechDeeds) return [...drafts]
  const says = new Map<number, AttributionDraft>()
  for (const draft of drafts) if (draft.source && isPlain(draft)) says.set(draft.source.from, draft)
  const cued = new Map(drafts.map((draft) => [draft.cue[0]?.from ?? -1, draft]))
  return drafts.flatMap(inItsQuote).map((draft) => {
    if (draft.rule !== 'model') return draft
    return withoutTail(withoutDay(withoutSign(draft)))
  })

  /** 'In a sign that talks go on, the ships left, said Ada Berg': what the report makes of it opens the sentence. */
  function withoutSign(draft: AttributionDraft): AttributionDraft {
    const [first, ...more] = draft.content
    const noun = first && tags[first.from + 2] === 'ADJ' ? first.from + 3 : (first?.from ?? 0) + 2
    if (!first || lower[first.from] !== 'in' || !speechDeeds!.signs.has(lower[noun]!) || lower[noun + 1] !== 'that') return draft // biome-ignore format: one line
    let comma = noun
    while (comma < first.to && (tags[comma] !== 'COMMA' || quoteAt[comma]! >= 0)) comma++
    return comma + 2 < first.to ? { ...draft, content: [{ from: comma + 1, to: first.to }, ...more] } : draft
  }

  function withoutTail(draft: AttributionDraft): AttributionDraft {
    const last = draft.content.at(-1)
    if (!last) return draft
    if (isJoined(draft)) return { ...draft, content: behind(draft) }
    let to = last.from + 2
    while (to < last.to && !(quoteAt[to]! < 0 && endsAt(to, last, draft))) to++
    if (to >= last.to) return draft
    if (tags[to - 1] === 'COMMA' && quoteAt[to - 1]! < 0) to--
    return { ...draft, content: [...draft.content.slice(0, -1), { from: last.from, to }] }
  }

  /** 'said this week the port would close': the time before the subject is when it was said. */
  function withoutDay(draft: AttributionDraft): AttributionDraft {
    const [first, ...more] = draft.content
    if (!first || first.from !== draft.cue.at(-1)?.to || quoteAt[first.from]! >= 0) return draft
    let from = first.from
    while (from < first.to && (tags[from] === 'DET' || tags[from] === 'ADJ') && from < first.from + 2) from++
    const day = from
    while (from < first.to && reporting.times.has(lower[from]!)) from++
    if (from === day || from + 1 >= first.to || !/^(?:PRON|DET|OWN|TO|THAT|PROPER|NUM|QUANT)$/.test(tags[from]!)) return draft // biome-ignore format: one line
    return { ...draft, content: [{ from, to: first.to }, ...more] }
  }

  /** What is told within a quotation that was never closed ends where the next is opened: '"… “We leave,” he said. "Meanwhile …'. */
  function inItsQuote(draft: AttributionDraft): AttributionDraft[] {
    const quote = quotes[quoteAt[draft.cue[0]?.from ?? -1] ?? -1]
    if (!quote || quote.closed) return [draft]
    const content = draft.content.flatMap(({ from, to }) => {
      const piece = { from: Math.max(from, quote.open), to: Math.min(to, quote.to) }
      return piece.from < piece.to ? [piece] : []
    })
    return content.length ? [{ ...draft, content }] : []
  }

  function endsAt(k: number, { from, to }: Stretch, draft: AttributionDraft): boolean {
    const next = k + 1
    const word = lower[next] ?? ''
    if (reporting.saying.according.has(lower[k] as string) && word === 'to') return true
    // 'to leave and offers a truce', 'of the theft, and then left': what has no finite verb is joined to none.
    if (tags[k] === 'AND' && isDeed(k) && !isClausal(from, k))
      return tags[from] === 'TO' ? isThird(next) || tags[k - 1] === 'COMMA' : tags[k - 1] === 'COMMA'
    // 'to sign the deal and called for talks': the past is joined to the cue.
    if (tags[k] === 'AND' && tags[from] === 'TO' && isPastDeed(next) && !isClausal(from, k)) return true
    // '“No,” to which she wrote “Yes!”'
    if (lower[k] === 'to' && tags[next] === 'WHO' && /^(?:COMMA|QUOTE)$/.test(tags[k - 1] as string)) return true
    // ', and Jan Lund said': somebody else's words.
    if (tags[k] === 'AND' && /^(?:COMMA|QUOTE)$/.test(tags[k - 1] as string)) {
      const other = says.get(next)
      if (other && other.frame === draft.frame && other.cue[0]!.to < to) return true
    }
    if (tags[k] === 'AND' && goesOn(next, draft)) return true
    if (saysNoMore(document, k)) return true
    if (tags[k] !== 'COMMA') return false
    // ', even as they praise it': what the report holds against it
    if (word === 'even' && lower[next + 1] === 'as') return true
    if (speechDeeds!.asides.has(word)) return true
    // 'explains this by storms, Lorvia calls it a blockade'
    if (isBeside(next, to, draft) && isThing(draft, from) && !isClausal(from, k)) return true
    // ', in a sign that'
    if (word === 'in' && tags[next + 1] === 'DET' && speechDeeds!.signs.has(lower[next + 2] ?? '')) return true
    // ', which Lorvia says would cost jobs', ', though the envoy said that'
    const other = says.get(next + 1)
    if (other && other.frame === draft.frame && other.source!.to <= to && (tags[next] === 'WHO' || speechDeeds!.hedges.has(word))) return true // biome-ignore format: one line
    return speechDeeds!.hedges.has(word) && isOpen(next + 1, to)
  }

  /** Whether a thing is told behind the cue: no 'after the vote, Lund said'. */
  function isThing({ cue }: AttributionDraft, from: number): boolean {
    return cue.at(-1)!.to <= from && /^(?:DET|PRON|OBJ|OWN|PROPER|NOUN|ADJ|NUM|QUANT)$/.test(tags[from]!)
  }

  /** Whether somebody else says something from a token on, in a clause of their own. */
  function isBeside(from: number, to: number, { frame }: AttributionDraft): boolean {
    return drafts.some(
      ({ source, cue, frame: other }) =>
        other === frame &&
        source?.from === from &&
        source.to === cue[0]!.from &&
        cue[0]!.to < to &&
        tags[cue[0]!.from] === 'VERB',
    )
  }

  /** 'said the port was open but insisted that': what the same source says next, in the same tense, has a cue of its own. */
  function goesOn(from: number, { source, cue }: AttributionDraft): boolean {
    let verb = from
    while (tags[verb] === 'ADV' && !cued.has(verb)) verb++
    const other = cued.get(verb)
    const { from: begin } = other?.content[0] ?? { from: 0 }
    if (!other?.source || other.source.from !== source?.from || other.source.to !== source.to) return false
    if (tags[begin] !== 'THAT' && quoteAt[begin]! < 0) return false
    const isPast = (k: number) => !!reporting.lexicon.verbs.get(lower[k]!)?.past
    return tags[verb] === 'VERB' && isPast(verb) === isPast(cue.at(-1)!.to - 1)
  }

  function isClausal(from: number, to: number): boolean {
    for (let k = from; k < to; k++) if (clausal.test(tags[k] as string) && lower[k] !== 'being') return true
    return false
  }

  /** Whether a verb in the past or of a third person stands behind 'and', alone or with adverbs: 'and then left'. */
  function isDeed(and: number): boolean {
    let k = and + 1
    while (tags[k] === 'ADV') k++
    const form = tags[k] === 'VERB' ? reporting.lexicon.verbs.get(lower[k] as string) : undefined
    return isThird(k) || (!!form?.past && k > and + 1)
  }

  /** 'called', which cannot be joined to an infinitive; no 'displaced' of 'the wounded and displaced people'. */
  function isPastDeed(k: number): boolean {
    const form = tags[k] === 'VERB' ? reporting.lexicon.verbs.get(lower[k] as string) : undefined
    if (!form?.past || form.base) return false
    const { tree, first } = treesOf(document)
    const object = /^(?:DET|OWN|PRON|OBJ|PROPER|THAT)$/.test(tags[k + 1]!)
    return object || tree.xpos(first[k]!) === 'VBD' || !!reporting.verbs.get(lemma[k]!)?.has(lower[k + 1]!)
  }

  /** 'although it is unclear', 'but it was not known' */
  function isOpen(from: number, to: number): boolean {
    if (!/^(?:it|whether)$/.test(lower[from] ?? '')) return speechDeeds!.open.has(lower[from] ?? '')
    for (let k = from + 1; k < Math.min(to, from + reach); k++)
      if (speechDeeds!.open.has(lower[k] as string)) return true
    return false
  }

  function isThird(k: number): boolean {
    if (!/^\p{Ll}/u.test(document.word(k))) return false
    if (tags[k] === 'VERB') return /s$/.test(lower[k] as string)
    return /^(?:BE|HAVE|MODAL)$/.test(tags[k] as string) && !/^(?:be|have)$/.test(lower[k] as string)
  }

  /** 'The port is open, and according to the ministry, ships come': only what follows is the ministry's. */
  function isJoined({ cue, content }: AttributionDraft): boolean {
    const at = cue[0]?.from ?? 0
    return reporting.saying.according.has(lower[at] as string) && tags[at - 1] === 'AND' && content[0]!.to <= at
  }

  function behind({ source, content, frame }: AttributionDraft): Stretch[] {
    if (content.length > 1) return content.slice(1)
    const from = (source?.to ?? content[0]!.from) + 1
    const { to } = document.frames[frame]!
    return from < to ? [trim(document, { from, to: clauseEnd(document, from, to) })] : content
  }

  /** Whether a source and its verb of saying stand side by side: 'Jan Lund said'. Of pronouns it may be the one who is speaking already. */
  function isPlain({ source, cue }: AttributionDraft): boolean {
    const [first] = cue
    if (!first || first.from < source!.to || first.from > source!.to + 1 || tags[source!.from] === 'PRON') return false
    for (let k = first.from; k < first.to; k++) if (reporting.verbs.get(lemma[k] as string)?.has('quote')) return true
    return false
  }
}

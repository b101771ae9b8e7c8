import type { Document, Stretch } from '../document.ts'
import { oncePerDocument } from '../once-per-document.ts'
import { finite } from '../phrases.ts'
import { bodyTree } from '../trees/report-trees.ts'
import type { Tree } from '../trees/tree.ts'
import type { AttributionDraft } from './attribution-draft.ts'
import { wholeEnd } from './whole-end.ts'

const named = /^(?:DET|OWN|ADJ|NOUN|PROPER|POSS|NUM)$/
const aside = /^(?:DET|OWN|ADJ|NOUN|PROPER|POSS|NUM|PREP|QUANT)$/
/** How far behind a cue its 'that' may stand, in tokens: 'told one of his oldest friends on a long walk that'. */
const reach = 14

/** The trees of a document, and for each of its tokens the first of theirs. */
export const treesOf = oncePerDocument((document): { readonly tree: Tree; readonly first: Uint32Array } => {
  const first = new Uint32Array(document.length + 1).fill(document.tokenOf.length)
  for (let i = document.tokenOf.length - 1; i >= 0; i--) first[document.tokenOf[i]!] = i
  return { tree: bodyTree(document), first }
})

/**
 * Drafts with their content from its first word to its last: without the report's own 'And' and whom the words were told, and where
 * or how they were made known ('announced the plan on Twitter'), but with the rest of a list or of a clause that was begun.
 */
export function withEdges(document: Document, drafts: readonly AttributionDraft[]): AttributionDraft[] {
  const { tags, lower, lemma, quoteAt, reporting } = document
  const { saying, networks } = reporting
  return drafts.map((draft) => {
    if (draft.rule !== 'model' || !reporting.speechDeeds) return draft
    return [withoutComma, withoutOthers, withoutOpening, behindListener, withWhole, withoutVenue].reduce(
      (each, step) => step(each),
      draft,
    )
  })

  /** ', officials who saw it said': a source begins with a word. */
  function withoutComma(draft: AttributionDraft): AttributionDraft {
    const { source } = draft
    const isLoose = source && source.to > source.from + 1 && tags[source.from] === 'COMMA'
    return isLoose ? { ...draft, source: { from: source.from + 1, to: source.to } } : draft
  }

  /** '“We go,” Berg said, and Lund said: “We stay.”': a quotation right behind a verb of saying is of nobody else. */
  function withoutOthers(draft: AttributionDraft): AttributionDraft {
    if (draft.content.length < 2) return draft
    const begin = draft.content[0]!.to
    const claimed = ({ from, to }: Stretch) =>
      drafts.some(({ source, cue, content: [said] }) => {
        if (!source || !said || source.from === draft.source?.from || cue.at(-1)!.to !== said.from) return false
        return cue[0]!.from >= begin && said.from <= from && to <= said.to && quoteAt[said.from]! >= 0
      })
    const content = draft.content.filter((piece, n) => n === 0 || !claimed(piece))
    return content.length < draft.content.length ? { ...draft, content } : draft
  }

  /** 'And the port, she said, is shut': the report itself says 'and'. */
  function withoutOpening(draft: AttributionDraft): AttributionDraft {
    const [first, ...more] = draft.content
    if (!first || first.to - first.from < 3 || quoteAt[first.from]! >= 0 || tags[first.from] !== 'AND') return draft
    const before = tags[first.from - 1] ?? 'STOP'
    const opens = first.from === document.frames[draft.frame]!.from || before === 'STOP' || before === 'QUOTE'
    if (!opens || !/^\p{Lu}/u.test(document.word(first.from))) return draft
    const from = tags[first.from + 1] === 'COMMA' ? first.from + 2 : first.from + 1
    return { ...draft, content: [{ from, to: first.to }, ...more] }
  }

  /** 'told one of his friends at dinner that it was over': what is told begins with 'that'. */
  function behindListener(draft: AttributionDraft): AttributionDraft {
    const [first, ...more] = draft.content
    const end = draft.cue.at(-1)?.to
    if (!first || first.from !== end || tags[first.from] === 'THAT' || !tells(draft.cue)) return draft
    for (let k = first.from; k < Math.min(first.to - 3, first.from + reach); k++) {
      if (quoteAt[k]! >= 0 || finite.has(tags[k]!) || /^(?:about|of)$/.test(k === first.from ? lower[k]! : ''))
        return draft
      if (/^(?:TO|WH|WHO|SUB)$/.test(tags[k]!) || lower[k] === 'about') return draft
      // 'told the envoy that wrote the plan to go'
      if (tags[k] === 'THAT' && k > first.from) return finite.has(tags[k + 1]!) ? draft : { ...draft, content: [{ from: k, to: first.to }, ...more] } // biome-ignore format: one line
    }
    return draft
  }

  /** Whether somebody is told something by a cue ('told'), or it goes on behind its verb ('said after talking with'). */
  function tells(cue: readonly Stretch[]): boolean {
    let said = false
    for (const { from, to } of cue)
      for (let k = from; k < to; k++) {
        const shapes = reporting.verbs.get(lemma[k]!)
        // 'agreed with the mayor that' says with whom.
        if (shapes?.has('addressee') || (said && /^(?:SUB|PREP)$/.test(tags[k]!) && lower[k] !== 'with')) return true
        if (shapes?.has('clause')) said = true
      }
    return false
  }

  /** A list or a clause that is broken off goes on to its end. */
  function withWhole(draft: AttributionDraft): AttributionDraft {
    const last = draft.content.at(-1)
    if (!last || draft.cue.at(-1)!.to > last.from) return draft
    const to = wholeEnd(document, treesOf(document), draft, drafts)
    return to > last.to ? { ...draft, content: [...draft.content.slice(0, -1), { from: last.from, to }] } : draft
  }

  /** 'announced the plan on Twitter', 'in a speech to the council': of a thing, not of a clause, in which somebody else may have done so. */
  function withoutVenue(draft: AttributionDraft): AttributionDraft {
    const last = draft.content.at(-1)
    if (!last || draft.content.length > 1 || draft.cue.at(-1)!.to > last.from) return draft
    for (let k = last.from; k < last.to; k++) {
      if (quoteAt[k]! >= 0 || finite.has(tags[k]!) || /^(?:TO|THAT|WH|WHO|SUB|COMMA)$/.test(tags[k]!)) return draft
      if (k > last.from + (tags[last.from] === 'DET' ? 1 : 0) && isVenue(k, last.to))
        return { ...draft, content: [{ from: last.from, to: k }] }
    }
    return draft
  }

  /** Whether 'in her speech to the council last week' begins at a token, with nothing behind it. */
  function isVenue(k: number, to: number): boolean {
    if (tags[k] !== 'PREP' || !/^(?:on|in|via)$/.test(lower[k]!)) return false
    let n = k + 1
    while (n < Math.min(to, k + 5) && named.test(tags[n]!) && !isPlace(k, n)) n++
    if (n >= to || !isPlace(k, n)) return false
    for (let m = n + 1; m < to; m++)
      if (
        !(m > n + 1 ? aside : /^(?:PREP|DET|QUANT|ADJ|PROPER|NUM)$/).test(tags[m]!) ||
        /^(?:of|for|by)$/.test(lower[m]!)
      )
        return false
    return true
  }

  function isPlace(preposition: number, k: number): boolean {
    const word = lower[k]!
    if (lower[preposition] === 'in') return saying.venues.has(word) && k > preposition + 1
    return (networks.has(word) && tags[k] === 'PROPER') || saying.pages.has(word)
  }
}

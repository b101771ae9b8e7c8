import { headNoun } from '../actors/heads.ts'
import { leftUnnamed } from '../actors/left-unnamed.ts'
import type { Document, Stretch } from '../document.ts'
import type { AttributionDraft } from './attribution-draft.ts'
import { headIn } from './deed-words.ts'

/** What ends the words right before a participle that stands apart: ', saying', '— thought'. */
const apart = /^(?:COMMA|STOP|AND)$/

/** Gives what participles pass on to whom the sentence means: the model takes the subject of its main verb. */
export function byParticiple(document: Document, drafts: readonly AttributionDraft[]): AttributionDraft[] {
  const { tags, lower, lemma, reporting } = document
  return drafts.map((draft) => {
    const { source, cue, content, rule } = draft
    const at = cue[0]?.from
    if (!source || at === undefined || source.to > at || !apart.test(tags[at - 1] ?? '')) return draft
    const beside = tags[at] === 'ING' && tags[at - 1] === 'AND' ? besideWith(at, draft) : null
    if (beside) return { ...draft, source: beside }
    if (rule !== 'model') return draft
    const outer = tags[at - 1] === 'AND' && tags[at] === 'VERB' ? outerOf(source, at, draft) : null
    if (outer) return { ...draft, source: outer }
    if (isThought(at, content[0]!)) return { ...draft, source: null }
    const who = tags[at] === 'ING' && tags[at - 1] === 'COMMA' ? relativeBefore(at, source) : null
    return who ? { ...draft, source: who } : draft
  })

  /** 'the plant, thought safe from floods,': nobody is told to think so. */
  function isThought(at: number, { from }: Stretch): boolean {
    const passive = tags[at] === 'PART' || tags[at] === 'VERB'
    return passive && from === at + 1 && tags[from] === 'ADJ' && reporting.passives.has(lemma[at] as string)
  }

  /** 'confirmed that a draft exists and said it was short': a draft says nothing; who confirmed it does. */
  function outerOf(source: Stretch, at: number, { frame }: AttributionDraft): Stretch | null {
    if (speaks(source)) return null
    const outer = drafts.find(
      (other) =>
        other.frame === frame &&
        other.source &&
        other.cue.at(-1)!.to <= source.from &&
        other.content.some(({ from, to }) => from <= source.from && source.to <= to && to <= at),
    )
    return outer?.source ?? null
  }

  /** Whether a phrase may be of somebody, or of a text that is not only now told of: 'the ministry', 'the report', not 'a draft'. */
  function speaks({ from, to }: Stretch): boolean {
    if (/^(?:PRON|WHO|THAT)$/.test(tags[from]!) || tags.slice(from, to).includes('PROPER')) return true
    const head = headIn(document, { from, to })
    if (reporting.texts.has(lower[head]!)) return !/^an?$/.test(lower[from]!)
    const isPeople = headNoun(document, from, to) >= 0 || reporting.bodies.has(lower[head]!)
    return isPeople || !!leftUnnamed(document, { from, to }, to)
  }

  /** 'came, with the envoys praising the deal and warning the farmers': the envoys warn. */
  function besideWith(at: number, { source, frame }: AttributionDraft): Stretch | null {
    const beside = drafts.findLast(
      ({ frame: other, cue, source: who }) =>
        other === frame && who && who.from > source!.from && who.to <= cue[0]!.from && cue[0]!.from < at && tags[cue[0]!.from] === 'ING' && lower[who.from - 1] === 'with', // biome-ignore format: one line
    )
    return beside?.source ?? null
  }

  /** 'met the envoys who have warned against the deal, saying it was weak': the envoys say so, where the main verb says nothing. */
  function relativeBefore(at: number, source: Stretch): Stretch | null {
    let k = at - 2
    while (k >= source.to && !/^(?:WHO|COMMA|STOP|QUOTE)$/.test(tags[k] as string)) k--
    if (tags[k] !== 'WHO' || k < source.to) return null
    const speaks = (from: number, to: number) =>
      drafts.some((other) => other.cue.some((piece) => from <= piece.from && piece.to <= to))
    return speaks(k + 1, at) && !speaks(source.to, k) ? { from: k, to: k + 1 } : null
  }
}

import { noPress } from '../../languages/press-words.ts'
import { headNoun } from '../actors/heads.ts'
import { joinWords } from '../actors/names.ts'
import { namingOver } from '../actors/namings.ts'
import { outletsIn } from '../citations/outlets.ts'
import type { Document, Stretch } from '../document.ts'
import { nounPhraseEnd, skipAdjuncts } from '../phrases.ts'
import type { AttributionDraft } from './attribution-draft.ts'
import { headIn } from './deed-words.ts'

/**
 * "The Tide reported, citing two officials", "Quoting two officials, the Tide reported", "The Tide, citing two officials, reported", "The Tide quotes
 * two officials as saying": the officials are the source and the Tide is between them and the report. The rule puts them in the place of the
 * outlet, and drops what "citing" or "saying" alone seemed to pass on. "The Tide reported S. The paper cited two officials.": they are a source of S.
 */
export function throughCiting(document: Document, drafts: readonly AttributionDraft[]): AttributionDraft[] {
  const { lower, lemma, tags, frames, quoteAt, reporting } = document
  const { citing, cites, saying, outlets, informants } = reporting.press ?? noPress
  const dropped = new Set<AttributionDraft>()
  const changed = new Map<AttributionDraft, AttributionDraft>()
  for (const draft of drafts) {
    const cue = draft.cue[0]
    const frame = frames[draft.frame]
    if (!cue || !frame || !draft.source || !/^(?:reporting-verb|according-to|model)/.test(draft.rule)) continue
    const quoted = quotedIn(draft, cue)
    const listed = papersOf(draft.source)
    const through = listed.length > 0 ? listed : unknownPaper(draft.source, cue)
    const isPaper = through.length > 0 || outlets.has(lower[draft.source.to - 1] as string)
    if (!quoted && (isPaper || pointsToPaper(draft.source)) && citesOnly(draft, cue)) {
      const told = toldBefore(draft, through)
      if (told) changed.set(draft, told)
      else if (isNobody(draft)) dropped.add(draft)
      continue
    }
    if (!quoted && !isPaper) continue
    const found = quoted ?? citedBeside(draft.source, cue, frame) ?? citedBehind(draft, cue, frame)
    if (!found || (listed.length === 0 && !quoted && !isSomebody(found.source))) continue
    const { at, drops, ...parts } = found
    changed.set(draft, { ...draft, ...parts, rule: `${draft.rule}/citing`, ...(through.length ? { through } : {}) })
    for (const other of drafts) if (other !== draft && other.cue[0]?.from === (drops ?? at)) dropped.add(other)
  }
  return drafts.filter((draft) => !dropped.has(draft)).map((draft) => changed.get(draft) ?? draft)

  /** Who is cited right behind the source or the verb, or at the start of the sentence. */
  function citedBeside(source: Stretch, cue: Stretch, frame: Stretch) {
    const behind = (k: number) => (tags[k] === 'COMMA' ? k + 1 : k)
    const between = source.to < cue.from ? behind(source.to) : -1
    const last = Math.max(cue.to, source.to)
    const places = [frame.from, between, behind(last), behind(skipAdjuncts(document, last, frame.to))]
    const at = places.find((k) => citing.has(lower[k] ?? ''))
    if (at === undefined) return null
    const to = citedEnd(at + 1, frame)
    const meets = to === source.from || (tags[to] === 'COMMA' && to + 2 >= source.from)
    if (to === at + 1 || (at === frame.from && !meets) || (at === between && to > cue.from)) return null
    const word = { from: at, to: at + 1 }
    const from = Math.min(cue.from, source.from)
    const whole =
      at === frame.from ? [word, { from, to: cue.to }] : at === between ? [word, cue] : [{ from, to: at + 1 }]
    return { at, source: { from: at + 1, to }, cue: whole, drops: undefined }
  }

  /** Who is cited behind what is told: 'The Tide reported that the port was closed, citing two officials.' */
  function citedBehind({ content, cue: cues }: AttributionDraft, cue: Stretch, frame: Stretch) {
    const last = content.at(-1)!
    if (last.from < cue.to) return null
    let comma = last.from + 1
    while (comma < last.to && !(tags[comma] === 'COMMA' && quoteAt[comma] === -1 && citing.has(lower[comma + 1]!)))
      comma++
    const at = comma + 1
    const to = citedEnd(at + 1, frame)
    if (tags[comma] !== 'COMMA' || !citing.has(lower[at] ?? '') || !isSomebody({ from: at + 1, to })) return null
    const kept = [...content.slice(0, -1), { from: last.from, to: comma }]
    return {
      at,
      source: { from: at + 1, to },
      cue: [...cues, { from: at, to: at + 1 }],
      content: kept,
      drops: undefined,
    }
  }

  /** Where whoever is cited ends: 'a source close to the ministry'. */
  function citedEnd(from: number, frame: Stretch): number {
    const to = nounPhraseEnd(document, from, frame.to, false)
    const goesOn = to > from && reporting.unnamed?.attached.has(lower[to] ?? '') && /^(?:PREP|TO)$/.test(tags[to + 1]!)
    return goesOn ? nounPhraseEnd(document, to + 2, frame.to, false) : to
  }

  /** A name in no list that reports, 'the Harbour Tide reported': who cites somebody then is an outlet. */
  function unknownPaper(source: Stretch, cue: Stretch): string[] {
    const reports = reporting.press?.reports.has(lemma[cue.to - 1]!) || reporting.press?.reports.has(lemma[cue.from]!)
    const head = headNoun(document, source.from, source.to)
    const isBody = reporting.bodies.has(lower[source.to - 1]!) || reporting.governments.has(lower[source.to - 1]!)
    const isPerson = namingOver(document, source.from)?.kind === 'person' && source.to - source.from > 1
    return reports && head < 0 && !isBody && !isPerson ? nameOf(source) : []
  }

  /** Whether words are of somebody who may be cited: people, a paper's sources, a name. */
  function isSomebody(at: Stretch): boolean {
    if (at.to <= at.from || headNoun(document, at.from, at.to) >= 0 || tags[at.from] === 'PROPER')
      return at.to > at.from
    return outletsIn(document, at).length > 0 || informants.has(lower[headIn(document, at)] as string)
  }

  /** 'It', 'which' */
  function pointsToPaper({ from, to }: Stretch): boolean {
    return to - from === 1 && (lower[from] === 'it' || lower[from] === 'which')
  }

  /** 'cited two officials', 'quoted an aide to Ada Berg': whom a paper leans on, and nothing that is said. */
  function citesOnly({ content: [only, ...more] }: AttributionDraft, cue: Stretch): boolean {
    const verb = cue.to - 1
    if (!only || more.length > 0 || only.from !== cue.to || !cites.has(lemma[verb] ?? '') || tags[verb] === 'ING')
      return false
    for (let k = cue.from; k < only.to; k++) if (quoteAt[k] !== -1 || (k < cue.to && tags[k] === 'BE')) return false
    return isSomebody(only) || (only.to > only.from && reporting.texts.has(lower[headIn(document, only)] as string))
  }

  /** 'The paper cited no sources', 'the Tide, which cited Channel 9': nothing is said there. */
  function isNobody({ source, content: [cited] }: AttributionDraft): boolean {
    return tags[source!.from] === 'WHO' || !!reporting.speechDeeds?.none.has(lower[cited!.from]!)
  }

  /** What the paper told in the sentence before, as of those whom it is now said to have cited; null where there is no such. */
  function toldBefore(draft: AttributionDraft, names: readonly string[]): AttributionDraft | null {
    if (isNobody(draft)) return null
    const before = drafts.findLast(({ source, frame }) => source && frame === draft.frame - 1)
    if (!before || frames[before.frame]!.paragraph !== frames[draft.frame]!.paragraph) return null
    const listed = papersOf(before.source!)
    const papers = listed.length > 0 || tags[draft.source!.from] === 'PRON' ? listed : nameOf(before.source!)
    if (papers.length === 0 || names.some((name) => !papers.includes(name))) return null
    const [cited] = draft.content
    return { ...draft, source: cited!, content: [...before.content], rule: `${draft.rule}/citing`, through: papers }
  }

  /** A name in no list, which 'the newspaper' makes an outlet: 'the Harbour Tide'. */
  function nameOf({ from, to }: Stretch): string[] {
    const first = tags[from] === 'DET' ? from + 1 : from
    for (let k = first; k < to; k++) if (tags[k] !== 'PROPER') return []
    return first < to ? [joinWords(document, { from: first, to })] : []
  }

  function papersOf(source: Stretch): string[] {
    return outletsIn(document, source).map((mention) => mention.name)
  }

  /** Who is quoted in 'quotes two officials as saying', with what they say. */
  function quotedIn({ content: [first, ...more] }: AttributionDraft, cue: Stretch) {
    if (!first || !cites.has(lemma[cue.to - 1] ?? '') || tags[cue.to - 1] === 'ING') return null
    for (let k = first.from + 1; k + 2 < first.to; k++) {
      if (lower[k] !== 'as' || !saying.has(lower[k + 1] as string)) continue
      const content = [{ from: k + 2, to: first.to }, ...more]
      return { at: cue.from, source: { from: first.from, to: k }, cue: [cue, { from: k, to: k + 2 }], content, drops: k + 1 } // biome-ignore format: one line
    }
    return null
  }
}

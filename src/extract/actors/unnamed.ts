import { noUnnamed } from '../../languages/unnamed-words.ts'
import type { Unnamed } from '../../record/finding.ts'
import type { AttributionDraft } from '../attributions/attribution-draft.ts'
import { type Document, type Stretch, spanOf } from '../document.ts'
import { headNoun } from './heads.ts'
import { antecedentOf } from './people-meant.ts'
import { nationOf } from './places.ts'
import type { DraftSpeaker } from './told-before.ts'
import { whyUnnamed } from './unnamed-why.ts'

/**
 * What the report says of each speaker whom it does not name: how many they are, what they are called, to what side, office or matter
 * they belong, and why they are not named. The words may stand at an earlier draft of the same speaker, or in the next sentence.
 */
export function findUnnamed(
  document: Document,
  speakers: ReadonlyMap<AttributionDraft, DraftSpeaker>,
): Map<AttributionDraft, Unnamed> {
  const told = new Map<AttributionDraft, Unnamed>()
  const found = new Map<AttributionDraft, Unnamed>()
  const sources = new Map<number, Stretch[]>()
  for (const { source, frame } of speakers.keys()) {
    if (!source) continue
    const list = sources.get(frame)
    if (list) list.push(source)
    else sources.set(frame, [source])
  }
  for (const [draft, { unnamed, earlier }] of speakers) {
    if (!unnamed) continue
    const first = earlier ?? draft.from ?? draft
    const known = told.get(first) ?? unnamedOf(document, first)
    if (!known) continue
    const why =
      known.why ?? whySaid(document, first, sources) ?? (first === draft ? null : whySaid(document, draft, sources))
    const whole = { ...known, why }
    told.set(first, whole)
    found.set(draft, whole)
  }
  return found
}

/** What the source of a draft says of itself; of 'who' and 'that', what stands before it. */
function unnamedOf(document: Document, { source, frame }: AttributionDraft): Unnamed | null {
  if (!source) return null
  if (source.to - source.from > 1 || !/^(?:WHO|THAT)$/.test(document.tags[source.from] as string))
    return unnamedAt(document, source)
  const before = antecedentOf(document, source, document.frames[frame]?.from ?? 0)
  return before && unnamedAt(document, before)
}

/** What the words of a source say: 'two senior Vessian officials close to the talks'. */
function unnamedAt(document: Document, source: Stretch): Unnamed | null {
  const { tags, lower, reporting } = document
  const words = reporting.unnamed ?? noUnnamed
  let main = source.from
  while (main < source.to && tags[main] !== 'COMMA' && tags[main] !== 'WHO' && tags[main] !== 'STOP') main++
  const { from, number } = countAt(document, source.from, main)
  const noun = headNoun(document, from, main)
  const head = noun >= 0 ? noun : lastOfChunk(document, from, main)
  if (head < from) return null
  const plural = words.isSeveral(lower[head] as string)
  const of: Stretch[] = []
  for (let k = from; k < head; k++) {
    if (!sides(document, k)) continue
    const before = of.at(-1)
    if (before?.to === k) of[of.length - 1] = { from: before.from, to: k + 1 }
    else of.push({ from: k, to: k + 1 })
  }
  const behind = belongsTo(document, head + 1, main)
  if (behind) of.push(behind)
  const who = tags[main] === 'COMMA' && tags[main + 1] === 'WHO' ? main + 1 : main
  // Of 'people who say' the source may be 'who' alone, and nothing stands behind it.
  const end = tags[who] === 'WHO' ? endOf(document, who, source.to) : who
  if (end > who && !whyUnnamed(document, { from: who, to: source.to }) && !tells(document, who, source.to))
    of.push({ from: who, to: end })
  const why = whyUnnamed(document, source)
  return {
    number: number ?? { value: plural ? null : 1, words: null },
    as: spanOf(document, { from: words.somebody.has(lower[head] as string) ? head : from, to: head + 1 }),
    of: of.map((piece) => spanOf(document, piece)),
    why: why && spanOf(document, why),
  }
}

/** How many a phrase says that they are, and where it goes on. */
function countAt(document: Document, at: number, to: number): { from: number; number: Unnamed['number'] | null } {
  const { tags, lower, reporting } = document
  const words = reporting.unnamed ?? noUnnamed
  let k = at
  let counted = -1
  let value: number | null = null
  while (k < to && k < at + 6) {
    const word = lower[k] as string
    const count = words.counts.get(word) ?? (/^\d{1,4}$/.test(word) ? Number(word) : undefined)
    if (count !== undefined && (count > 1 || lower[k + 1] === 'of')) {
      counted = k
      value = count
    } else if (word === 'both') {
      counted = k
      value = 2
    } else if (words.several.has(word) && !(word === 'other' && counted < 0 && k > at)) {
      counted = k
      value = null
    } else if (!words.around.has(word)) break
    k++
  }
  if (counted >= 0) {
    let from = counted + 1
    while (from < to && /^(?:of|the|these|those|other)$/.test(lower[from] as string)) from++
    let begins = counted
    while (begins > at && words.around.has(lower[begins - 1] as string)) begins--
    // A source may be cut short behind 'more than'.
    while (begins > 1 && words.bounds.has(`${lower[begins - 2]} ${lower[begins - 1]}`)) begins -= 2
    const bound = lower.slice(begins, counted).some((word) => words.open.has(word))
    return { from, number: { value: bound ? null : value, words: spanOf(document, { from: begins, to: counted + 1 }) } }
  }
  let from = at
  while (from < to - 1 && tags[from] === 'DET') from++
  const first = words.single.has(lower[at] as string)
  return { from, number: first ? { value: 1, words: null } : null }
}

/** The last word of a noun phrase, where no list knows it: 'dockworkers', 'boat builders'. */
function lastOfChunk({ tags }: Document, from: number, to: number): number {
  let k = from
  while (
    k < to &&
    !/^(?:PREP|TO|PART|ING|WHO|VERB)$/.test(tags[k] as string) &&
    !(tags[k] === 'ADJ' && tags[k + 1] === 'PREP')
  )
    k++
  return k - 1
}

/** Whether a word before the noun says whose they are: 'Vessian', 'Harbour Ministry', 'government', 'port'. */
function sides(document: Document, k: number): boolean {
  const { tags, lower, reporting } = document
  const word = lower[k] as string
  if (!/^\p{L}{2}|^\p{L}\./u.test(word)) return false
  if (tags[k] === 'PROPER' || nationOf(document, word)) return true
  return (
    reporting.bodies.has(word) || reporting.governments.has(word) || (tags[k] === 'NOUN' && !reporting.titles.has(word))
  )
}

/** 'close to the talks', 'in the port ministry', 'with knowledge of the matter'; not when they spoke. */
function belongsTo({ tags, lower, reporting }: Document, from: number, to: number): Stretch | null {
  if (
    from >= to ||
    !(/^(?:PREP|TO|ADJ|PART|ADV)$/.test(tags[from] as string) || reporting.unnamed?.attached.has(lower[from] as string))
  )
    return null
  for (let k = from; k < to; k++) if (reporting.times.has((lower[k] as string).replace(/s$/, ''))) return null
  return { from, to }
}

/** 'who spoke to the Tide': how the words came, not whose they are. */
function tells({ lemma, reporting }: Document, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (reporting.unnamed?.speaking.has(lemma[k] as string)) return true
  return false
}

function endOf({ tags }: Document, from: number, to: number): number {
  let end = from
  while (end < to && tags[end] !== 'COMMA' && tags[end] !== 'STOP') end++
  return end
}

/** Why, as told behind the source in its sentence, or in the next one: 'They spoke on condition of anonymity.' */
function whySaid(
  document: Document,
  { source, frame }: AttributionDraft,
  sources: ReadonlyMap<number, readonly Stretch[]>,
): Unnamed['why'] {
  const { frames, tags, lower } = document
  const here = frames[frame]
  if (!source || !here) return null
  // Nobody else may have come in between.
  const alone = (number: number, from: number, to: number) =>
    !sources
      .get(number)
      ?.some((other) => other.from >= from && other.from < to && !/^(?:PRON|WHO)$/.test(tags[other.from]!))
  const why = whyUnnamed(document, { from: source.from, to: here.to })
  if (why && alone(frame, source.to, why.from)) return spanOf(document, why)
  const next = frames[frame + 1]
  if (!next || next.paragraph !== here.paragraph) return null
  const same = tags[next.from] === 'PRON' || /^(?:both|all|the|neither)$/.test(lower[next.from]!)
  const later = same ? whyUnnamed(document, next) : null
  return later && later.from - next.from < 12 && alone(frame + 1, next.from, later.from)
    ? spanOf(document, later)
    : null
}

import type { Document, Stretch } from '../document.ts'
import { nounPhraseEnd } from '../phrases.ts'
import type { AttributionDraft } from './attribution-draft.ts'

/** Who says that something is not so, and the verb. */
interface Denial {
  readonly source: Stretch
  readonly verb: number
}

/**
 * What somebody says and somebody else denies behind a comma: of "An official said the point was dead, a claim that Ada Berg, the envoy, denied" the
 * point is dead, by the official; and the same, denied, by Ada Berg.
 */
export function withDisputed(document: Document, drafts: readonly AttributionDraft[]): AttributionDraft[] {
  const { tags, quoteAt, frames } = document
  const cut = new Map<AttributionDraft, AttributionDraft>()
  const added: AttributionDraft[] = []
  for (const draft of drafts) {
    const last = draft.content.at(-1)
    if (!last || !draft.source) continue
    const { to } = frames[draft.frame]!
    const behind = Math.max(last.to, draft.source.to, ...draft.cue.map((cue) => cue.to))
    for (let comma = last.from + 2; comma <= behind + 1 && comma < to; comma++) {
      if (tags[comma] !== 'COMMA' || quoteAt[comma]! >= 0 || (comma > last.to && comma < behind)) continue
      const denial = denialAt(document, { from: comma + 1, to })
      if (!denial || denial.source.from === draft.source.from) continue
      const content = [...draft.content.slice(0, -1), { from: last.from, to: Math.min(last.to, comma) }]
      cut.set(draft, { ...draft, content })
      const { source, verb } = denial
      added.push({ source, cue: [{ from: verb, to: verb + 1 }], content, rule: 'disputed', frame: draft.frame })
      break
    }
  }
  const verbs = new Set(added.map(({ cue }) => cue[0]!.from))
  const isFree = ({ cue, content }: AttributionDraft) =>
    !cue.some(({ from, to }) => [...verbs].some((verb) => from <= verb && verb < to)) &&
    !content.some(({ from, to }) => [...verbs].some((verb) => verb < to && from < verb && verb - from < far))
  const kept = drafts.flatMap((draft) => cut.get(draft) ?? (isFree(draft) ? [draft] : []))
  return [...kept, ...nearest(added)]
}

/** How far before the verb somebody else's content may begin that is no more than the denial: 'that Lorvia denied'. */
const far = 8

/** Of several who say what is denied the one nearest to it: who only passes it on is not answered. */
function nearest(added: readonly AttributionDraft[]): AttributionDraft[] {
  const size = ({ content }: AttributionDraft) => content.at(-1)!.to - content[0]!.from
  return added.filter(
    (draft) => !added.some((other) => other.cue[0]!.from === draft.cue[0]!.from && size(other) < size(draft)),
  )
}

/** 'a claim that Ada Berg denied', 'which the police deny', 'an allegation denied by the company', with no object of their own. */
function denialAt(document: Document, { from, to }: Stretch): Denial | null {
  const { tags, lower, lemma, reporting } = document
  const { disputes, disputed } = reporting.speechDeeds ?? {}
  let k = from
  while (k < to && k < from + 4 && /^(?:DET|ADJ|ADV)$/.test(tags[k]!)) k++
  const isNoun = !!disputed?.has(lower[k]!)
  if (isNoun) k++
  const isDenying = (at: number) => !!disputes?.has(lemma[at]!)
  // 'denied by the company'
  if (isNoun && isDenying(k) && lower[k + 1] === 'by') {
    const end = nounPhraseEnd(document, k + 2, to)
    return end > k + 2 ? { source: { from: k + 2, to: end }, verb: k } : null
  }
  if (lower[k] === 'which' || (isNoun && lower[k] === 'that')) k++
  else if (!isNoun) return null
  let end = nounPhraseEnd(document, k, to)
  const source = { from: k, to: end }
  if (end === k) return null
  while (end < to && (/^(?:COMMA|HAVE)$/.test(tags[end]!) || (tags[end] === 'ADV' && lower[end] !== 'never'))) end++
  return isDenying(end) && /^(?:STOP|COMMA|QUOTE|PREP|ADV|AND|SUB|TO)$/.test(tags[end + 1] ?? 'STOP')
    ? { source, verb: end }
    : null
}

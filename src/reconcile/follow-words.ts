import type { Attribution } from '../record/finding.ts'
import type { Judgement } from '../record/judgement.ts'
import type { Passage } from '../record/passage.ts'
import type { StoryRecord } from '../record/record.ts'
import { type TextQuote, textQuote } from '../record/text-quote.ts'

/** A finding, of a report or of the record, and the words it stands on. */
interface Standing {
  readonly id: string
  readonly mentions: readonly Passage[]
}

/** Judgements as they bear on these findings: an id that is none of them becomes that of the finding on the same words. */
export type FollowWords = (findings: readonly Standing[]) => readonly Judgement[]

const keyOf = ({ exact, prefix, suffix }: TextQuote) => JSON.stringify([exact, prefix, suffix])

/**
 * An id is made of reports and passages, so it is another when a page changes or one more report tells the same. A judgement
 * says on what words the finding stood that was ruled on (`stood`), and follows them: to the finding of that kind that has at
 * least half of them, and of several to the one with the fewest others. Where the words are gone it bears on nothing.
 * `texts` are the reports' texts by id.
 */
export function followWords(judgements: readonly Judgement[], texts: ReadonlyMap<string, string>): FollowWords {
  if (!judgements.some((j) => j.stood)) return () => judgements
  return (findings) => {
    const known = new Set(findings.map((f) => f.id))
    const lost = new Map<string, ReadonlySet<string>>()
    for (const { about, stood } of judgements)
      for (const id of about) {
        const words = known.has(id) ? undefined : stood?.find((s) => s.about === id)?.words
        if (words) lost.set(id, new Set(words.map(keyOf)))
      }
    if (lost.size === 0) return judgements
    const kinds = new Set([...lost.keys()].map(kindOf))
    const wordsOf = findings
      .filter((f) => kinds.has(kindOf(f.id)))
      .map(({ id, mentions }) => ({
        id,
        words: new Set(mentions.map((m) => keyOf(textQuote(texts.get(m.report)!, m)))),
      }))
    const found = new Map<string, string>()
    for (const [id, words] of lost) {
      let best = 0
      for (const other of wordsOf) {
        if (kindOf(other.id) !== kindOf(id)) continue
        const shared = [...words].filter((key) => other.words.has(key)).length
        const closeness = shared / (words.size + other.words.size - shared)
        if (shared * 2 < words.size || closeness <= best) continue
        best = closeness
        found.set(id, other.id)
      }
    }
    return judgements.map((j) =>
      j.about.some((id) => found.has(id)) ? { ...j, about: j.about.map((id) => found.get(id) ?? id) } : j,
    )
  }
}

/** 'e' of 'e_1…': an event is never ruled on in place of a term. */
const kindOf = (id: string) => id.slice(0, id.indexOf('_'))

/** What an attribution stands on: what was said, and all of it with who says so, since one sentence may be passed on by two. */
export function wordsUttered({ report, content, cue, source }: Attribution): Passage[] {
  const spans = [...content, ...cue, ...(source ? [source] : [])]
  const whole = { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }
  return [...content, whole].map(({ start, end }) => ({ report, start, end }))
}

/** The words that each of these stands on in the record, to be kept with a judgement; what stands on none, such as an actor, is not among them. */
export function stoodOn(record: StoryRecord, about: readonly string[]): Pick<Judgement, 'stood'> {
  const texts = new Map(record.reports.map((r) => [r.id, r.text]))
  const { attributions, events, proposals, provisions, positions } = record
  const passages = new Map([
    ...attributions.map((a) => [a.id, wordsUttered(a)] as const),
    ...[...events, ...proposals, ...provisions, ...positions].map(({ id, mentions }) => [id, mentions] as const),
  ])
  const stood = about.flatMap((id) => {
    const words = (passages.get(id) ?? []).map((m) => textQuote(texts.get(m.report)!, m))
    return words.length > 0 ? [{ about: id, words }] : []
  })
  return stood.length > 0 ? { stood } : {}
}

import type { Passage } from '../../../record/passage.ts'
import type { Proposal } from '../../../record/proposal.ts'
import type { Ground } from '../ground.ts'
import { mentionsIn } from './by-report.ts'

/** Who made a proposal, where reports say so in plain words and none says otherwise. */
type Made =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'disputed'; readonly conflict: string; readonly passages: readonly Passage[] }
  | { readonly kind: 'told'; readonly how: string; readonly who: readonly string[]; readonly passage: Passage }

const verbs: readonly (readonly [words: string, how: string])[] = [
  ['drafted|written|drawn up|prepared|worked out|devised|wrote|drew up', 'drafted by'],
  ['brokered|mediated', 'brokered by'],
  ['proposed|put forward|presented|offered|tabled|submitted|unveiled|pushed|floated|suggested', 'put forward by'],
]

/** Looks for 'drafted by X' and 'X put forward the plan' around the mentions of a proposal. */
export function madeBy(ground: Ground, proposal: Proposal): Made {
  const disputed = ground.record.conflicts.find(
    ({ what, between }) =>
      /^who (?:\w+ )?(?:drafted|wrote|proposed|put forward|drew up|made)\b/u.test(what) &&
      between.every((p) => speaksOf(ground, proposal, p)),
  )
  if (disputed) return { kind: 'disputed', conflict: disputed.id, passages: disputed.sides.map((s) => s.passages[0]!) }
  const found = proposal.mentions.flatMap((m) => toldAt(ground, proposal, m) ?? [])
  const [first] = found
  if (!first) return { kind: 'unknown' }
  const others = found.filter((f) => !f.who.some((id) => first.who.includes(id)))
  return others.length > 0 ? { kind: 'unknown' } : { kind: 'told', ...first }
}

function speaksOf(ground: Ground, { mentions }: Proposal, passage: Passage): boolean {
  const { start } = ground.sentenceOf(passage)
  return mentions.some((m) => m.report === passage.report && m.start >= start && m.start < passage.end + 200)
}

function toldAt(
  ground: Ground,
  { drafters }: Proposal,
  mention: Passage,
): { how: string; who: string[]; passage: Passage } | null {
  const { report } = mention
  const sentence = ground.sentenceOf(mention)
  const { text } = ground.reports.get(report)!
  const after = text.slice(mention.end, sentence.end)
  const before = text.slice(sentence.start, mention.start)
  const named = (from: number, to: number) =>
    drafters.filter((id) => mentionsIn(ground, report, id).some((m) => m.start >= from && m.end <= to))
  for (const [words, how] of verbs) {
    const passive = new RegExp(
      `^,? (?:(?:that|which) )?(?:was |were |is |been |being )?(?:\\w+ly )?(?:${words}) (?:\\w+ )?by (?<by>[^,.;:]{2,90})`,
      'u',
    ).exec(after)
    if (passive) {
      const to = mention.end + passive[0].length
      const who = named(to - passive.groups!.by!.length, to)
      if (who.length > 0 && !/\b(?:and|with) (?:other|others|members|officials)\b/u.test(passive[0]))
        return { how, who, passage: { report, start: mention.start, end: to } }
    }
    const active = new RegExp(
      `(?<by>[^,.;:]{2,80}?)\\s(?:has |have |had )?(?:${words}) (?:(?:the|an?|its|his|her|their|new|own) )*$`,
      'u',
    ).exec(before)
    if (active) {
      const from = mention.start - active[0].length
      const who = named(from, from + active.groups!.by!.length)
      if (who.length > 0) return { how, who, passage: { report, start: from, end: mention.end } }
    }
  }
  return null
}

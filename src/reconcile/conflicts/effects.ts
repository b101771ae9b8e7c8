import { headings } from '../../languages/headings.ts'
import { sideOfAll } from './around.ts'
import type { ConflictDraft } from './conflict-draft.ts'
import { cutWords } from './headings.ts'
import { readWords } from './read-words.ts'
import { type Sentence, textOf } from './sentence.ts'

/** What somebody says that a deal brings about, or averts. */
interface Effect {
  readonly telling: Sentence
  readonly speaker: string
  readonly brings: boolean
  readonly thing: string
  readonly stems: ReadonlySet<string>
}

/** Days between two who speak of one deal. */
const WITHIN = 4
/** Words that two effects have in common, and how much of the longer they are. */
const LEAST = 2
const PART = 0.6

/** What one says that a deal will bring, and another that it will not: 'it closes every road to war', 'it opens a road to war'. */
export function effectDrafts(sentences: readonly Sentence[]): ConflictDraft[] {
  const effects = sentences.flatMap(effectsIn)
  const groups: Effect[][] = []
  // The effects of one thing have words in common.
  const byStem = new Map<string, Set<number>>()
  for (const effect of effects) {
    const near = new Set([...effect.stems].flatMap((stem) => [...(byStem.get(stem) ?? [])]))
    const found = [...near].sort((a, b) => a - b).find((i) => groups[i]!.some((other) => alike(other, effect)))
    const into = found ?? groups.push([]) - 1
    groups[into]!.push(effect)
    for (const stem of effect.stems) byStem.set(stem, (byStem.get(stem) ?? new Set()).add(into))
  }
  return groups.flatMap((group): ConflictDraft[] => {
    // Who says both weighs them up.
    const torn = (e: Effect) => group.some((o) => o.speaker === e.speaker && o.brings !== e.brings)
    const [yes, no] = [true, false].map((brings) => group.filter((e) => e.brings === brings && !torn(e)))
    if (!yes![0] || !no![0]) return []
    return [
      {
        kind: 'polarity',
        what: headings.leadsTo(dealIn([...yes!, ...no!]), cutWords(yes![0].thing, 80)),
        about: [...yes!, ...no!].flatMap((e) => e.telling.said.map((a) => a.id)),
        sides: [yes!, no!].map((told) => sideOfAll(told.map((e) => e.telling))),
        rule: 'effect',
      },
    ]
  })
}

/** 'accord', where either says what is spoken of. */
function dealIn(effects: readonly Effect[]): string | null {
  const named = effects.flatMap(({ telling: t }) => t.page.words.effects.deal.exec(textOf(t))?.[0] ?? [])
  return named[0]?.toLowerCase() ?? null
}

/** Whether two are of one thing at one time. */
function alike(a: Effect, b: Effect): boolean {
  if (Math.abs(a.telling.page.day - b.telling.page.day) > WITHIN) return false
  let shared = 0
  for (const stem of a.stems) if (b.stems.has(stem)) shared++
  return shared >= LEAST && shared >= PART * Math.max(a.stems.size, b.stems.size)
}

function effectsIn(telling: Sentence): Effect[] {
  const text = textOf(telling)
  const { effects } = telling.page.words
  if (telling.said.length === 0 || !effects.anywhere.test(text)) return []
  const found = (cue: RegExp, brings: (at: number) => boolean | null): Effect[] =>
    [...text.matchAll(cue)].flatMap((match) => {
      const at = telling.start + match.index + match[0].length - 1
      const said = telling.said.find((a) => a.speaker !== null && a.content.some((c) => c.start <= at && at < c.end))
      const sign = brings(match.index)
      const thing = match.groups!.thing!.trim()
      const from = telling.start + match.index + match[0].indexOf(match.groups!.thing!)
      const stems = stemsOf(telling, from, from + thing.length)
      return said && sign !== null ? [{ telling, speaker: said.speaker!, brings: sign, thing, stems }] : []
    })
  return [
    ...effects.cues.flatMap(({ cue, brings }) => found(cue, (at) => signAt(telling, text.slice(0, at), brings))),
    ...effects.ways.flatMap(({ cue, brings }) => found(cue, (at) => (effects.not.test(text.slice(Math.max(0, at - 20), at)) ? !brings : brings))), // biome-ignore format: one line
  ]
}

/** What a verb of bringing about comes to behind a subject and a 'not'; null where its subject is no deal. */
function signAt({ page }: Sentence, before: string, brings: boolean): boolean | null {
  const { subject, without, not } = page.words.effects
  const match = subject.exec(before)
  if (!match) return null
  const clause = before
    .slice(-70)
    .split(/[.;:“”"—]/u)
    .at(-1)!
  return (brings !== without.test(clause)) !== not.test(match.groups!.auxiliaries!)
}

const stemsOf = (telling: Sentence, from: number, to: number) =>
  new Set(readWords(telling).flatMap((w) => ((w.kind === 'word' || w.kind === 'name') && w.start >= from && w.end <= to ? [telling.page.wording.stem(w.word)] : []))) // biome-ignore format: one line

import type { Attribution, Findings } from '../record/finding.ts'
import type { Judgement } from '../record/judgement.ts'
import type { Position } from '../record/position.ts'
import type { Report } from '../record/report.ts'
import { type FollowWords, wordsUttered } from './follow-words.ts'
import { setSpeakers } from './set-speakers.ts'
import { utterancesOf } from './utterances.ts'

/** Who said what in a story, after people's judgements on it. */
interface Speech {
  /** Each utterance that stands, with its speaker in the record, in the order of the reports. */
  readonly attributions: readonly Attribution[]
  /** The judgements as they bear on utterances. */
  readonly judgements: readonly Judgement[]
  /** Findings of any kind, without those judged wrong. */
  standing<T extends { readonly id: string }>(findings: readonly T[]): T[]
  /** A stance of a report, with its holder as people set it; null where nobody is left to hold it. */
  position(position: Position): Position | null
}

/** What speech is read with: where actors went in the record, and what judgements bear on where an id is no longer there. */
interface SpeechWith {
  readonly becomes: ReadonlyMap<string, string>
  readonly follow: FollowWords
}

/** Parts what each report attributes into utterances, and names their speakers as the record does. `found[i]` is of `reports[i]`. */
export function speechOf(
  reports: readonly Report[],
  found: readonly Findings[],
  { becomes, follow }: SpeechWith,
): Speech {
  const uttered = found.flatMap((f, i) => f.attributions.flatMap((a) => utterancesOf(reports[i]!.text, a)))
  // A ruling names a finding as the record does: by utterance.
  const judgements = follow(uttered.map((a) => ({ id: a.id, mentions: wordsUttered(a) })))
  const wrong = new Set(judgements.filter((j) => j.kind === 'wrong').flatMap((j) => j.about))
  const standing = <T extends { readonly id: string }>(list: readonly T[]) => list.filter((f) => !wrong.has(f.id))
  const speaker = (id: string | null) => (id === null || id.startsWith('unnamed') ? id : (becomes.get(id) ?? null))
  const byPerson = setSpeakers(judgements, becomes)
  return {
    attributions: standing(uttered).map((a) => byPerson.attribution({ ...a, speaker: speaker(a.speaker) })),
    judgements,
    standing,
    position: byPerson.position,
  }
}

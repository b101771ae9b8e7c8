import { type AttributionDraft, anchor } from '../attributions/attribution-draft.ts'
import type { Document, Stretch } from '../document.ts'
import { nounPhraseEnd } from '../phrases.ts'
import { possesses } from './beside.ts'
import { type Cast, enter } from './cast.ts'
import { holdersMeant } from './holders-meant.ts'
import { firstTokens, namingOver } from './namings.ts'
import { noteSubjects } from './note-subjects.ts'
import { openCast } from './open-cast.ts'
import { antecedentsOf, instancesIn, isInside, isOfOne } from './people-meant.ts'
import { jointSources } from './sources/joint.ts'
import type { KnownPeople } from './sources/source-words.ts'
import { speakerOfPhrase } from './sources/speaker-of-phrase.ts'
import { type DraftSpeaker, isNested, nobody, toldBefore } from './told-before.ts'
import { isUnknownOutlet } from './unknown-outlet.ts'

/** What is known of the people of a report, and who has spoken so far. */
interface Heard extends KnownPeople {
  readonly speakers: Map<AttributionDraft, DraftSpeaker>
  readonly byFrame: ReadonlyMap<number, readonly AttributionDraft[]>
}

/** Finds the speaker of each draft, in the order of the text. */
export function findSpeakers(
  document: Document,
  drafts: readonly AttributionDraft[],
): { speakers: Map<AttributionDraft, DraftSpeaker>; cast: Cast } {
  const { frames } = document
  const heard = openEars(document, drafts)
  const { cast, before, byFrame, speakers } = heard
  let frame = 0
  for (const draft of [...drafts].sort((a, b) => anchor(a) - anchor(b))) {
    const at = anchor(draft)
    for (; frame < frames.length && (frames[frame]?.from as number) <= at; frame++)
      noteSubjects(document, cast, before, frame, byFrame.get(frame))
    const speaker = speakerOf(heard, draft)
    speakers.set(draft, speaker)
    if (draft.source && (speaker.player || speaker.unnamed))
      before.note({ speaker, draft, at, frame: draft.frame, nested: isNested(draft, byFrame.get(draft.frame)) })
  }
  return { speakers, cast }
}

/** What is known before anybody has spoken. */
function openEars(document: Document, drafts: readonly AttributionDraft[]): Heard {
  const cast = openCast(document)
  const before = toldBefore(document, drafts)
  const byFrame = new Map<number, AttributionDraft[]>()
  for (const draft of drafts) byFrame.set(draft.frame, [...(byFrame.get(draft.frame) ?? []), draft])
  return {
    document,
    cast,
    first: firstTokens(document),
    before,
    holders: holdersMeant(document, cast, before),
    speakers: new Map(),
    byFrame,
  }
}

/** Who speaks in a draft, with all who say the same: 'Ada Berg and Jan Lund said'. */
function speakerOf(heard: Heard, draft: AttributionDraft): DraftSpeaker {
  const { document, cast, speakers } = heard
  if (draft.from) return speakers.get(draft.from) ?? nobody
  const spoken = draft.source && instancesIn(document, draft.source, cast.surnames)
  const [source = spoken, ...others] = spoken ? jointSources(document, spoken) : []
  const speaker = source ? speakerOfSource(heard, source, draft) : nobody
  if (speaker.player && isUnknownOutlet(document, speaker.player, draft)) speaker.player.kind = 'organisation'
  if (!others.length) return speaker
  return {
    ...speaker,
    others: others.map((other) => ({ source: other, speaker: speakerOfSource(heard, other, draft) })),
  }
}

/** Who a source is: of one word that points, 'who' or 'he', whom it points to; else whom its words name or describe. */
function speakerOfSource(heard: Heard, source: Stretch, draft: AttributionDraft): DraftSpeaker {
  const { tags, lower, reporting } = heard.document
  const tag = tags[source.from] as string
  // 'Berg’s claim'
  if (possesses(heard.document, source.to - 1, source.to))
    return speakerOfSource(heard, { from: source.from, to: source.to - 1 }, draft)
  if (source.to - source.from !== 1 || !/^(?:PRON|WHO|THAT|OBJ|OWN)$/.test(tag))
    return speakerOfPhrase(heard, source, draft.frame)
  if (tag === 'WHO' || tag === 'THAT') return antecedent(heard, source, draft)
  const word = lower[source.from] as string
  const meant = ahead(heard, source, draft) ?? heard.before.pronoun(reporting.pronouns?.get(word) ?? word, draft)
  return ofPlace(heard, source, draft, meant) ?? meant
}

/** 'In Karsa they denied it', as some languages put it: those who govern there, where nobody else but an outlet was told of. */
function ofPlace(
  { document, cast, before }: Heard,
  { from }: Stretch,
  { frame }: AttributionDraft,
  meant: DraftSpeaker,
): DraftSpeaker | null {
  const { tags, lower, frames, reporting } = document
  const place = frames[frame]!.from + 1
  if (lower[from] !== 'they' || lower[place - 1] !== 'in' || tags[place] !== 'PROPER') return null
  for (let k = place + 1; k < from; k++) if (!/^(?:ADV|COMMA)$/.test(tags[k]!)) return null
  const isOutlet = meant.player !== null && meant.player === before.paper()?.player
  if (meant.unnamed || (meant.player && !isOutlet)) return null
  const naming = namingOver(document, place)
  if (naming ? naming.kind !== 'place' || naming.at.to > place + 1 : !reporting.governments.has(lower[place]!))
    return null
  return {
    ...nobody,
    player: enter(document, cast, 'government', document.word(place), { from: place, to: place + 1 }),
  }
}

/**
 * 'As it seeks its own way, the Senate …', 'Asked if he had lied, Berg …': 'it' or 'he' of a clause that opens a sentence is whom the main clause
 * begins with.
 */
function ahead(heard: Heard, { from }: Stretch, draft: AttributionDraft): DraftSpeaker | null {
  const { document } = heard
  const { tags, lower, frames } = document
  const frame = frames[draft.frame] as Stretch
  const opens = from - 1 === frame.from || (tags[frame.from] === 'PART' && from - frame.from < 6)
  if (!/^(?:it|he|she)$/.test(lower[from]!) || tags[from - 1] !== 'SUB' || !opens) return null
  let comma = from
  while (comma < frame.to && tags[comma] !== 'COMMA') comma++
  const to = nounPhraseEnd(document, comma + 1, frame.to, false)
  if (to <= comma + 1 || tags[comma + 1] === 'PRON') return null
  const speaker = speakerOfPhrase(heard, { from: comma + 1, to }, draft.frame)
  return (speaker.player?.kind === 'person') === (lower[from] === 'it') ? null : speaker
}

/** Of whom 'who' or 'that' tells more: 'two officials' of 'two officials, who spoke of rain'. */
function antecedent(heard: Heard, source: Stretch, draft: AttributionDraft): DraftSpeaker {
  const { document, speakers, byFrame } = heard
  const { tags, frames } = document
  // 'A captain, who asked not to be named, said': who asks is who says.
  const around = byFrame.get(draft.frame)?.find((other) => isInside(source, other.source))
  const same = around && speakers.get(around)
  if (same) return { ...same, outlets: [], earlier: same.earlier ?? around }
  const nouns = antecedentsOf(document, source, (frames[draft.frame]?.from as number) ?? 0)
  // 'between Ada Berg and Jan Lund, who has said': the last of them.
  const one = isOfOne(document, source.to) ? nouns.flatMap((noun) => jointSources(document, noun)).at(-1) : undefined
  for (const noun of one ? [one] : nouns) {
    const speaker = speakerOfPhrase(heard, noun, draft.frame, true)
    // 'who' behind 'in Lorvia' is no state.
    if (speaker.player?.kind === 'government' && tags[source.from] === 'WHO' && tags[noun.from - 1] === 'PREP') continue
    if (speaker.player || speaker.unnamed) return speaker
  }
  return nobody
}

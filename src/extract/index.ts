import type { Language } from '../languages/language.ts'
import { outletNamed } from '../languages/outlets.ts'
import { type Attribution, type Findings, noFindings } from '../record/finding.ts'
import { identity } from '../record/identity.ts'
import type { Report } from '../record/report.ts'
import { actorsOf } from './actors/cast.ts'
import { engaged } from './actors/engaged.ts'
import { enterEveryone } from './actors/everyone.ts'
import { findSpeakers } from './actors/speakers.ts'
import type { DraftSpeaker } from './actors/told-before.ts'
import { findUnnamed } from './actors/unnamed.ts'
import { formOf } from './attributions/form.ts'
import { findAttributions } from './attributions/index.ts'
import { isSlight } from './attributions/slight.ts'
import { findVia } from './attributions/via.ts'
import { findCitations } from './citations/index.ts'
import { readDocument, spanOf } from './document.ts'
import { findEvents } from './events/index.ts'
import { findPositions } from './positions/index.ts'
import { findProvisions } from './provisions/index.ts'

/**
 * Finds what one report says, kind after kind, for each takes what those before it gave: `extract(report, english).attributions[0]` is
 * `{ speaker: 'a_1…', content: [{ start: 165, end: 207 }], form: 'direct', rule: 'model', … }`. Attributions stand in the order of the text;
 * ids point inside the result, offsets into `report.text`. Pure. Where the language, or its words for a kind, are missing, lists are empty.
 */
export function extract(report: Report, language: Language | null): Findings {
  if (!language) return noFindings()
  const document = readDocument(report, language)
  const drafts = findAttributions(document, language)
  const { speakers, cast } = findSpeakers(document, drafts)
  const via = findVia(document, drafts, speakers, (name) => !!outletNamed(name))
  const unnamed = findUnnamed(document, speakers)
  const attributions = new Map<string, Attribution>()
  for (const draft of drafts) {
    if (isSlight(document, draft)) continue
    const source = draft.source ? spanOf(document, draft.source) : null
    const cue = draft.cue.map((piece) => spanOf(document, piece))
    const content = draft.content.map((piece) => spanOf(document, piece))
    const speaker = speakers.get(draft)
    const also = (speaker?.others ?? []).flatMap((other) => {
      const id = speakerId(other.speaker)
      return id ? [{ source: spanOf(document, other.source), speaker: id }] : []
    })
    const id = identity('t', report.id, content, cue, source)
    attributions.set(id, {
      id,
      report: report.id,
      source,
      cue,
      content,
      speaker: speaker ? speakerId(speaker) : null,
      via: via.get(draft) ?? [],
      form: formOf(document, draft),
      rule: draft.rule,
      ...(draft.confidence === undefined ? {} : { confidence: draft.confidence }),
      ...(unnamed.has(draft) ? { unnamed: unnamed.get(draft) } : {}),
      ...(also.length ? { also } : {}),
    })
  }
  enterEveryone(document, cast)
  const actors = actorsOf(document, cast)
  const said = [...attributions.values()].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
  const done = findEvents(document, language, { actors, attributions: said })
  const everyone = [...actors, ...done.actors]
  const terms = findProvisions(document, language, { actors: everyone, attributions: said })
  const all = [...everyone, ...terms.actors]
  const stood = findPositions(document, language, { ...terms, actors: all, attributions: said, events: done.events })
  const told = {
    attributions: said,
    events: [...done.events],
    proposals: [...terms.proposals],
    provisions: [...terms.provisions],
    positions: [...stood.positions],
  }
  return { actors: engaged([...all, ...stood.actors], told), citations: findCitations(document), ...told }
}

/** Who speaks, as an attribution names them: an actor's id, 'unnamed: …', or null. */
const speakerId = ({ player, unnamed }: DraftSpeaker): string | null =>
  player?.id ?? (unnamed ? `unnamed: ${unnamed}` : null)

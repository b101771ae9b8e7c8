import { outletNamed } from '../../languages/outlets.ts'
import type { AttributionDraft } from '../attributions/attribution-draft.ts'
import type { Document, Stretch } from '../document.ts'
import { type Cast, enterRun } from './cast.ts'
import { headNoun } from './heads.ts'
import { joinWords, type Run } from './names.ts'
import { namingOver } from './namings.ts'
import { isMany } from './roles.ts'
import { runsIn } from './runs.ts'
import { type DraftSpeaker, nobody, type ToldBefore } from './told-before.ts'

/** Where the beginning of a sentence ends: at its first verb, clause or quotation. */
const opens = /^(?:VERB|BE|HAVE|MODAL|DO|QUOTE|SUB)$/

/** Notes whom a sentence is about though they say nothing in it: 'he' or 'she' of the next is likely to be one of them. */
export function noteSubjects(
  document: Document,
  cast: Cast,
  before: ToldBefore,
  number: number,
  drafts: readonly AttributionDraft[] = [],
): void {
  // biome-ignore format: one line
  const { tags, lower, frames, quoteAt } = document
  const frame = frames[number] as Stretch
  let main = frame.from
  while (main < frame.to && main < frame.from + 12 && !opens.test(tags[main] as string)) main++
  if (!isSomebody()) inClauses()
  opening()
  several()

  /** Known as an actor only once a pronoun stands for it. */
  function speakerOf(run: Run): DraftSpeaker {
    return Object.defineProperty({ ...nobody }, 'player', { get: () => enterRun(document, cast, run) })
  }

  /** 'Teachers left': who 'they' of the next sentence are, and nobody further back. */
  function several(): void {
    const noun = headNoun(document, frame.from, main)
    const word = lower[noun] ?? ''
    if (noun < 0 || noun !== main - 1 || tags[frame.from] === 'PREP' || !document.reporting.unnamed?.isSeveral(word))
      return
    if (!document.reporting.people.has(word) || isMany(document, word)) return
    const source = { from: frame.from, to: main }
    const earlier = { source, cue: [], content: [], rule: 'subject', frame: number }
    const speaker = { ...nobody, unnamed: joinWords(document, source), earlier }
    before.note({ speaker, draft: null, at: noun, frame: number, nested: false })
  }

  /** Whoever a sentence begins with. */
  function opening(): void {
    if (main === frame.from || main === frame.to) return
    const [run, ...others] = runsIn(document, { from: frame.from, to: main }, cast.surnames)
    // 'The pilots’ union and Lund Ferries reached a deal. The company said …'
    for (const other of others)
      if (other.kind === 'organisation' && tags[other.name.from - 1] !== 'PREP' && !isOutlet(other))
        before.note({ speaker: speakerOf(other), draft: null, at: other.name.from, frame: number, nested: false, aside: 'told', body: joinWords(document, other.name) }) // biome-ignore format: one line
    if (!run || tags[run.name.from - 1] === 'PREP' || isStray(run) || isOutlet(run)) return
    const body = run.kind === 'organisation' ? joinWords(document, run.name) : undefined
    before.note({
      speaker: speakerOf(run),
      draft: null,
      at: run.name.from,
      frame: number,
      nested: false,
      ...(body && { body }),
    })
  }

  /** 'The president left when Jan Lund came': the sentence is about somebody who is not named in it, and 'he' of the next is rather him. */
  function isSomebody(): boolean {
    const noun = headNoun(document, frame.from, main)
    return (
      /^s?he$/.test(lower[frame.from] as string) || (noun >= 0 && document.reporting.people.has(lower[noun] as string))
    )
  }

  /** A single word that neither the report nor the engine knows for a person's name: 'Caustic' at the start of a sentence. */
  function isStray({ kind, name }: Run): boolean {
    const single = kind === 'person' && name.to - name.from === 1
    return (
      single && !cast.surnames.has(lower[name.from] as string) && namingOver(document, name.from)?.kind !== 'person'
    )
  }

  function isOutlet({ name }: Run): boolean {
    return !!outletNamed(joinWords(document, name))
  }

  /** Whoever is the subject of some clause: 'the plan was vague when Ada Berg laid it out'. */
  function inClauses(): void {
    const { head, relation, relations } = document.analysis
    let runs: Run[] | undefined
    for (let k = frame.from; k < frame.to; k++) {
      const naming = tags[k] === 'PROPER' ? namingOver(document, k) : undefined
      if (!naming || naming.at.from !== k || naming.kind !== 'person' || head[naming.head]! < 0) continue
      if (!/^nsubj/.test(relations[relation[naming.head]!]!)) continue
      runs ??= runsIn(document, frame, cast.surnames)
      const run = runs.find(({ name }) => name.from <= k && k < name.to)
      if (run?.kind !== 'person' || isOutlet(run)) continue
      const nested = drafts.some(({ content }) => content.some((piece) => piece.from <= k && k < piece.to))
      const aside = quoteAt[k] === -1 ? 'told' : 'quoted'
      before.note({ speaker: speakerOf(run), draft: null, at: k, frame: number, nested, aside })
    }
  }
}

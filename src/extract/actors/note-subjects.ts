import { outletNamed } from '../../languages/outlets.ts'
import type { Draft } from '../attributions/draft.ts'
import type { Document, Stretch } from '../document.ts'
import { type Cast, enterRun } from './cast.ts'
import { joinWords, type Run, runsIn } from './names.ts'
import { namingOver } from './namings.ts'
import { nobody, type Speaker, type ToldBefore } from './told-before.ts'

/** Notes whom a sentence is about though they say nothing in it: 'he' or 'she' of the next is likely to be one of them. */
export function noteSubjects(
  document: Document,
  cast: Cast,
  before: ToldBefore,
  number: number,
  drafts: readonly Draft[] = [],
): void {
  // biome-ignore format: one line
  const { tags, lower, frames, quoteAt } = document
  const frame = frames[number] as Stretch
  inClauses()
  opening()

  /** Known as an actor only once a pronoun stands for it. */
  function speakerOf(run: Run): Speaker {
    return Object.defineProperty({ ...nobody }, 'player', { get: () => enterRun(document, cast, run) })
  }

  /** Whoever a sentence begins with. */
  function opening(): void {
    const { from } = frame
    let to = from
    while (to < frame.to && to < from + 12 && !/^(?:VERB|BE|HAVE|MODAL|DO|QUOTE|SUB)$/.test(tags[to] as string)) to++
    if (to === from || to === frame.to) return
    const run = runsIn(document, { from, to }, cast.surnames)[0]
    if (!run || tags[run.name.from - 1] === 'PREP' || isStray(run) || isOutlet(run)) return
    before.note({ speaker: speakerOf(run), draft: null, at: run.name.from, frame: number, nested: false })
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

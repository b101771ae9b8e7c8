import { outletNamed } from '../../../languages/outlets.ts'
import { outletsIn } from '../../citations/outlets.ts'
import type { Document, Stretch } from '../../document.ts'
import { possesses } from '../beside.ts'
import { type Cast, enter } from '../cast.ts'
import { headNoun } from '../heads.ts'
import type { HoldersMeant } from '../holders-meant.ts'
import { joinWords, type Run } from '../names.ts'
import { afterPart } from '../people-meant.ts'
import { isDashed } from '../roles.ts'
import { runsIn } from '../runs.ts'
import { type DraftSpeaker, nobody, type ToldBefore } from '../told-before.ts'

/** What is known of a report's people while its sources are read in the order of the text. */
export interface KnownPeople {
  readonly document: Document
  readonly cast: Cast
  /** For each token of a name its first; what `firstTokens` gives. */
  readonly first: Uint32Array
  readonly before: ToldBefore
  readonly holders: HoldersMeant
}

/** The names and the noun of a source: 'Ada Berg' and 'aide' of 'an aide to Ada Berg, who was there'. */
export interface SourceWords {
  readonly source: Stretch
  /** Where its main part ends: at the first comma, dash or 'who'. */
  readonly main: number
  readonly runs: readonly Run[]
  /** Those that begin in the main part; of these the outlets, and what outlets the source names. */
  readonly inMain: readonly Run[]
  readonly outletRuns: readonly Run[]
  readonly outlets: readonly string[]
  /** Persons, and those in the main part who are not told only to own something: not Berg of 'Berg’s aide'. */
  readonly persons: readonly Run[]
  readonly free: readonly Run[]
  /** Who is told to own something in the main part: Berg of 'Berg’s aide'. */
  readonly owner: Run | undefined
  /** The first word for people or texts in the main part, 'aide', or -1. */
  readonly noun: number
}

/** Where the main part of a source ends: 'an official' of 'an official, who was there'. */
export function mainEnd(document: Document, { from, to }: Stretch): number {
  const { tags } = document
  let main = from
  while (main < to && tags[main] !== 'COMMA' && tags[main] !== 'WHO' && !isDashed(document, main)) main++
  return main
}

/** Reads the names and the noun of a source whose main part ends at `main`. */
export function sourceWords(document: Document, { surnames }: Cast, source: Stretch, main: number): SourceWords {
  const runs = runsIn(document, source, surnames)
  const inMain = runs.filter((run) => run.name.from < main)
  const owns = (run: Run) => possesses(document, run.name.to, main)
  const outlets: string[] = []
  const outletRuns = inMain.filter(({ name }) => {
    const outlet = outletNamed(joinWords(document, withoutKind(document, name)))
    if (outlet) outlets.push(outlet.name)
    return outlet !== undefined
  })
  // 'an official who spoke to the Tide'
  if (main < source.to && document.tags[main] === 'WHO')
    for (const mention of outletsIn(document, { from: main, to: source.to })) outlets.push(mention.name)
  const persons = runs.filter((run) => run.kind === 'person' && !outletRuns.includes(run))
  return {
    source,
    main,
    runs,
    inMain,
    outletRuns,
    outlets,
    persons,
    free: persons.filter((run) => run.name.from < main && !owns(run)),
    owner: inMain.find(owns),
    noun: headNoun(document, afterPart(document, source.from), main),
  }
}

/** The first outlet that a source names as its speaker: 'the Tide'. */
export function outletSpeaker(
  { document, cast }: KnownPeople,
  { outlets, outletRuns }: SourceWords,
): DraftSpeaker | null {
  const [run] = outletRuns
  return run ? { ...nobody, player: enter(document, cast, 'organisation', outlets[0] as string, run.name) } : null
}

/** 'Reuters' of 'Reuters news agency': a name without the words in lower case behind it that tell what it is. */
function withoutKind(document: Document, { from, to }: Stretch): Stretch {
  let end = to
  while (end > from + 1 && /^\p{Ll}/u.test(document.word(end - 1))) end--
  return { from, to: end }
}

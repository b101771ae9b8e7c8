import type { Actor } from '../../record/finding.ts'
import { stemsOf } from './around.ts'
import { type Page, type Sentence, textOf } from './sentence.ts'
import { namedIn, nationsIn } from './who.ts'

/** A side that is told to be willing or not, or to leave it open: 'Lorvia is ready to sign', 'She neither took it nor refused it'. */
export interface Will {
  readonly telling: Sentence
  /** The side that whoever it is told of acts for. */
  readonly who: string
  readonly willing: 'willing' | 'unwilling' | 'undecided'
  readonly says: string
  /** The words after: what one is willing to. */
  readonly to: string
  /** Where those are 'it' or 'them': stems of the sentence before, which tell what that is. */
  readonly leansOn: ReadonlySet<string> | null
}

/** Between the name and the words, in signs: 'Lind, the envoy, is not willing'. */
const REACH = 40

/** All that a story's sentences tell of who is willing to what. */
export function readWills(pages: readonly Page[], actors: readonly Actor[]): Will[] {
  const holderOf = holdersIn(actors)
  return pages.flatMap((page) =>
    page.sentences.flatMap((telling): Will[] => {
      const cue = cueIn(telling)
      const holder = cue && holderOf(telling, cue.match.index)
      if (!holder) return []
      const [words] = cue.match
      const to = telling.start + cue.match.index + words.length
      // What ends the clause ends what is willed; the words themselves may hold it: 'refuses to negotiate'.
      const willed = words + page.report.text.slice(to, telling.end).split(/[,;.:—]|\bbut\b/u)[0]!
      const before = page.sentences[telling.at - 1]
      const leansOn = page.words.leans.test(willed) ? (before ? stemsOf(before) : new Set<string>()) : null
      const { actor, from } = holder
      return [{ telling, who: actor.party ?? actor.id, willing: cue.willing, to: willed, leansOn, says: shortly(telling, from, to + 60) }] // biome-ignore format: one line
    }),
  )
}

interface Cue {
  readonly willing: Will['willing']
  readonly match: RegExpExecArray
}

function cueIn(telling: Sentence): Cue | null {
  const text = textOf(telling)
  for (const willing of ['undecided', 'unwilling', 'willing'] as const) {
    const match = telling.page.words[willing].exec(text)
    if (match) return { willing, match }
  }
  return null
}

/** Who is willing, and where they are named. */
interface Holder {
  readonly actor: Actor
  readonly from: number
}

/** Tells of whom words at a place of a sentence are: the name or pronoun before them. */
function holdersIn(actors: readonly Actor[]): (telling: Sentence, index: number) => Holder | null {
  const named = namedIn(actors)
  const byId = new Map(actors.map((a) => [a.id, a]))
  const nationOf = nationsIn(actors)
  return (telling, index) => {
    const at = telling.start + index
    const before = textOf(telling).slice(0, index)
    const { clauses } = telling.page.words
    const speaker = telling.said.find((a) => a.speaker !== null && a.content.some((c) => c.start <= at && at < c.end))?.speaker ?? '' // biome-ignore format: one line
    const own = clauses.own.exec(before)
    const pronoun = clauses.pronoun.exec(before)
    const meant = own ?? pronoun
    if (meant) {
      const known = byId.get(speaker) ?? (own ? nationOf(speaker) : personBefore(telling, speaker))
      return known ? { actor: known, from: telling.start + meant.index } : null
    }
    const subject = named(telling)
      .filter((n) => n.end <= at && at - n.end < REACH)
      .sort((a, b) => b.end - a.end || b.start - a.start)[0]
    // 'Lind said that Karsa is willing': the name nearest the words, in one clause with them.
    if (!subject || clauses.breaks.test(telling.page.report.text.slice(subject.end, at))) return null
    return { actor: byId.get(subject.who)!, from: subject.start }
  }

  /** The last person named in what the same speaker, who has no name, says just before. */
  function personBefore(telling: Sentence, speaker: string): Actor | undefined {
    const before = telling.page.sentences[telling.at - 1]
    if (!before?.said.some((a) => a.speaker === speaker)) return undefined
    const people = named(before).filter((n) => byId.get(n.who)!.kind === 'person')
    const last = people.sort((a, b) => b.end - a.end)[0]
    return last && byId.get(last.who)
  }
}

/** From the name to a few words after the ones that tell. */
function shortly({ page, end }: Sentence, from: number, to: number): string {
  const words = page.report.text.slice(from, Math.min(to, end)).replace(/\s+/gu, ' ')
  return to < end ? words.replace(/\s+\S*$/u, '') : words.replace(/\.$/u, '')
}

import type { Actor } from '../../record/finding.ts'
import { nationsIn } from './nations.ts'
import { readWords } from './read-words.ts'
import { type Page, type Telling, textOf } from './telling.ts'

/** A side that is told to be willing or not, or to leave it open: 'Lorvia is ready to sign', 'She neither took it nor refused it'. */
export interface Will {
  readonly telling: Telling
  /** The side that whoever it is told of acts for. */
  readonly who: string
  readonly willing: 'willing' | 'unwilling' | 'undecided'
  readonly says: string
  /** The words after: what one is willing to. */
  readonly to: string
  /** Where those are 'it' or 'them': stems of the sentence before, which tell what that is. */
  readonly leansOn: ReadonlySet<string> | null
}

interface Named {
  readonly actor: Actor
  readonly start: number
  readonly end: number
}

/** Between the name and the words, in signs: 'Lind, the envoy, is not willing'. */
const REACH = 40

/** All that a story's sentences tell of who is willing to what. */
export function readWills(pages: readonly Page[], actors: readonly Actor[]): Will[] {
  const named = new Map<string, Named[]>()
  for (const actor of actors)
    for (const { report, start, end } of actor.mentions) {
      const list = named.get(report)
      if (list) list.push({ actor, start, end })
      else named.set(report, [{ actor, start, end }])
    }
  const byId = new Map(actors.map((a) => [a.id, a]))
  const nationOf = nationsIn(actors)
  const found: Will[] = []
  for (const page of pages)
    for (const telling of page.sentences) {
      const cue = cueIn(telling)
      const actor = cue && holderOf(telling, cue)
      if (!actor) continue
      const [from, to] = [telling.start + cue.match.index, telling.start + cue.match.index + cue.match[0].length]
      // What ends the clause ends what is willed; the words themselves may hold it: 'refuses to negotiate'.
      const willed = `${cue.match[0]}${textOf(telling)
        .slice(to - telling.start)
        .split(/[,;.:—]|\bbut\b/u)[0]!}`
      const start = Math.max(telling.start, Math.min(from, cue.from ?? from))
      const leansOn = page.words.leans.test(willed) ? stemsBefore(telling) : null
      found.push({ telling, who: actor.party ?? actor.id, willing: cue.willing, to: willed, leansOn, says: shortly(telling, start, to + 60) }) // biome-ignore format: one line
    }
  return found

  function holderOf(telling: Telling, cue: Cue): Actor | undefined {
    const at = telling.start + cue.match.index
    const here = (named.get(telling.page.report.id) ?? []).filter((n) => n.start >= telling.start && n.end <= at)
    const { clauses } = telling.page.words
    const before = textOf(telling).slice(0, cue.match.index)
    const speaker = telling.said.find(
      (a) => a.speaker !== null && a.content.some((c) => c.start <= at && at < c.end),
    )?.speaker
    const own = clauses.own.exec(before)
    const pronoun = clauses.pronoun.exec(before)
    if (own || pronoun) cue.from = telling.start + (own ?? pronoun)!.index
    // 'Said his government would not': the speaker's, whose nation is told where the name is not.
    if (own) return speaker ? (byId.get(speaker) ?? nationOf(speaker)) : undefined
    if (pronoun && speaker?.startsWith('unnamed')) return personBefore(telling, speaker)
    if (pronoun) return byId.get(speaker ?? '')
    const subject = here.filter((n) => at - n.end < REACH).sort((a, b) => b.end - a.end || b.start - a.start)[0]
    // 'Lind said that Karsa is willing': the name nearest the words, in one clause with them.
    if (!subject || clauses.breaks.test(telling.page.report.text.slice(subject.end, at))) return undefined
    cue.from = subject.start
    return subject.actor
  }

  /** The last person named in what the same speaker says just before. */
  function personBefore(telling: Telling, speaker: string): Actor | undefined {
    const before = telling.page.sentences[telling.at - 1]
    if (!before?.said.some((a) => a.speaker === speaker)) return undefined
    const people = (named.get(telling.page.report.id) ?? []).filter(
      (n) => n.actor.kind === 'person' && n.start >= before.start && n.end <= before.end,
    )
    return people.sort((a, b) => b.end - a.end)[0]?.actor
  }
}

interface Cue {
  readonly willing: Will['willing']
  readonly match: RegExpExecArray
  /** Where whoever it is told of is named. */
  from?: number
}

function cueIn(telling: Telling): Cue | null {
  const text = textOf(telling)
  for (const willing of ['undecided', 'unwilling', 'willing'] as const) {
    const match = telling.page.words[willing].exec(text)
    if (match) return { willing, match }
  }
  return null
}

/** What the sentence before tells of. */
function stemsBefore({ page, at }: Telling): ReadonlySet<string> {
  const before = page.sentences[at - 1]
  if (!before) return new Set()
  return new Set(
    readWords(before).flatMap((w) => (w.kind === 'word' && !page.words.telling.has(w.word) ? [w.stem] : [])),
  )
}

/** From the name to a few words after the ones that tell. */
function shortly({ page, end }: Telling, from: number, to: number): string {
  const words = page.report.text.slice(from, Math.min(to, end)).replace(/\s+/gu, ' ')
  return to < end ? words.replace(/\s+\S*$/u, '') : words.replace(/\.$/u, '')
}

import type { Actor } from '../../record/finding.ts'
import type { Draft } from './draft.ts'
import { type Page, type Telling, textOf } from './telling.ts'

/** Somebody who is told to be willing, or not. */
interface Will {
  readonly telling: Telling
  readonly who: string
  readonly willing: 'willing' | 'unwilling'
  readonly says: string
  /** The words after: what one is willing to. */
  readonly to: string
}

/** Days after which somebody may have changed their mind. */
const WITHIN = 2
/** Between the name and the words, in signs: 'Lind, the envoy, is not willing'. */
const REACH = 40

/** Those whom one report has willing to deal and another, at the same time, unwilling. */
export function willingnessDrafts(
  pages: readonly Page[],
  actors: readonly Actor[],
  nameOf: (id: string) => string,
): Draft[] {
  const subjects = subjectsOf(actors)
  const byActor = new Map<string, Will[]>()
  for (const page of pages)
    for (const telling of page.sentences) {
      const will = willOf(telling, subjects.get(page.report.id) ?? [])
      if (will) byActor.set(will.who, [...(byActor.get(will.who) ?? []), will])
    }
  return [...byActor].flatMap(([who, wills]): Draft[] => {
    const opposite = wills.filter((w) =>
      wills.some(
        (o) =>
          o.willing !== w.willing &&
          o.telling.page !== w.telling.page &&
          toOne(o, w) &&
          !(Math.abs(o.telling.page.day - w.telling.page.day) > WITHIN),
      ),
    )
    if (opposite.length === 0) return []
    return [
      {
        kind: 'stance',
        what: `the willingness of ${nameOf(who)}`,
        about: [who],
        sides: (['unwilling', 'willing'] as const).map((side) => {
          const told = opposite.filter((w) => w.willing === side)
          return {
            says: told[0]!.says,
            passages: told
              .slice(0, 4)
              .map(({ telling: t }) => ({ report: t.page.report.id, start: t.start, end: t.end })),
          }
        }),
        rule: 'willingness',
      },
    ]
  })
}

/** Whether two are of one matter: both of dealing at all, or with a word in common. */
function toOne(a: Will, b: Will): boolean {
  const { words, wording } = a.telling.page
  if (words.dealing.test(a.to) && words.dealing.test(b.to)) return true
  const stems = ({ to }: Will) =>
    (to.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((w) => !wording.functionWords.has(w)).map(wording.stem)
  const other = new Set(stems(b))
  return stems(a).filter((stem) => other.has(stem)).length > 1
}

interface Named {
  readonly who: string
  readonly start: number
  readonly end: number
}

function subjectsOf(actors: readonly Actor[]): Map<string, Named[]> {
  const found = new Map<string, Named[]>()
  for (const { id, mentions } of actors)
    for (const { report, start, end } of mentions) {
      const list = found.get(report)
      if (list) list.push({ who: id, start, end })
      else found.set(report, [{ who: id, start, end }])
    }
  return found
}

function willOf(telling: Telling, named: readonly Named[]): Will | null {
  const text = textOf(telling)
  const { unwilling, willing, clauses } = telling.page.words
  const [no, yes] = [unwilling.exec(text), willing.exec(text)]
  const match = no ?? yes
  if (!match) return null
  const at = telling.start + match.index
  const pronoun = clauses.pronoun.exec(text.slice(0, match.index))
  const speaker =
    pronoun &&
    telling.said.find((a) => a.speaker !== null && a.content.some((c) => c.start < at && at < c.end))?.speaker
  const side = no ? 'unwilling' : 'willing'
  // What ends the clause ends what is willed; the words themselves may hold it: 'refuses to negotiate'.
  const to = `${match[0]}${text.slice(match.index + match[0].length).split(/[,;.:—]|\bbut\b/u)[0]!}`
  if (pronoun)
    return speaker ? { telling, who: speaker, willing: side, to, says: says(text, pronoun.index, match) } : null
  const subject = named
    .filter((n) => n.start >= telling.start && n.end <= at && at - n.end < REACH)
    .sort((a, b) => b.end - a.end || b.start - a.start)[0]
  if (!subject) return null
  const between = telling.page.report.text.slice(subject.end, at)
  // 'Lind said that Karsa is willing': the name nearest the words, in one clause with them.
  if (clauses.breaks.test(between)) return null
  return {
    telling,
    who: subject.who,
    willing: side,
    to,
    says: says(text, Math.max(0, subject.start - telling.start), match),
  }
}

/** From the name to a few words after the ones that tell. */
const says = (text: string, from: number, match: RegExpExecArray) =>
  text
    .slice(from, match.index + match[0].length + 60)
    .replace(/\s+\S*$/u, '')
    .replace(/\s+/gu, ' ')

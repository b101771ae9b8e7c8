import { bodyWords } from '../../../record/body.ts'
import type { Attribution } from '../../../record/finding.ts'
import type { Passage, Span } from '../../../record/passage.ts'
import type { Statement } from '../../../record/statement.ts'
import { isAlike } from '../english/alike.ts'
import { whenInWords } from '../english/dates.ts'
import { hasFiniteVerb } from '../english/finite.ts'
import { listOf } from '../english/lists.ts'
import { leansBack } from '../english/predicate.ts'
import { bare, quoted } from '../english/quoting.ts'
import { isVague, type Self } from '../english/vague.ts'
import { type Ground, isOutlet, type Telling } from '../ground.ts'
import { oncePerGround } from '../once-per-ground.ts'
import { tellLast } from './events.ts'
import { inTurns } from './in-turns.ts'
import { extentOf, firstOf, isHers, speakerInWords } from './passages.ts'
import { tellStands } from './stands.ts'
import { tellTable } from './table.ts'
import { age, textual, weigh } from './weight.ts'

/** What was said, the weightiest of each speaker before the second of any. */
export function tellSaid(ground: Ground): Telling[] {
  // What other sections tell is not told again, be it in other reports' words.
  const told = [...tellTable(ground).slice(0, 7), ...tellStands(ground).slice(0, 8), ...tellLast(ground).slice(0, 5)]
  const toldWords = told.map(({ text }) => wordsOf(text))
  const isTold = ({ passages: [own], text }: Telling) => {
    const words = wordsOf(text)
    const speaker = firstName(text)
    return (
      told.some((t) => t.passages.some((p) => p.report === own!.report && p.start < own!.end && own!.start < p.end)) ||
      // What a speaker says at length is not told again where its beginning was.
      toldWords.some(
        (known, i) =>
          words.length < (speaker && firstName(told[i]!.text) === speaker ? 3.5 : 1.5) * known.length &&
          isAlike(known, words),
      )
    )
  }
  const tellings = ground.record.statements.flatMap((statement) => {
    const telling = tell(ground, statement)
    return telling && !isTold(telling) ? [{ telling, speaker: statement.speaker }] : []
  })
  tellings.sort((a, b) => b.telling.weight - a.telling.weight)
  // Who speaks together says it once.
  const passages = new Set<string>()
  return inTurns(tellings, ({ speaker }) => speaker).flatMap(({ telling }) => {
    const [{ report, start }] = telling.passages as [Passage]
    const words = `${report}:${start}`
    if (passages.has(words)) return []
    passages.add(words)
    return [telling]
  })
}

/** Whom a sentence names first, by id. */
const firstName = (text: string) => /^\uE000([^\uE001]*)/u.exec(text)?.[1]

/** What a sentence tells, without the names of who says it. */
const wordsOf = (text: string) => text.replace(/\uE000[^\uE001]*\uE001(?: said| says)?/gu, '')

/** ' (reported on 3 April)', in a story of more than a few days. */
function dayOf(ground: Ground, report: string): string {
  const when = whenInWords(ground.reports.get(report)?.published?.slice(0, 10) ?? null, ground.year)
  return when && takesDays(ground) ? ` (reported ${when})` : ''
}

const takesDays = oncePerGround(({ record }) => {
  const days = record.reports.flatMap((r) => (r.published ? [Date.parse(r.published.slice(0, 10))] : []))
  return Math.max(...days) - Math.min(...days) > 4 * 86_400_000
})

function tell(ground: Ground, statement: Statement): Telling | null {
  const told = statement.attributions.flatMap((id) => ground.attributions.get(id) ?? [])
  const { speaker } = statement
  // What a law or a plan says is a term of it.
  if (speaker === null || isOutlet(ground, speaker) || isText(ground, speaker)) return null
  for (const a of fullestFirst(ground, told)) {
    // A report may give the words without their speaker, whom another names.
    if (a.speaker === null) continue
    const text = sentenceFrom(ground, a)
    const words = a.content.map((c) => ground.words({ report: a.report, ...c })).join(' … ')
    if (text === null || isCutShort(ground, a) || isVague(words, selfOf(ground, a))) continue
    const passages = told.flatMap((t) => extentOf(ground, t.id) ?? [])
    const own = extentOf(ground, a.id)!
    const known = Math.log2(1 + (ground.actors.get(speaker)?.mentions.length ?? 0))
    return {
      text: `${text}${viaOf(a)}${dayOf(ground, a.report)}`,
      passages: [own, ...firstOf(ground, passages, 3).filter((p) => p.report !== own.report)].slice(0, 2),
      findings: [statement.id],
      weight:
        weigh(ground, { mentions: firstOf(ground, passages, passages.length), about: [own], who: [speaker] }) +
        known / 2 -
        age(ground, passages) -
        (text.length < 70 ? 2 : 0),
    }
  }
  return null
}

/** Whether a law or a plan is taken for somebody: 'the Sella Act', 'this document', and not 'opponents of the plan'. */
const isText = ({ actors }: Ground, speaker: string) =>
  textual.test(actors.get(speaker)?.name ?? /^unnamed: (?:the |this |an? )?(?<word>\S+)$/iu.exec(speaker)?.groups?.word ?? '') // biome-ignore format: one line

/** The reports that have it at first hand before others, and of them the fullest wording. */
function fullestFirst(ground: Ground, told: readonly Attribution[]): Attribution[] {
  const relayed = ({ via, report }: Attribution) =>
    via.length > 0 || ground.reports.get(report)?.hand.kind !== 'own' ? 1 : 0
  const letters = ({ content }: Attribution) => content.reduce((sum, { start, end }) => sum + end - start, 0)
  return [...told].sort((a, b) => relayed(a) - relayed(b) || letters(b) - letters(a))
}

/** Whether the report goes on with a condition that the words leave out: 'to talk, once there is water'. */
function isCutShort({ reports }: Ground, { report, content }: Attribution): boolean {
  const { text } = reports.get(report)!
  const { end } = content.at(-1)!
  return /^,? (?:but )?(?:only )?(?:once|if|unless|until|provided|as long as|on condition)\b/iu.test(
    text.slice(end, end + 40),
  )
}

/** Which pronouns in indirect speech are the speaker: a person's 'she', a government's 'it', the 'they' of several. */
function selfOf({ actors, namings }: Ground, { form, speaker }: Attribution): Self | null {
  if (form === 'direct' || speaker === null) return null
  const actor = actors.get(speaker)
  if (!actor) return 'unnamed'
  if (namings.get(speaker)?.plural) return 'many'
  return actor.kind === 'person' ? 'person' : 'body'
}

const sayings =
  /^(?:also |has |have |had |later |then )?(?:said|says|say|wrote|writes|told|added|stated|noted|announced|argued|warned|insisted|explained|declared|claimed|stressed|tweeted|posted)$/iu

/** Words of saying something, and not of wanting, doing or refusing it. */
const speaks =
  /^(?:\S+ly |also |later |then |has |have |had )*(?:said|says?|wrote|writes?|told|tells?|add(?:s|ed)|state[sd]|note[sd]|announce[sd]|argue[sd]|warn(?:s|ed)|insist(?:s|ed)|explain(?:s|ed)|declare[sd]|claim(?:s|ed)|stress(?:es|ed)|tweet(?:s|ed)|post(?:s|ed)|acknowledge[sd]|confirm(?:s|ed)|den(?:ies|ied)|pledge[sd]|promise[sd]|vow(?:s|ed)|repeat(?:s|ed)|maintain(?:s|ed)|emphasi[sz]e[sd]|suggest(?:s|ed)|admit(?:s|ted)|concede[sd]|conclude[sd]|predict(?:s|ed)|complain(?:s|ed)|reiterate[sd]|pointed out)(?:\s|$)/iu

/** What somebody is told to have said: its pieces without what stands between them, the words of saying, and the speaker as we call them. */
interface Spoken {
  readonly a: Attribution
  readonly text: string
  readonly name: string
  readonly cue: string
  readonly pieces: readonly string[]
}

/** A sentence with the speaker's name in place of the report's word for them; null where the report's words do not allow it. */
function sentenceFrom(ground: Ground, a: Attribution): string | null {
  const report = ground.reports.get(a.report)!
  const { text } = report
  const name = speakerInWords(ground, a.speaker!)
  const cue = a.cue.length === 1 ? text.slice(a.cue[0]!.start, a.cue[0]!.end).trim() : ''
  const pieces = a.content.map((c) => bodyWords(report, c))
  const letters = pieces.join(' ').length
  const isLong = /[,:—–(]/u.test(name.replace(/\uE000[^\uE001]*\uE001/u, ''))
  if (isHers(a.speaker!) || letters < 25 || letters > 420 || isLong) return null
  const spoken = { a, text, name, cue, pieces }
  if (a.form === 'direct') return letters < 40 ? null : inQuotation(spoken)
  const content = joined(text, a.content)
  // A box of links stands within the words.
  const isBroken = pieces.some((piece, i) => piece.length !== a.content[i]!.end - a.content[i]!.start)
  if (!content || isBroken || cue === '') return null
  return a.cue[0]!.end <= content.start ? cueFirst(spoken, content) : cueLast(ground, spoken, content)
}

/** 'Lind said: “We will come.”' */
function inQuotation({ name, cue, pieces }: Spoken): string | null {
  const verb = /\b(?:wrote|tweeted|posted|writes)\b/iu.test(cue) ? 'wrote' : 'said'
  const words = pieces.map((piece) => bare(piece).replace(/\s*(?:\.\.\.|…)$/u, '')).join(' … ')
  if (words.includes('[') || words.startsWith('‘')) return null
  return `${name} ${verb}${/^\p{Ll}/u.test(words) ? '' : ':'} ${quoted(words, 260).replace(/(?<![.!?…’])”$/u, '.”')}`
}

/** 'Lind said that she would come', as the report has it but for the name. */
function cueFirst({ a, text, name, cue, pieces }: Spoken, content: Span): string | null {
  const said = a.cue[0]!
  const between = text.slice(said.end, content.start)
  const isHeard = /\btold$/iu.test(cue) && /^ (?:the )?\p{L}+ $/u.test(between)
  if (!isHeard && !(/^[\s,]{1,2}$/u.test(between) && speaks.test(cue))) return null
  const { start } = a.source ?? said
  // 'The pact that Karsa wanted to leave': what is said stands before, and is not part of it.
  if (/\b(?:which|that|who|whom|what|where)\s+$/iu.test(text.slice(Math.max(0, start - 12), start))) return null
  const isAside = /^(?:on|in|at|during|after|before|by|from|for|with|of|about|while|when|as)\b/iu.test(bare(pieces[0]!))
  if (sayings.test(cue) && isAside) return null
  if (/\b(?:said|says|told)\b/iu.test(cue) && !hasFiniteVerb(pieces[0]!)) return null
  if (leansBack(text.slice(content.start, content.end))) return null
  const words = onOneLine(
    text
      .slice(said.start, content.end)
      .replace(/^(\p{L}+),\s/u, '$1 ')
      .replace(/^(?:also|later|then|further)\s/iu, ''),
  )
  const source = a.source ? text.slice(a.source.start, a.source.end) : ''
  const isBeside = a.source === null || (a.source.end <= said.start && said.start - a.source.end <= 2)
  const isPlain = /(?:ed|said|says|wrote|told|writes)\b/iu.test(cue) && !/^(?:they|we|I|who|which)$/iu.test(source)
  return words && isBeside && isPlain && !/^['’]/u.test(words) ? `${name} ${words}` : null
}

/** 'She would come, Lind said'. */
function cueLast(ground: Ground, { a, text, name, cue }: Spoken, content: Span): string | null {
  if (content.end > a.cue[0]!.start || !sayings.test(cue)) return null
  const words = onOneLine(text.slice(content.start, content.end))
  // 'Karsa also agreed to pay' is told of Karsa, not said by it.
  const ofItself = ground.actors.get(a.speaker!)?.aliases.some((alias) => words?.startsWith(`${alias} `))
  return words && !ofItself && /^\p{Lu}/u.test(words) && !leansBack(words) ? `${words}, ${name} said` : null
}

/** Words as a sentence of ours takes them; null where marks or lines are torn. */
const onOneLine = (words: string) =>
  isWhole(words)
    ? words
        .replace(/\s+/gu, ' ')
        .replace(/[\s,;:]+$/u, '')
        .replace(/"([^"]*)"/gu, '“$1”')
        .replace(/,([”’])$/u, '$1')
    : null

/** Pieces with nothing but marks between them, as one: 'ready to talk “once there is water”'; null where more stands between. */
function joined(text: string, content: Attribution['content']): Span | null {
  const apart = content.some((c, i) => i > 0 && !/^[\s“”",]{0,3}$/u.test(text.slice(content[i - 1]!.end, c.start)))
  const [start, end] = [content[0]!.start, content.at(-1)!.end]
  if (apart) return null
  const isOpen = !isWhole(text.slice(start, end)) && isWhole(text.slice(start, end + 1))
  return { start, end: isOpen ? end + 1 : end }
}

/** 'The gates.“We': two sentences that a page ran together. */
const runTogether = /\p{Ll}{3}[.!?]["“”]{0,2}\p{Lu}\p{Ll}/u

/** Whether words stand on one line with their quotation marks in pairs. */
function isWhole(words: string): boolean {
  const count = (mark: RegExp) => (words.match(mark) ?? []).length
  return (
    !words.includes('\n') &&
    !runTogether.test(words) &&
    count(/“/gu) === count(/”/gu) &&
    count(/"/gu) % 2 === 0 &&
    count(/\(/gu) === count(/\)/gu)
  )
}

const viaOf = ({ via }: Attribution) => (via.length ? `, according to ${listOf(via)}` : '')

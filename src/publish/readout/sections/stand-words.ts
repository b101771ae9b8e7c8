import type { Passage } from '../../../record/passage.ts'
import type { Position } from '../../../record/position.ts'
import { hasFiniteVerb } from '../english/finite.ts'
import { clauseEnd, leansBack, trimmed } from '../english/predicate.ts'
import { bare, capital, ended, quoted } from '../english/quoting.ts'
import { isVague } from '../english/vague.ts'
import type { Ground } from '../ground.ts'
import { attributionsIn } from './by-report.ts'
import { knownBy } from './known-by.ts'
import { type OwnWords, ownWords, subjectsOf } from './own-words.ts'
import { partyOf, speakerInWords } from './passages.ts'

/** A sentence on where somebody stands, and what it rests on. */
export interface Worded {
  readonly text: string
  readonly passages: readonly Passage[]
}

/** 'Karsa “refused to open the gates before May” (2 April)': the words of a report that tells it plainly. */
export function inOwnWords(ground: Ground, position: Position): Worded | null {
  const told = [...position.mentions].reverse().flatMap((mention) => wordsAt(ground, position, mention) ?? [])
  // A report that gives a condition tells more than one that leaves it out.
  return told.find(({ text }) => conditional.test(text)) ?? told[0] ?? null
}

const conditional = /\b(?:if|once|unless|until|provided|on condition|as long as|only when)\b/iu

function wordsAt(ground: Ground, position: Position, mention: Passage): Worded | null {
  const { who } = position
  const actor = ground.actors.get(who)
  const number = actor?.kind === 'person' || actor?.kind === 'government' ? 'one' : 'either'
  const own = ownWords(ground, mention, subjectsOf(ground, who, mention), number)
  if (own && tellsStance(own, mention) && !own.predicate.includes(actor?.name ?? '\n')) {
    const words = own.predicate.replace(/^(?:also|further|however) | too$/gu, '')
    const known = position.authority === 'acted' ? { ...position, authority: 'own' as const } : position
    return {
      text: `${ground.name(who)} ${announced(ground, who, own)}${setPredicate(words)}${goesOn(ground, own.passage)}${knownBy(ground, [known])}`,
      passages: [own.passage],
    }
  }
  return saidBy(ground, who, mention) ?? saidThat(ground, position, mention)
}

const saidSo = /\b(?:said|announced|told|added|promised|pledged|vowed|declared|wrote|warned)\b[^.;:]{0,60}$/u

/** 'said it ' where the report tells no more than that somebody said that 'it would open the gates'; '' else. */
function announced(ground: Ground, who: string, { predicate, begin, passage }: OwnWords): string {
  const { text } = ground.reports.get(passage.report)!
  const [pronoun] = /^(?:s?he|it|they)(?=\s)/u.exec(text.slice(passage.start, begin)) ?? []
  const isMany = ground.namings.get(who)?.plural ?? false
  if (!pronoun || !/^would\b/u.test(predicate) || (pronoun === 'they') !== isMany) return ''
  return saidSo.test(text.slice(ground.sentenceOf(passage).start, passage.start)) ? `said ${pronoun} ` : ''
}

/** '“refused to go”'; what somebody said is told as such, with their own words alone in marks: 'said that it was “time to go”'. */
function setPredicate(words: string): string {
  if (!/^(?:said|says) /u.test(words)) return quoted(words)
  return words.replace(/‘(.*?)’(?!\p{L})/gu, '“$1”')
}

/** Whether the words of the stance are the verb itself, or what somebody says: 'said on Monday in Velden' is not what. */
function tellsStance({ begin, predicate }: OwnWords, { start }: Passage): boolean {
  if (urging.test(predicate)) return begin - start < 90
  if (saying.test(predicate)) return begin - start < 90 && hasFiniteVerb(predicate.split(' ').slice(1).join(' '))
  return (
    begin - start < 90 &&
    (start <= begin + 4 || (start <= begin + 45 && willing.test(predicate.slice(0, start - begin))))
  )
}

/** Verbs of a stance, before what it is about: 'agreed to', 'is ready to'. */
const willing =
  /\b(?:agree[sd]?|refuse[sd]?|reject(?:s|ed)?|demand(?:s|ed)?|insist(?:s|ed)?|want(?:s|ed)?|accept(?:s|ed)?|back(?:s|ed)|support(?:s|ed)|oppose[sd]?|offer(?:s|ed)|promise[sd]?|pledge[sd]?|vow(?:s|ed)|ready|willing|prepared|open)\b/u

const saying =
  /^(?:\S+ly |has |have |had |also |later )*(?:said|says|told|tells|insist|argu|warn|call|wrote|writes|add|stress|vow|promis|pledg|repeat|maintain|declar|announc|stat|demand|urg|ask)/u

/** What is urged is told by an infinitive: 'urged Vessia to open the gates'. */
const urging =
  /^(?:\S+ly |has |have |had |also |later )*(?:urge|call|demand|ask|beg|press|implore)(?:s|d|ed)? (?!it|him|her|them)\S+/u

/** 'But there must be water first': a condition that the next sentence sets. */
const proviso = /^(?:but|only|first)\s[^.?!\n]*\b(?:must|first|only|unless|until|before|condition|if|once)\b[^.?!\n]*/iu

/** A condition that follows in the next sentence, as it stands; '' where there is none. */
function goesOn(ground: Ground, { report, end }: Passage): string {
  const { text } = ground.reports.get(report)!
  const after = text.slice(ground.sentenceOf({ report, start: end - 1, end }).end, end + 400).replace(/^["”\s]+/u, '')
  const found = proviso.exec(after)
  return found ? `, but: ${quoted(found[0].replace(/^but\s/iu, ''), 140)}` : ''
}

/** 'Ferrantes said: “We are ready to talk about rails”': what the holder says of itself, whole. */
function saidBy(ground: Ground, who: string, mention: Passage): Worded | null {
  const { text } = ground.reports.get(mention.report)!
  const clause = text.slice(Math.max(ground.sentenceOf(mention).start, mention.start - 60), mention.end)
  if (
    !/^["“\s]*(?:and |but |that )?(?:we|I)\b/iu.test(clause) &&
    !/^(?:and |but |that )?(?:we|I)\b/u.test(ground.words(mention))
  )
    return null
  const said = attributionsIn(ground, mention.report).find(
    (a) =>
      (a.form === 'direct' || isQuoted(ground, mention)) &&
      a.speaker !== null &&
      partyOf(ground, a.speaker) === partyOf(ground, who) &&
      a.content.some((c) => c.start <= mention.start && mention.end <= c.end),
  )
  const content = said?.content.find((c) => c.start <= mention.start && mention.end <= c.end)
  if (!said || !content) return null
  const whole = { report: mention.report, ...content }
  const inner = said.form === 'direct' ? null : quotationAround(ground, mention)
  if (inner)
    return {
      text: `${speakerInWords(ground, said.speaker!)} said: ${quoted(capital(ended(bare(ground.words(inner)))), 260)}`,
      passages: [inner],
    }
  const start = content.end - content.start > 240 ? ground.sentenceOf(mention).start : content.start
  const passage = { ...whole, start: Math.max(start, content.start) }
  return {
    text: `${speakerInWords(ground, said.speaker!)} said: ${quoted(capital(ended(bare(ground.words(passage)))), 260)}`,
    passages: [passage],
  }
}

/** The quotation that a passage stands in, on one line; null where none closes. */
function quotationAround({ reports }: Ground, { report, start, end }: Passage): Passage | null {
  const { text } = reports.get(report)!
  const from = Math.max(text.lastIndexOf('“', start), text.lastIndexOf('"', start))
  const to = text.slice(end, end + 300).search(/["”]/u)
  return from < 0 || to < 0 || start - from > 300 || text.slice(from, end + to).includes('\n')
    ? null
    : { report, start: from + 1, end: end + to }
}

/** Whether a passage stands inside quotation marks. */
function isQuoted({ reports }: Ground, { report, start }: Passage): boolean {
  const before = reports
    .get(report)!
    .text.slice(Math.max(0, start - 300), start)
    .split('\n')
    .at(-1)!
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.split('"').length - 1) % 2 === 1
}

/** 'Karsa says that “the gates must open first” (2 April)': a clause of what the holder said. */
function saidThat(ground: Ground, position: Position, mention: Passage): Worded | null {
  const { report, start } = mention
  const { text } = ground.reports.get(report)!
  const content = attributionsIn(ground, report)
    .filter((a) => a.speaker === position.who)
    .flatMap((a) => a.content)
    .find((c) => c.start <= start && mention.end <= c.end + 1)
  if (!content) return null
  const sentence = ground.sentenceOf(mention)
  const first = Math.max(sentence.start, content.start)
  const isStart = start - first < 3 || /(?:\bthat|[,;:“"])\s*$/u.test(text.slice(first, start))
  const last = Math.min(sentence.end, content.end)
  const stop = clauseEnd(text.slice(start, last), Math.min(mention.end, last) - start, 120)
  if (
    !isStart ||
    stop === null ||
    !/^\s*(?:["”’]|[,.;:!?—–)]|$|\n)|^\s(?:but|while|and)\b/u.test(text.slice(start + stop, start + stop + 5))
  )
    return null
  const words = bare(trimmed(text.slice(start, start + stop))).replace(/^that /iu, '')
  if (
    words.length < 20 ||
    words.length > 220 ||
    !hasFiniteVerb(words) ||
    isVague(words, null) ||
    leansBack(words) ||
    /^(?:his|her|their|its)\b/iu.test(words)
  )
    return null
  // A whole sentence keeps its capital, and so follows a colon.
  const isSentence = start === sentence.start || /["“]\s*$/u.test(text.slice(0, start).slice(-3))
  return {
    text: `${ground.name(position.who)} says${isSentence || /^(?!\p{Lu}\S* \p{Lu})(?:This|That|It|There|The|These|Those|We|They|If|An?|No|In)\b/u.test(words) ? ':' : ' that'} ${quoted(words)}${knownBy(ground, [position])}`,
    passages: [{ report, start, end: start + stop }],
  }
}

import { bodyWords } from '../../../record/body.ts'
import type { Conflict } from '../../../record/conflict.ts'
import type { Passage } from '../../../record/passage.ts'
import { listOf } from '../english/lists.ts'
import { bare, capital, dateline, quoted } from '../english/quoting.ts'
import type { Ground, Telling } from '../ground.ts'
import { light } from '../weightiest-first.ts'
import { holdersOf, matterOf } from './opposed-sides.ts'
import { listOutlets, outletOf } from './passages.ts'

const leads: Record<Conflict['kind'], string> = {
  value: 'Accounts differ on',
  status: 'Accounts differ on',
  stance: 'Accounts differ on',
  polarity: 'It is said and denied:',
  wording: 'Reports word differently',
  time: 'Accounts differ in time:',
  grain: 'Accounts differ in detail:',
  spelling: 'Spellings differ:',
}

/** What accounts differ about, with each side's words and outlets; no verdict. */
export function tellDisputed(ground: Ground): Telling[] {
  const tellings = ground.record.conflicts.map((conflict) => tell(ground, conflict))
  return tellings.sort((a, b) => b.weight - a.weight)
}

/** Rules that know that accounts differ, and no short word for what about: the quotations tell it. */
const wordless: Readonly<Record<string, string>> = {
  rebutted: 'Views differ',
  contrasted: 'Views differ',
  opposed: 'Views differ',
  turned: 'Views differ',
  answered: 'Views differ',
  reply: 'Views differ',
  'said-beside': 'Accounts differ',
}

/** 'Accounts differ on who drafted the plan', 'Views differ', 'It is said and denied'. */
function leadOf(ground: Ground, conflict: Conflict): string {
  const { kind, what, rule } = conflict
  const about = bare(what)
  if (rule === 'blame') return 'Accounts differ on who is to blame'
  if (kind === 'polarity') return /^whether\b/u.test(about) ? `Accounts differ on ${about}` : 'It is said and denied'
  const claimant = /^the claim of (?<who>.+), and what is held against it$/u.exec(about)?.groups?.who
  if (claimant && nameIn(ground, claimant) !== claimant) return `Views differ on a claim of ${nameIn(ground, claimant)}`
  if (rule === 'opposition') return ['Views differ', matterOf(ground, conflict)].filter(Boolean).join(' on ')
  if (wordless[rule]) return wordless[rule]
  const words = /^(?<part>how much (?:of|is given of) )?(?<whose>.+?['’]s? words)\b/u.exec(about)?.groups
  if (words)
    return words.part ? `Reports give more or less of ${words.whose}` : `Reports give ${words.whose} differently`
  const figure = /^(?<figure>the figure of .+), told by one and disputed by another$/u.exec(about)?.groups?.figure
  if (figure) return `${capital(figure)} is told and disputed`
  const count = /^how much \(‘… (?:(?:for|in|of) )?(?<thing>[^,]+?)(?:,.*)?’\)$/u.exec(about)?.groups?.thing
  if (count) return `Accounts differ on the figure for “${count}”`
  const many = /^(?<many>how many [^(]+) \(‘(?<words>.+)’\)$/u.exec(about)?.groups
  if (many) return `Accounts differ on ${many.many}, as in “${many.words}”`
  return `${leads[kind]} ${about.replace(/\bthe meet\b/u, 'the meeting').replace(/^([^:]+): (.+)$/u, '$1 ($2)')}`
}

/** Somebody of the record by name, to be set as a sentence sets it. */
function nameIn({ record, name }: Ground, words: string): string {
  const known = record.actors.find((actor) => actor.name === words)
  return known ? name(known.id) : words
}

/** The lead where one outlet tells both: 'Nordpost gives two views'. */
function within(outlet: string, lead: string): string {
  const told = lead
    .replace(/^It is said and denied$/u, 'tells of a claim and of its denial')
    .replace(/^(?:Views differ\b|Accounts differ(?= on whether\b))/u, 'tells of two views')
    .replace(/^Accounts differ$/u, 'gives more than one account')
    .replace(/^Accounts differ on\b/u, 'gives more than one account of')
    .replace(/^Reports give\b/u, 'gives')
  return told === lead ? `In ${outlet}, ${lead[0]!.toLowerCase()}${lead.slice(1)}` : `${capital(outlet)} ${told}`
}

/** 'A Lorvian official, who asked not to be named since the meeting was closed, said …': what was said matters more. */
const aboutSpeaker = /^([^,.“"]{3,60}?),? who\s[^.“"]{30,200}?, (?=(?:said|says|told|added)\s)/u

/** Words at the head of a sentence that lean on the one before. */
const setting = /^["“]?(?:But|Yet|And|However,?)\s/u

const SUBJECT = 120
const LONG = 420

/**
 * The words of two sides from the first to the last, where they stand beside each other in one sentence: what it sets against each other
 * reads as it was written. Null where they do not; of two numbers each is told.
 */
function inOneSentence(ground: Ground, { kind, rule, sides }: Conflict): Passage | null {
  const [one, other] = sides.map(({ passages }) => passages[0]!)
  if (sides.length !== 2 || (kind !== 'polarity' && kind !== 'stance') || rule === 'opposition') return null
  const sentence = ground.sentenceOf(one!)
  if (one!.report !== other!.report || sentence.start !== ground.sentenceOf(other!).start) return null
  const [first, end] = [Math.min(one!.start, other!.start), Math.max(one!.end, other!.end)]
  // Its subject may stand before: 'Lind, after denying it, admitted it'.
  const start = first - sentence.start < SUBJECT ? sentence.start : first
  const isBroken = bodyWords(ground.reports.get(one!.report)!, { start, end }).length !== end - start
  return isBroken || end - start > LONG ? null : { report: one!.report, start, end }
}

function tell(ground: Ground, conflict: Conflict): Telling {
  const { id, kind, sides, rule } = conflict
  const shown = sides.slice(0, 3)
  const outletsOf = (passages: readonly Passage[]) => [...new Set(passages.map((p) => outletOf(ground, p.report)))]
  const all = outletsOf(sides.flatMap((s) => s.passages))
  const [only] = all.length === 1 ? all : []
  const accounts = shown.map(({ says, passages }, i) => {
    const words = quoted(
      withUnit(ground, says, passages[0]!)
        .replace(dateline, '')
        .replace(setting, '')
        .replace(aboutSpeaker, '$1 … ')
        .replace(rule === 'opposition' ? /^who\s/u : '', ''),
      // What is denied often stands at the end of what is said.
      kind === 'polarity' && shown.length < 3 ? 200 : 150,
    )
    const who = rule === 'opposition' ? holdersOf(ground, conflict, i, says) : ''
    return only ? `${who}${words}` : `${who}${words} (${listOutlets(outletsOf(passages).slice(0, 3))})`
  })
  const lead = leadOf(ground, conflict)
  const whole = only === undefined ? null : inOneSentence(ground, conflict)
  if (only !== undefined && whole)
    return {
      text: `${within(only, lead)}: ${quoted(ground.words(whole).replace(dateline, '').replace(setting, ''), 300)}`,
      passages: [whole],
      findings: [id],
      // One outlet tells it; that it tells both sides is less than that two differ.
      weight: 1 - (light[rule] ?? 0),
    }
  const against = !(only ? /^(?:Accounts differ(?! on whether\b)|Reports)/u : /^(?:Accounts|Reports)/u).test(lead)
  return {
    text: `${only ? within(only, lead) : lead}: ${listOf(accounts, against ? 'but' : only ? 'and' : 'or')}`,
    passages: shown.map(({ passages }) => passages[0]!),
    findings: [id],
    // What several outlets differ about weighs more than what one tells of both sides.
    weight: Math.min(3, all.length) * 2 - (light[rule] ?? 0) - (against ? 1 : 0),
  }
}

/** 'at least 120 cubic' with what it counts, where the passage goes on so: 'at least 120 cubic metres'. */
function withUnit(ground: Ground, says: string, passage: Passage): string {
  const text = ground.words(passage).replace(/\s+/gu, ' ')
  const at = text.indexOf(says)
  if (
    at < 0 ||
    /^\S*[$€£¥]/u.test(says) ||
    !/(?:\d|\b(?:cubic|square|nautical|hundred|thousand|million|billion|trillion|per))$/u.test(says)
  )
    return says
  const rest = /^(?: (?:cubic|square|nautical|million|billion|trillion))? \p{Ll}+(?! of\b)/u.exec(
    text.slice(at + says.length),
  )
  return rest &&
    !/ (?:and|or|in|on|at|to|for|from|of|by|with|were|was|are|is|have|had|after|before|during)$/u.test(rest[0])
    ? says + rest[0]
    : says
}

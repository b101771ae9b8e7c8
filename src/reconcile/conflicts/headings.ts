import { inPlace } from '../../languages/en/places.ts'
import type { Event } from '../../record/event.ts'
import type { Attribution } from '../../record/finding.ts'
import { contentOf, cueOf, speakerOf, type Telling, textOf } from './telling.ts'

/** Tells what an actor is called, or who is not named: 'an aide'. */
export type NameOf = (speaker: string) => string

/** Signs of a page's words that a heading gives. */
const MOST = 110

/** 'Rolf Berg denied that any bank had been asked'. */
export function denialHeading(denied: Attribution, s: Telling, nameOf: NameOf): string {
  const verb = /\b(?:reject|dismiss)/iu.test(cueOf(s, denied)) ? 'rejected' : 'denied'
  return `${capital(nameOf(denied.speaker!))} ${verb} ${cutWords(contentOf(s, denied))}`
}

/** 'Karsa held that it had sent no guns'. */
export function insistenceHeading(held: Attribution, s: Telling, nameOf: NameOf): string {
  return `${capital(nameOf(held.speaker!))} held that ${cutWords(contentOf(s, held)).replace(/^that /u, '')}`
}

/** 'the account of Ana Lind, contradicted by Rolf Berg', as far as both are known; no verb, as some are many. */
export function contradictionHeading(said: Telling, against: readonly Telling[], nameOf: NameOf): string {
  const one = speakerOf(said)
  const other = against.map((t) => denierIn(t) ?? innermostOf(t)).find((who) => who !== null)
  const first = one ? `the account of ${nameOf(one)}` : `“${cutWords(textOf(said))}”`
  return `${first}, contradicted${other && other !== one ? ` by ${nameOf(other)}` : ''}`
}

/** 'two accounts of one thing, by Lorvia and Karsa'. */
export function accountsHeading(speakers: readonly (string | null)[], nameOf: NameOf): string {
  const names = speakers.flatMap((s) => (s ? [nameOf(s)] : []))
  if (names.length === 1) return `the account of ${names[0]}, and another`
  return names.length === 2 && names[0] !== names[1] ? `two accounts of one thing, by ${names.join(' and ')}` : 'two accounts of one thing' // biome-ignore format: one line
}

/** 'the claim of Ana Lind, and what is held against it'. */
export function rebuttalHeading(claim: Telling, nameOf: NameOf): string {
  const speaker = speakerOf(claim)
  return `${speaker ? `the claim of ${nameOf(speaker)}` : 'a claim'}, and what is held against it`
}

const capital = (name: string) => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
/** Who denies, where others speak in the same sentence too. */
const denierIn = ({ said, page }: Telling) =>
  said.find((a) => a.cue.some((c) => page.words.denies.test(page.report.text.slice(c.start, c.end))))?.speaker ?? null
/** Who is quoted, not who passes it on: Lind, of 'Lind gave a denial, the Tide reports'. */
const innermostOf = ({ said }: Telling) => {
  const size = ({ content }: Attribution) => content.at(-1)!.end - content[0]!.start
  return [...said].sort((a, b) => size(a) - size(b)).find((a) => a.speaker !== null)?.speaker ?? null
}

/** The first words, on one line, without the signs around them, cut after a word. */
export function cutWords(words: string, most = MOST): string {
  const line = words
    .replace(/[“”"«»]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s“”"«»,;:.]+|[\s“”"«»,;:.]+$/gu, '')
  if (line.length <= most) return line
  return `${line.slice(0, most).replace(/[\s,;:–—-]+\S*$/u, '')} …`
}

const determiner = /^(?:An?|The|One|Two|Three|Four|Several|Some|Many|Other|Another|His|Her|Its|Their)\b/u

/** Who is not named, as it stands inside a line: 'unnamed: A spokesman' is 'a spokesman'. */
export const unnamedIn = (speaker: string) =>
  speaker.replace(/^unnamed: /u, '').replace(determiner, (word) => word.toLowerCase())

const acts: Readonly<Record<string, string>> = { meet: 'meeting', sign: 'signing' }

/** 'the meeting in Sella', 'the meeting at the Grand Hotel'. */
export const actHeading = ({ type, where }: Pick<Event, 'type' | 'where'>) =>
  `the ${acts[type] ?? type.replace('other:', '')}${where ? ` ${inPlace(where)}` : ''}`

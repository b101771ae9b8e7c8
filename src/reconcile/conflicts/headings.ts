import { headings } from '../../languages/headings.ts'
import type { Attribution } from '../../record/finding.ts'
import { contentOf, cueOf, type Sentence, speakerOf, textOf } from './sentence.ts'

/** Tells what an actor is called, or who is not named: 'an aide'. */
export type NameOf = (speaker: string) => string

/** Signs of a page's words that a heading gives. */
const MOST = 110

/** 'Rolf Berg denied that any bank had been asked'. */
export const denialHeading = (denied: Attribution, s: Sentence, nameOf: NameOf): string =>
  headings.denied(
    nameOf(denied.speaker!),
    cutWords(contentOf(s, denied)),
    s.page.words.turnsDown.test(cueOf(s, denied)),
  )

/** 'Karsa held that it had sent no guns'. */
export const insistenceHeading = (held: Attribution, s: Sentence, nameOf: NameOf): string =>
  headings.held(nameOf(held.speaker!), cutWords(contentOf(s, held)))

/** 'the account of Ana Lind, contradicted by Rolf Berg', as far as both are known. */
export function contradictionHeading(said: Sentence, against: readonly Sentence[], nameOf: NameOf): string {
  const one = speakerOf(said)
  const other = against.map((t) => denierIn(t) ?? innermostOf(t)).find((who) => who !== null)
  return headings.contradicted(
    { who: one && nameOf(one), words: cutWords(textOf(said)) },
    other && other !== one ? nameOf(other) : null,
  )
}

/** 'two accounts of one thing, by Lorvia and Karsa'. */
export const accountsHeading = (speakers: readonly (string | null)[], nameOf: NameOf): string =>
  headings.accounts(speakers.flatMap((s) => (s ? [nameOf(s)] : [])))

/** 'the claim of Ana Lind, and what is held against it'. */
export function rebuttalHeading(claim: Sentence, nameOf: NameOf): string {
  const speaker = speakerOf(claim)
  return headings.rebutted(speaker && nameOf(speaker))
}

/** Who denies, where others speak in the same sentence too. */
const denierIn = ({ said, page }: Sentence) =>
  said.find((a) => a.cue.some((c) => page.words.denies.test(page.report.text.slice(c.start, c.end))))?.speaker ?? null
/** Who is quoted, not who passes it on: Lind, of 'Lind gave a denial, the Tide reports'. */
const innermostOf = ({ said }: Sentence) => {
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

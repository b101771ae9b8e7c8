import type { Actor } from '../../record/finding.ts'
import { glued, negates, neighbour, sideOf, withQuotation } from './around.ts'
import { accused, namedIn } from './blame.ts'
import type { Draft } from './draft.ts'
import { accountsHeading, type NameOf } from './headings.ts'
import { sidesIn } from './nations.ts'
import { readWords } from './read-words.ts'
import { LONGEST_SENTENCE, type Page, speakerOf, type Telling, textOf } from './telling.ts'

/** Sentences after a charge in which its reply stands. */
const AFTER = 2

/** What somebody is accused of, and what those who are say to it: 'Lorvia accused Karsa of delaying the talks. Karsa insisted it had not'. */
export function replyDrafts(pages: readonly Page[], actors: readonly Actor[], nameOf: NameOf): Draft[] {
  const charges = pages.flatMap((p) => p.sentences.filter((s) => s.end - s.start < LONGEST_SENTENCE && p.words.blames.test(textOf(s)) && !glued.test(textOf(s)))) // biome-ignore format: one line
  if (charges.length === 0) return []
  const named = namedIn(new Set(charges.map((t) => t.page.report.id)), actors)
  const sideOfWho = sidesIn(actors)
  return charges.flatMap((s): Draft[] => {
    const here = (named.get(s.page.report.id) ?? []).filter((n) => n.start >= s.start && n.end <= s.end)
    const pair = accused(s, here)
    if (!pair) return []
    const [by, of] = pair.map(sideOfWho)
    const reply = [1, 2].slice(0, AFTER).flatMap((step) => neighbour(s, step) ?? []).find((t) => isReply(s, t, (who) => sideOfWho(who) === of && who !== by)) // biome-ignore format: one line
    if (!reply || by === of) return []
    return [
      {
        kind: 'stance',
        what: accountsHeading([pair[0], speakerOf(reply)], nameOf),
        about: [...s.said, ...reply.said].map((a) => a.id),
        sides: [sideOf(s), withQuotation(reply)],
        rule: 'reply',
      },
    ]
  })
}

/** Whether somebody of a side speaks in a sentence to what is charged: with a 'not', or with words of the charge, or of holding out. */
function isReply(charge: Telling, t: Telling, isOfSide: (who: string) => boolean): boolean {
  const { words, report } = t.page
  const by = t.said.find((a) => a.speaker !== null && isOfSide(a.speaker))
  if (!by || textOf(t).length > LONGEST_SENTENCE || words.blames.test(textOf(t)) || glued.test(textOf(t))) return false
  const cue = by.cue.map((c) => report.text.slice(c.start, c.end)).join(' ')
  if (words.asserts.test(cue) || words.answers.test(cue) || negates(t, by.content)) return true
  const own = stemsOf(charge)
  return [...stemsOf(t)].filter((stem) => own.has(stem)).length > 1
}

const stemsOf = (t: Telling) =>
  new Set(readWords(t).flatMap((w) => (w.kind === 'word' && !t.page.words.telling.has(w.word) ? [w.stem] : [])))

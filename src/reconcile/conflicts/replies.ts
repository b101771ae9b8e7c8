import type { Actor } from '../../record/finding.ts'
import { negates, neighbour, sharedStems, sideOf, withQuotation } from './around.ts'
import { accused } from './blame.ts'
import type { ConflictDraft } from './conflict-draft.ts'
import { accountsHeading, type NameOf } from './headings.ts'
import { cueOf, isPlain, type Sentence, speakerOf, textOf } from './sentence.ts'
import { namedIn, sidesIn } from './who.ts'

/** How many sentences after a charge its reply stands. */
const AFTER = [1, 2]

/** What somebody is accused of, and what those who are say to it: 'Lorvia accused Karsa of delaying the talks. Karsa insisted it had not'. */
export function replyDrafts(sentences: readonly Sentence[], actors: readonly Actor[], nameOf: NameOf): ConflictDraft[] {
  const here = namedIn(actors)
  const sideOfWho = sidesIn(actors)
  return sentences.flatMap((s): ConflictDraft[] => {
    const pair = accused(s, here)
    if (!pair) return []
    const [by, of] = pair.map(sideOfWho)
    if (by === of) return []
    const reply = AFTER.flatMap((step) => neighbour(s, step) ?? []).find((t) => isPlain(t) && isReply(s, t, (who) => sideOfWho(who) === of)) // biome-ignore format: one line
    if (!reply) return []
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
function isReply(charge: Sentence, t: Sentence, isOfSide: (who: string) => boolean): boolean {
  const { words } = t.page
  const by = t.said.find((a) => a.speaker !== null && isOfSide(a.speaker))
  if (!by || words.blames.test(textOf(t))) return false
  const cue = cueOf(t, by)
  return (
    words.asserts.test(cue) || words.answers.test(cue) || negates(t, by.content) || sharedStems(charge, t).length > 1
  )
}

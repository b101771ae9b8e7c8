import { headings } from '../../languages/headings.ts'
import type { Actor } from '../../record/finding.ts'
import { listBy } from '../list-by.ts'
import { sideOfAll } from './around.ts'
import type { ConflictDraft } from './conflict-draft.ts'
import { readWills, type Will } from './read-wills.ts'
import type { Page } from './sentence.ts'

/** Days after which somebody may have changed their mind. */
const WITHIN = 2

/** Sides that one report has willing to deal, or leaving it open, and another, at the same time, unwilling. */
export function willingnessDrafts(
  pages: readonly Page[],
  actors: readonly Actor[],
  nameOf: (id: string) => string,
): ConflictDraft[] {
  const bySide = listBy(readWills(pages, actors), (will) => will.who)
  return [...bySide].flatMap(([who, wills]): ConflictDraft[] => {
    const against = (w: Will) =>
      wills.filter(
        (o) =>
          (o.willing === 'unwilling') !== (w.willing === 'unwilling') &&
          o.telling.page !== w.telling.page &&
          !(Math.abs(o.telling.page.day - w.telling.page.day) > WITHIN) &&
          toOne(o, w),
      )
    const opposite = wills.filter((w) => against(w).length > 0)
    if (opposite.length === 0) return []
    const [no, others] = [true, false].map((is) => opposite.filter((w) => (w.willing === 'unwilling') === is))
    return [
      {
        kind: 'stance',
        what: headings.willingness(nameOf(who)),
        about: [who],
        sides: [no!, others!].map((told) => ({ ...sideOfAll(told.map((w) => w.telling)), says: told[0]!.says })),
        rule: 'willingness',
      },
    ]
  })
}

/** Whether two are of one matter: both of dealing at all, or with words in common; of 'it' one word that was told before. */
function toOne(a: Will, b: Will): boolean {
  const { words, wording } = a.telling.page
  if (a.leansOn && b.leansOn) return [...a.leansOn].some((stem) => b.leansOn!.has(stem))
  if (words.dealing.test(a.to) && words.dealing.test(b.to)) return true
  const stems = ({ to }: Will) =>
    (to.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((w) => !wording.functionWords.has(w)).map(wording.stem)
  const other = new Set(stems(b))
  return stems(a).filter((stem) => other.has(stem)).length > 1
}

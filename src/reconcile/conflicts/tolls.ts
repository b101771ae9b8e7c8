import type { ConflictDraft } from './conflict-draft.ts'
import { sidesOf, whatOf } from './figure-sides.ts'
import { sameAmount } from './same-amount.ts'
import { speakerOf, textOf } from './sentence.ts'
import type { ToldFigure, ToldFigures } from './told-figures.ts'

/**
 * How many were killed, hurt, held or freed, as two speakers beside each other in one report tell it. What other reports tell of tolls is
 * of other hours and other attacks too often to be held against it.
 */
export function tollDrafts({ told }: ToldFigures): ConflictDraft[] {
  const drafts: ConflictDraft[] = []
  for (const [i, a] of told.entries()) {
    if (a.figure.kind !== 'fate') continue
    for (const b of told.slice(i + 1, i + 8)) {
      const near = b.telling.page === a.telling.page && b.telling.at - a.telling.at <= 2 && b.telling !== a.telling
      if (!near || b.figure.kind !== 'fate' || b.figure.what !== a.figure.what || b.figure.value === a.figure.value)
        continue
      if (!sameKind(a, b) || b.telling.page.words.counting.otherCases.test(textOf(b.telling))) continue
      const [one, other] = [speakerOf(a.telling), speakerOf(b.telling)]
      if (!one || !other || one === other) continue
      const kind = sameAmount(a.figure, b.figure) === 'differ' ? 'value' : 'grain'
      drafts.push({ kind, what: whatOf(a, []), about: [], sides: sidesOf([a, b]), rule: 'toll' })
    }
  }
  return drafts
}

/** Whether both count people of one kind, or one tells of no kind: 'two police officers' are not of '17 fighters'. */
function sameKind(a: ToldFigure, b: ToldFigure): boolean {
  const [x, y] = [a, b].map(({ figure, words }) => words.slice(figure.from, figure.to + 1).filter((w) => w.kind === 'word' || w.kind === 'name').map((w) => w.stem).filter((s) => !a.telling.page.words.counting.anybody.test(s))) as [string[], string[]] // biome-ignore format: one line
  return x.length === 0 || y.length === 0 || x.some((stem) => y.includes(stem))
}

import { headings } from '../../languages/headings.ts'
import type { Actor } from '../../record/finding.ts'
import { sideOfAll } from './around.ts'
import type { ConflictDraft } from './conflict-draft.ts'
import { type Sentence, speakerOf, textOf } from './sentence.ts'
import { sidesIn } from './who.ts'

/** How talks went, as those who speak of them on one day have it: 'constructive', and 'no progress was made'. */
export function assessmentDrafts(sentences: readonly Sentence[], actors: readonly Actor[]): ConflictDraft[] {
  const sideOfWho = sidesIn(actors)
  const sideIn = (t: Sentence) => sideOfWho(speakerOf(t)!)
  const byDay = new Map<number, { well: Sentence[]; badly: Sentence[] }>()
  for (const telling of sentences) {
    const how = howIn(telling)
    const { day } = telling.page
    if (!how || Number.isNaN(day)) continue
    const list = byDay.get(day) ?? { well: [], badly: [] }
    list[how].push(telling)
    byDay.set(day, list)
  }
  return [...byDay.values()].flatMap(({ well, badly }): ConflictDraft[] => {
    // Who finds both in the talks, or whose side does, sees both sides of them.
    const both = new Set(well.map(sideIn).filter((who) => badly.some((t) => sideIn(t) === who)))
    const [good, bad] = [well, badly].map((told) => told.filter((t) => !both.has(sideIn(t)))) as [Sentence[], Sentence[]] // biome-ignore format: one line
    if (!good[0] || !bad[0]) return []
    return [
      {
        kind: 'polarity',
        what: headings.assessed,
        about: [...good, ...bad].flatMap((t) => t.said.map((a) => a.id)),
        sides: [sideOfAll(good), sideOfAll(bad)],
        rule: 'assessment',
      },
    ]
  })
}

/** How somebody tells that talks go, in what they are told to say. */
function howIn(telling: Sentence): 'well' | 'badly' | null {
  const text = textOf(telling)
  if (!telling.page.words.assessments.anywhere.test(text) || speakerOf(telling) === null) return null
  for (const how of ['badly', 'well'] as const) {
    const match = telling.page.words.assessments[how].exec(text)
    if (!match) continue
    const at = telling.start + match.index
    return telling.said.some((a) => a.content.some((c) => c.start <= at + match[0].length && at < c.end)) ? how : null
  }
  return null
}

import type { Actor } from '../../record/finding.ts'
import type { Draft, DraftSide } from './draft.ts'
import { sidesIn } from './nations.ts'
import { LONGEST_SENTENCE, type Page, speakerOf, type Telling, textOf } from './telling.ts'

/** Passages shown of one side. */
const MOST = 4

/** How talks went, as those who speak of them on one day have it: 'constructive', and 'no progress was made'. */
export function assessmentDrafts(pages: readonly Page[], actors: readonly Actor[]): Draft[] {
  const sideOfWho = sidesIn(actors)
  const sideIn = (t: Telling) => sideOfWho(speakerOf(t)!)
  const byDay = new Map<number, { well: Telling[]; badly: Telling[] }>()
  for (const page of pages)
    for (const telling of page.sentences) {
      const how = howIn(telling)
      if (!how || Number.isNaN(page.day)) continue
      const day = byDay.get(page.day) ?? { well: [], badly: [] }
      day[how].push(telling)
      byDay.set(page.day, day)
    }
  return [...byDay.values()].flatMap(({ well, badly }): Draft[] => {
    // Who finds both in the talks, or whose side does, sees both sides of them.
    const both = new Set(well.map(sideIn).filter((who) => badly.some((t) => sideIn(t) === who)))
    const [good, bad] = [well, badly].map((told) => told.filter((t) => !both.has(sideIn(t)))) as [Telling[], Telling[]] // biome-ignore format: one line
    if (!good[0] || !bad[0]) return []
    return [
      {
        kind: 'polarity',
        what: 'whether the talks went well',
        about: [...good, ...bad].flatMap((t) => t.said.map((a) => a.id)),
        sides: [sideOf(good), sideOf(bad)],
        rule: 'assessment',
      },
    ]
  })
}

/** How somebody tells that talks go, in what they are told to say. */
function howIn(telling: Telling): 'well' | 'badly' | null {
  const text = textOf(telling)
  const { anywhere } = telling.page.words.assessments
  if (telling.said.length === 0 || text.length > LONGEST_SENTENCE || !anywhere.test(text)) return null
  if (speakerOf(telling) === null) return null
  for (const how of ['badly', 'well'] as const) {
    const match = telling.page.words.assessments[how].exec(text)
    if (!match) continue
    const at = telling.start + match.index
    return telling.said.some((a) => a.content.some((c) => c.start <= at + match[0].length && at < c.end)) ? how : null
  }
  return null
}

const sideOf = (told: readonly Telling[]): DraftSide => ({
  says: textOf(told[0]!),
  passages: told.slice(0, MOST).map(({ page, start, end }) => ({ report: page.report.id, start, end })),
})

import { headings } from '../../languages/headings.ts'
import type { Actor } from '../../record/finding.ts'
import type { ConflictDraft } from './conflict-draft.ts'
import { type Page, passageOf, type Sentence, textOf } from './sentence.ts'
import { namedIn } from './who.ts'

/** A sentence that says what became of a meeting or a journey, and between whom. */
interface Course {
  readonly telling: Sentence
  readonly status: string
  readonly says: string
}

const WITHIN = 3

/** Meetings and journeys of the same people that were put off, as one report has it, and called off or never held, as another. */
export function statusDrafts(pages: readonly Page[], actors: readonly Actor[]): ConflictDraft[] {
  const courses = pages.flatMap((page) => page.sentences.flatMap(courseOf))
  if (courses.length < 2) return []
  const named = namedIn(actors.filter((a) => a.kind === 'person'))
  const people = new Map(courses.map(({ telling }) => [telling, new Set(named(telling).map((n) => n.who))]))
  const drafts: ConflictDraft[] = []
  for (const [i, b] of courses.entries())
    for (const a of courses.slice(0, i)) {
      if (a.telling.page === b.telling.page || a.status === b.status) continue
      if (Math.abs(a.telling.page.day - b.telling.page.day) > WITHIN) continue
      const both = [...people.get(a.telling)!].filter((id) => people.get(b.telling)!.has(id))
      if (both.length < 2) continue
      const names = actors.filter((x) => both.includes(x.id)).map((x) => x.name)
      drafts.push({
        kind: 'status',
        what: headings.course(headings.meeting(names.slice(0, 2))),
        about: [],
        sides: [a, b].map(({ telling, says }) => ({ says, passages: [passageOf(telling)] })),
        rule: 'status',
      })
    }
  return drafts
}

function courseOf(telling: Sentence): Course[] {
  const { gatherings, courses } = telling.page.words
  const text = textOf(telling)
  if (!gatherings.test(text)) return []
  for (const { status, cue } of courses) {
    const match = cue.exec(text)
    if (match) return [{ telling, status, says: match[0] }]
  }
  return []
}

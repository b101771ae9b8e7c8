import { headings } from '../../languages/headings.ts'
import { listBy } from '../list-by.ts'
import { sideOfAll } from './around.ts'
import type { ConflictDraft } from './conflict-draft.ts'
import { readWords, type Word } from './read-words.ts'
import { type Page, type Sentence, textOf } from './sentence.ts'

/** What is told of one thing in one relation: who drafted it, what it depends on, whose request it was. */
interface Filled {
  readonly telling: Sentence
  readonly slot: string
  /** What it is told of, as stems; and what fills it. */
  readonly of: ReadonlySet<string>
  /** Its nouns by their stems, as they stand. */
  readonly nouns: ReadonlyMap<string, string>
  readonly by: ReadonlySet<string>
  readonly negative: boolean
}

/** Days after which what is told of a thing may have changed. */
const WITHIN = 4
/** How far what is told of, and what fills it, may stand from the words between them; asides stand between. */
const REACH_OF = 16
const REACH = 12

/** Things of which reports tell one relation otherwise: drafted by others, dependent on other conditions. */
export function slotDrafts(pages: readonly Page[]): ConflictDraft[] {
  const bySlot = listBy(
    pages.flatMap((page) => page.sentences.flatMap(slotsIn)),
    (filled) => filled.slot,
  )
  return [...bySlot].flatMap(([slot, all]) => {
    const things = pages[0]?.words.slots.find((s) => s.name === slot)?.things
    const drafts: ConflictDraft[] = []
    for (const [i, b] of all.entries())
      for (const a of all.slice(Math.max(0, i - 40), i)) {
        if (Math.abs(a.telling.page.day - b.telling.page.day) > WITHIN) continue
        if (
          a.telling === b.telling ||
          (slot !== 'who asked for it' && a.telling.page === b.telling.page) ||
          a.negative !== b.negative ||
          !alike(a, b, things) ||
          !apart(a.by, b.by)
        )
          continue
        drafts.push({
          kind: 'value',
          what: headingOf(slot, a, b, things),
          about: [],
          sides: [a, b].map((filled) => sideOfAll([filled.telling])),
          rule: 'slot',
        })
      }
    return drafts
  })
}

/** Whether each tells more that the other does not than they have in common. */
function apart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const common = [...a].filter((x) => b.has(x)).length
  return common * 2 <= Math.min(a.size, b.size) && common < 3
}
/** Whether two are of one thing: by one of the nouns that the relation asks for, or by a word in common. */
const alike = (a: Filled, b: Filled, things: readonly RegExp[] | undefined) =>
  things
    ? things.some((thing) => [a, b].every(({ of }) => [...of].some((stem) => thing.test(stem))))
    : [...a.of].some((stem) => b.of.has(stem))

/** 'who drafted the plan'; 'what it depends on (reductions)', where no noun is the relation's own. */
function headingOf(slot: string, a: Filled, b: Filled, things: readonly RegExp[] | undefined): string {
  const thing = things && [...a.nouns, ...b.nouns].find(([stem, word]) => !word.endsWith('ed') && things.some((t) => t.test(stem))) // biome-ignore format: one line
  if (thing) return headings.slot(slot, thing[1])
  const common = [...b.nouns].find(([stem]) => a.of.has(stem))
  return common ? headings.slotOf(slot, common[1]) : slot
}

function slotsIn(telling: Sentence): Filled[] {
  const text = textOf(telling)
  const { slots, mayFill } = telling.page.words
  if (!mayFill.test(text)) return []
  const hits = slots.filter((s) => s.cue.test(text))
  if (hits.length === 0) return []
  const words = readWords(telling)
  return hits.flatMap(({ name, cue, told, which }): Filled[] => {
    const match = cue.exec(text)!
    const [start, end] = [telling.start + match.index, telling.start + match.index + match[0].length]
    const before = words.filter((w) => w.end <= start).slice(told === 'after' ? -REACH_OF : -REACH)
    const after = words.filter((w) => w.start >= end).slice(0, REACH)
    const [of, by] = told === 'after' ? [before, after] : [after, before]
    const telling_ = (list: readonly Word[]) => list.filter((w) => w.kind === 'word' || w.kind === 'name')
    const fills = telling_(by).map((w) => w.stem)
    if (fills.length === 0) return []
    return [
      {
        telling,
        slot: name,
        nouns: new Map(of.filter((w) => w.kind === 'word').map((w) => [w.stem, w.word])),
        of: new Set([...telling_(of).map((w) => w.stem), ...of.filter((w) => which?.test(w.word)).map((w) => w.word)]),
        by: new Set(fills),
        negative: [...before, ...after].some((w) => w.kind === 'negation'),
      },
    ]
  })
}

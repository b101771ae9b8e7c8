import { headings } from '../../languages/headings.ts'
import type { Attribution } from '../../record/finding.ts'
import { sideOfAll } from './around.ts'
import type { ConflictDraft } from './conflict-draft.ts'
import { cutWords } from './headings.ts'
import { readWords } from './read-words.ts'
import { isPlain, type Page, type Sentence, textOf } from './sentence.ts'

/** What somebody holds a thing to be, by a word that has an opposite: 'a defensive strike'. */
interface Held {
  readonly telling: Sentence
  readonly attribution: Attribution
  readonly is: boolean
  readonly stems: ReadonlySet<string>
}

/** Sentences between two who speak of one thing. In two reports such words are told of too many things. */
const BESIDE = 3
/** Words before one that turn it round: 'not a defensive', 'rather than a'. */
const REACH = 3

/** Two who hold one thing to be opposite things: 'a defensive strike', 'a grave violation of the truce'. */
export function oppositeDrafts(pages: readonly Page[]): ConflictDraft[] {
  const words = pages[0]?.words.opposites ?? []
  return words.flatMap(({ whether, yes, no }) => {
    const used = new Set<Sentence>()
    return pages.flatMap((page) => {
      const held = page.sentences.flatMap((s) => heldIn(s, yes, no))
      return held.flatMap((b, i): ConflictDraft[] => {
        const a = held.slice(0, i).findLast((x) => !used.has(x.telling) && atOdds(x, b))
        if (!a || used.has(b.telling)) return []
        used.add(a.telling).add(b.telling)
        return [draftOf(whether, a, b)]
      })
    })
  })
}

const draftOf = (whether: string, a: Held, b: Held): ConflictDraft => ({
  kind: 'stance',
  what: headings.opposite(whether, cutWords(textOf(a.telling), 70)),
  about: [a.attribution.id, b.attribution.id],
  sides: [a, b].map((held) => sideOfAll([held.telling])),
  rule: 'opposite',
})

function atOdds(a: Held, b: Held): boolean {
  if (a.is === b.is || a.attribution.speaker === b.attribution.speaker || a.telling === b.telling) return false
  const { page, at } = a.telling
  return (
    page === b.telling.page && Math.abs(at - b.telling.at) <= BESIDE && [...a.stems].some((stem) => b.stems.has(stem))
  )
}

function heldIn(s: Sentence, yes: RegExp, no: RegExp): Held[] {
  const text = textOf(s)
  if (s.said.length === 0) return []
  const signs = [...[...text.matchAll(yes)].map((m) => ({ m, is: true })), ...[...text.matchAll(no)].map((m) => ({ m, is: false }))] // biome-ignore format: one line
  if (signs.length === 0 || !isPlain(s) || /\?\W*$/u.test(text)) return []
  const found = signs.flatMap(({ m, is }): Held[] => {
    const at = s.start + m.index
    const by = innermostAt(s, at)
    if (!by) return []
    const words = readWords(s)
    const before = words.filter((w) => w.end <= at).slice(-REACH)
    const turned = before.some((w) => w.kind === 'negation' || w.word === 'than')
    const own = words.filter((w) => w.start < at || w.start >= at + m[0].length)
    const stems = own.flatMap((w) => ((w.kind === 'word' || w.kind === 'name') && !s.page.words.telling.has(w.word) ? [w.stem || w.word] : [])) // biome-ignore format: one line
    return [{ telling: s, attribution: by, is: is !== turned, stems: new Set(stems) }]
  })
  const [first] = found
  return first && found.every((f) => f.is === first.is) ? [first] : []
}

/** Whose words stand at a place: not of who passes them on. */
function innermostAt({ said }: Sentence, at: number): Attribution | undefined {
  const size = ({ content }: Attribution) => content.at(-1)!.end - content[0]!.start
  const over = said.filter((a) => a.speaker !== null && a.content.some((c) => c.start <= at && at < c.end))
  return over.sort((a, b) => size(a) - size(b))[0]
}

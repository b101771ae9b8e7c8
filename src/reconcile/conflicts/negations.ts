import type { Attribution } from '../../record/finding.ts'
import { glued, neighbour, sideOf, withQuotation } from './around.ts'
import type { Draft } from './draft.ts'
import { accountsHeading, type NameOf, unnamedIn } from './headings.ts'
import { readWords, type Word } from './read-words.ts'
import { LONGEST_SENTENCE, type Page, type Telling, textOf } from './telling.ts'

/** Sentences between one who says it and one who says it is not so. */
const BESIDE = [-1, -2, 1, 2]
/** How much of what is said not to be so the other says too, by words that are no names; and in how short a sentence one word will do. */
const PART = 0.5
const SHORT = 2
/** Letters of a name that two forms have in common: 'Karsa', 'Karsan'. */
const NAME = 4

/** What one speaker says is so, and another right beside it says is not: 'the gates were closed', 'the gates were never closed'. */
export function negationDrafts(pages: readonly Page[], nameOf: NameOf): Draft[] {
  return pages.flatMap((page) =>
    page.sentences.flatMap((s) =>
      saysIn(s)
        .filter((n) => n.isNegative)
        .flatMap((n): Draft[] => {
          const told = BESIDE.flatMap((by) => neighbour(s, by) ?? []).flatMap(saysIn).find((p) => !p.isNegative && isOfOne(p, n, nameOf)) // biome-ignore format: one line
          if (!told) return []
          const [first, second] = [told, n].sort((x, y) => x.s.start - y.s.start) as [Says, Says]
          return [
            {
              kind: 'polarity',
              what: accountsHeading([first.by, second.by], nameOf),
              about: [told.a.id, n.a.id],
              sides: [sideOf(first.s), withQuotation(second.s)],
              rule: 'negated',
            },
          ]
        }),
    ),
  )
}

/** Plain words of one who says that something is so or is not. */
interface Says {
  readonly s: Telling
  readonly a: Attribution
  readonly by: string
  readonly words: readonly Word[]
  readonly isNegative: boolean
}

/** What speakers say in a sentence, without what they wish, ask for, suppose or deny in so many words. */
function saysIn(s: Telling): Says[] {
  const text = textOf(s)
  const { unasserted, denies, undenied, softNot, bids, wishes, pointsBack } = s.page.words
  if (s.said.length === 0 || text.length > LONGEST_SENTENCE || /\?\W*$/u.test(text) || glued.test(text)) return []
  return s.said.flatMap((a): Says[] => {
    // 'They also say' may be of whoever was told of.
    if (a.speaker === null || softNot.test(text.slice(0, a.content[0]!.start - s.start)) || pointsBack.test(unnamedIn(a.speaker))) return [] // biome-ignore format: one line
    if (a.content[0]!.start < s.start || a.content.at(-1)!.end > s.end) return []
    const own = [...a.cue, ...a.content].map((c) => s.page.report.text.slice(c.start, c.end)).join(' ')
    if ([unasserted, denies, undenied, softNot, bids, wishes].some((other) => other.test(own))) return []
    const words = readWords(s).filter((w) => a.content.some((c) => w.start >= c.start && w.end <= c.end))
    const negations = words.filter((w) => w.kind === 'negation').length
    return negations > 1 ? [] : [{ s, a, by: a.speaker, words, isNegative: negations === 1 }]
  })
}

/** Whether two who speak beside each other tell of one thing: of the same by name, on one day, with most of its words. */
function isOfOne(told: Says, not: Says, nameOf: NameOf): boolean {
  if (told.by === not.by || areApart(days(told), days(not)) || areApart(names(told), names(not))) return false
  const spoken = textOf(told.s).toLowerCase()
  // 'We have not signed': of whom the other tells it must be who speaks.
  const isOwn = not.words.some(({ word }) => /^(?:we|our|us|i|my)$/u.test(word))
  if (isOwn && !nameOf(not.by).split(' ').some((part) => part.length >= NAME && spoken.includes(part.toLowerCase()))) return false // biome-ignore format: one line
  const [own, others] = [stems(not), stems(told)]
  const shared = [...own].filter((stem) => others.has(stem)).length
  if (!others.has(verbOf(not)) || not.s.page.words.opposites.some((o) => isOf(told.s, o) && isOf(not.s, o)))
    return false
  const isOfAny = not.words.some(({ word }) =>
    /^(?:any|no|never|they|he|she|it|we)(?:body|one|thing)?$|^none$/u.test(word),
  )
  return shared >= PART * own.size && (shared > 1 || (shared === 1 && isOfAny && own.size <= SHORT))
}

/** What is said not to be so: the first word behind the 'not', or the one before a 'nothing'. */
function verbOf({ words }: Says): string {
  const at = words.findIndex((w) => w.kind === 'negation')
  return (words.slice(at).find((w) => w.kind === 'word') ?? words[at - 1])?.stem ?? ''
}

/** Whether a sentence tells whether it is lawful, or a success: `opposites.ts` sets those against each other. */
const isOf = (s: Telling, { yes, no }: Page['words']['opposites'][number]) => [yes, no].some((either) => textOf(s).search(either) >= 0) // biome-ignore format: one line

const stems = ({ words, s }: Says) =>
  new Set(words.flatMap((w) => (w.kind === 'word' && !s.page.words.telling.has(w.word) ? [w.stem] : [])))
const days = ({ s }: Says) =>
  new Set([...textOf(s).matchAll(new RegExp(s.page.words.dated, 'giu'))].map((m) => m[0].toLowerCase()))
const names = (told: Says) => {
  const dated = [...days(told)].join(' ')
  return new Set(
    told.words.flatMap((w) => (w.kind === 'name' && !dated.includes(w.word) ? [w.word.slice(0, NAME)] : [])),
  )
}
const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size > 0 && b.size > 0 && ![...a].some((x) => b.has(x))

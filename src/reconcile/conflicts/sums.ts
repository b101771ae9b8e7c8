import type { AccountWords } from '../../languages/accounts.ts'
import { headings } from '../../languages/headings.ts'
import { listBy } from '../list-by.ts'
import type { ConflictDraft } from './conflict-draft.ts'
import { sidesOf } from './figure-sides.ts'
import { sameAmount } from './same-amount.ts'
import type { ToldFigure, ToldFigures } from './told-figures.ts'

/** What a sum is of, the same for what may be compared, and in words: 'what the package costs', 'how much is for hospitals'. */
interface Sum {
  readonly told: ToldFigure
  readonly key: string
  readonly what: string
  readonly times: number
}

/** Smaller sums are told of too many things. */
const LEAST = 1_000_000
/** Days after which a bill has grown. */
const WITHIN = 4
/** How many times larger the other sum for one thing may be: a whole bill has few near it in size, what one receives has many parts. */
const TIMES = { price: 1.25, purpose: 1.4 }
/** Words between a sum and what it is the price of: 'a $40 million emergency relief package'. */
const REACH = 4

/** Sums that two reports tell of one thing: the size of a bill, or what somebody is given. */
export function sumDrafts({ told }: ToldFigures): ConflictDraft[] {
  const byKey = listBy(told.flatMap(sumsIn), (sum) => sum.key)
  return [...byKey.values()].flatMap((all): ConflictDraft[] => {
    // A report that tells two sums speaks of two things.
    const inReport = new Map<string, Set<number>>()
    for (const { told: t } of all) {
      const id = t.telling.page.report.id
      inReport.set(id, (inReport.get(id) ?? new Set()).add(t.figure.value))
    }
    const clear = all.filter(({ told: t }) => inReport.get(t.telling.page.report.id)!.size === 1)
    const differing = clear.filter((a) => clear.some((b) => differ(a, b)))
    if (!differing[0]) return []
    const figures = differing.map((s) => s.told)
    return [{ kind: 'value', what: differing[0].what, about: [], sides: sidesOf(figures), rule: 'sum' }]
  })
}

function differ({ told: a, times }: Sum, { told: b }: Sum): boolean {
  const [low, high] = [a.figure.value, b.figure.value].sort((x, y) => x - y)
  return (
    low !== high &&
    high! / low! <= times &&
    !(Math.abs(a.telling.page.day - b.telling.page.day) > WITHIN) &&
    sameAmount(a.figure, b.figure) === 'differ'
  )
}

function sumsIn(told: ToldFigure): Sum[] {
  const { figure, telling } = told
  if (!figure.what.startsWith('money') || figure.value < LEAST || figure.of.length > 0) return []
  const { words } = telling.page
  const price = pricedIn(told, words)
  if (price) return [{ told, key: `price ${figure.what}`, what: headings.price(price), times: TIMES.price }]
  const purpose = purposeIn(told, words)
  return purpose ? [{ told, key: `for ${purpose.stem} ${figure.what}`, what: headings.purpose(purpose.says), times: TIMES.purpose }] : [] // biome-ignore format: one line
}

/** The bill or package whose price a sum before it is. */
function pricedIn({ words, figure }: ToldFigure, { sums }: AccountWords): string | null {
  for (const { word, kind } of words.slice(figure.to + 1, figure.to + 1 + REACH)) {
    if (sums.priced.has(word)) return word
    if (kind !== 'word' && kind !== 'name') return null
  }
  return null
}

/** Whom or what a sum is for: the last noun after 'for', or after 'for grants to'. */
function purposeIn(
  { words, figure, telling }: ToldFigure,
  { sums, measures }: AccountWords,
): { stem: string; says: string } | null {
  // biome-ignore format: one line
  let at = figure.to + 1
  while (sums.purposes.has(words[at]?.word ?? '') || (at > figure.to + 1 && sums.money.has(words[at]?.word ?? ''))) at++
  if (at === figure.to + 1 || !sums.purposes.has(words[at - 1]!.word)) return null
  let last = at
  while (words[last]?.kind === 'word' || words[last]?.kind === 'name') last++
  const noun = last > at ? words[last - 1]! : null
  if (!noun || measures.has(noun.word)) return null
  return { stem: noun.stem, says: telling.page.report.text.slice(words[at]!.start, noun.end) }
}

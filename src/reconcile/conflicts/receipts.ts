import { headings } from '../../languages/headings.ts'
import type { Actor } from '../../record/finding.ts'
import { listBy } from '../list-by.ts'
import { sideOfAll } from './around.ts'
import type { ConflictDraft } from './conflict-draft.ts'
import { type Page, type Sentence, speakerOf, textOf } from './sentence.ts'
import { namedIn } from './who.ts'

/** A sentence that has a text handed over or held, or not there. */
interface Receipt {
  readonly telling: Sentence
  readonly got: boolean
  /** 'plan', or the pronoun for it. */
  readonly thing: string
  /** Where the words begin that tell it. */
  readonly at: number
}

/** Days after which who had nothing may have been given it. */
const WITHIN = 3

/**
 * Texts (a plan, an offer) that one account has handed to somebody, or in their hands, and that others say they have not got: who denies
 * having received it speaks against who delivered it, though they share no verb.
 */
export function receiptDrafts(
  pages: readonly Page[],
  actors: readonly Actor[],
  nameOf: (id: string) => string,
): ConflictDraft[] {
  const found = pages.flatMap((page) => page.sentences.flatMap(receiptIn))
  if (!found.some((r) => r.got) || found.every((r) => r.got)) return []
  const sidesIn = readSides(actors)
  const had = found.filter((r) => r.got).map((r) => ({ ...r, of: sidesIn(r) }))
  const missing = listBy(
    found.filter((r) => !r.got && sidesIn(r).length > 0),
    (r) => sidesIn(r)[0]!,
  )
  return [...missing].flatMap(([who, all]): ConflictDraft[] => {
    const given = had.filter((h) => (h.of.includes(who) || h.of.includes(ALL)) && all.some((m) => ofOne(m, h)))
    const without = all.filter((m) => given.some((h) => ofOne(m, h)))
    if (given.length === 0) return []
    return [
      {
        kind: 'polarity',
        what: headings.given(nameOf(who), [...without, ...given].find((r) => r.thing !== 'it')?.thing ?? null),
        about: [...given, ...without].flatMap((r) => r.telling.said.map((a) => a.id)),
        sides: [given, without].map((list) => sideOfAll(list.map((r) => r.telling))),
        rule: 'receipt',
      },
    ]
  })
}

function receiptIn(telling: Sentence): Receipt[] {
  const { receipts } = telling.page.words
  const text = textOf(telling)
  if (!receipts.anywhere.test(text)) return []
  for (const { got, cue } of receipts.cues) {
    const match = cue.exec(text)
    if (match) return [{ telling, got, thing: match.groups!.thing!.toLowerCase(), at: telling.start + match.index }]
  }
  return []
}

/** Whether two sentences may be of one text: within days, one word for it or two that any plan is called. */
function ofOne(a: Receipt, b: Receipt): boolean {
  const { alike } = a.telling.page.words.receipts
  if (Math.abs(a.telling.page.day - b.telling.page.day) > WITHIN || a.telling === b.telling) return false
  return a.thing === b.thing || (alike.test(a.thing) && alike.test(b.thing))
}

/** 'To both capitals'. */
const ALL = 'all'

/** Tells who has it or not: of what is given all sides that are named; of what is missing who is named before, or speaks. */
function readSides(actors: readonly Actor[]): (r: Receipt) => string[] {
  const side = new Map(actors.map((a) => [a.id, a.party ?? a.id]))
  const named = namedIn(actors)
  return ({ telling: t, got, at }) => {
    const here = named(t)
    if (got) return [...here.map((n) => side.get(n.who)!), ...(t.page.words.receipts.all.test(textOf(t)) ? [ALL] : [])]
    const before = here.filter((n) => n.end <= at).sort((a, b) => b.end - a.end)[0]
    const who = before?.who ?? speakerOf(t)
    return who ? [side.get(who) ?? who] : []
  }
}

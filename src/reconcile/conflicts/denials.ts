import type { Attribution } from '../../record/finding.ts'
import type { Span } from '../../record/passage.ts'
import { listBy } from '../list-by.ts'
import { negates, neighbour, sideOf, withQuotation } from './around.ts'
import type { ConflictDraft, DraftSide } from './conflict-draft.ts'
import { denialHeading, insistenceHeading, type NameOf } from './headings.ts'
import { readWords } from './read-words.ts'
import { contentOf, cueOf, isPlain, type Page, type Sentence, speakerOf, textOf } from './sentence.ts'

/** Who says in a sentence that something is not so, and the stems of what is denied. */
interface Denial {
  readonly sentence: Sentence
  readonly attribution: Attribution
  readonly stems: ReadonlySet<string>
}

/** A denial with what it denies, where its report tells that. */
interface Found extends Denial {
  readonly asserted: DraftSide | null
  readonly denied: DraftSide
}

/** The weight of the words that an assertion shares with the denial beside it, and of those that two denials of one thing share. */
const LEAST = 3.4
const LEAST_SAME = 10
const ELSEWHERE = 150
/** An account of fewer signs is none. */
const FEWEST = 30

type Weigh = (stems: Iterable<string>) => number

/** What one says and another denies, in one report. Denials of one thing by one speaker in several reports are one. */
export function denialDrafts(pages: readonly Page[], nameOf: NameOf): ConflictDraft[] {
  const denying = pages.flatMap((page) => page.sentences.filter(mayDeny))
  const weigh = weigherOf(denying)
  const found = denying.flatMap((sentence): Found[] => {
    const attribution = isPlain(sentence) ? sentence.said.find((a) => isDenial(sentence, a)) : undefined
    if (!attribution) return []
    const denial = { sentence, attribution, stems: stemsIn(sentence, attribution.content) }
    const split = splitAt(sentence, attribution)
    if (split) return [{ ...denial, ...split }]
    const beside = assertionBeside(denial, weigh, nameOf) ?? assertionInReport(denial, weigh)
    return [{ ...denial, asserted: beside && sideOf(beside), denied: withQuotation(sentence) }]
  })
  const bySpeaker = listBy(found, (d) => d.attribution.speaker)
  return [...bySpeaker.values()].flatMap((own) => gather(own, weigh).flatMap((group) => draftOf(group, nameOf)))
}

function mayDeny(sentence: Sentence): boolean {
  const text = textOf(sentence)
  const { denies, noSuch, undenied } = sentence.page.words
  return (denies.test(text) || noSuch.test(text)) && !undenied.test(text)
}

/** How much words tell among the sentences that deny and those beside them. */
function weigherOf(denying: readonly Sentence[]): Weigh {
  const near = denying.flatMap((s) => [s, ...[-1, 1].flatMap((by) => neighbour(s, by) ?? [])])
  const counts = new Map<string, number>()
  for (const t of near) for (const stem of stemsIn(t)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return (stems) => {
    let all = 0
    for (const stem of stems) all += Math.log((near.length + ELSEWHERE) / ((counts.get(stem) ?? 0) + 1))
    return all
  }
}

function isDenial(sentence: Sentence, a: Attribution): boolean {
  if (a.speaker === null || a.cue.length === 0) return false
  if (a.content[0]!.start < sentence.start || a.content[0]!.start >= sentence.end) return false
  if (saysNoSuch(sentence, a)) return true
  const { denies, deniesClaims, withholds } = sentence.page.words
  const cue = cueOf(sentence, a)
  const end = Math.max(...a.cue.map((c) => c.end))
  const after = (most: number) => cue + sentence.page.report.text.slice(end, end + most)
  // 'Denying the government the cash' is no word said; 'denied fuel to the valley' is a deed.
  if (/^\W*denying/iu.test(cue) || withholds.test(after(80))) return false
  // 'Rejected' is a denial where what it rejects are claims.
  return /^\W*(?:\p{L}+ )*(?:reject|dismiss)/iu.test(cue) ? deniesClaims.test(after(40)) : denies.test(cue)
}

/** 'It had made no such offer' denies, whatever word tells that it is said. */
const saysNoSuch = (t: Sentence, a: Attribution) => t.page.words.noSuch.test(contentOf(t, a))

/** Stems of words and names, in a telling or in parts of it. */
const stemsIn = (t: Sentence, within: readonly Span[] = [t]) =>
  new Set(readWords(t).flatMap((w) => ((w.kind === 'word' || w.kind === 'name') && within.some((c) => w.start >= c.start && w.end <= c.end) ? [w.stem] : []))) // biome-ignore format: one line

/** Denial and assertion in one sentence: 'denied it, although two who were there said that he had'. */
function splitAt(sentence: Sentence, a: Attribution): { asserted: DraftSide; denied: DraftSide } | null {
  const text = textOf(sentence)
  const from = a.content[0]!.start - sentence.start
  const { although } = sentence.page.words
  const others = sentence.said.filter((b) => b !== a && b.speaker !== a.speaker && b.speaker !== null)
  const match = although.exec(text.slice(from))
  const end = match ? sentence.start + from + match.index : sentence.end
  // 'It will hold, although Lind has denied it': the denial comes last. The report's own words may be what is denied; a few words before are none.
  const cue = Math.min(...a.cue.map((c) => c.start)) - sentence.start
  const earlier = although.exec(text.slice(0, cue))
  if (earlier && earlier.index > FEWEST) {
    const cut = sentence.start + earlier.index
    const isSaid = others.some((b) => b.content[0]!.start < cut)
    if (isSaid || !match)
      return { denied: sideOf(sentence, cut + earlier[0].length, end), asserted: sideOf(sentence, sentence.start, cut) }
  }
  if (!match || !others.some((b) => b.content[0]!.start > end)) return null
  return { denied: sideOf(sentence, sentence.start, end), asserted: sideOf(sentence, end + match[0].length) }
}

/** Whether a sentence may say what is denied: of somebody else, of now, and not of one mind with the denial, as 'she said it was not so; he denied that it was'. */
function mayAssert(t: Sentence, { sentence, attribution: a }: Denial): boolean {
  const { denies, unasserted } = t.page.words
  const text = textOf(t)
  if (speakerOf(t) === a.speaker || denies.test(text) || unasserted.test(text)) return false
  return !negates(t) || (!saysNoSuch(sentence, a) && negates(sentence, a.content))
}

/** The sentence that weighs most, and more than so much. */
function heaviest(among: readonly Sentence[], least: number, weightOf: (t: Sentence) => number): Sentence | null {
  let [best, most]: [Sentence | null, number] = [null, least]
  for (const t of among) {
    const weight = weightOf(t)
    if (weight > most) [best, most] = [t, weight]
  }
  return best
}

/** The sentence beside a denial that says what it denies: it shares its words, or the denial refers back to it, or a 'but' follows. */
function assertionBeside(denial: Denial, weigh: Weigh, nameOf: NameOf): Sentence | null {
  const { sentence, stems } = denial
  const next = neighbour(sentence, 1)
  if (next && next.said.length > 0 && /^\W*(?:but|however|yet)\b/iu.test(textOf(next))) return next
  const before = neighbour(sentence, -1)
  const further = [-2, -3].flatMap((by) => neighbour(sentence, by) ?? []).filter((t) => t.said.length > 0)
  const among = [...(before ? [before] : []), ...further].filter((t) => mayAssert(t, denial))
  return heaviest(among, LEAST, (t) => {
    const common = [...stemsIn(t)].filter((stem) => stems.has(stem))
    // One word in common may be of any matter.
    const shared = common.length > 1 || stems.size < 4 ? weigh(common) : 0
    return shared + (t === before ? leaning(denial, t, common.length > 0, nameOf) : 0)
  })
}

/** What it weighs that somebody else's words, right before, are of who denies; with a 'though' it is enough. */
const TOLD_OF = 2

/** What it weighs that a denial leans on the sentence right before it. */
function leaning({ sentence, attribution: a }: Denial, before: Sentence, isShared: boolean, nameOf: NameOf): number {
  const { refersBack, ownPart, though } = sentence.page.words
  const content = contentOf(sentence, a)
  const isSaid = before.said.length > 0
  let weight = refersBack.test(content) || (isSaid && isShared && saysNoSuch(sentence, a)) ? LEAST + 1 : 0
  // 'Denied any part in it', behind what somebody says: that is what it is a part in.
  if (isSaid && ownPart.test(content)) weight += LEAST + 1
  // 'Berg said that Lind had left. Lind denied it': who denies is who was told of.
  const denier = a.speaker!.startsWith('unnamed') ? undefined : nameOf(a.speaker!).split(' ').at(-1)
  if (isSaid && denier && textOf(before).includes(denier)) weight += though.test(textOf(sentence)) ? LEAST + 1 : TOLD_OF
  return weight
}

/** The weight that an assertion further off in the same report shares with a denial, and how much of the denial's. */
const LEAST_IN_REPORT = 7
const PART_IN_REPORT = 0.5

/** The sentence anywhere in the same report that says best what a denial denies. */
function assertionInReport(denial: Denial, weigh: Weigh): Sentence | null {
  const { sentence, stems } = denial
  const among = sentence.page.sentences.filter((t) => t !== sentence && t.said.length > 0 && isPlain(t) && mayAssert(t, denial)) // biome-ignore format: one line
  const shared = (t: Sentence) => weigh([...stemsIn(t)].filter((stem) => stems.has(stem)))
  return heaviest(among, Math.max(LEAST_IN_REPORT, PART_IN_REPORT * weigh(stems)), shared)
}

/** A speaker's denials, by what is denied. */
function gather(own: readonly Found[], weigh: Weigh): Found[][] {
  const groups: Found[][] = []
  for (const one of own) {
    const same = groups.find((g) => g.some((other) => alike(other, one, weigh)))
    if (same) same.push(one)
    else groups.push([one])
  }
  return groups
}

function alike(a: Denial, b: Denial, weigh: Weigh): boolean {
  const shared = weigh([...a.stems].filter((stem) => b.stems.has(stem)))
  return shared >= LEAST_SAME || (Math.min(a.stems.size, b.stems.size) <= 3 && shared >= LEAST)
}

function draftOf(group: readonly Found[], nameOf: NameOf): ConflictDraft[] {
  const { sentence, attribution: a } = group[0]!
  const asserted = group.flatMap((d) => d.asserted ?? [])
  if (asserted.length === 0) return []
  return [
    {
      kind: 'polarity',
      what: saysNoSuch(sentence, a) ? insistenceHeading(a, sentence, nameOf) : denialHeading(a, sentence, nameOf),
      about: group.flatMap((d) => d.sentence.said.map((x) => x.id)),
      sides: [asserted, group.map((d) => d.denied)].map((sides) => ({
        says: sides[0]!.says,
        passages: sides.flatMap((s) => s.passages),
      })),
      rule: 'denied',
    },
  ]
}

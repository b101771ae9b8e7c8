import type { Attribution } from '../../record/finding.ts'
import { glued, negates, neighbour, sideOf, withQuotation } from './around.ts'
import type { Draft, DraftSide } from './draft.ts'
import { denialHeading, insistenceHeading, type NameOf } from './headings.ts'
import { readWords } from './read-words.ts'
import { LONGEST_SENTENCE, type Page, speakerOf, type Telling, textOf } from './telling.ts'

/** A denial with what it denies. */
interface Denial {
  readonly sentence: Telling
  readonly by: string
  readonly attribution: Attribution
  readonly stems: ReadonlySet<string>
  readonly asserted: DraftSide | null
  readonly denied: DraftSide
}

/** The weight of the words that an assertion shares with the denial beside it, and of those that two denials of one thing share. */
const LEAST = 3.4
const LEAST_SAME = 10
const ELSEWHERE = 150
/** An account of fewer signs is none. */
const FEWEST = 30

/** What one says and another denies. Denials of one thing by one speaker in several reports are one. */
export function denialDrafts(pages: readonly Page[], nameOf: NameOf): Draft[] {
  const counts = new Map<string, number>()
  let sentences = 0
  const found: Denial[] = []
  const weigh = (stem: string) => Math.log((sentences + ELSEWHERE) / ((counts.get(stem) ?? 0) + 1))
  const candidates: { sentence: Telling; a: Attribution }[] = []
  for (const page of pages)
    for (const sentence of page.sentences) {
      const text = textOf(sentence)
      const { denies, noSuch, undenied } = page.words
      if (!(denies.test(text) || noSuch.test(text)) || undenied.test(text)) continue
      const a = sentence.said.find((x) => isDenial(sentence, x))
      if (a && sentence.end - sentence.start < LONGEST_SENTENCE) candidates.push({ sentence, a })
      for (const t of [sentence, neighbour(sentence, -1), neighbour(sentence, 1)])
        if (t) {
          sentences++
          for (const stem of stemsOf(t)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
        }
    }
  const read = candidates.map(({ sentence, a }) => {
    const stems = stemsWithin(sentence, a)
    const split = splitAt(sentence, a)
    const beside = split ? null : (assertionBeside(sentence, a, stems, weigh, nameOf) ?? assertionInReport(sentence, a, stems, weigh)) // biome-ignore format: one line
    return { sentence, a, stems, split, beside, open: !split && !beside }
  })
  const tellings = sentencesWith(
    pages,
    read.flatMap(({ stems, open }) => (open ? rarestOf(stems, weigh).slice(0, 1) : [])),
  )
  for (const { sentence, a, stems, split, open, ...known } of read) {
    const beside = open ? assertionElsewhere(tellings, sentence, a, stems, weigh) : known.beside
    found.push({
      sentence,
      by: a.speaker!,
      attribution: a,
      stems,
      asserted: split?.asserted ?? (beside && sideOf(beside)),
      denied: split?.denied ?? withQuotation(sentence),
    })
  }
  return gather(found, weigh, nameOf)
}

function isDenial(sentence: Telling, a: Attribution): boolean {
  if (a.speaker === null || a.cue.length === 0) return false
  if (a.content[0]!.start < sentence.start || a.content[0]!.start >= sentence.end) return false
  const { text } = sentence.page.report
  const { denies, deniesClaims, withholds } = sentence.page.words
  if (saysNoSuch(sentence, a)) return !glued.test(textOf(sentence))
  const cue = a.cue.map((c) => text.slice(c.start, c.end)).join(' ')
  const end = Math.max(...a.cue.map((c) => c.end))
  // 'Denying the government the cash' is no word said; 'after denying it' tells of another time.
  if (/^\W*denying/iu.test(cue) || glued.test(textOf(sentence))) return false
  // 'Denied fuel to the valley' is a deed.
  if (withholds.test(cue + text.slice(end, end + 80))) return false
  // 'Rejected' is a denial where what it rejects are claims.
  return /^\W*(?:\p{L}+ )*(?:reject|dismiss)/iu.test(cue)
    ? deniesClaims.test(cue + text.slice(end, end + 40))
    : denies.test(cue)
}

/** 'It had made no such offer' denies, whatever word tells that it is said. */
const saysNoSuch = ({ page }: Telling, { content }: Attribution) =>
  page.words.noSuch.test(page.report.text.slice(content[0]!.start, content.at(-1)!.end))

const stemsOf = (t: Telling) =>
  new Set(readWords(t).flatMap((w) => (w.kind === 'word' || w.kind === 'name' ? [w.stem] : [])))
const stemsWithin = (t: Telling, { content }: Attribution) =>
  new Set(readWords(t).flatMap((w) => ((w.kind === 'word' || w.kind === 'name') && content.some((c) => w.start >= c.start && w.end <= c.end) ? [w.stem] : []))) // biome-ignore format: one line

/** Denial and assertion in one sentence: 'denied it, although two who were there said that he had'. */
function splitAt(sentence: Telling, a: Attribution): { asserted: DraftSide; denied: DraftSide } | null {
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
  return { denied: sideOf(sentence, sentence.start, end), asserted: sideOf(sentence, end + match[0].length, sentence.end) } // biome-ignore format: one line
}

/** The sentence beside a denial that says what it denies: it shares its words, or the denial refers back to it, or a 'but' follows. */
function assertionBeside(
  sentence: Telling,
  a: Attribution,
  stems: ReadonlySet<string>,
  weigh: (stem: string) => number,
  nameOf: NameOf,
): Telling | null {
  const content = sentence.page.report.text.slice(a.content[0]!.start, a.content.at(-1)!.end)
  const { ownPart } = sentence.page.words
  const next = neighbour(sentence, 1)
  if (next && next.said.length > 0 && /^\W*(?:but|however|yet)\b/iu.test(textOf(next))) return next
  let best: Telling | null = null
  let most = LEAST
  const noSuch = saysNoSuch(sentence, a)
  const isNegative = !noSuch && negates(sentence, a.content)
  for (const by of [-1, -2, -3]) {
    const other = neighbour(sentence, by)
    if (
      !other ||
      (by < -1 && other.said.length === 0) ||
      speakerOf(other) === a.speaker ||
      sentence.page.words.denies.test(textOf(other)) ||
      sentence.page.words.unasserted.test(textOf(other))
    )
      continue
    // 'She said it was not so; he denied that it was' are of one mind.
    if (!isNegative && negates(other)) continue
    const common = [...stemsOf(other)].filter((stem) => stems.has(stem))
    // One word in common may be of any matter.
    let shared = common.length > 1 || stems.size < 4 ? sum(common, weigh) : 0
    const leans = sentence.page.words.refersBack.test(content) || (noSuch && other.said.length > 0 && common.length > 0)
    if (by === -1 && leans) shared += LEAST + 1
    // 'Denied any part in it', behind what somebody says: that is what it is a part in.
    if (by === -1 && other.said.length > 0 && ownPart.test(content)) shared += LEAST + 1
    // 'Berg said that Lind had left. Lind denied it': who denies is who was told of.
    const denier = a.speaker?.startsWith('unnamed') ? undefined : nameOf(a.speaker!).split(' ').at(-1)
    if (by === -1 && other.said.length > 0 && denier && textOf(other).includes(denier))
      shared += sentence.page.words.though.test(textOf(sentence)) ? LEAST + 1 : TOLD_OF
    if (shared > most) {
      most = shared
      best = other
    }
  }
  return best
}

const sum = (stems: readonly string[], weigh: (stem: string) => number) => {
  let all = 0
  for (const stem of stems) all += weigh(stem)
  return all
}

/** What it weighs that somebody else's words, right before, are of who denies; with a 'though' it is enough. */
const TOLD_OF = 2
/** The weight that an assertion further off in the same report shares with a denial, and how much of the denial's. */
const LEAST_IN_REPORT = 7
const PART_IN_REPORT = 0.5

/** The sentence anywhere in the same report that says best what a denial denies. */
function assertionInReport(
  sentence: Telling,
  a: Attribution,
  stems: ReadonlySet<string>,
  weigh: (stem: string) => number,
): Telling | null {
  let all = 0
  for (const stem of stems) all += weigh(stem)
  let best: Telling | null = null
  let most = Math.max(LEAST_IN_REPORT, PART_IN_REPORT * all)
  const isNegative = !saysNoSuch(sentence, a) && negates(sentence, a.content)
  for (const other of sentence.page.sentences) {
    const text = textOf(other)
    const { denies, unasserted } = sentence.page.words
    if (other === sentence || other.said.length === 0 || text.length > LONGEST_SENTENCE) continue
    if (denies.test(text) || unasserted.test(text) || speakerOf(other) === a.speaker) continue
    if (!isNegative && negates(other)) continue
    let shared = 0
    for (const stem of stemsOf(other)) if (stems.has(stem)) shared += weigh(stem)
    if (shared > most) {
      most = shared
      best = other
    }
  }
  return best
}

/** The weight that the words of an assertion in another report share with a denial, and how much of the denial's. */
const LEAST_ELSEWHERE = 12
const PART_ELSEWHERE = 0.6
const DAYS = 3

/** The two words of a denial that tell most. */
const rarestOf = (stems: ReadonlySet<string>, weigh: (stem: string) => number) =>
  [...stems].sort((x, y) => weigh(y) - weigh(x) || (x < y ? -1 : 1)).slice(0, 2)

/** The sentences in which some words stand, by their stems. */
function sentencesWith(pages: readonly Page[], stems: readonly string[]): Map<string, Telling[]> {
  const found = new Map<string, Telling[]>(stems.map((stem) => [stem, []]))
  if (found.size === 0) return found
  for (const page of pages)
    for (const telling of page.sentences) {
      if (telling.end - telling.start > LONGEST_SENTENCE) continue
      for (const { stem } of readWords(telling)) {
        const list = found.get(stem)
        if (list && list.at(-1) !== telling) list.push(telling)
      }
    }
  return found
}

/** What another report says that a denial denies, where no sentence beside it does. */
function assertionElsewhere(
  tellings: ReadonlyMap<string, readonly Telling[]>,
  sentence: Telling,
  a: Attribution,
  stems: ReadonlySet<string>,
  weigh: (stem: string) => number,
): Telling | null {
  const [rarest, second] = rarestOf(stems, weigh)
  if (!rarest || !second) return null
  let all = 0
  for (const stem of stems) all += weigh(stem)
  let best: Telling | null = null
  let most = Math.max(LEAST_ELSEWHERE, PART_ELSEWHERE * all)
  for (const other of tellings.get(rarest) ?? []) {
    const { page } = other
    if (page === sentence.page || Math.abs(page.day - sentence.page.day) > DAYS) continue
    const text = textOf(other)
    // Quick: most sentences do not have the second either.
    if (!text.toLowerCase().includes(second)) continue
    if (page.words.denies.test(text) || page.words.unasserted.test(text) || speakerOf(other) === a.speaker) continue
    const words = readWords(other)
    if (words.some((w) => w.kind === 'negation')) continue
    let shared = 0
    for (const stem of new Set(words.map((w) => w.stem))) if (stems.has(stem)) shared += weigh(stem)
    if (shared > most) {
      most = shared
      best = other
    }
  }
  return best
}

function gather(found: readonly Denial[], weigh: (stem: string) => number, nameOf: NameOf): Draft[] {
  const groups: Denial[][] = []
  const bySpeaker = new Map<string, Denial[][]>()
  for (const denial of found) {
    const own = bySpeaker.get(denial.by) ?? []
    bySpeaker.set(denial.by, own)
    const same = own.find((g) => g.some((d) => alike(d, denial, weigh)))
    if (same) {
      same.push(denial)
      continue
    }
    const group = [denial]
    groups.push(group)
    own.push(group)
  }
  return groups.flatMap((group): Draft[] => {
    const asserted = group.flatMap((d) => (d.asserted ? [d.asserted] : []))
    if (asserted.length === 0) return []
    const [one, other] = [asserted, group.map((d) => d.denied)]
    return [
      {
        kind: 'polarity',
        what: headingOf(group[0]!, nameOf),
        about: group.flatMap((d) => d.sentence.said.map((a) => a.id)),
        sides: [one, other].map((sides) => ({ says: sides[0]!.says, passages: sides.flatMap((s) => s.passages) })),
        rule: 'denied',
      },
    ]
  })
}

const headingOf = ({ by, attribution: a, sentence }: Denial, nameOf: NameOf) =>
  saysNoSuch(sentence, a) ? insistenceHeading(a, sentence, nameOf) : denialHeading(by, a, sentence, nameOf)

function alike(a: Denial, b: Denial, weigh: (stem: string) => number): boolean {
  let shared = 0
  for (const stem of a.stems) if (b.stems.has(stem)) shared += weigh(stem)
  return shared >= LEAST_SAME || (shared > 0 && Math.min(a.stems.size, b.stems.size) <= 3 && shared >= LEAST)
}

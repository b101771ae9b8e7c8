import type { Document } from '../document.ts'
import { oncePerDocument } from '../once-per-document.ts'
import { deedOf } from './acts.ts'
import { isCount } from './factions.ts'
import { languageOf } from './language-of.ts'
import { initialled, joinWords } from './names.ts'
import { namingOver, namingsOf } from './namings.ts'
import type { Nominal } from './nominals.ts'
import { nationAt } from './places.ts'
import { beginsLine } from './roles.ts'
import { isRunTogether } from './run-together.ts'

/** The most words before the noun that say which. */
const longest = 4

/**
 * Many people named by what they do, want or suffer, with the words that say which: 'dairy farmers', 'labor unions', 'Berg’s supporters', 'some
 * lawmakers'; null for those of whom only a number is told ('two farmers') and those whom nothing tells apart ('critics', 'the companies'). A kind of
 * people, unlike a body, is `anybody` where no word says which: 'traders', not 'airlines', 'the traders'.
 */
export function crowdAt(document: Document, first: Uint32Array, i: number): Nominal | null {
  const { lower, tags, reporting, word } = document
  const { crowds } = reporting
  const noun = lower[i] as string
  const { factions = new Map(), chambers = new Set() } = languageOf(document).sides ?? {}
  const { laws } = languageOf(document).names ?? {}
  // 'the Relief Act states': what a law does.
  if (!crowds || tags[i] === 'VERB' || (tags[i - 1] === 'PROPER' && laws?.has(lower[i - 1] as string))) return null
  const described = crowds.described.has(noun)
  const alone = !described && (crowds.alone.has(noun) || crowds.endings.test(noun))
  if ((!alone && !described) || isSurname(document, i)) return null
  if (/^(?:NOUN|PROPER|POSS)$/.test(tags[i + 1] ?? '') && !reporting.times.has(lower[i + 1] as string)) return null
  // 'farmers in the north', 'workers who struck': some of them.
  const next = tags[i + 1] ?? ''
  if (
    /^(?:WHO|THAT|PART|ING)$/.test(next) ||
    (next === 'PREP' && crowds.parting.has(lower[i + 1] as string) && !dated(i + 2))
  )
    return null
  let start = i
  while (start > 0 && i - start < longest && !beginsLine(document, start) && describes(start - 1)) start--
  while (tags[start] === 'POSS') start++
  // 'the country’s farmers': whose they are is told elsewhere.
  for (let k = i - 1; k > start; k--) if (tags[k] === 'POSS' && tags[k - 1] !== 'PROPER') return null
  // 'key lawmakers', 'furloughed workers': what they are like does not tell who they are.
  let from = start
  while (from < i && grades(from)) from++
  const before = lower[start - 1] ?? ''
  const some = crowds.some.has(before)
  // '47 Republican senators': so many, and which.
  const counted = start < i && crowds.elected.has(noun) && isCount(document, start - 1)
  if (!some && !counted && (/^(?:NUM|QUANT|OWN)$/.test(tags[start - 1] ?? '') || crowds.vague.has(before))) return null
  // 'Green and Liberal leaders'
  if (tags[start - 1] === 'AND' && start < i) return null
  // 'Lorvian negotiators' speak for Lorvia; 'Green leaders' are known by their faction.
  if (crowds.speaking.has(noun))
    for (let k = start; k < i; k++) if (!isSided(k) && !chambers.has(lower[k] as string) && isName(k)) return null
  for (let k = start; k < i; k++) if (crowds.vague.has(lower[k] as string) || tags[k] === 'NUM') return null
  const of = crowds.taking.has(noun) && lower[i + 1] === 'of' ? behindOf(i + 2) : i + 1
  if (some && !crowds.elected.has(noun)) return null
  if (!alone && !some && from === i && of === i + 1) return null
  // 'the Harbour Workers', 'a bill Lawmakers': a name, or the next heading.
  if (/^\p{Lu}/u.test(word(i)) && (tags[i - 1] === 'PROPER' || start < i)) return null
  const told = some || counted
  const isKind = crowds.kinds.has(noun) || crowds.endingKinds.test(noun)
  const begins = told || before === 'the' ? start - 1 : start
  const written = joinWords(document, { from: told ? begins : from, to: of })
  return {
    kind: 'group',
    ...(crowds.acting.has(noun) ? {} : { rule: 'crowd' as const }),
    name:
      (isName(from) || initialled(document, from)) && !told
        ? written
        : written.charAt(0).toLowerCase() + written.slice(1),
    at: { from: begins, to: of },
    anybody: isKind && !told && from === i && before !== 'the',
    does: acted(document, deedOf(document.analysis, first[i] as number)),
  }

  function describes(k: number): boolean {
    if (reporting.times.has(lower[k] as string) || crowds!.some.has(lower[k] as string) || isRunTogether(word(k)))
      return false
    return /^(?:ADJ|PROPER|NOUN|POSS)$/.test(tags[k] as string) || initialled(document, k)
  }

  function grades(k: number): boolean {
    return tags[k] === 'ADJ' && (crowds!.graded.has(lower[k] as string) || crowds!.grading.test(lower[k] as string))
  }

  /** Whether a capital is more than that of a sentence's first word. */
  function isName(k: number): boolean {
    if (!/^\p{Lu}/u.test(word(k))) return false
    const opens = document.frames.some((frame) => frame.from === k) || tags[k - 1] === 'QUOTE'
    const naming = namingOver(document, k)
    const known = !!naming || !!nationAt(document, k) || isSided(k)
    if (tags[k + 1] === 'POSS' || naming?.kind === 'person') return true
    return !opens || (known && !reporting.lexicon.nounish.has(lower[k] as string)) || chambers.has(lower[k] as string)
  }

  /** Whether a word names a faction. */
  function isSided(k: number): boolean {
    return factions.has(lower[k] as string) && !reporting.lexicon.nounish.has(lower[k] as string)
  }

  /** 'on Monday', 'in March': when, not which. */
  function dated(k: number): boolean {
    return reporting.times.has(lower[k] as string) || reporting.times.has(lower[k + 1] as string) || tags[k] === 'NUM'
  }

  /** Where what they are for or against ends: a name or a noun with its article. */
  function behindOf(k: number): number {
    let to = k
    while (to - k < longest && /^(?:DET|ADJ|PROPER|NOUN)$/.test(tags[to] ?? '')) to++
    return to > k && /^(?:PROPER|NOUN)$/.test(tags[to - 1] as string) ? to : i + 1
  }
}

/** Whether a word with a capital ends a person's full name in the report: 'Jan Porters', and 'Porters' alone. */
const isSurname = (document: Document, i: number): boolean =>
  /^\p{Lu}/u.test(document.word(i)) && surnamesIn(document).has(document.lower[i] as string)

const surnamesIn = oncePerDocument((document): ReadonlySet<string> => {
  const full = namingsOf(document).filter(({ kind, at }) => kind === 'person' && at.to - at.from > 1)
  return new Set(full.map(({ at }) => document.lower[at.to - 1] as string))
})

/**
 * Whether a verb tells what somebody says, wants or does to others, and no more than how things stand with them: not 'lost' their harvest, nor 'would
 * oppose' it, nor 'the doctors who met'.
 */
function acted(document: Document, verb: number): boolean {
  const { analysis } = document
  const { head, relation, relations, lemma, lemmas } = analysis
  const word = (k: number) => lemmas[lemma[k] as number] as string
  if (verb < 0 || !deeds(document).has(word(verb)) || relations[relation[verb] as number] === 'acl:relcl') return false
  const modal = document.reporting.crowds?.maybe
  for (let k = Math.max(0, verb - 6); k < verb; k++)
    if (head[k] === verb && relations[relation[k] as number] === 'aux' && modal?.has(word(k))) return false
  return true
}

const known = new Map<string, ReadonlySet<string>>()

/** Verbs of saying, of stances and of acts between people. */
function deeds({ report, reporting }: Document): ReadonlySet<string> {
  const code = report.language ?? ''
  let verbs = known.get(code)
  if (!verbs) {
    const { positions, events } = languageOf({ report })
    const all = [reporting.verbs.keys(), positions?.verbs.keys() ?? [], events?.verbs.keys() ?? []]
    verbs = new Set(all.flatMap((some) => [...some]).map((verb) => verb.split(' ')[0] as string))
    known.set(code, verbs)
  }
  return verbs
}

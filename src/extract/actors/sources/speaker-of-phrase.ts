import type { Document, Stretch } from '../../document.ts'
import { apposed, attached, behind, possesses } from '../beside.ts'
import { type Cast, enter, enterRun, personsIn } from '../cast.ts'
import { isCommonWord, joinWords, type Run } from '../names.ts'
import { groupIn } from '../nominals.ts'
import { isEpithet, soldierMeant } from '../people-meant.ts'
import { rolesAround } from '../roles-around.ts'
import { type DraftSpeaker, nobody } from '../told-before.ts'
import { type KnownPeople, mainEnd, type SourceWords, sourceWords } from './source-words.ts'
import { speakerOfBody } from './speaker-of-body.ts'
import { speakerOfPeople, speakerOfText } from './speaker-of-noun.ts'
import { speakerOfTextBy } from './text-by.ts'

/**
 * Who a source is that is no pronoun: a faction ('Lorvian Democrats'), a person ('Ada Berg, an envoy,'), whose text it is ('Berg’s statement'), people
 * who are called by what they are ('a port official'), a body ('the Harbour Council'). `here` is the frame; `loose` is for what stands before
 * 'who', where a name behind a preposition may be meant too.
 */
export function speakerOfPhrase(known: KnownPeople, source: Stretch, here: number, loose = false): DraftSpeaker {
  const { document, cast, first, before } = known
  const main = mainEnd(document, source)
  const undated = { from: source.from, to: withoutTimes(document, source.from, main) }
  const group = document.tags[main] === 'WHO' ? null : groupIn(document, first, undated)
  if (group?.anybody) return { ...nobody, unnamed: joinWords(document, source) }
  if (group) {
    const player = enter(document, cast, group.kind, group.name, group.at, joinWords(document, group.at))
    return { ...nobody, player }
  }
  const sitting = isEpithet(document, undated) ? before.member(here) : null
  if (sitting) return { ...nobody, player: sitting }
  const soldier = soldierMeant(document, cast, undated, here)
  if (soldier) return { ...nobody, player: enterRun(document, cast, soldier) }
  const words = sourceWords(document, cast, source, main)
  return (
    speakerOfTextBy(known, source, (phrase) => speakerOfPhrase(known, phrase, here)) ??
    speakerInPerson(known, words, loose) ??
    speakerOfText(known, words, here) ??
    speakerOfPeople(known, words) ??
    speakerOfBody(known, words)
  )
}

/** 'farmers' of 'farmers Monday': words without the times behind them. */
function withoutTimes({ lower, reporting }: Document, from: number, to: number): number {
  let end = to
  while (end > from + 1 && reporting.times.has(lower[end - 1] as string)) end--
  return end
}

/** The person who speaks, with all who speak together with them and what is told of them: 'Ada Berg, an envoy to Lorvia,'. */
function speakerInPerson({ document, cast }: KnownPeople, words: SourceWords, loose: boolean): DraftSpeaker | null {
  const person = personMeant(document, cast, words, loose)
  if (!person) return null
  const player = enterRun(document, cast, person)
  // 'Ada Berg and Jan Lund': they speak together; whoever else a source names does not speak.
  for (const other of words.free)
    if (other !== person && words.noun < 0 && document.tags[other.name.from - 1] !== 'PREP')
      personsIn(document, cast, other.name)
  rolesAround(document, words.source, words.main, player, person.name)
  return { ...nobody, player, outlets: words.outlets }
}

/** The name that stands for the whole source, which a noun before it may describe: 'Lund' of 'port spokesman Jan Lund'. */
function personMeant(document: Document, { surnames }: Cast, words: SourceWords, loose: boolean): Run | undefined {
  const { source, main, inMain, persons, free, noun } = words
  const { tags, lower } = document
  const set = () => persons.find((run) => apposed(document, run.name, main, source.to))
  if (noun >= 0) {
    const [leading] = free
    const named =
      leading &&
      (leading.title || leading.name.to - leading.name.from > 1 || surnames.has(lower[leading.name.from] ?? ''))
    // 'Ada Berg and her aides'
    if (named && leading.name.from < noun && tags[leading.name.to] === 'AND') return leading
    return behindBody(document, words) ?? free.find((run) => run.name.from > noun && !attached(document, noun, run.name)) ?? set() // biome-ignore format: one line
  }
  const plain = loose ? free : free.filter(({ name, title }) => !behind(document, source, name, title?.from))
  const said = plain.find((run) => run.title) ?? plain[0]
  if (said) return said
  return inMain.every((run) => possesses(document, run.name.to, main)) ? set() : undefined
}

/** 'Jan Lund' of 'the expert of the Institute of Trade Jan Lund', as some languages put it: a full name right behind that of a body. */
function behindBody(document: Document, { source, main, noun }: SourceWords): Run | undefined {
  const { lower, tags, reporting } = document
  const [given, last] = [main - 2, main - 1]
  const before = lower[given - 1]!
  const ofBody = tags[source.from] === 'DET' && lower[noun + 1] === 'of' && tags[noun + 2] === 'DET' && given > noun + 4
  const isName = tags[last] === 'PROPER' && tags[given] === 'PROPER' && tags[given - 1] === 'PROPER'
  if (!ofBody || !isName || [given, last].some((k) => isCommonWord(document, lower[k]!))) return undefined
  // 'Lund left': the report calls them so elsewhere.
  const alone = lower.some((word, k) => word === lower[last] && k !== last && tags[k - 1] !== 'PROPER')
  const belongs = [reporting.titles, reporting.givenNames, reporting.demonyms].some((words) => words.has(before))
  if (belongs || !(alone || reporting.givenNames.has(lower[given]!))) return undefined
  return { title: null, name: { from: given, to: main }, kind: 'person' }
}

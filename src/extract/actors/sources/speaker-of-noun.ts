import { apposed } from '../beside.ts'
import { enter, enterRun } from '../cast.ts'
import { enterBody } from '../enter-body.ts'
import { joinWords } from '../names.ts'
import { nationIn } from '../places.ts'
import { isMany, officeWords } from '../roles.ts'
import { type DraftSpeaker, nobody } from '../told-before.ts'
import { type KnownPeople, outletSpeaker, type SourceWords } from './source-words.ts'

/** Whose words a text is: 'Berg’s statement', 'the Lorvian report', 'the statement'; null where the source is no text. */
export function speakerOfText(known: KnownPeople, words: SourceWords, here: number): DraftSpeaker | null {
  const { document, cast, before } = known
  const { source, main, inMain, outletRuns, outlets, owner, noun } = words
  const { lower, reporting } = document
  if (noun < 0 || !reporting.texts.has(lower[noun] as string)) return null
  const outlet = outletSpeaker(known, words)
  if (outlet) return outlet
  if (owner) return { ...nobody, player: enterRun(document, cast, owner), outlets }
  const inside = inMain.find((run) => run.name.from > noun && !outletRuns.includes(run))
  if (inside) return { ...nobody, player: enterRun(document, cast, inside), outlets }
  if (inMain[0]) return { ...nobody, player: enterRun(document, cast, inMain[0]), outlets: [] }
  const nation = nationIn(document, { from: Math.max(source.from, noun - 1), to: noun })
  if (nation) return { ...nobody, player: enter(document, cast, 'government', nation, source), outlets }
  // 'the statement from the port' is nobody's who spoke before, and 'the poll' is nobody's words.
  if (noun === source.to - 1 && /^(?:the|that|this)$/.test(lower[source.from] as string)) {
    const said = reporting.unnamed?.works.has(lower[noun] as string) ? nobody : before.words(here)
    if (said.player || said.unnamed) return said
  }
  return { ...nobody, unnamed: joinWords(document, { from: source.from, to: main }) }
}

/** People who are called by what they are: 'a port official', 'his administration', 'the ministry'; null where no word for people stands there. */
export function speakerOfPeople(known: KnownPeople, words: SourceWords): DraftSpeaker | null {
  const { document, cast, holders } = known
  const { source, main, inMain, outlets, owner, noun } = words
  const { tags, lower, reporting } = document
  if (noun < 0 || !reporting.people.has(lower[noun] as string)) return null
  const word = lower[noun] as string
  const opening = lower[source.from] as string
  // 'The Amalgamated Dock Workers of Karsa'
  const named = inMain.find(({ kind, name }) => kind === 'organisation' && name.from < noun && noun < name.to)
  if (named && /^\p{Lu}/u.test(document.word(noun)))
    return { ...nobody, player: enterRun(document, cast, named), outlets }
  // 'Lorvia and its allies': the one with the name speaks for them.
  const leader = inMain.find(
    ({ name }) => tags[name.to] === 'AND' && /^(?:OWN|DET)$/.test(tags[name.to + 1] ?? '') && name.to < noun,
  )
  if (leader) return { ...nobody, player: enterRun(document, cast, leader), outlets }
  const body = isMany(document, word) ? (namedBehind(known, words, word) ?? speakerOfMany(known, words, word)) : null
  if (body) return body
  if (/^(?:the|that|this|those|these|both)$/.test(opening) || (owner && !/^an?$/.test(opening))) {
    const met = holders.metBefore(word, { from: source.from, to: main })
    if (met) return met
  }
  const holder = holders.ownOffice({ from: source.from, to: main })
  if (holder) return { ...nobody, player: holder, outlets }
  const whole = joinWords(document, source)
  const isLong = whole.length > 120
  return { ...nobody, unnamed: isLong ? joinWords(document, { from: source.from, to: main }) : whole, outlets }
}

/** 'Karsa’s space agency, Vostra,': a body with its name behind a comma, whatever that was read as; a person's full name is none. */
function namedBehind(
  { document, cast }: KnownPeople,
  { source, main, runs, outlets }: SourceWords,
  word: string,
): DraftSpeaker | null {
  if (officeWords(document).many.get(word) !== 'organisation') return null
  const run = runs.find(({ name }) => apposed(document, name, main, source.to))
  if (!run || (run.kind === 'person' && run.name.to - run.name.from > 1)) return null
  const player =
    run.kind === 'person'
      ? enter(document, cast, 'organisation', joinWords(document, run.name), run.name)
      : enterRun(document, cast, run)
  return { ...nobody, player, outlets }
}

/** A body of many: 'both parties', 'his administration', 'the Lorvian ministry'; null for 'several ministries'. */
function speakerOfMany(
  { document, cast, before, holders }: KnownPeople,
  words: SourceWords,
  word: string,
): DraftSpeaker | null {
  const { source, main, outlets, owner, noun } = words
  const { tags, lower, reporting } = document
  const unnamed = () => ({ ...nobody, unnamed: joinWords(document, source), outlets })
  // 'opposition from both parties', 'his administration'
  const told = tags[noun + 1] === 'PREP' && /^(?:from|to|against|among|within)$/.test(lower[noun + 1] as string)
  if (told || tags[source.from] === 'OWN') {
    const own = told ? null : holders.ownGovernment(source, word)
    return own ? { ...nobody, player: own, outlets } : unnamed()
  }
  if (reporting.unnamed?.several.has(lower[source.from] as string)) return null
  const { anyBody, toldBodies, many } = officeWords(document)
  const bare = main - source.from === 2 && (tags[source.from] === 'DET' || lower[source.from] === 'that')
  const known = bare && !/^(?:an?|another|any|no|some)$/.test(lower[source.from]!) ? before.body(word) : null
  const own = bare && !known ? holders.ownGovernment(source, word) : null
  if (own) return { ...nobody, player: own, outlets }
  // 'the agency' of which the report has not spoken.
  const isVague = reporting.groups?.governs.has(word) || anyBody.has(word) || toldBodies.has(word)
  if (!known && bare && isVague) return unnamed()
  const at = { from: source.from, to: main }
  return { ...nobody, player: known ?? enterBody(document, cast, many.get(word)!, at, owner), outlets }
}

import { outletNamed } from '../../languages/outlets.ts'
import type { Draft } from '../attributions/draft.ts'
import { jointSources } from '../attributions/joint.ts'
import { outletsIn } from '../citations/outlets.ts'
import type { Document, Stretch } from '../document.ts'
import { nounPhraseEnd } from '../phrases.ts'
import { apposed, attached, behind, describes, possesses } from './beside.ts'
import { type Cast, enter, enterRun, personsIn } from './cast.ts'
import { enterBody } from './enter-body.ts'
import { headNoun, headOf } from './heads.ts'
import { holdersMeant } from './holders-meant.ts'
import { leftUnnamed } from './left-unnamed.ts'
import { joinWords, runsIn } from './names.ts'
import { firstTokens } from './namings.ts'
import { groupIn } from './nominals.ts'
import { noteSubjects } from './note-subjects.ts'
import { openCast } from './open-cast.ts'
import { afterPart, antecedentsOf, instancesIn, isEpithet, isInside, isOfOne } from './people-meant.ts'
import { nationIn } from './places.ts'
import { isDashed, isMany, officeWords } from './roles.ts'
import { rolesAround } from './roles-around.ts'
import { anchor, isNested, nobody, type Speaker, toldBefore } from './told-before.ts'
import { isUnknownOutlet } from './unknown-outlet.ts'
import { unlisted } from './unlisted.ts'

/** Finds the speaker of each draft, in the order of the text. */
export function findSpeakers(
  document: Document,
  drafts: readonly Draft[],
): { speakers: Map<Draft, Speaker>; cast: Cast } {
  const { tags, lower, reporting, frames } = document
  const cast = openCast(document)
  const { surnames } = cast
  const first = firstTokens(document)
  const speakers = new Map<Draft, Speaker>()
  const before = toldBefore(document, drafts)
  const { ownGovernment, metBefore } = holdersMeant(document, cast, before)
  const byFrame = new Map<number, Draft[]>()
  for (const draft of drafts) byFrame.set(draft.frame, [...(byFrame.get(draft.frame) ?? []), draft])
  let frame = 0
  for (const draft of [...drafts].sort((a, b) => anchor(a) - anchor(b))) {
    for (; frame < frames.length && (frames[frame]?.from as number) <= anchor(draft); frame++)
      noteSubjects(document, cast, before, frame, byFrame.get(frame))
    const speaker = speakerOf(draft)
    speakers.set(draft, speaker)
    if (draft.source && (speaker.player || speaker.unnamed))
      before.note({
        speaker,
        draft,
        at: anchor(draft),
        frame: draft.frame,
        nested: isNested(draft, byFrame.get(draft.frame)),
      })
  }
  return { speakers, cast }

  function speakerOf(draft: Draft): Speaker {
    if (draft.from) return speakers.get(draft.from) ?? nobody
    const spoken = draft.source && instancesIn(document, draft.source, surnames)
    const [source = spoken, ...others] = spoken ? jointSources(document, spoken) : []
    const speaker = source ? named(source, draft) : nobody
    if (speaker.player && isUnknownOutlet(document, speaker.player, draft)) speaker.player.kind = 'organisation'
    if (!others.length) return speaker
    return { ...speaker, others: others.map((other) => ({ source: other, speaker: named(other, draft) })) }
  }

  function named(source: Stretch, draft: Draft): Speaker {
    const tag = tags[source.from] as string
    // 'Berg’s claim'
    if (possesses(document, source.to - 1, source.to)) return named({ from: source.from, to: source.to - 1 }, draft)
    if (source.to - source.from === 1 && /^(?:PRON|WHO|THAT|OBJ|OWN)$/.test(tag)) {
      return tag === 'WHO' || tag === 'THAT'
        ? antecedent(source, draft)
        : (ahead(source, draft) ??
            before.pronoun(
              reporting.pronouns?.get(lower[source.from] as string) ?? (lower[source.from] as string),
              draft,
            ))
    }
    return phrase(source, draft.frame)
  }

  /**
   * 'As it seeks its own way, the Senate …', 'Asked if he had lied, Berg …': 'it' or 'he' of a clause that opens a sentence is whom the main clause
   * begins with.
   */
  function ahead({ from }: Stretch, draft: Draft): Speaker | null {
    const frame = frames[draft.frame] as Stretch
    const opens = from - 1 === frame.from || (tags[frame.from] === 'PART' && from - frame.from < 6)
    if (!/^(?:it|he|she)$/.test(lower[from]!) || tags[from - 1] !== 'SUB' || !opens) return null
    let comma = from
    while (comma < frame.to && tags[comma] !== 'COMMA') comma++
    const to = nounPhraseEnd(document, comma + 1, frame.to, false)
    if (to <= comma + 1 || tags[comma + 1] === 'PRON') return null
    const speaker = phrase({ from: comma + 1, to }, draft.frame)
    return (speaker.player?.kind === 'person') === (lower[from] === 'it') ? null : speaker
  }

  function antecedent(source: Stretch, draft: Draft): Speaker {
    // 'A captain, who asked not to be named, said': who asks is who says.
    const around = byFrame.get(draft.frame)?.find((other) => isInside(source, other.source))
    const same = around && speakers.get(around)
    if (same) return { ...same, outlets: [], earlier: same.earlier ?? around }
    const nouns = antecedentsOf(document, source, (frames[draft.frame]?.from as number) ?? 0)
    // 'between Ada Berg and Jan Lund, who has said': the last of them.
    const one = isOfOne(document, source.to) ? nouns.flatMap((noun) => jointSources(document, noun)).at(-1) : undefined
    for (const noun of one ? [one] : nouns) {
      const speaker = phrase(noun, draft.frame, true)
      // 'who' behind 'in Lorvia' is no state.
      if (speaker.player?.kind === 'government' && tags[source.from] === 'WHO' && tags[noun.from - 1] === 'PREP')
        continue
      if (speaker.player || speaker.unnamed) return speaker
    }
    return nobody
  }

  function phrase(source: Stretch, here: number, loose = false): Speaker {
    let main = source.from
    while (main < source.to && tags[main] !== 'COMMA' && tags[main] !== 'WHO' && !isDashed(document, main)) main++
    let end = main
    while (end > source.from + 1 && reporting.times.has(lower[end - 1] as string)) end--
    const group = tags[main] === 'WHO' ? null : groupIn(document, first, { from: source.from, to: end })
    if (group)
      return {
        ...nobody,
        player: enter(document, cast, group.kind, group.name, group.at, joinWords(document, group.at)),
      }
    const sitting = isEpithet(document, { from: source.from, to: end }) ? before.member(here) : null
    if (sitting) return { ...nobody, player: sitting }
    const runs = runsIn(document, source, cast.surnames)
    const outlets: string[] = []
    const inMain = runs.filter((run) => run.name.from < main)
    const outletOf = ({ name }: (typeof runs)[number]) => outletNamed(joinWords(document, withoutKind(document, name)))
    const outletRuns = inMain.filter(outletOf)
    for (const run of outletRuns) outlets.push(outletOf(run)?.name as string)
    // 'an official who spoke to the Tide'
    if (main < source.to && tags[main] === 'WHO')
      for (const mention of outletsIn(document, { from: main, to: source.to })) outlets.push(mention.name)
    const persons = runs.filter((run) => run.kind === 'person' && !outletRuns.includes(run))
    const noun = headNoun(document, afterPart(document, source.from), main)
    const free = persons.filter((run) => run.name.from < main && !possesses(document, run.name.to, main))
    const leading = free[0]
    const named =
      leading &&
      (leading.title || leading.name.to - leading.name.from > 1 || surnames.has(lower[leading.name.from] ?? ''))
    const together = noun >= 0 && named && leading.name.from < noun && tags[leading.name.to] === 'AND'
    const plain = loose ? free : free.filter(({ name, title }) => !behind(document, source, name, title?.from))
    const beside = () =>
      free.find((run) => run.name.from > noun && !attached(document, noun, run.name)) ??
      persons.find((run) => apposed(document, run.name, main, source.to))
    const owned = inMain.every((run) => possesses(document, run.name.to, main))
    const person = together
      ? leading
      : noun >= 0
        ? beside()
        : (plain.find((run) => run.title) ??
          plain[0] ??
          (owned ? persons.find((run) => apposed(document, run.name, main, source.to)) : undefined))
    if (person) {
      const player = enterRun(document, cast, person)
      // 'Ada Berg and Jan Lund': they speak together; whoever else a source names does not speak.
      for (const other of free)
        if (other !== person && noun < 0 && tags[other.name.from - 1] !== 'PREP') personsIn(document, cast, other.name)
      rolesAround(document, source, main, player, person.name)
      return { player, unnamed: null, outlets, earlier: null }
    }
    const owner = runs.find((run) => run.name.from < main && possesses(document, run.name.to, main))
    if (noun >= 0 && reporting.texts.has(lower[noun] as string)) {
      if (outletRuns[0])
        return { ...nobody, player: enter(document, cast, 'organisation', outlets[0] as string, outletRuns[0].name) }
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
    if (noun >= 0 && reporting.people.has(lower[noun] as string)) {
      const word = lower[noun] as string
      const { anyBody, toldBodies } = officeWords(document)
      // 'Lorvia and its allies': the one with the name speaks for them.
      const leader = inMain.find(
        (run) => tags[run.name.to] === 'AND' && /^(?:OWN|DET)$/.test(tags[run.name.to + 1] ?? '') && run.name.to < noun,
      )
      if (leader) return { ...nobody, player: enterRun(document, cast, leader), outlets }
      const whole = joinWords(document, { from: source.from, to: source.to })
      // 'opposition from both parties', 'his administration'
      const told = tags[noun + 1] === 'PREP' && /^(?:from|to|against|among|within)$/.test(lower[noun + 1] as string)
      if (isMany(document, word) && (told || tags[source.from] === 'OWN')) {
        const own = told ? null : ownGovernment(source, word)
        return own ? { ...nobody, player: own, outlets } : { ...nobody, unnamed: whole, outlets }
      }
      if (isMany(document, word) && !reporting.unnamed?.several.has(lower[source.from] as string)) {
        const bare = main - source.from === 2 && (tags[source.from] === 'DET' || lower[source.from] === 'that')
        const known = bare ? before.body(word) : null
        const at = { from: source.from, to: main }
        const own = bare && !known ? ownGovernment(source, word) : null
        if (own) return { ...nobody, player: own, outlets }
        // 'the agency' of which the report has not spoken.
        if (
          !known &&
          bare &&
          (reporting.groups?.governs.has(word) || [anyBody, toldBodies].some((nouns) => nouns.has(word)))
        )
          return { ...nobody, unnamed: whole, outlets }
        return {
          ...nobody,
          player: known ?? enterBody(document, cast, officeWords(document).many.get(word)!, at, owner),
          outlets,
        }
      }
      if (
        /^(?:the|that|this|those|these|both)$/.test(lower[source.from] as string) ||
        (owner && !/^an?$/.test(lower[source.from] as string))
      ) {
        const met = metBefore(word, { from: source.from, to: main })
        if (met) return met
      }
      return {
        ...nobody,
        unnamed: whole.length > 120 ? joinWords(document, { from: source.from, to: main }) : whole,
        outlets,
      }
    }
    if (noun < 0 && reporting.press?.outlets.has(lower[main - 1] as string) && !runs.length) {
      const outlet = before.all.findLast(({ speaker }) => speaker.player && outletNamed(speaker.player.name))
      if (outlet) return outlet.speaker
    }
    if (outletRuns[0] && !owner)
      return {
        ...nobody,
        player: enter(document, cast, 'organisation', outlets[0] as string, outletRuns[0].name),
        outlets: [],
      }
    const body = inMain.find(
      (run) => run.kind !== 'person' && !behind(document, source, run.name) && !describes(document, run.name.to, main),
    )
    if (body && !owner) return { ...nobody, player: enterRun(document, cast, body), outlets }
    const head = headOf(document, joinWords(document, { from: source.from, to: main }))
    if (inMain.length && !reporting.press?.news.has(head) && (reporting.bodies.has(head) || isMany(document, head))) {
      const at = { from: source.from, to: main }
      const kind = owner ? 'organisation' : 'group'
      return { ...nobody, player: enterBody(document, cast, kind, at, owner), outlets }
    }
    // An outlet whose name looks like a plain word.
    const outlet = outletsIn(document, { from: source.from, to: main }).at(-1)
    if (outlet && outlet.to === main && (outlet.from <= source.from + 1 || tags[outlet.from - 1] === 'POSS'))
      return { ...nobody, player: enter(document, cast, 'organisation', outlet.name, outlet) }
    const capital = unlisted(document, source, main)
    if (capital)
      return { ...nobody, player: enter(document, cast, capital.kind, joinWords(document, capital.at), capital.at) }
    const unnamed = owner && !possesses(document, owner.name.to, main) ? null : leftUnnamed(document, source, main)
    return unnamed ? { ...nobody, unnamed, outlets } : nobody
  }
}

/** 'Reuters' of 'Reuters news agency': a name without the words in lower case behind it that tell what it is. */
function withoutKind(document: Document, { from, to }: Stretch): Stretch {
  let end = to
  while (end > from + 1 && /^\p{Ll}/u.test(document.word(end - 1))) end--
  return { from, to: end }
}

import { outletNamed } from '../../languages/outlets.ts'
import type { Draft } from '../attributions/draft.ts'
import { outletsIn } from '../citations/outlets.ts'
import type { Document, Stretch } from '../document.ts'
import { apposed, attached, behind, possesses } from './beside.ts'
import { addRoles, type Cast, enter, enterRun, type Player, personsIn } from './cast.ts'
import { enterBody } from './enter-body.ts'
import { headNoun, headOf } from './heads.ts'
import { joinWords, runsIn } from './names.ts'
import { holderOf } from './offices.ts'
import { openCast } from './open-cast.ts'
import { afterPart, antecedentOf, calledHead, isCalled, isInside } from './people-meant.ts'
import { nationAt, nationOf } from './places.ts'
import { isMany, officeWords } from './roles.ts'

/** Who speaks in one draft: an actor, somebody without a name ('a port official'), or nobody that the text settles. */
export interface Speaker {
  readonly player: Player | null
  readonly unnamed: string | null
  /** Outlets that the source itself names: 'Daily Tide reporter Jan Lund'. */
  readonly outlets: readonly string[]
  /** For a speaker without a name that was met before, the draft where that was. */
  readonly earlier: Draft | null
}

const nobody: Speaker = { player: null, unnamed: null, outlets: [], earlier: null }
/** Nouns that any organisation may be called by. */
const anyBody = /^(?:group|organi[sz]ation|agency|company|firm)$/

/** Finds the speaker of each draft, in the order of the text. */
export function findSpeakers(
  document: Document,
  drafts: readonly Draft[],
): { speakers: Map<Draft, Speaker>; cast: Cast } {
  const { tags, lower, reporting, frames } = document
  const cast = openCast(document)
  const { surnames, offices } = cast
  const speakers = new Map<Draft, Speaker>()
  const history: { speaker: Speaker; draft: Draft | null; frame: number; nested: boolean }[] = []
  const anchor = (draft: Draft) => draft.source?.from ?? draft.cue[0]?.from ?? draft.content[0]?.from ?? 0
  const byFrame = new Map<number, Draft[]>()
  for (const draft of drafts) byFrame.set(draft.frame, [...(byFrame.get(draft.frame) ?? []), draft])
  let frame = 0
  for (const draft of [...drafts].sort((a, b) => anchor(a) - anchor(b))) {
    for (; frame < frames.length && (frames[frame]?.from as number) <= anchor(draft); frame++) opening(frame)
    const speaker = speakerOf(draft)
    speakers.set(draft, speaker)
    if (draft.source && (speaker.player || speaker.unnamed))
      history.push({ speaker, draft, frame: draft.frame, nested: isNested(draft) })
  }
  return { speakers, cast }

  /** Whoever a sentence begins with is who 'he' or 'she' of the next is likely to be. */
  function opening(number: number): void {
    const at = frames[number] as Stretch
    let to = at.from
    while (to < at.to && to < at.from + 12 && !/^(?:VERB|BE|HAVE|MODAL|DO|QUOTE|SUB)$/.test(tags[to] as string)) to++
    if (to === at.from || to === at.to) return
    const run = runsIn(document, { from: at.from, to }, cast.surnames)[0]
    if (!run || tags[run.name.from - 1] === 'PREP' || outletNamed(joinWords(document, run.name))) return
    // Known as an actor only once a pronoun stands for it.
    const speaker = Object.defineProperty({ ...nobody }, 'player', { get: () => enterRun(document, cast, run) })
    history.push({ speaker, draft: null, frame: number, nested: false })
  }

  function isNested(draft: Draft): boolean {
    const at = anchor(draft)
    return (byFrame.get(draft.frame) ?? []).some(
      (outer) => outer !== draft && outer.content.some((piece) => piece.from <= at && at < piece.to),
    )
  }

  function speakerOf(draft: Draft): Speaker {
    if (draft.from) return speakers.get(draft.from) ?? nobody
    const speaker = draft.source ? named(draft.source, draft) : nobody
    const { player } = speaker
    // 'Northline reported': who reports under a single unknown name is an outlet, no person.
    const verb = draft.cue[0] ? document.lemma[draft.cue[0].to - 1] : ''
    if (
      player?.kind === 'person' &&
      !/\s/.test(player.name) &&
      !player.roles.size &&
      !player.gender &&
      verb === 'report'
    )
      player.kind = 'organisation'
    return speaker
  }

  function named(source: Stretch, draft: Draft): Speaker {
    const first = tags[source.from]
    if (
      source.to - source.from === 1 &&
      (first === 'PRON' || first === 'WHO' || first === 'THAT' || first === 'OBJ' || first === 'OWN')
    ) {
      return first === 'WHO' || first === 'THAT'
        ? antecedent(source, draft)
        : pronoun(reporting.pronouns?.get(lower[source.from] as string) ?? (lower[source.from] as string), draft.frame)
    }
    return phrase(source, draft.frame)
  }

  function antecedent(source: Stretch, draft: Draft): Speaker {
    // 'A captain, who asked not to be named, said': who asks is who says.
    const around = byFrame.get(draft.frame)?.find((other) => isInside(source, other.source))
    const same = around && speakers.get(around)
    if (same) return { ...same, outlets: [], earlier: same.earlier ?? around }
    const before = antecedentOf(document, source, (frames[draft.frame]?.from as number) ?? 0)
    return before ? phrase(before, draft.frame, true) : nobody
  }

  function pronoun(word: string, here: number): Speaker {
    const fits = (speaker: Speaker): boolean => {
      const { player } = speaker
      if (/^(?:he|she|him|her|his|himself|herself)$/.test(word)) {
        const gender = /^(?:he|him|his|himself)$/.test(word) ? 'he' : 'she'
        if (speaker.unnamed) return !/s$/.test(calledHead(document, speaker.unnamed))
        return player?.kind === 'person' && (player.gender === null || player.gender === gender)
      }
      if (/^(?:they|them|their)$/.test(word))
        return speaker.unnamed ? /s$|people$/.test(calledHead(document, speaker.unnamed)) : player?.kind !== 'person'
      if (word === 'it' || word === 'its') return !!player && player.kind !== 'person'
      return /^(?:i|we|my|our|us|me)$/.test(word)
    }
    for (let k = history.length - 1, steps = 0; k >= 0 && steps < 25; k--, steps++) {
      const { speaker, draft, frame: at, nested } = history[k] as (typeof history)[number]
      if (nested && at !== here) continue
      // Whoever only began a sentence is 'it' or 'they' in the next one, no further.
      if (!draft && /^(?:it|its|they|them|their)$/.test(word) && here - at > 1) continue
      if (fits(speaker))
        return { player: speaker.player, unnamed: speaker.unnamed, outlets: [], earlier: speaker.earlier ?? draft }
    }
    return nobody
  }

  /** 'the ministry' behind 'the Harbour Ministry', 'the group' behind any organisation: the one last named that is called so. */
  function lastNamed(noun: string): Player | null {
    for (let k = history.length - 1; k >= 0 && k > history.length - 40; k--) {
      const player = history[k]?.draft ? history[k]?.speaker.player : null
      if (!player || player.kind === 'person') continue
      if (player.name.toLowerCase().split(' ').includes(noun)) return player
      if (anyBody.test(noun) && player.kind === 'organisation') return player
    }
    return null
  }

  /** 'the statement' is of those whose words the report gave just before, where they are nobody in person. */
  function lastWords(here: number): Speaker {
    for (let k = history.length - 1; k >= 0; k--) {
      const { speaker, draft, frame: at } = history[k] as (typeof history)[number]
      if (here - at > 4) return nobody
      if (!draft) continue
      if (speaker.player?.kind === 'person') return nobody
      return { ...speaker, outlets: [], earlier: speaker.earlier ?? draft }
    }
    return nobody
  }

  function phrase(source: Stretch, here: number, loose = false): Speaker {
    let main = source.from
    while (main < source.to && tags[main] !== 'COMMA' && tags[main] !== 'WHO') main++
    const runs = runsIn(document, source, cast.surnames)
    const outlets: string[] = []
    const inMain = runs.filter((run) => run.name.from < main)
    const outletRuns = inMain.filter((run) => outletNamed(joinWords(document, run.name)))
    for (const run of outletRuns) outlets.push(outletNamed(joinWords(document, run.name))?.name as string)
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
    const plain = loose ? free : free.filter((run) => !behind(document, source, run.name))
    const beside = () =>
      free.find((run) => run.name.from > noun && !attached(document, noun, run.name)) ??
      persons.find((run) => apposed(document, run.name, main, source.to))
    const person = together ? leading : noun >= 0 ? beside() : (plain.find((run) => run.title) ?? plain[0])
    if (person) {
      const player = enterRun(document, cast, person)
      // 'Ada Berg and Jan Lund': they speak together; whoever else a source names does not speak.
      for (const other of free)
        if (other !== person && noun < 0 && tags[other.name.from - 1] !== 'PREP') personsIn(document, cast, other.name)
      rolesAround(source, main, player, person.name)
      return { player, unnamed: null, outlets, earlier: null }
    }
    const owner = runs.find((run) => run.name.from < main && possesses(document, run.name.to, main))
    if (noun >= 0 && reporting.texts.has(lower[noun] as string)) {
      if (outletRuns[0])
        return { ...nobody, player: enter(document, cast, 'organisation', outlets[0] as string, outletRuns[0].name) }
      if (owner) return { ...nobody, player: enterRun(document, cast, owner), outlets }
      const inside = runs.find((run) => run.name.from > noun && !outletRuns.includes(run))
      if (inside) return { ...nobody, player: enterRun(document, cast, inside), outlets }
      if (inMain[0]) return { ...nobody, player: enterRun(document, cast, inMain[0]), outlets: [] }
      if (/^(?:the|that|this)$/.test(lower[source.from] as string)) return lastWords(here)
      return { ...nobody, unnamed: joinWords(document, { from: source.from, to: main }) }
    }
    if (noun >= 0 && reporting.people.has(lower[noun] as string)) {
      const word = lower[noun] as string
      // 'Lorvia and its allies': the one with the name speaks for them.
      const leader = inMain.find(
        (run) => tags[run.name.to] === 'AND' && /^(?:OWN|DET)$/.test(tags[run.name.to + 1] ?? '') && run.name.to < noun,
      )
      if (leader) return { ...nobody, player: enterRun(document, cast, leader), outlets }
      const whole = joinWords(document, { from: source.from, to: source.to })
      if (isMany(document, word) && !/^(?:some|many|several|other|most)$/.test(lower[source.from] as string)) {
        const bare = main - source.from === 2 && tags[source.from] === 'DET'
        const before = bare ? lastNamed(word) : null
        const at = { from: source.from, to: main }
        // 'the agency' of which the report has not spoken.
        if (
          !before &&
          bare &&
          (anyBody.test(word) ||
            /^(?:ministry|department|committee|commission|council|party|union|team|bank)$/.test(word))
        )
          return { ...nobody, unnamed: whole, outlets }
        return {
          ...nobody,
          player: before ?? enterBody(document, cast, officeWords(document).many.get(word)!, at, owner),
          outlets,
        }
      }
      if (/^(?:the|that|this|those|these|both)$/.test(lower[source.from] as string) || owner) {
        const met = metBefore(word, { from: source.from, to: main })
        if (met) return met
      }
      return {
        ...nobody,
        unnamed: whole.length > 120 ? joinWords(document, { from: source.from, to: main }) : whole,
        outlets,
      }
    }
    if (
      noun < 0 &&
      /^(?:newspaper|publication|paper|outlet|magazine|broadcaster|site|website)$/.test(lower[main - 1] as string) &&
      !runs.length
    ) {
      const outlet = [...history].reverse().find(({ speaker }) => speaker.player && outletNamed(speaker.player.name))
      if (outlet) return outlet.speaker
    }
    if (outletRuns[0] && !owner)
      return {
        ...nobody,
        player: enter(document, cast, 'organisation', outlets[0] as string, outletRuns[0].name),
        outlets: [],
      }
    const body = inMain.find(
      (run) => run.kind !== 'person' && !behind(document, source, run.name) && !describes(run.name.to, main),
    )
    if (body && !owner) return { ...nobody, player: enterRun(document, cast, body), outlets }
    const head = headOf(document, joinWords(document, { from: source.from, to: main }))
    if (inMain.length && head !== 'news' && (reporting.bodies.has(head) || isMany(document, head))) {
      const at = { from: source.from, to: main }
      const kind = owner ? 'organisation' : 'group'
      return { ...nobody, player: enterBody(document, cast, kind, at, owner), outlets }
    }
    // 'Dockworkers', 'both countries': many who are in no list.
    if (!owner && /(?:[eo]rs|ists|ians|countries|nations)$/.test(head))
      return { ...nobody, unnamed: joinWords(document, source), outlets }
    return nobody
  }

  /** 'the official', 'the Lorvian leader': whoever was last called so, or the only one who holds that office. */
  function metBefore(noun: string, source: Stretch): Speaker | null {
    let nation: string | undefined
    for (let k = source.from; k < source.to; k++)
      nation = nationAt(document, k) ?? nation ?? reporting.governments.get(lower[k] as string)
    const office = noun.endsWith('s') ? null : holderOf(document, offices, source)
    for (let k = history.length - 1; k >= 0 && k > history.length - 40; k--) {
      const { speaker, draft } = history[k] as (typeof history)[number]
      const { player, unnamed } = speaker
      if (unnamed && isCalled(document, unnamed, noun, nation, source))
        return { ...speaker, outlets: [], earlier: speaker.earlier ?? draft }
      if (office && player && player.name === office.holder) break
    }
    return office ? { ...nobody, player: enterRun(document, cast, office.run) } : null
  }

  /** 'U.S. and Danish boat builders': a name that only describes others. */
  function describes(at: number, to: number): boolean {
    let k = at
    if (tags[k] === 'AND' && !/^(?:DET|OWN)$/.test(tags[k + 1] ?? '')) k++
    while (k < to && (tags[k] === 'ADJ' || !!nationOf(document, lower[k] as string))) k++
    return k < to && tags[k] === 'NOUN' && !reporting.times.has(lower[k] as string)
  }

  /** 'Jan Lund, a spokesman for the port,' and 'a spokesman for the port, Jan Lund,': what an apposition says of somebody. */
  function rolesAround(source: Stretch, main: number, player: Player, name: Stretch): void {
    if (name.from < main && main < source.to && tags[main] === 'COMMA')
      addRoles(document, player, { from: main + 1, to: source.to })
    else if (name.from >= main && main > source.from) addRoles(document, player, { from: source.from, to: main })
  }
}

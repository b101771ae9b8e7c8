import { outletNamed } from '../../languages/outlets.ts'
import type { Draft } from '../attributions/draft.ts'
import { outletsIn } from '../citations/outlets.ts'
import type { Document, Stretch } from '../document.ts'
import { phraseStart } from '../subjects.ts'
import { addRole, type Cast, enter, enterRun, type Player, personsIn } from './cast.ts'
import { joinWords, namesOf, runsIn } from './names.ts'

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
const groups =
  /^(?:government|administration|authorities|ministry|agency|department|committee|commission|council|court|party|union|group|organi[sz]ation|company|firm|team|campaign|coalition|opposition|army|military|forces|police|side|delegation|rebels|insurgents|separatists|militants|fighters|parliament|senate|congress|cabinet|movement|bank|leadership)$/

/** Finds the speaker of each draft, in the order of the text. */
export function findSpeakers(
  document: Document,
  drafts: readonly Draft[],
): { speakers: Map<Draft, Speaker>; cast: Cast } {
  const { tags, lower, reporting, frames } = document
  const { surnames, offices } = namesOf(document)
  const cast: Cast = { players: new Map(), surnames }
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
    const speaker: Speaker = {
      ...nobody,
      get player() {
        return enterRun(document, cast, run)
      },
    }
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
    return draft.source ? named(draft.source, draft) : nobody
  }

  function named(source: Stretch, draft: Draft): Speaker {
    const first = tags[source.from]
    if (
      source.to - source.from === 1 &&
      (first === 'PRON' || first === 'WHO' || first === 'THAT' || first === 'OBJ' || first === 'OWN')
    ) {
      return first === 'WHO' || first === 'THAT'
        ? antecedent(source, draft)
        : pronoun(lower[source.from] as string, draft.frame)
    }
    return phrase(source, draft.frame)
  }

  function antecedent(source: Stretch, draft: Draft): Speaker {
    const floor = (frames[draft.frame]?.from as number) ?? 0
    const to = tags[source.from - 1] === 'COMMA' ? source.from - 1 : source.from
    const from = phraseStart(document, to, floor)
    return from < to && from < source.from ? phrase({ from, to }, draft.frame) : nobody
  }

  function pronoun(word: string, here: number): Speaker {
    const fits = (speaker: Speaker): boolean => {
      const { player } = speaker
      if (/^(?:he|she|him|her|his|himself|herself)$/.test(word)) {
        const gender = /^(?:he|him|his|himself)$/.test(word) ? 'he' : 'she'
        if (speaker.unnamed) return !/s$/.test(headOf(speaker.unnamed))
        return player?.kind === 'person' && (player.gender === null || player.gender === gender)
      }
      if (/^(?:they|them|their)$/.test(word))
        return speaker.unnamed ? /s$|people$/.test(headOf(speaker.unnamed)) : player?.kind !== 'person'
      if (word === 'it' || word === 'its') return !!player && player.kind !== 'person'
      return /^(?:i|we|my|our|us|me)$/.test(word)
    }
    for (let k = history.length - 1, steps = 0; k >= 0 && steps < 25; k--, steps++) {
      const { speaker, draft, frame: at, nested } = history[k] as (typeof history)[number]
      if (nested && at !== here) continue
      if (fits(speaker))
        return { player: speaker.player, unnamed: speaker.unnamed, outlets: [], earlier: speaker.earlier ?? draft }
    }
    return nobody
  }

  function phrase(source: Stretch, here: number): Speaker {
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
    const noun = headNoun(source.from, main)
    const free = persons.filter((run) => run.name.from < main && !possesses(run.name.to, main))
    const person =
      noun >= 0
        ? (free.find((run) => run.name.from > noun && !attached(noun, run.name.from)) ??
          persons.find((run) => run.name.from >= main && tags[main] === 'COMMA'))
        : (free.find((run) => run.title) ?? free[0])
    if (person) {
      const player = enterRun(document, cast, person)
      for (const other of persons) if (other !== person) personsIn(document, cast, other.name)
      rolesAround(source, main, player, person.name)
      return { player, unnamed: null, outlets, earlier: null }
    }
    const owner = runs.find((run) => run.name.from < main && possesses(run.name.to, main))
    if (noun >= 0 && reporting.texts.has(lower[noun] as string)) {
      if (outletRuns[0])
        return { ...nobody, player: enter(document, cast, 'organisation', outlets[0] as string, outletRuns[0].name) }
      if (owner) return { ...nobody, player: enterRun(document, cast, owner), outlets }
      const inside = runs.find((run) => run.name.from > noun && !outletRuns.includes(run))
      if (inside) return { ...nobody, player: enterRun(document, cast, inside), outlets }
      if (inMain[0]) return { ...nobody, player: enterRun(document, cast, inMain[0]), outlets: [] }
      if (/^(?:the|that|this)$/.test(lower[source.from] as string)) return pronoun('it', here)
      return { ...nobody, unnamed: joinWords(document, { from: source.from, to: main }) }
    }
    if (noun >= 0 && reporting.people.has(lower[noun] as string)) {
      const word = lower[noun] as string
      // 'Lorvia and its allies': the one with the name speaks for them.
      const leader = inMain.find((run) => tags[run.name.to] === 'AND' && run.name.to < noun)
      if (leader) return { ...nobody, player: enterRun(document, cast, leader), outlets }
      const whole = joinWords(document, { from: source.from, to: source.to })
      if (groups.test(word) && !/^(?:some|many|several|other|most)$/.test(lower[source.from] as string)) {
        return {
          ...nobody,
          player: enter(document, cast, 'group', joinWords(document, { from: source.from, to: main }), {
            from: source.from,
            to: main,
          }),
          outlets,
        }
      }
      if (/^(?:the|that|this|those|these|both)$/.test(lower[source.from] as string)) {
        const met = metBefore(word, source)
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
    const body = inMain.find((run) => run.kind !== 'person')
    if (body && !owner) return { ...nobody, player: enterRun(document, cast, body), outlets }
    if (inMain.length) {
      return {
        ...nobody,
        player: enter(
          document,
          cast,
          owner ? 'organisation' : 'group',
          joinWords(document, { from: source.from, to: main }),
          { from: source.from, to: main },
        ),
        outlets,
      }
    }
    return nobody
  }

  /** 'the official', 'the sources': the same as before, or the one who holds that office. */
  function metBefore(noun: string, source: Stretch): Speaker | null {
    const stem = noun.replace(/s$/, '')
    let nation: string | null = null
    for (let k = source.from; k < source.to; k++)
      if (reporting.demonyms.has(lower[k] as string)) nation = lower[k] as string
    if (!noun.endsWith('s')) {
      for (let k = offices.length - 1; k >= 0; k--) {
        const office = offices[k] as (typeof offices)[number]
        if (office.at > source.from || !office.words.includes(stem)) continue
        if (nation && !office.words.includes(nation)) continue
        return { ...nobody, player: enterRun(document, cast, office.run) }
      }
    }
    for (let k = history.length - 1; k >= 0 && k > history.length - 40; k--) {
      const { speaker, draft } = history[k] as (typeof history)[number]
      if (speaker.unnamed && headOf(speaker.unnamed).replace(/s$/, '') === stem)
        return { ...speaker, outlets: [], earlier: speaker.earlier ?? draft }
      if (speaker.player?.kind === 'person' && !noun.endsWith('s') && !nation) {
        for (const role of speaker.player.roles.keys())
          if (role.toLowerCase().split(' ').includes(stem)) return { ...speaker, outlets: [], earlier: null }
      }
    }
    return null
  }

  function headOf(unnamed: string): string {
    return (
      unnamed
        .toLowerCase()
        .split(' ')
        .find((word) => reporting.people.has(word)) ??
      unnamed.split(' ').at(-1) ??
      ''
    )
  }

  /** The first word for people or texts in lower case, 'official' of 'a port official'. */
  function headNoun(from: number, to: number): number {
    for (let k = from; k < to; k++) {
      if (tags[k] === 'PREP' && k > from) break
      const word = lower[k] as string
      const next = tags[k + 1]
      if (tags[k] === 'PROPER' && (k > from || (k + 1 < to && next === 'PROPER'))) continue
      if (
        (reporting.people.has(word) || reporting.texts.has(word)) &&
        !(k + 1 < to && (next === 'NOUN' || next === 'POSS' || lower[k + 1] === "'"))
      )
        return k
    }
    return -1
  }

  /** Whether a name belongs to a phrase behind the noun: 'an aide to Ada Berg'. */
  function attached(noun: number, name: number): boolean {
    if (tags[noun] === 'PROPER') return false
    for (let k = noun + 1; k < name; k++)
      if (tags[k] === 'PREP' || tags[k] === 'TO') return lower[k] !== 'in' && lower[k] !== 'for'
    return false
  }

  function possesses(at: number, to: number): boolean {
    return at < to && (tags[at] === 'POSS' || lower[at] === "'")
  }

  /** 'Jan Lund, a spokesman for the port,': what an apposition says of somebody. */
  function rolesAround(source: Stretch, main: number, player: Player, name: Stretch): void {
    if (name.from < main && main < source.to && tags[main] === 'COMMA') {
      let to = main + 1
      while (to < source.to && tags[to] !== 'COMMA' && tags[to] !== 'WHO') to++
      const at = { from: main + 1, to }
      if (
        to > main + 1 &&
        [...Array(to - main - 1).keys()].some((k) => reporting.people.has(lower[main + 1 + k] as string))
      )
        addRole(document, player, at)
    } else if (name.from >= main && main > source.from) addRole(document, player, { from: source.from, to: main })
  }
}

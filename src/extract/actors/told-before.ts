import { outletNamed } from '../../languages/outlets.ts'
import { type AttributionDraft, anchor } from '../attributions/attribution-draft.ts'
import type { Document, Stretch } from '../document.ts'
import type { Player } from './cast.ts'
import { headNoun } from './heads.ts'
import { calledHead } from './people-meant.ts'
import { officeWords } from './roles.ts'

/** Who speaks in one draft: an actor, somebody without a name ('a port official'), or nobody that the text settles. */
export interface DraftSpeaker {
  readonly player: Player | null
  readonly unnamed: string | null
  /** Outlets that the source itself names: 'Daily Tide reporter Jan Lund'. */
  readonly outlets: readonly string[]
  /** For a speaker without a name that was met before, the draft where that was. */
  readonly earlier: AttributionDraft | null
  /** Who says the same with them: 'Jan Lund' of 'Ada Berg and Jan Lund said'. */
  readonly others?: readonly { readonly source: Stretch; readonly speaker: DraftSpeaker }[]
}

export const nobody: DraftSpeaker = { player: null, unnamed: null, outlets: [], earlier: null }
const ourselves = /^(?:i|we|my|our|us|me)$/
const single = /^(?:he|she|him|her|his|himself|herself)$/

/** Somebody whom the report told of: who said something in a draft, or began the sentence. */
interface Mentioned {
  readonly speaker: DraftSpeaker
  readonly draft: AttributionDraft | null
  /** The token where, and the frame. */
  readonly at: number
  readonly frame: number
  /** Whether it was in what somebody else says. */
  readonly nested: boolean
  /** The name of a body that only began the sentence: it comes on as an actor once words that point back mean it. */
  readonly body?: string
  /** Whether they are only the subject of some clause: 'he' of the same sentence or the next, no further; in a quotation only there. */
  readonly aside?: 'told' | 'quoted'
}

/** Who was told of before, the latest last, and who is meant by words that point back. */
export interface ToldBefore {
  readonly all: readonly Mentioned[]
  note(told: Mentioned): void
  /** 'he', 'they', 'it'. */
  pronoun(word: string, spoken: AttributionDraft): DraftSpeaker
  /** 'the ministry', 'the group'. */
  body(noun: string): Player | null
  /** 'the newspaper': the outlet that spoke last, by the lists, by its masthead or because it reports, and the token where. */
  paper(): { readonly player: Player; readonly at: number } | null
  /** 'the statement'. */
  words(frame: number): DraftSpeaker
  /** Who was last named and sits for somebody: 'the Lorvian Democrat'. */
  member(frame: number): Player | null
}

/** Sentence by sentence, and in each the subjects of mere clauses first: who speaks or begins it goes before them. */
const inOrder = (a: Mentioned, b: Mentioned) => a.frame - b.frame || Number(!a.aside) - Number(!b.aside)

/** Whether a draft lies in what somebody says in another. */
export function isNested(draft: AttributionDraft, others: readonly AttributionDraft[] = []): boolean {
  return others.some((outer) => outer !== draft && outer.source !== null && holds(outer, anchor(draft)))
}

function holds({ content }: AttributionDraft, at: number): boolean {
  return content.some((piece) => piece.from <= at && at < piece.to)
}

/** An empty list of who was told of, to be filled in the order of the text. */
export function toldBefore(document: Document, drafts: readonly AttributionDraft[]): ToldBefore {
  const all: Mentioned[] = []
  const asides: Mentioned[] = []
  return { all, note: (told) => void (told.aside ? asides : all).push(told), pronoun, body, paper, words, member }

  function pronoun(word: string, spoken: AttributionDraft): DraftSpeaker {
    const here = spoken.frame
    // 'As we reported': outside what somebody says it is the outlet itself.
    if (ourselves.test(word) && document.quoteAt[anchor(spoken)] === -1 && !isNested(spoken, drafts)) return nobody
    const fits = ({ speaker, draft }: Mentioned): boolean => {
      const { player } = speaker
      // 'Teachers left. They said': whoever only begins a sentence without a name is 'they' and nothing else.
      if (speaker.unnamed && !draft && !/^(?:they|them|their)$/.test(word)) return false
      if (single.test(word)) {
        const gender = /^(?:he|him|his|himself)$/.test(word) ? 'he' : 'she'
        if (speaker.unnamed) return isOne(calledHead(document, speaker.unnamed))
        return player?.kind === 'person' && (player.gender === null || player.gender === gender)
      }
      if (/^(?:they|them|their)$/.test(word))
        return speaker.unnamed
          ? !!document.reporting.unnamed?.isSeveral(calledHead(document, speaker.unnamed))
          : player?.kind !== 'person'
      if (word === 'it' || word === 'its') return player ? player.kind !== 'person' || isText(draft) : isText(draft)
      return ourselves.test(word)
    }
    const isQuoted = document.quoteAt[anchor(spoken)] !== -1
    const goesOn = document.quotes[document.quoteAt[anchor(spoken)]!]?.closed === false
    for (const told of [...all.slice(-25), ...besides(spoken, word)].sort(inOrder).reverse()) {
      const { speaker, draft, at: where, frame: at, nested } = told
      // Only in a quotation may 'they' be whoever the sentence before it spoke of in somebody's words.
      if (nested && at !== here && !(isQuoted && here - at === 1)) continue
      // In a quotation that goes on and on 'he' is somebody told of in it, and not who gives it.
      if (goesOn && single.test(word) && document.quoteAt[where] === -1) continue
      // 'Lorvia agreed to leave, it said': whoever is spoken of is not who speaks.
      if (holds(spoken, where)) continue
      // Whoever only began a sentence is 'it' or 'they' in the next one, no further.
      if (!draft && /^(?:it|its|they|them|their)$/.test(word) && here - at > 1) continue
      if (fits(told))
        return { player: speaker.player, unnamed: speaker.unnamed, outlets: [], earlier: speaker.earlier ?? draft }
    }
    return nobody
  }

  /** Whether a noun is one for somebody: 'official', not 'officials', 'the office' or 'the declaration'. */
  function isOne(noun: string): boolean {
    const { texts, bodies, unnamed } = document.reporting
    return (
      !/s$/.test(noun) && ![texts, bodies, unnamed?.papers, officeWords(document).many].some((list) => list?.has(noun))
    )
  }

  /** The subjects of clauses that 'he' may mean besides those who speak or begin sentences. */
  function besides(spoken: AttributionDraft, word: string): Mentioned[] {
    const at = anchor(spoken)
    const quoted = document.quoteAt[at] !== -1
    const isNear = ({ aside, frame, at: where, body }: Mentioned) =>
      !body && spoken.frame - frame <= 1 && where < at && (quoted || aside === 'told')
    return single.test(word) ? asides.slice(-12).filter(isNear) : []
  }

  /** Whether a draft is in the words of 'the declaration', which is 'it' in what follows, whoever made it. */
  function isText(draft: AttributionDraft | null): boolean {
    const { from, to } = draft?.source ?? { from: 0, to: 0 }
    return document.reporting.texts.has(document.lower[headNoun(document, from, to)] ?? '')
  }

  /** 'the ministry' behind 'the Harbour Ministry', 'the group' behind any organisation: the one last told of that is called so. */
  function body(noun: string): Player | null {
    for (const { draft, speaker, body } of [...all, ...asides.filter((told) => told.body)]
      .sort(inOrder)
      .slice(-40)
      .reverse()) {
      const player = draft ? speaker.player : null
      const name = body ?? (player && player.kind !== 'person' ? player.name : '')
      if (name && mayBe(noun, name, body ? isCompany(noun, body) : player?.kind === 'organisation'))
        return speaker.player
    }
    return null
  }

  /** Whether a body of that name may be called by a noun: a company is no union and no ministry, and neither is an outlet. */
  function mayBe(noun: string, name: string, isOrganisation: boolean): boolean {
    const { anyBody, toldBodies, companies, unions, unionNames } = officeWords(document)
    const words = name.toLowerCase().split(' ')
    if (words.includes(noun)) return true
    if (unions.has(noun)) return words.some((word) => unionNames.has(word))
    if (!isOrganisation || !anyBody.has(noun) || isPaper(name)) return false
    return !companies.has(noun) || !words.some((word) => unionNames.has(word) || toldBodies.has(word))
  }

  /** Who only began a sentence is the company where the name is a company's: 'Lund Ferries', not 'Congress'. */
  function isCompany(noun: string, name: string): boolean {
    const { companies, companyNames } = officeWords(document)
    const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase().replace(/\.$/, '') // biome-ignore format: one line
    return companies.has(noun) && name.includes(' ') && companyNames.has(last)
  }

  /** An outlet, by the lists, by its masthead, or because it reports. */
  function isPaper(name: string): boolean {
    const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
    const { lemma, report, reporting } = document
    const reports = () => all.some(({ draft, speaker }) => draft?.cue[0] && reporting.press?.reports.has(lemma[draft.cue[0].to - 1]!) && speaker.player?.name === name) // biome-ignore format: one line
    return name === report.outlet || !!reporting.press?.mastheads.has(last) || !!outletNamed(name) || reports()
  }

  function paper(): { player: Player; at: number } | null {
    for (const { speaker, draft, at } of all.toReversed())
      if (draft && speaker.player && speaker.player.kind !== 'person' && isPaper(speaker.player.name))
        return { player: speaker.player, at }
    return null
  }

  /** The person last told of, where an office says that they sit in a parliament; whoever else was told of last is not meant. */
  function member(here: number): Player | null {
    const { seated } = officeWords(document)
    const told = all.findLast(({ speaker, nested }) => speaker.player?.kind === 'person' && !nested)
    if (!told?.speaker.player || here - told.frame > 5) return null
    const titles = [...told.speaker.player.roles.keys()].flatMap((title) => title.toLowerCase().split(/[^\p{L}]+/u))
    return titles.some((word) => seated.has(word)) ? told.speaker.player : null
  }

  /** 'the statement' is of those whose words the report gave just before, where they are nobody in person. */
  function words(here: number): DraftSpeaker {
    for (const { speaker, draft, frame: at, nested } of all.toReversed()) {
      if (here - at > 4) return nobody
      if (!draft || nested) continue
      if (speaker.player?.kind === 'person') return nobody
      return { ...speaker, outlets: [], earlier: speaker.earlier ?? draft }
    }
    return nobody
  }
}

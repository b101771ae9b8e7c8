import type { Document, Stretch } from '../document.ts'
import { type Cast, enter, enterRun, type Player } from './cast.ts'
import { holderOf, type Office } from './offices.ts'
import { isCalled } from './people-meant.ts'
import { nationIn, stateAt } from './places.ts'
import { officeWords } from './roles.ts'
import { type DraftSpeaker, nobody, type ToldBefore } from './told-before.ts'
import { holderOfNation } from './unknown-holder.ts'

/** Whom words for an office or a government mean that name nobody. */
export interface HoldersMeant {
  ownGovernment(source: Stretch, noun: string): Player | null
  metBefore(noun: string, source: Stretch): DraftSpeaker | null
  ownOffice(source: Stretch): Player | null
}

/** Whom offices and governments mean by who was told of `before`, which grows as the report is read. */
export function holdersMeant(document: Document, cast: Cast, before: ToldBefore): HoldersMeant {
  const { tags, lower, reporting } = document
  const { offices } = cast
  /** Who hold an office of a state that is told. */
  const foreign = new Set(offices.flatMap(({ nations, holder }) => (nations.size ? [holder] : [])))
  const called = new Map<string, ReadonlySet<string>>()
  return { ownGovernment, metBefore, ownOffice }

  /** The state whose government 'his administration' is, by who was told of last. */
  function ownGovernment({ from, to }: Stretch, noun: string): Player | null {
    if (!reporting.groups?.governs.has(noun)) return null
    // 'The administration' where 'the Berg administration' is told of, and no other.
    const [only, another] = statesCalled(noun)
    if (tags[from] !== 'OWN')
      return only && !another ? enter(document, cast, 'government', only, { from, to }, only) : null
    const told = before.all.findLast(({ speaker, nested }) => !nested && speaker.player?.kind === 'person')?.speaker
      .player
    const state = told && ruledBy(told.name)
    return state ? enter(document, cast, 'government', state, { from, to }, state) : null
  }

  /** 'Lorvia will pay, its president said': who holds the office in the state that the sentence begins with, by name or by the office alone. */
  function ownOffice(source: Stretch): Player | null {
    if (tags[source.from] !== 'OWN') return null
    const { from } = document.frames.find((frame) => frame.from <= source.from && source.from < frame.to)!
    const state = from < source.from ? stateAt(document, from) : null
    if (!state) return null
    const office = { from: source.from + 1, to: source.to }
    const known = holderOf(document, offices.filter(({ nations }) => nations.has(state)), office) // biome-ignore format: one line
    return known ? enterRun(document, cast, known.run) : (holderOfNation(document, cast, source, state) ?? null)
  }

  /** The states whose governments are called by who governs: of 'the Berg administration' in any place, Berg's. */
  function statesCalled(noun: string): ReadonlySet<string> {
    const states =
      called.get(noun) ??
      new Set(lower.flatMap((word, k) => (word === noun ? (cast.ruled.get(lower[k - 1]!) ?? []) : [])))
    called.set(noun, states)
    return states
  }

  /** The state that somebody governs. */
  function ruledBy(name: string): string | undefined {
    return cast.ruled.get(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())
  }

  /** 'the official', 'the Lorvian leader': whoever was last called so, or the only one who holds that office. */
  function metBefore(noun: string, source: Stretch): DraftSpeaker | null {
    const nation = nationIn(document, source)
    const office = noun.endsWith('s') ? null : (holderOf(document, offices, source) ?? ownHolder(noun, source, nation))
    for (const { speaker, draft } of before.all.slice(-40).reverse()) {
      const { player, unnamed } = speaker
      if (draft && unnamed && isCalled(document, unnamed, noun, nation, source))
        return { ...speaker, outlets: [], earlier: speaker.earlier ?? draft }
      if (office && player && player.name === office.holder) break
    }
    return office ? { ...nobody, player: enterRun(document, cast, office.run) } : null
  }

  /**
   * Of several presidents 'the president' is the one whose state goes without saying, unless another was told of last; 'the Lorvian president' is he
   * where the report calls Lorvia's government his.
   */
  function ownHolder(noun: string, source: Stretch, nation: string | undefined): Office | null {
    if (!officeWords(document).heads.has(noun)) return null
    const own = holderOf(document, offices.filter(({ holder }) => !foreign.has(holder)), nation ? { from: source.to - 1, to: source.to } : source) // biome-ignore format: one line
    if (nation) return own && ruledBy(own.holder) === nation ? own : null
    if (source.to - source.from !== 2) return null
    const last = before.all.findLast(({ speaker, nested }) => !nested && speaker.player?.kind === 'person')?.speaker
      .player
    const another = holderOf(document, offices.filter(({ holder }) => holder === last?.name), source) // biome-ignore format: one line
    return another && another.holder !== own?.holder ? null : own
  }
}

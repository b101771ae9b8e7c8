import type { Actor, Attribution, Findings } from '../../record/finding.ts'
import type { Judgement } from '../../record/judgement.ts'
import type { Position } from '../../record/position.ts'
import type { Proposal } from '../../record/proposal.ts'
import type { Provision } from '../../record/provision.ts'
import type { Merge } from '../../record/record.ts'
import { attributionsOver } from '../attributions-over.ts'
import type { FollowWords } from '../follow-words.ts'
import { mergedAsRuled, rulingsOf } from '../merge-rulings.ts'
import { boundSides, type ProvisionPlace } from './bound.ts'
import { conceptsOf } from './concepts.ts'
import { termsByWords } from './demands.ts'
import { termsByMatter } from './matters.ts'
import { mergeProposals } from './merge-proposals.ts'
import { mergeProvisions } from './merge-provisions.ts'
import { withTruceDays } from './merge-truces.ts'
import { mergePositions } from './positions.ts'
import { shownWords } from './shown.ts'

/** What one report tells of terms. */
export type ToldTerms = Pick<Findings, 'proposals' | 'provisions' | 'positions'>

/** What terms are reconciled with. */
export interface TermsContext {
  /** The record's actors, and where each former id went. */
  readonly actors: readonly Actor[]
  readonly becomes: ReadonlyMap<string, string>
  readonly attributions: readonly Attribution[]
  readonly judgements: readonly Judgement[]
  /** What the judgements bear on where an id is no longer there. */
  readonly follow: FollowWords
  /** Each report's language, by its id. */
  readonly languages: ReadonlyMap<string, string | null>
  /** The day of each report, EDTF, by its id. */
  readonly published: ReadonlyMap<string, string | null>
}

/** The record's proposals, provisions and positions, each told once, and why they were put together. */
export interface ReconciledTerms {
  readonly proposals: readonly Proposal[]
  readonly provisions: readonly Provision[]
  readonly positions: readonly Position[]
  readonly merges: readonly Merge[]
}

/**
 * Puts together what reports (an element of `told` for each) tell of one proposal, provision or position: provisions come to stand in the
 * record's proposals, positions on its provisions, by id. People's judgements come before every rule.
 */
export function reconcileTerms(told: readonly ToldTerms[], context: TermsContext): ReconciledTerms {
  const { actors, becomes, judgements, follow, languages } = context
  const known = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => becomes.get(id) ?? []))]
  const names = new Map(actors.map((a) => [a.id, namesOf(a)]))
  const kinds = new Map(actors.map((a) => [a.id, a.kind]))
  const saying = attributionsOver(context.attributions)
  const partyOf = new Map(actors.map((a) => [a.id, a.party ?? a.id]))
  const proposed = told.flatMap((t) => t.proposals.map((p): Proposal => ({ ...p, drafters: known(p.drafters) })))
  const proposals = mergedAsRuled(
    judgements,
    (rulings) =>
      mergeProposals(proposed, rulings, {
        partyOf: (id) => partyOf.get(id) ?? id,
        languageOf: (report) => languages.get(report) ?? 'en',
        wordsOf: (id) => names.get(id) ?? new Set(),
        isMember: (id) => kinds.get(id) === 'person' && kinds.get(partyOf.get(id) ?? id) !== 'government',
      }),
    { follow, told: proposed, findingsOf: (merged) => merged.proposals },
  )
  const sideNames = new Set(actors.filter((a) => a.party === a.id).flatMap((a) => [...(names.get(a.id) ?? [])]))
  const worded = told.flatMap((t) =>
    t.provisions.map((p) => {
      const doers = known(p.obliges)
      const obliges = ownOffice.test(p.issue) ? doers : [...new Set(doers.map((id) => partyOf.get(id) ?? id))]
      const language = languages.get(p.mentions[0]!.report) ?? 'en'
      const provision: Provision = {
        ...p,
        summary: shownWords(p.summary, language),
        obliges,
        benefits: known(p.benefits).filter((id) => !obliges.includes(id)),
        proposal: p.proposal === null ? null : (proposals.becomes.get(p.proposal) ?? null),
        attributions: [...new Set(p.mentions.flatMap(saying).map((a) => a.id))],
      }
      // Who gives land and who gets it are no part of which land it is.
      const sided = /^territory\.(?:cession|return)$/u.test(p.issue) ? sideNames : []
      const named = [...doers, ...provision.benefits].flatMap((id) => [...(names.get(id) ?? [])])
      const own = new Set([...named, ...sided])
      const sides = [...new Set(obliges.map((id) => partyOf.get(id) ?? id))]
      return { provision, concepts: conceptsOf(p.summary, language, own), sides, own }
    }),
  )
  const provided = withTruceDays(worded, context.published)
  const stood = new Set(told.flatMap((t) => t.positions.map((p) => p.on)))
  const provisions = mergedAsRuled(judgements, mergeProvisions(provided, stood), {
    follow,
    told: provided.map((p) => p.provision),
    findingsOf: (merged) => merged.provisions,
  })
  const tellings = new Map<string, ProvisionPlace[]>()
  for (const { provision, concepts } of provided) {
    const id = provisions.becomes.get(provision.id) ?? provision.id
    const language = languages.get(provision.mentions[0]!.report) ?? 'en'
    const telling = { words: provision.summary, things: concepts.things, language }
    const before = tellings.get(id)
    if (before) before.push(telling)
    else tellings.set(id, [telling])
  }
  const speakers = new Map(context.attributions.map((a) => [a.id, a.speaker]))
  const terms = provided.flatMap(({ provision, concepts, own }) => {
    const id = provisions.becomes.get(provision.id)
    return id === undefined ? [] : [{ id, concepts, own, issue: provision.issue }]
  })
  const byWords = termsByWords(terms)
  const byMatter = termsByMatter(terms)
  const positions = mergePositions(
    told.flatMap((t) => t.positions),
    {
      actors: becomes,
      terms: new Map([...proposals.becomes, ...provisions.becomes]),
      termOf: (demand, words, language) => byWords(demand) ?? byMatter(words, language),
      holding: (passage, who) => {
        const ids = saying(passage).map((a) => a.id)
        return ids.sort((a, b) => Number(speakers.get(b) === who) - Number(speakers.get(a) === who))
      },
      languageOf: (report) => languages.get(report) ?? 'en',
      apart: rulingsOf(judgements).apart,
    },
  )
  return {
    proposals: proposals.proposals,
    provisions: boundSides(provisions.provisions, {
      actors,
      proposals: proposals.proposals,
      wordsOf: (id) => tellings.get(id) ?? [],
    }),
    positions: positions.positions,
    merges: [...proposals.merges, ...provisions.merges, ...positions.merges],
  }
}

/** Issues where a person may be meant: 'Lind must resign'. Elsewhere who acts for a side binds it, and not himself. */
const ownOffice = /^(?:governance|justice|elections)$/u

/** Every word of an actor's names, in lower case. */
const namesOf = (actor: Actor) =>
  new Set(
    [actor.name, ...actor.aliases].flatMap((name) =>
      name
        .toLowerCase()
        .replaceAll('’', "'")
        .split(/[^\p{L}\p{N}'-]+/u),
    ),
  )

import type { Position, Stance } from '../../../record/position.ts'
import { quoted } from '../english/quoting.ts'
import { type Ground, isOutlet, type Telling } from '../ground.ts'
import { oncePerGround } from '../once-per-ground.ts'
import { tellLast } from './events.ts'
import { inTurns } from './in-turns.ts'
import { partyOf, standing } from './passages.ts'
import { nameOf } from './proposal-names.ts'
import { type Stand, withoutRepeats } from './same-stand.ts'
import { inOurs } from './stand-in-ours.ts'
import { inOwnWords } from './stand-words.ts'
import { mainProposal } from './table.ts'

/**
 * Where each side stands: those of the parties first, of each what it holds of the plan as a whole before its terms; the first of each
 * before the second of any.
 */
export const tellStands = oncePerGround((ground): readonly Telling[] => {
  const main = mainProposal(ground)
  const whole = new Set(ground.record.proposals.map((p) => p.id))
  const texts = textsAmong(ground)
  const stands = latest(ground.record.positions).flatMap((position): Stand[] => {
    if (
      isOutlet(ground, position.who) ||
      texts.has(position.who) ||
      isDenial(ground, position) ||
      isHistory(ground, position)
    )
      return []
    const own = inOwnWords(ground, position)
    const told = own ?? inOurs(ground, position)
    if (!told) return []
    const onPlan = position.on === main?.id ? 6 : whole.has(position.on) ? 2 : 0
    const weight = weightOf(ground, position) + onPlan + 2 * firmness[position.stance]
    return [{ position, ...told, own: own !== null, weight }]
  })
  stands.sort((a, b) => b.weight - a.weight)
  // What was done is told with what happened last.
  const acts = tellLast(ground).slice(0, 5)
  const kept = together(
    ground,
    withoutRepeats(stands, acts, (who) => partyOf(ground, who)),
  )
  const rank = rankOf(ground, kept)
  kept.sort((a, b) => rank(a) - rank(b) || b.weight - a.weight)
  const parties = new Set(ground.record.parties.map((p) => p.id))
  const turns = inTurns(kept, (s) => partyOf(ground, s.position.who))
  const isParty = (s: Stand) => parties.has(partyOf(ground, s.position.who))
  return [...turns.filter(isParty), ...turns.filter((s) => !isParty(s))].map(
    ({ position, text, passages, weight }) => ({
      text,
      passages,
      findings: [position.id],
      weight,
      of: [partyOf(ground, position.who), position.who],
    }),
  )
})

/** Those of whom one clause tells the same, in one sentence: 'Karsa and Vessia “agreed to go on”'. */
function together(ground: Ground, stands: readonly Stand[]): Stand[] {
  const out: Stand[] = []
  /** Places in `out` by what is told there. */
  const places = new Map<string, number[]>()
  for (const stand of stands) {
    const name = ground.name(stand.position.who)
    const rest = stand.text.slice(name.length)
    const isDeed = /^ “(?:\S+ed|had|would|will|could|must|may|might) /u.test(rest)
    const words = wordsIn(stand.text)
    const known = places.get(words) ?? []
    const same = isDeed ? known.find((place) => out[place]!.position.who !== stand.position.who) : undefined
    if (same === undefined) places.set(words, [...known, out.push(stand) - 1])
    else out[same] = { ...out[same]!, text: out[same]!.text.replace(' “', ` and ${name} “`) }
  }
  return out
}

const wordsIn = (text: string) => /“.*”/u.exec(text)?.[0] ?? text

/** How much a stance tells: who refuses a plan says more than who is open to something. */
const firmness: Record<Stance, number> = {
  rejects: 2,
  accepts: 2,
  demands: 1.5,
  conditional: 2,
  proposes: 1,
  supports: 1,
  open: 1,
  undecided: 1,
  doubts: 1,
}

/** The place of a stand's party: parties by how much is told of them, then all others. */
function rankOf(ground: Ground, stands: readonly Stand[]): (stand: Stand) => number {
  const weights = new Map<string, number>()
  for (const { position, weight } of stands) {
    const party = partyOf(ground, position.who)
    weights.set(party, (weights.get(party) ?? 0) + weight)
  }
  const parties = new Set(ground.record.parties.map((p) => p.id))
  const order = [...weights].sort((a, b) => Number(parties.has(b[0])) - Number(parties.has(a[0])) || b[1] - a[1])
  const places = new Map(order.map(([id], i) => [id, i]))
  return ({ position }) => places.get(partyOf(ground, position.who)) ?? order.length
}

const textual =
  /\b(?:act|agreement|treaty|pact|accord|law|bill|plan|deal|amendment|resolution|draft|protocol|legislation)s?$/iu

/** Laws and deals that are taken for somebody: what they ask for is a term, nobody's position. */
function textsAmong({ record: { actors, proposals } }: Ground): ReadonlySet<string> {
  const names = new Set(proposals.flatMap((p) => p.names))
  return new Set(actors.flatMap(({ id, name }) => (textual.test(name) || names.has(name) ? [id] : [])))
}

/** How a provision or a proposal is called where somebody stands on it. */
export function targetsOf(ground: Ground): ReadonlyMap<string, string> {
  const { provisions, proposals } = ground.record
  return new Map([
    ...provisions.map((p) => [p.id, quoted(p.summary, 110)] as const),
    ...proposals.map((p) => [p.id, nameOf(ground, p)] as const),
  ])
}

/** Of several stances of one holder on one thing the last that has a time of its own; where times do not tell, all of them. */
function latest(positions: readonly Position[]): Position[] {
  const last = new Map<string, string>()
  const key = (p: Position) => `${p.who}|${p.on}`
  for (const p of positions) if (p.when !== null && p.when > (last.get(key(p)) ?? '')) last.set(key(p), p.when)
  return positions.filter((p) => p.when === null || p.when === last.get(key(p)))
}

function weightOf(ground: Ground, { mentions, authority, confidence }: Position): number {
  const { outlets, told } = standing(ground, mentions)
  return (outlets * 2 + told) * confidence * (authority === 'told' ? 0.7 : 1)
}

/** Half a year before the first report: what somebody did with another deal then is no stand on this one. */
function isHistory({ record }: Ground, { when }: Position): boolean {
  const first = record.reports.find((r) => r.published !== null)?.published
  const until = when?.split('/').at(-1)?.slice(0, 10)
  return Boolean(first && until && Date.parse(until) + 183 * 86_400_000 < Date.parse(first))
}

/** Who says that there is no plan has not rejected it. */
function isDenial(ground: Ground, { stance, mentions }: Position): boolean {
  return (
    (stance === 'rejects' || stance === 'doubts') &&
    mentions.every((m) => absent.test(ground.words({ report: m.report, ...ground.sentenceOf(m) })))
  )
}

const absent =
  /\bthere(?: (?:is|was|are|were)|['’]s) (?:no\b|not an?\b|never\b)|\bno such\b|\b(?:does|do|did) not exist\b|\b(?:n['’]t|not|never|denie[sd])\b[^.;]{0,20}\b(?:received|receiving|seen|been (?:given|handed|sent|shown))\b/iu

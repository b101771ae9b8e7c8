import type { Position, Stance } from '../../../record/position.ts'
import { quoted } from '../english/quoting.ts'
import { type Ground, isOutlet, type Telling } from '../ground.ts'
import { oncePerGround } from '../once-per-ground.ts'
import { proposalsById, provisionsById } from './by-id.ts'
import { tellLast } from './events.ts'
import { inTurns } from './in-turns.ts'
import { heard, partyOf, standing } from './passages.ts'
import { nameOf } from './proposal-names.ts'
import { type Stand, withoutRepeats } from './same-stand.ts'
import { inOurs } from './stand-in-ours.ts'
import { inOwnWords } from './stand-words.ts'
import { centralPlans } from './table.ts'
import { age, nearness, nearnessOf, rankOf, textual } from './weight.ts'

/**
 * Where each side stands: those of the parties first, of each what it holds of the plan as a whole before its terms; the first of each
 * before the second of any.
 */
export const tellStands = oncePerGround((ground): readonly Telling[] => {
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
    return [{ position, ...told, own: own !== null, weight: weightOf(ground, position, own !== null) }]
  })
  stands.sort((a, b) => b.weight - a.weight)
  const isBetterSaid = betterSaid(ground, stands)
  // What was done is told with what happened last.
  const acts = tellLast(ground).slice(0, 5)
  const kept = together(
    ground,
    withoutRepeats(
      stands.filter((s) => !isBetterSaid(s)),
      acts,
      (who) => partyOf(ground, who),
    ),
  )
  const place = placesOf(ground, kept)
  const weights = inSide(ground, kept)
  kept.sort((a, b) => place(a) - place(b) || weights.get(b)! - weights.get(a)!)
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
function placesOf(ground: Ground, stands: readonly Stand[]): (stand: Stand) => number {
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

/** Half as much for whose it is and for its age as in what is said, since a stand lasts; more for who refuses, and for a report's own words. */
function weightOf(ground: Ground, position: Position, isOwn: boolean): number {
  const { mentions, authority, confidence, who, stance } = position
  const known = heard(ground, mentions) * confidence * (authority === 'told' ? 0.7 : 1)
  const whose = (rankOf(ground, who) - age(ground, mentions)) / 2
  return known + shareOf(ground, position) + whose + 2 * firmness[stance] + (isOwn ? 1 : 0)
}

/** How near what somebody stands on is to the plan at the centre: it, some other plan, or a term, which counts by who tells it. */
function planOf(ground: Ground, { on, mentions }: Position): number {
  if (centralPlans(ground).has(on)) return nearness.plan
  if (proposalsById(ground).has(on)) return knownPlans(ground).has(on) ? 2 : 0
  // 'Ready to work on the plan' is a stand on it, though the plan is not all that it is about; one on 'the plan’s toll' is not.
  const free = provisionsById(ground).has(on) || /\p{L}['’]s\b/u.test(on) ? [] : mentions
  return nearnessOf(ground, free) === 'plan' ? nearness.plan : 0
}

/** Plans that more than one outlet speaks of. */
const knownPlans = oncePerGround((ground): ReadonlySet<string> => {
  const known = ground.record.proposals.filter((p) => standing(ground, p.mentions).outlets > 1)
  return new Set(known.map((p) => p.id))
})

/** The points of a stand on the plan: half of them where only others tell of it. */
const shareOf = (ground: Ground, position: Position) =>
  planOf(ground, position) * (position.authority === 'told' ? 0.5 : 1)

/** Whether one of the same side says in its own words what a stand on the plan tells in ours: 'called the plan a gift', beside 'supports the plan'. */
function betterSaid(ground: Ground, stands: readonly Stand[]): (stand: Stand) => boolean {
  const key = ({ position: { who, on, stance } }: Stand) => `${partyOf(ground, who)} ${on} ${against.has(stance)}`
  const said = new Set(stands.filter(({ own }) => own).map(key))
  return (stand) => !stand.own && planOf(ground, stand.position) === nearness.plan && said.has(key(stand))
}

/**
 * The weights by which those of a side come in turn: first the weightiest who say themselves that they are for the plan at the centre, and
 * who say that they are against it; what more of them hold of it counts no more than another stand, so that terms come next.
 */
function inSide(ground: Ground, stands: readonly Stand[]): ReadonlyMap<Stand, number> {
  const met = new Set<string>()
  return new Map(
    stands.map((stand) => {
      const { position, weight } = stand
      if (planOf(ground, position) < nearness.plan) return [stand, weight]
      const side = `${partyOf(ground, position.who)} ${against.has(position.stance)}`
      const isFirst = met.size < met.add(side).size
      if (!isFirst) return [stand, weight - shareOf(ground, position) - 1]
      return [stand, position.authority === 'told' ? weight : weight + first]
    }),
  )
}

/** More than any weight. */
const first = 1000

const against: ReadonlySet<Stance> = new Set(['rejects', 'doubts'])

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

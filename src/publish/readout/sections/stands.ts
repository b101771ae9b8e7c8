import type { Position, Stance } from '../../../record/position.ts'
import { dayInWords } from '../english/dates.ts'
import { listOf } from '../english/lists.ts'
import { quoted } from '../english/quoting.ts'
import { isTellable, termObject } from '../english/terms.ts'
import { type Ground, isOutlet, type Telling } from '../ground.ts'
import { inTurns } from './in-turns.ts'
import { outletOf, speakerInWords, standing, wordedSo } from './passages.ts'
import { nameOf } from './table.ts'

/**
 * How a stance is said, of one and of many: of a thing, of something to do ('to withdraw'), of what somebody should do ('that Karsa
 * withdraw'), and of what somebody is urged to ('Karsa to withdraw').
 */
const verbs: Record<Stance, Record<'' | 'to' | 'that' | 'urging', readonly [one: string, many: string]>> = {
  demands: {
    '': ['demands', 'demand'],
    to: ['demands to', 'demand to'],
    that: ['demands that', 'demand that'],
    urging: ['wants', 'want'],
  },
  proposes: {
    '': ['proposes', 'propose'],
    to: ['proposes to', 'propose to'],
    that: ['proposes that', 'propose that'],
    urging: ['wants', 'want'],
  },
  supports: {
    '': ['supports', 'support'],
    to: ['wants to', 'want to'],
    that: ['supports that', 'support that'],
    urging: ['wants', 'want'],
  },
  accepts: {
    '': ['accepts', 'accept'],
    to: ['agrees to', 'agree to'],
    that: ['accepts that', 'accept that'],
    urging: ['accepts the term', 'accept the term'],
  },
  open: {
    '': ['is open to', 'are open to'],
    to: ['is ready to', 'are ready to'],
    that: ['may accept that', 'may accept that'],
    urging: ['is open to the term', 'are open to the term'],
  },
  conditional: {
    '': ['sets conditions for', 'set conditions for'],
    to: ['is ready, on conditions, to', 'are ready, on conditions, to'],
    that: ['may accept, on conditions, that', 'may accept, on conditions, that'],
    urging: ['sets conditions for the term', 'set conditions for the term'],
  },
  undecided: {
    '': ['is undecided on', 'are undecided on'],
    to: ['is undecided whether to', 'are undecided whether to'],
    that: ['is undecided on the term that', 'are undecided on the term that'],
    urging: ['is undecided on the term', 'are undecided on the term'],
  },
  doubts: {
    '': ['doubts', 'doubt'],
    to: ['hesitates to', 'hesitate to'],
    that: ['doubts the term that', 'doubt the term that'],
    urging: ['doubts the term', 'doubt the term'],
  },
  rejects: {
    '': ['rejects', 'reject'],
    to: ['refuses to', 'refuse to'],
    that: ['rejects that', 'reject that'],
    urging: ['does not want', 'do not want'],
  },
}

/** A sentence for each holder, stance and way it is known: the weightiest of each party, then the second of each. */
export function tellStands(ground: Ground): Telling[] {
  const { positions, actors, provisions } = ground.record
  const proposals = new Map(ground.record.proposals.map((p) => [p.id, nameOf(p)]))
  const terms = new Map(provisions.map((p) => [p.id, p]))
  const partyOf = new Map(actors.map((a) => [a.id, a.party ?? a.id]))
  const groups = new Map<string, { position: Position; verb: string; object: string }[]>()
  for (const p of latest(positions)) {
    if (isOutlet(ground, p.who) || isDenial(ground, p)) continue
    const proposal = proposals.get(p.on)
    const words = terms.get(p.on)?.summary ?? withArticle(ground, p)
    if (proposal === undefined && !isTellable(words)) continue
    const obliges = terms.get(p.on)?.obliges.slice(0, 3).map(ground.name) ?? []
    const { link, object } =
      proposal === undefined ? termObject(words, obliges, ground.name(p.who)) : { link: '' as const, object: proposal }
    const key = [p.who, p.stance, p.authority, speakerOf(ground, p), link].join('|')
    const verb = verbs[p.stance][link][ground.namings.get(p.who)?.plural ? 1 : 0]
    groups.set(key, [
      ...(groups.get(key) ?? []),
      { position: p, verb: object.startsWith('“not to ') ? verb.replace(/ to$/u, '') : verb, object },
    ])
  }
  const parties = new Map<string, number>()
  const tellings = [...groups.values()].map((group) => {
    const ranked = [...group].sort((a, b) => weightOf(ground, b.position) - weightOf(ground, a.position)).slice(0, 3)
    const { who } = ranked[0]!.position
    const weight = ranked.reduce((sum, { position }) => sum + weightOf(ground, position), 0)
    const party = partyOf.get(who) ?? who
    parties.set(party, (parties.get(party) ?? 0) + weight)
    const objects = [...new Set(ranked.map(({ object }) => object))]
    const { verb } = ranked[0]!
    const again = / (?<link>that|to)$/u.exec(verb)?.groups?.link
    const telling: Telling = {
      text: `${ground.name(who)} ${verb} ${listOf(objects.map((object, i) => (i > 0 && again ? `${again} ${object}` : object)))}${knownBy(
        ground,
        ranked.map((r) => r.position),
      )}`,
      passages: ranked.map(({ position }) => wordedSo(ground, position.mentions, position.on)),
      findings: ranked.map(({ position }) => position.id),
      weight,
    }
    return { telling, party }
  })
  tellings.sort(
    (a, b) => (parties.get(b.party) ?? 0) - (parties.get(a.party) ?? 0) || b.telling.weight - a.telling.weight,
  )
  return inTurns(tellings, ({ party }) => party).map(({ telling }) => telling)
}

/** How a provision or a proposal is called where somebody stands on it. */
export function targetsOf({ record: { provisions, proposals } }: Ground): ReadonlyMap<string, string> {
  return new Map([
    ...provisions.map((p) => [p.id, quoted(p.summary, 110)] as const),
    ...proposals.map((p) => [p.id, nameOf(p)] as const),
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

/** A demand in free words with the article that stands before them: 'an immediate halt'. */
function withArticle(ground: Ground, { on, mentions }: Position): string {
  const [first] = mentions
  const sentence = ground.words({ report: first!.report, ...ground.sentenceOf(first!) })
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(on)))
  const article = /\b(?<article>an?|the)\s+$/iu.exec(before)?.groups?.article
  return article ? `${article.toLowerCase()} ${on}` : on
}

/** Who tells it, where it is not the holder: an id, 'unnamed: …', or ''. */
function speakerOf(ground: Ground, { attribution, authority, who }: Position): string {
  const speaker = authority === 'told' ? ground.attributions.get(attribution ?? '')?.speaker : null
  return speaker && speaker !== who ? speaker : ''
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

/** On whose word it is known, where it is not the holder's own; and the day, where it is the same for all. */
function knownBy(ground: Ground, positions: readonly Position[]): string {
  const [first] = positions
  const days = new Set(positions.map((p) => dayInWords(p.when, ground.year)))
  const [day] = days
  const dated = days.size === 1 && day ? ` (${day})` : ''
  if (first!.authority === 'own') return dated
  if (first!.authority === 'acted') return `, to judge by what was done${dated}`
  const speaker = speakerOf(ground, first!)
  if (speaker === '') {
    const outlets = [...new Set(positions.map((p) => outletOf(ground, p.mentions[0]!.report)))]
    return `, as ${listOf(outlets)} ${outlets.length > 1 ? 'tell' : 'tells'} it${dated}`
  }
  return `, according to ${speakerInWords(ground, speaker)}${dated}`
}

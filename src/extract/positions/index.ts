import type { Language } from '../../languages/language.ts'
import type { PositionWords } from '../../languages/positions.ts'
import type { Event } from '../../record/event.ts'
import type { Actor, Attribution } from '../../record/finding.ts'
import { identity } from '../../record/identity.ts'
import type { Position } from '../../record/position.ts'
import { instrumentsOf } from '../actors/instruments.ts'
import type { Document } from '../document.ts'
import { isAfter } from '../events/when/time.ts'
import { datesAt, whenOf } from '../events/when/when.ts'
import { participantsOf } from '../events/who/participants.ts'
import type { FoundTerms, TermsWith } from '../provisions/index.ts'
import { sidesOf } from '../provisions/particulars/sides.ts'
import { bodyTree } from '../trees/report-trees.ts'
import { ruledOutBy } from '../trees/ruled-out.ts'
import { phraseOf, prepositionOf, type Tree } from '../trees/tree.ts'
import { confidenceOf, threshold } from './confidence.ts'
import { headlineOf } from './headline.ts'
import { crowdVoices } from './holders/crowd-voices.ts'
import { groupsIn } from './holders/groups.ts'
import { type Said, saidIn } from './holders/said.ts'
import { sidesInActs } from './holders/sides-in-acts.ts'
import { sideOfUnnamed } from './holders/unnamed-sides.ts'
import type { PositionReading } from './position-reading.ts'
import { isRecalled } from './recalled.ts'
import { aimAt } from './rules/aims.ts'
import { campAt } from './rules/camps.ts'
import { demandListAt } from './rules/demand-lists.ts'
import { dutyAt } from './rules/duties.ts'
import { effectAt } from './rules/effects.ts'
import { endingAt } from './rules/endings.ts'
import { excessAt } from './rules/excess.ts'
import { fearAt } from './rules/fears.ts'
import { feelingAt } from './rules/feelings.ts'
import { idiomAt } from './rules/idioms.ts'
import { imperativeAt } from './rules/imperatives.ts'
import { jussiveAt } from './rules/jussives.ts'
import { leaningAt } from './rules/leanings.ts'
import { neitherAt } from './rules/neither.ts'
import { orderAt } from './rules/orders.ts'
import { priceAt } from './rules/price.ts'
import { receivedAt } from './rules/received.ts'
import { denialAt, refusalAt } from './rules/refusals.ts'
import { requirementAt } from './rules/requirements.ts'
import { sightAt } from './rules/sights.ts'
import { standsAt } from './rules/stance-words.ts'
import { threatAt } from './rules/threats.ts'
import { unbelievedAt } from './rules/unbelieved.ts'
import { undecidedAt } from './rules/undecided.ts'
import { undertakingAt } from './rules/undertakings.ts'
import { verdictAt } from './rules/verdicts.ts'
import type { Stand } from './stand.ts'
import { isInfinitive } from './targets/clause-stretch.ts'
import { targetsIn } from './targets/targets.ts'
import { isOfThen } from './then.ts'

/** The ways in which words tell a stance; of a word the first that finds one counts. */
const rules = [
  threatAt,
  demandListAt,
  neitherAt,
  standsAt,
  endingAt,
  idiomAt,
  excessAt,
  undecidedAt,
  leaningAt,
  receivedAt,
  feelingAt,
  fearAt,
  unbelievedAt,
  campAt,
  aimAt,
  verdictAt,
  effectAt,
  orderAt,
  dutyAt,
  jussiveAt,
  imperativeAt,
  sightAt,
  requirementAt,
  priceAt,
  refusalAt,
  denialAt,
  undertakingAt,
]

/** Where a report says that somebody stands, and the holders who were not among the actors given. */
interface FoundPositions {
  readonly positions: readonly Position[]
  readonly actors: readonly Actor[]
}

/**
 * Where actors stand on the proposals, provisions and demands of a report, in the order of the text. A language without words for
 * it or without a parser tells none. What is less probable to be right than the threshold is left out: a wrong position is
 * worse than none.
 */
export function findPositions(
  document: Document,
  language: Language,
  {
    actors,
    attributions,
    events: acts,
    ...terms
  }: TermsWith & Omit<FoundTerms, 'actors'> & { readonly events: readonly Event[] },
): FoundPositions {
  const { positions: words, events } = language
  if (!words || !events || !language.models?.parser) return { positions: [], actors: [] }
  const { report } = document
  const body = bodyTree(document)
  // Asked only once the participants are known.
  const said: Said = saidIn(attributions, actors, (a) => sideOf(a), words.grammar.voices)
  const participants = participantsOf(document, actors, events.groups, said.speakerAt)
  const stateOf = sideOfUnnamed(body, words, participants, said.governmentOf)
  // A state that only its officials are told of is known by them.
  for (const a of attributions) if (a.unnamed) stateOf(a)
  // An outlet only tells; a plan whose name looks like a body's is what others stand on.
  const plans = new Set(terms.proposals.flatMap((p) => p.names.map((name) => name.toLowerCase())))
  const none = new Set(actors.flatMap((a) => (a.kind === 'organisation' && (said.isOutlet(a.id) || plans.has(a.name.toLowerCase())) ? [a.id] : []))) // biome-ignore format: one line
  const onlookers = new Set(actors.flatMap((a) => (isOnlooker(a, words) ? [a.id] : [])))
  const groups = groupsIn(report.id, words, document.reporting.crowds, participants)
  const crowdOf = crowdVoices(body, groups)
  const sideOf = (a: Attribution) => stateOf(a) ?? crowdOf(a)
  const groupOf = language.terms?.groupOf ?? ((lemma: string) => lemma)
  const targets = targetsIn({ ...terms, instruments: instrumentsOf(document), groupOf }, words, participants)
  const { kindOf } = participants
  const sidesAt = sidesInActs(acts, { kindOf, governmentOf: said.governmentOf, foremost: sidesOf(actors) })
  const trees = [headlineOf(document, language), body]
  const published = report.published?.slice(0, 10) ?? null
  const found = new Map<string, Position>()
  // 'worries that the bill is too vague', 'this is the good deal that we sought': what two words tell of the same counts once.
  const ends = new Map<string, number>()
  const isTold = ({ who, on, mentions: [at] }: Position) => {
    const key = `${who}|${on}`
    const told = (ends.get(key) ?? -1) > at!.start
    ends.set(key, Math.max(ends.get(key) ?? 0, at!.end))
    return told
  }
  for (const tree of trees) {
    ends.clear()
    const reading: PositionReading = { tree, words, participants, said, groups, targets, sidesAt }
    for (let i = 0; i < tree.length; i++) {
      for (const stand of standsHere(reading, i).filter(
        (s) => !isBygone(reading, s) && !isOfThen(reading, s, published) && !isRecalled(reading, s, published),
      ))
        for (const who of sharing(reading, stand)) {
          if (none.has(who)) continue
          // What an analyst says that a side must do is advice.
          if (stand.rule === 'duty' && onlookers.has(who)) continue
          const position = positionOf(reading, stand, who, { report: report.id, published })
          if (position.confidence >= threshold && !isTold(position)) found.set(position.id, position)
        }
    }
  }
  const positions = [...found.values()].sort(
    (a, b) => a.mentions[0]!.start - b.mentions[0]!.start || (a.id < b.id ? -1 : 1),
  )
  const holders = new Set(positions.map((p) => p.who))
  return { positions, actors: [...participants.added, ...groups.added].filter((a) => holders.has(a.id)) }
}

/** What the first rule that finds a stance at a word makes of it. */
function standsHere(reading: PositionReading, token: number): readonly Stand[] {
  for (const rule of rules) {
    const stands = rule(reading, token)
    if (stands.length > 0) return stands
  }
  return []
}

/** Who holds a stance: where it is told by who says it, those too who say it with him. */
function sharing({ tree, said }: PositionReading, { holders, by, trigger }: Stand): readonly string[] {
  if (by !== 'speaker' || holders.length !== 1) return holders
  return [...new Set([...holders, ...said.besideAt(tree.analysis.start[trigger]!, holders[0]!)])]
}

/** Whether somebody only watches: by all that he is called, or by the name of his institute. */
function isOnlooker({ kind, name, roles }: Actor, { onlookers, houses }: PositionWords): boolean {
  const has = (text: string, words: ReadonlySet<string>) => text.toLowerCase().split(/[^\p{L}-]+/u).some((w) => words.has(w)) // biome-ignore format: one line
  if (kind === 'organisation') return has(name, houses)
  return kind === 'person' && roles.length > 0 && roles.every(({ title }) => has(title, onlookers))
}

function positionOf(
  reading: PositionReading,
  stand: Stand,
  who: string,
  { report, published }: { readonly report: string; readonly published: string | null },
): Position {
  const { tree, said, words } = reading
  const { trigger, target, stance } = stand
  const { start, end } = tree.analysis
  const mention = { report, ...spanOf(tree, stand, words) }
  const within = said.at({ start: start[trigger]!, end: end[trigger]! })
  const speaker = within?.attribution.speaker ?? null
  const thought = within?.inCue && words.inward.has(tree.lemma(trigger))
  const own =
    !thought &&
    // 'Lorvia and its allies insist on a halt': the allies say it as Lorvia does.
    (stand.by === 'speaker' ||
      (within?.inCue && speaker !== null && stand.holders.includes(speaker)) ||
      speaker === who ||
      (speaker !== null && said.speakerAt(start[trigger]!) === who))
  const authority = stand.act ? 'acted' : own ? 'own' : 'told'
  const dated = whenOf(tree, trigger, { reference: published, lean: 'past', carrier: -1 })
  const told = dated !== null && isOfMatter(tree, trigger, dated, published) ? null : dated
  const then = isLongAgo(reading, stand, published) ? null : published
  const when = told !== null && (published === null || told.slice(0, 10) <= published) ? told : then
  const attribution = within?.attribution.id ?? null
  return {
    id: identity('s', report, who, target.on, stance, mention),
    who,
    on: target.on,
    stance,
    when,
    authority,
    attribution,
    attributions: attribution === null ? [] : [attribution],
    mentions: [mention],
    confidence: confidenceOf(stand, authority),
    rule: `stance-${stand.rule}`,
  }
}

/** 'has called for cuts in the past', 'In the past, Lorvia has vetoed it': where somebody stood. */
function isBygone({ tree, words }: PositionReading, { trigger, complement }: Stand): boolean {
  const { text, start, end } = tree.analysis
  const plain = (from: number, to: number) =>
    text
      .slice(start[from], end[to - 1])
      .toLowerCase()
      .replace(/\s+/gu, ' ')
  const until = Math.min(Math.max(complement.to, trigger + 1) + 4, tree.last[trigger]!)
  const behind = plain(trigger, until)
  if ([...words.bygone].some((phrase) => behind.includes(` ${phrase}`))) return true
  let at = trigger
  while (/^(?:obj|obl|nmod|xcomp)$/u.test(tree.relation(at)) && tree.head(at) < at) at = tree.head(at)
  const before = tree.children(at).filter((c) => c < trigger && /^(?:obl|advmod)/u.test(tree.relation(c)))
  return before.some((c) => {
    const { from, to } = phraseOf(tree, c)
    return words.bygone.has(`${prepositionOf(tree, c)} ${plain(from, to)}`.trim())
  })
}

/** 'agreed to expel Karsa following the annexation in 2014', years later: it was agreed then, nobody says when. */
function isLongAgo({ tree, words }: PositionReading, { trigger }: Stand, published: string | null): boolean {
  if (published === null || tree.xpos(trigger) !== 'VBD') return false
  return datesAt(tree, trigger, published, 'past').some(({ edtf, from }) => {
    if (Number.isNaN(Number(edtf.slice(0, 4))) || edtf.slice(0, 4) >= published.slice(0, 4)) return false
    for (let i = from - 1; i > trigger; i--) if (words.grammar.following.has(tree.lower(i))) return true
    return false
  })
}

/** 'will never recognise the vote last month': what is held now or from now on has no time weeks ago; that is of what it is on. */
const isOfMatter = (tree: Tree, trigger: number, dated: string, published: string | null): boolean =>
  published !== null &&
  /^VB[PZ]?$/u.test(tree.xpos(trigger)) &&
  !isInfinitive(tree, trigger) &&
  (!/^\d{4}-\d\d-\d\d~?$/u.test(dated) || isAfter(published, dated.slice(0, 10), recent))

/** How many days before its report a stance may be told to be held and yet be held 'now'. */
const recent = 7

/** From the holder, where he stands near, or the word that tells the stance, to the end of what it is on. */
function spanOf(
  tree: Tree,
  { trigger, holderAt, complement }: Stand,
  { modality }: PositionWords,
): { start: number; end: number } {
  const { start, end } = tree.analysis
  // 'In no way does Lorvia support the plan': without its beginning it would say the opposite.
  const denied = ruledOutBy(tree, trigger, modality.ruledOut)
  const near = holderAt >= tree.first[trigger]! && holderAt > trigger - 12 ? [holderAt] : []
  const asked = complement.asked < 0 ? [] : [complement.asked]
  const from = Math.min(
    trigger,
    complement.from,
    ...near,
    ...asked,
    ...tree.children(denied),
    denied < 0 ? trigger : denied,
  )
  const to = Math.max(trigger + 1, complement.to)
  return { start: start[from]!, end: end[to - 1]! }
}

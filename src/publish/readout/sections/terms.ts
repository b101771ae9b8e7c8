import type { Passage } from '../../../record/passage.ts'
import type { Proposal } from '../../../record/proposal.ts'
import type { Provision } from '../../../record/provision.ts'
import { isAlike } from '../english/alike.ts'
import { countOf, listOf } from '../english/lists.ts'
import { bare, quoted } from '../english/quoting.ts'
import { isTellable, termClause, termObject } from '../english/terms.ts'
import type { Ground, Telling } from '../ground.ts'
import { oncePerGround } from '../once-per-ground.ts'
import { grouped, mentionsIn, passagesIn } from './by-report.ts'
import { onWord } from './on-word.ts'
import { type OwnWords, ownWords } from './own-words.ts'
import { heard, likest, standing, wordedSo } from './passages.ts'
import { isPlural } from './proposal-names.ts'

/** What a plan does to a matter, as its subject: 'includes', 'would open', 'also calls for'. */
const does =
  /^(?:(?:will|would|may|might|could|shall|must|also|explicitly|further|not|only|does|is to) )*(?:hav|mak|includ|requir|contain|call|provid|allow|giv|grant|offer|ask|oblig|demand|envisag|foresee|stipulat|promis|guarant|ban|bar|limit|lift|eas|freez|halt|end|open|reopen|set|creat|establish|extend|let|keep|cut|reduc|rais|increas|commit|bind|impos|suspend|releas|free|return|exchang|order|permit|prohibit|forbid|restrict|recogni[sz]|forc|cap|fund|relax|roll|withdraw|hand|pay|boost|delay|tie|link|replac|restor|remov|divid|say|see)(?:e|ee|es|ees|s|ed|eed|d|t|p?ped|t?ting)? (?!by\b|no details\b|the stage\b|the tone\b)/u

/** The terms of one proposal: what it does in a report's own words, else its words in ours, an issue a sentence. */
export function tellTerms(
  ground: Ground,
  proposal: Proposal,
  provisions: readonly Provision[],
  name: string,
): Telling[] {
  const ranked = [...provisions].sort((a, b) => toldOf(ground, b) - toldOf(ground, a))
  const held = (passage: Passage) =>
    ranked.filter((p) => passagesIn(p.mentions, passage.report).some((m) => holds(passage, m)))
  const covered = new Set<string>()
  const told: Telling[] = []
  const shown: string[] = []
  for (const provision of ranked) {
    if (covered.has(provision.id)) continue
    const clauses = provision.mentions.flatMap((mention) => {
      const clause = clauseOf(ground, proposal, mention)
      return clause ? [{ ...clause, mention, terms: held(clause.passage) }] : []
    })
    const length = ({ predicate }: OwnWords) => Math.abs(predicate.length - 110)
    const [best] = clauses.sort((a, b) => b.terms.length - a.terms.length || length(a) - length(b))
    if (!best) continue
    for (const { id } of best.terms) covered.add(id)
    if (shown.some((words) => isAlike(words, best.predicate))) continue
    shown.push(best.predicate)
    told.push({
      text: `${name} ${quoted(best.predicate.replace(/^also /u, ''))}${onWord(ground, best.mention)}`,
      passages: [best.passage],
      findings: best.terms.map(({ id }) => id),
      weight: best.terms.reduce((sum, o) => sum + toldOf(ground, o), 0),
      ...(form.test(best.predicate) ? { isSlight: true } : {}),
    })
  }
  const left = ranked.flatMap((p) => {
    const mention = covered.has(p.id) ? null : plainlyIn(ground, proposal, p)
    return mention ? [{ ...p, mention }] : []
  })
  return [...told, ...byIssue(left).map((all) => tellIssue(ground, all, proposal, name))]
}

/** What is asked for or offered apart from any plan, as far as nobody's position tells it. */
export function tellOpen(ground: Ground, provisions: readonly Provision[]): Telling[] {
  const stoodOn = new Set(ground.record.positions.map((p) => p.on))
  const open = provisions.filter(
    (p) =>
      !stoodOn.has(p.id) &&
      !isDoneAlready(ground, p) &&
      standing(ground, p.mentions).outlets > 1 &&
      isOfParties(ground, p) &&
      isOpen(ground, wordedSo(ground, p.mentions, p.summary)),
  )
  const told = [...open]
    .sort((a, b) => toldOf(ground, b) - toldOf(ground, a))
    .flatMap((p) => {
      const at = wordedSo(ground, p.mentions, p.summary)
      const object = openWords(ground, p, at)
      return object === null ? [] : [{ p, at, object }]
    })
  return inPairs(ground, told, (shown) => `Also under discussion: ${listOf(shown.map(({ object }) => object))}`)
}

/** Whether half of its places tell of an act that came about: a truce that holds is no longer under discussion. */
function isDoneAlready(ground: Ground, { mentions }: Provision): boolean {
  const done = doneIn(ground)
  const isAct = (m: Passage) => done.get(m.report)?.some((p) => p.start < m.end && m.start < p.end) ?? false
  return 2 * mentions.filter(isAct).length >= mentions.length
}

/** Acts that are made, and then stand. */
const made = /^(?:agree|sign|other:ceasefire)$/u

const doneIn = oncePerGround(({ record }) =>
  grouped(
    record.events
      .filter((e) => e.status === 'happened' && made.test(e.type))
      .flatMap((e) => e.mentions.map((m) => [m.report, m])),
  ),
)

/** A term, where it is told, and how a sentence takes it. */
interface ToldTerm {
  readonly p: Provision
  readonly at: Passage
  readonly object: string
}

/** Terms told two a sentence. */
const inPairs = (
  ground: Ground,
  told: readonly ToldTerm[],
  say: (shown: readonly ToldTerm[], pair: number) => string,
) =>
  Array.from({ length: Math.ceil(told.length / 2) }, (_, i): Telling => {
    const shown = told.slice(2 * i, 2 * i + 2)
    return {
      text: say(shown, i),
      passages: shown.map(({ at }) => at),
      findings: shown.map(({ p }) => p.id),
      weight: shown.reduce((sum, { p }) => sum + toldOf(ground, p), 0) / 3,
    }
  })

/** The terms that most reports tell of, where somebody's position tells them too: what the story is about, which no plan's name shows. */
export function tellForemost(ground: Ground, provisions: readonly Provision[]): Telling[] {
  const all = ground.record.reports.length
  const spread = ({ mentions }: Provision) => new Set(mentions.map((m) => m.report)).size
  const told = provisions
    .filter((p) => 4 * spread(p) >= all && standing(ground, p.mentions).outlets > 2 && isOfParties(ground, p))
    .sort((a, b) => spread(b) - spread(a) || toldOf(ground, b) - toldOf(ground, a))
    .flatMap((p) => {
      const worded = wordedSo(ground, p.mentions, p.summary)
      const at = isOpen(ground, worded) ? worded : likest(ground, p.mentions.filter((m) => isOpen(ground, m)), p.summary) // biome-ignore format: one line
      if (!at) return []
      const { link, object } = termObject(ground.words(at), [], '')
      return [{ p, at: { report: at.report, start: at.start, end: at.end }, object: link === 'that' || link === 'to' ? `${link} ${object}` : object.replace(/^“(?:An?|The)\b/u, (article) => article.toLowerCase()) }] // biome-ignore format: one line
    })
    .slice(0, 4)
  const inReports = (p: Provision, isFirst: boolean) =>
    spread(p) === all ? `all ${countOf(all, 'report')}` : `${countOf(spread(p))}${isFirst ? ` of the ${countOf(all, 'report')}` : ''}` // biome-ignore format: one line
  return inPairs(ground, told, (shown, i) => {
    const objects = shown.map(({ object, p }, j) => `${object} (${inReports(p, i + j === 0)})`)
    return `${i === 0 ? 'Most told of' : 'Also told of'}: ${listOf(objects)}`
  })
}

/** A thing or a clause under discussion: 'a halt of the works', 'that Karsa “open the gates”'; something to do needs who would do it. */
function openWords(ground: Ground, { obliges }: Provision, at: Passage): string | null {
  const named = obliges.filter((id) => isNamedBefore(ground, id, at)).slice(0, 2)
  const { link, object } = termObject(ground.words(at), named.map(ground.name), '')
  // Of what 'would end the siege' nobody is told, and what 'any' follows is mostly denied: 'get any guns'.
  if (link === 'to' || object.startsWith('what “') || /^“?\S+ any\b/u.test(object.replace(/^[^“]*/u, ''))) return null
  return link === 'that' && !/^“(?:The|An?|All|Any|No)\b/u.test(object) ? `that ${object}` : object
}

/** Whether it binds the sides of the negotiation, or nobody in particular. */
const isOfParties = ({ actors }: Ground, { obliges }: Provision) => obliges.every((id) => actors.get(id)?.party)

/** Whether words can stand for something under discussion: no fear of what could be, nothing of 'his' or 'theirs'. */
const isOpen = (ground: Ground, at: Passage) =>
  isWhole(ground, at) &&
  !/^(?:his|her|their|its|another|other|more)\b|\b(?:could|might|cannot|said|says)\b/iu.test(ground.words(at))

function clauseOf(ground: Ground, { name, mentions }: Proposal, mention: Passage): OwnWords | null {
  const subjects = passagesIn(mentions, mention.report)
  const own = ownWords(ground, mention, subjects, isPlural(bare(name)) ? 'many' : 'one')
  return own &&
    does.test(own.predicate) &&
    !isCalled.test(own.predicate) &&
    !lapsed.test(own.predicate) &&
    mention.start - own.begin < 120
    ? own
    : null
}

/** 'Has twelve points in three parts': how a plan is made up, and nothing of what it does. */
const form =
  /^(?:(?:also|would|will) )*(?:includ\p{L}+|contain\p{L}*|has|have|had) (?:[\p{L}\d-]+ ){1,2}(?:points|parts|chapters|sections|categories|pages|articles|items|clauses)\b(?! of\b)/u

/** 'A deal called the Sella Pact'. */
const isCalled = /^(?:called|named|dubbed|labell?ed) (?!for\b|on\b)/u

/** 'Would have opened the gates': of a plan that came to nothing. */
const lapsed = /\b(?:would|could|might) (?:also |not |only )?have \p{L}+(?:ed|en|wn|t|d|ne|ut|un|de)\b/u

const holds = (outer: Passage, inner: Passage) =>
  outer.report === inner.report && outer.start <= inner.start && inner.end <= outer.end

/** Where somebody is told to stand on something, by its id. */
const positionsOn = oncePerGround(({ record }) =>
  grouped(record.positions.flatMap(({ on, mentions }) => mentions.map((m) => [on, m]))),
)

/** Where a sentence that speaks of the proposal tells the term, as nobody's demand, in words that can stand alone; or null. */
function plainlyIn(ground: Ground, proposal: Proposal, { id, mentions }: Provision): Passage | null {
  const stands = positionsOn(ground).get(id) ?? []
  const found = mentions.find((m) => {
    const sentence = { report: m.report, ...ground.sentenceOf(m) }
    const isHeld = passagesIn(stands, m.report).some((s) => s.start < m.end && m.start < s.end)
    const { text } = ground.reports.get(m.report)!
    const isNear = passagesIn(proposal.mentions, m.report).some(
      (p) =>
        holds(sentence, p) &&
        p.end <= m.start &&
        leadsTo(text.slice(sentence.start, p.start), text.slice(p.end, m.start)),
    )
    return !isHeld && isNear && isWhole(ground, m)
  })
  return found ?? null
}

const holding =
  /\b(?:includ|requir|contain|call|provid|allow|offer|oblig|envisag|foresee|stipulat|promis|guarant|commit|impos|order|consist|propos)(?:e|es|s|ed|ing)?\b(?: for| of)?/iu

/** Whether what stands before and after a proposal's name leads to a term of it: 'the plan calls for …', 'under the plan, …'. */
function leadsTo(before: string, between: string): boolean {
  if (between.length > 160 || /[.;?!]\s|\b(?:not|never|no|without)\b|n['’]t\b/iu.test(between)) return false
  // 'Karsa wants the plan to include …': a wish; 'would have included': a plan that came to nothing.
  if (/^ (?:also )?to\b/u.test(between) || lapsed.test(between)) return false
  // The verb stands near the name: what comes later may be somebody's fear or wish.
  return (
    holding.test(between.slice(0, 60)) ||
    (/\b(?:under|as part of|by the terms of)(?: \S+){0,3}\s*$/iu.test(before) && /^,\s/u.test(between))
  )
}

/** 'Pertaining to the gates': the rest of a noun that stands before. */
const hanging =
  /^(?:pertaining|relating|regarding|concerning|including|involving|according|following|depending|based|related|aimed|designed|intended|meant)\b/iu

/** What came to nothing is not on the table: 'a truce of 2029 collapsed'. */
const failed =
  /^,?\s(?:(?:soon|quickly|later|then|also) )?(?:collapsed|failed|fell (?:apart|through)|fizzled|broke down|unravell?ed|expired|lapsed|crumbled|ended|ran out|came to nothing)\b/u

/** Whether words are cut out of their sentence so that they can be told: no half of a noun, no subject without its verb. */
function isWhole(ground: Ground, { report, start, end }: Passage): boolean {
  const { text } = ground.reports.get(report)!
  const words = text.slice(start, end)
  return (
    isTellable(words) &&
    !hanging.test(words) &&
    words.length <= 130 &&
    // 'a new class of milk Karsa made up': a clause without its verb.
    !(
      /\p{Ll} \p{Lu}\p{Ll}+$/u.test(words) &&
      !/ (?:of|in|from|on|to|with|by|the|and|for|at|against|between|as|into) \p{Lu}\S*$/iu.test(words) &&
      /^\s\p{Ll}/u.test(text.slice(end, end + 2))
    ) &&
    !/\b(?:not|never|no|without|nor)\s+(?:to\s+)?$/iu.test(text.slice(Math.max(0, start - 14), start)) &&
    !/\bthe \S+ (?:and|or) $/iu.test(text.slice(Math.max(0, start - 30), start)) &&
    // 'From the toll to the gates' is cut in two; of 'from here' nothing is.
    !(/ to /u.test(words) && /\bfrom\s$/iu.test(text.slice(Math.max(0, start - 6), start))) &&
    !(/ and /u.test(words) && /\bbetween\s$/iu.test(text.slice(Math.max(0, start - 9), start))) &&
    !/^\s(?:had|has|have|was|were|is|are|will|would|can|could|may|might|must|said|says)\b/u.test(
      text.slice(end, end + 10),
    ) &&
    !failed.test(text.slice(end, end + 24))
  )
}

function byIssue<T extends Provision>(provisions: readonly T[]): T[][] {
  const issues = new Map<string, T[]>()
  for (const p of provisions) issues.set(p.issue, [...(issues.get(p.issue) ?? []), p])
  return [...issues.values()]
}

/** The terms of one issue: 'the 12-point plan would have Karsa “open the gates” and provides for “a halt of the works”'. */
function tellIssue(
  ground: Ground,
  all: readonly (Provision & { mention: Passage })[],
  proposal: Proposal,
  name: string,
): Telling {
  const ranked = all.slice(0, 2)
  const byVerb = new Map<string, string[]>()
  for (const { mention, obliges } of ranked) {
    const bound = obliges.filter((id) => isNamedBefore(ground, id, mention))
    const { verb, object } = termClause(
      ground.words(mention),
      bound.slice(0, 3).map(ground.name),
      isPlural(bare(proposal.name)) ? 'many' : 'one',
    )
    byVerb.set(verb, [...(byVerb.get(verb) ?? []), object])
  }
  return {
    text: `${name} ${listOf([...byVerb].map(([verb, objects]) => `${verb} ${listOf(objects)}`.trim()))}`,
    passages: ranked.map(({ mention: { report, start, end } }) => ({ report, start, end })),
    findings: ranked.map((p) => p.id),
    weight: all.reduce((sum, p) => sum + toldOf(ground, p), 0),
  }
}

/** Whether the sentence names an actor before the term: who is bound is told there, not only guessed. */
function isNamedBefore(ground: Ground, id: string, mention: Passage): boolean {
  const { start } = ground.sentenceOf(mention)
  return mentionsIn(ground, mention.report, id).some((m) => m.start >= start && m.end <= mention.start + 2)
}

const toldOf = (ground: Ground, { mentions }: Provision): number => heard(ground, mentions)

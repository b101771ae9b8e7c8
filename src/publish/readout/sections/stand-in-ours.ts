import type { Passage } from '../../../record/passage.ts'
import type { Position } from '../../../record/position.ts'
import type { Proposal } from '../../../record/proposal.ts'
import { hasFiniteVerb } from '../english/finite.ts'
import { clauseEnd, interrupted, lacksMany, predicateOf, trimmed } from '../english/predicate.ts'
import { stanceVerbs } from '../english/stances.ts'
import { isTellable, termObject } from '../english/terms.ts'
import type { Ground } from '../ground.ts'
import { proposalsById, provisionsById } from './by-id.ts'
import { passagesIn } from './by-report.ts'
import { knownBy } from './known-by.ts'
import { partyOf, wordedSo } from './passages.ts'
import { isNamed, nameOf } from './proposal-names.ts'
import type { Worded } from './stand-words.ts'
import { mainProposal } from './table.ts'

/** Words that a position is about, and where they are. */
interface Matter {
  readonly words: string
  readonly passage: Passage
}

/** 'Karsa rejects “the release of water”': in words of ours, where what it is about can stand in them. */
export function inOurs(ground: Ground, position: Position): Worded | null {
  const { on, who, stance, mentions } = position
  const proposal = proposalsById(ground).get(on)
  if (proposal && (position.authority === 'acted' || !canBeMeant(ground, proposal, mentions))) return null
  // Nor does 'Lind proposes the plan', where no name tells which; that she rejects it is worth a word.
  if (proposal && stance === 'proposes' && !isNamed(proposal)) return null
  // 'Karsa presses for Karsa’s demand' tells nothing.
  if (proposal && isHoldersOwn(proposal.name, ground.actors.get(who)?.name)) return null
  const matter = proposal ? null : wordsOn(ground, position)
  // 'Did not agree to a single point' is not to reject a single one.
  if (!proposal && (!matter || /^a single\b/iu.test(matter.words))) return null
  const bound = provisionsById(ground).get(on)?.obliges ?? []
  const bindsHolder = bound.some((id) => partyOf(ground, id) === partyOf(ground, who))
  const obliges = bindsHolder ? [] : bound
  const { link, object } = matter
    ? termObject(matter.words, obliges.slice(0, 3).map(ground.name), ground.name(who))
    : { link: '' as const, object: nameOf(ground, proposal!) }
  // 'Rejects that Karsa “join Karsa”': one of the two is wrong.
  if (link === 'that' && obliges.some((id) => matter?.words.includes(ground.actors.get(id)?.name ?? '\n'))) return null
  // What is so is nobody's proposal.
  if (link === 'that' && stance === 'proposes' && /\b(?:is|was|were|has|had)\b/u.test(object)) return null
  // Who did something has shown what they do, not that they hold something to be so.
  if (link === 'that' && position.authority === 'acted') return null
  const verb = stanceVerbs[stance][link][ground.namings.get(who)?.plural ? 1 : 0]
  // 'Demands the plan' would be said of who wants one; to 'be heard' is asked for oneself.
  const asked =
    stance === 'demands' && proposal
      ? verb.replace(/^demand(s?)$/u, (_, s: string) => (s ? 'presses for' : 'press for'))
      : verb
  const isOwn = bindsHolder || reflexive.test(object) || mentions.some((m) => itsOwn.test(ground.words(m)))
  const own = stance !== 'demands' ? asked : object.startsWith('“be ') ? asked.replace(/^call(s?) on others/u, 'demand$1') : isOwn ? asked.replace(/^call(s?) on others to$/u, 'want$1 to') : asked // biome-ignore format: one line
  const kept =
    link === 'to' && mentions.some((m) => promise.test(ground.words(m))) ? own.replace(toPromise, 'promise$1 to') : own
  const isThreat = stance === 'conditional' && mentions.some((m) => threat.test(ground.words(m)))
  const threatened = isThreat && (link === 'to' || link === '') ? `${ground.namings.get(who)?.plural ? 'threaten' : 'threatens'}${link === 'to' ? ' to' : ''}` : kept // biome-ignore format: one line
  const led = object.startsWith('“not to ') ? threatened.replace(/ to$/u, '') : threatened
  return {
    text: `${ground.name(who)} ${led} ${object}${knownBy(ground, [position])}`,
    passages: [matter?.passage ?? wordedSo(ground, mentions, on)],
  }
}

const isHoldersOwn = (name: string, holder: string | undefined) =>
  holder !== undefined &&
  name.startsWith(holder) &&
  /^(?:['’]s?)? (?:demand|proposal|plan|offer|request|call|wish|condition|position)s?$/u.test(name.slice(holder.length))

/** 'Drop its toll': what somebody would do with what is its own, it asks of nobody else. */
const reflexive = /^“\S+ (?:its|his|her|their)\b/u
/** 'Karsa’s demand to build a dam': what it would do itself, for nobody else is asked. */
const itsOwn =
  /(?:['’]s|s['’]|\b(?:its|his|her|their)) (?:\p{L}+ )?(?:demand|call|push|bid|drive|wish|desire|effort)s? to\b/iu

/** Who promised to do a thing has not agreed to somebody else's wish. */
const promise = /\b(?:promis|pledg|vow)\p{L}*\b/iu
const toPromise = /^(?:agree|want)(s?) to$/u

/** What somebody does unless others give way is no readiness. */
const threat = /\bthreat(?:en\p{L}*|s)?\b/iu

/**
 * Whether a position can be told as one on the whole proposal: a mention of it lies in the position's, for who rejects 'those' has not
 * rejected the plan; and it has a name that tells which it is.
 */
function canBeMeant(ground: Ground, proposal: Proposal, mentions: readonly Passage[]): boolean {
  const isIn = (m: Passage) =>
    passagesIn(proposal.mentions, m.report).some((p) => p.start < m.end + 40 && m.start < p.end)
  return mentions.some(isIn) && (isNamed(proposal) || proposal === mainProposal(ground))
}

/** The words that a position is about, to the end of their clause; null where they cannot stand alone. */
function wordsOn(ground: Ground, { on, who, stance, mentions }: Position): Matter | null {
  const term = provisionsById(ground).get(on)
  const actor = ground.actors.get(who)
  // 'Lind wants to “stop Lind”': one of the two is wrong, in whole or by the surname.
  const holder = (actor?.kind === 'person' ? actor.name.split(' ').at(-1) : actor?.name) ?? '\n'
  for (const mention of mentions) {
    const { text } = ground.reports.get(mention.report)!
    const sentence = ground.sentenceOf(mention)
    const at = text.slice(sentence.start, sentence.end).indexOf(on)
    const free = { report: mention.report, start: sentence.start + at, end: sentence.start + at + on.length }
    const found = term
      ? passagesIn(term.mentions, mention.report).find((m) => m.start < mention.end + 3 && mention.start < m.end)
      : free
    if (!found || (!term && at < 0) || ground.words(found).includes(holder)) continue
    const rest = text.slice(found.end, sentence.end)
    const stop = clauseEnd(rest, 0, 90) ?? 0
    // '…, Karsa instead held the summit' goes on with another clause.
    const goesOn = /^, (?!wh)/iu.test(rest) && hasFiniteVerb(rest.slice(0, stop))
    const further = goesOn || predicateOf(rest.slice(0, stop), 'either') ? 0 : stop
    const whole = { ...found, end: found.end + trimmed(rest.slice(0, further)).length }
    for (const { report, start: from, end } of [whole, found]) {
      // Who agrees 'not to attack' does not agree to attack; who 'will not pay' refuses to pay.
      const start =
        stance === 'rejects'
          ? from
          : from - (/\b(?:not|never) (?:to )?$/iu.exec(text.slice(Math.max(0, from - 12), from))?.[0].length ?? 0)
      const words = text.slice(start, end)
      if (interrupted.test(text.slice(end)) || (!ground.namings.get(who)?.plural && lacksMany(`would ${words}`)))
        continue
      if (!isTellable(words) || words.includes(holder) || (/[“”"\n]/u.test(words) && end !== found.end)) continue
      const passage = { report, start: Math.min(start, mention.start), end: Math.max(end, mention.end) }
      return { words: withArticle(text, start, words), passage }
    }
  }
  // What a person has put in other words stands in no report.
  return !term && isTellable(on) && !on.includes(holder) && !mentions.some((m) => ground.words(m).includes(on))
    ? { words: on, passage: wordedSo(ground, mentions, on) }
    : null
}

/** Words with the article that stands before them: 'an immediate halt'. */
function withArticle(text: string, start: number, words: string): string {
  const article = /\b(?<article>an?|the)\s+$/iu.exec(text.slice(Math.max(0, start - 6), start))?.groups?.article
  return article ? `${article.toLowerCase()} ${words}` : words
}

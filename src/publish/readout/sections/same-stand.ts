import type { Passage } from '../../../record/passage.ts'
import type { Position, Stance } from '../../../record/position.ts'
import { isAlike } from '../english/alike.ts'
import type { Telling } from '../ground.ts'
import type { Worded } from './stand-words.ts'

/** What a position is told of: a sentence, and where the words are. */
export interface Stand extends Worded {
  readonly position: Position
  /** Whether a report's own words tell it; else ours do. */
  readonly own: boolean
  readonly weight: number
}

/** What of `stands`, the weightiest first, is not told by another of them or by one of `acts`. */
export function withoutRepeats(
  stands: readonly Stand[],
  acts: readonly Telling[],
  partyOf: (who: string) => string,
): Stand[] {
  const isTold = (stand: Stand) =>
    acts.some(
      ({ text, passages }) =>
        (overlap(passages, stand.passages) && isAlike(quoteIn(text), quoteIn(stand.text))) ||
        (holderIn(text) === holderIn(stand.text) && isSameDeed(quoteIn(text), quoteIn(stand.text))),
    )
  const ownOf = new Map<string, Stand[]>()
  for (const stand of stands) if (stand.own) addTo(ownOf, stand.position.who, stand)
  const isBetterTold = (stand: Stand) =>
    !stand.own &&
    ownOf
      .get(stand.position.who)
      ?.some(
        ({ text, position: { on, stance } }) =>
          on === stand.position.on ||
          (stance === stand.position.stance && nameless.test(stand.text) && plan.test(text)),
      )
  const out: Stand[] = []
  const near = new Map<string, { readonly stand: Stand; readonly party: string }[]>()
  for (const stand of stands) {
    const party = partyOf(stand.position.who)
    if (isTold(stand) || isBetterTold(stand)) continue
    const keys = keysOf(stand, party)
    if (keys.some((key) => near.get(key)?.some((other) => isSame(other.stand, stand, other.party === party)))) continue
    out.push(stand)
    for (const key of keys) addTo(near, key, { stand, party })
  }
  return out
}

/** What two that say the same have one of: of thousands each is held against a few. */
const keysOf = ({ text, passages, position: { who, on, stance } }: Stand, party: string): readonly string[] => [
  ...new Set([text, `${party} ${on}`, `${who} ${stance}`, ...passages.map((p) => p.report)]),
]

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const known = lists.get(key)
  if (known) known.push(item)
  else lists.set(key, [item])
}

const plan = /\b(?:bill|measure|plan|deal|proposal|package|agreement|offer|draft)\b/u
/** 'Accepts the deal', 'rejects the short-term plan': which it is, another sentence may tell. */
const nameless =
  /^\S* \p{Ll}+ the (?:\p{Ll}[\p{Ll}-]* )?(?:bill|measure|plan|deal|proposal|package|agreement|offer|draft)\b/u

/** Who rejects a thing doubts it, too, and who accepts it is for it and open to it. */
const within: Partial<Record<Stance, readonly Stance[]>> = {
  rejects: ['doubts'],
  accepts: ['supports', 'open'],
  supports: ['open'],
}
const saysAsMuch = (stance: Stance, other: Stance) => stance === other || (within[stance]?.includes(other) ?? false)

/** Whether `b` says nothing that `a` does not. */
function isSame(a: Stand, b: Stand, sameSide: boolean): boolean {
  const [one, other] = [a.position, b.position]
  if (a.text === b.text) return true
  // 'Karsa proposes the plan' says no more where its envoy does.
  if (sameSide && one.on === other.on && saysAsMuch(one.stance, other.stance) && !b.text.includes('“')) return true
  if (!b.own && one.who !== other.who && overlap(a.passages, b.passages)) return true
  if (one.who !== other.who || one.stance !== other.stance) return false
  return overlap(a.passages, b.passages) || (a.own && b.own && isSameDeed(quoteIn(a.text), quoteIn(b.text)))
}

/** A deed's verb without its tense, and what it was done to: 'signed the bill', 'had signed the bill', 'signs the bill'. */
const deed = /^(?:(?:has|have|had|also|finally|already|again) )*(?<verb>\p{L}+?)(?:e?d|e?s) (?<what>.+)$/u
const bareObject = /^the (?:bill|measure|plan|deal|proposal|package|legislation|agreement|offer|draft|law)\b/u

/** 'Blocked the bill on Sunday' and 'blocked a critical bill of 2 trillion on Sunday': one verb, and much the same of what. */
function isSameDeed(a: string, b: string): boolean {
  const [one, other] = [deed.exec(a)?.groups, deed.exec(b)?.groups]
  if (!one || !other || one.verb !== other.verb) return false
  return isAlike(one.what!, other.what!, 0.35) || bareObject.test(one.what!) || bareObject.test(other.what!)
}

/** What a sentence quotes. */
const quoteIn = (text: string) => /“(?<words>[^”]*)”/u.exec(text)?.groups?.words ?? text

const holderIn = (text: string) => text.split(' “')[0]!

const overlap = (a: readonly Passage[], b: readonly Passage[]) =>
  a.some((p) => b.some((q) => p.report === q.report && p.start < q.end && q.start < p.end))

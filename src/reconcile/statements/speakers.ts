import type { Wording } from '../../languages/wordings.ts'
import type { Actor } from '../../record/finding.ts'
import type { Houses } from '../houses.ts'

/** Who an attribution says it is from, as far as telling utterances apart needs to know. */
export type Speaker =
  | { readonly kind: 'actor'; readonly id: string; readonly name: string }
  | { readonly kind: 'outlet'; readonly house: string; readonly id: string }
  /** `marks`: what is said of somebody without a name that tells them from others: 'veskaran', 'official'. */
  | { readonly kind: 'unnamed'; readonly marks: ReadonlySet<string> }
  | { readonly kind: 'nobody' }

export const unnamed = (speaker: string | null) => speaker?.startsWith('unnamed') ?? false

/** 'a U.S. official', from 'unnamed: a U.S. official'. */
export const describedAs = (speaker: string) => speaker.replace(/^unnamed:? ?/u, '').trim() || 'somebody'

export function speakerOf(
  speaker: string | null,
  actors: ReadonlyMap<string, Actor>,
  houses: Houses,
  wording: Wording | undefined,
): Speaker {
  if (speaker === null) return { kind: 'nobody' }
  if (unnamed(speaker)) return { kind: 'unnamed', marks: marksOf(describedAs(speaker), wording) }
  const actor = actors.get(speaker)
  if (!actor) return { kind: 'nobody' }
  // One word that is an outlet of the story is that outlet, whatever a report took it for; a full name may be a person's.
  const body = actor.kind === 'organisation' && houses.isOutlet(actor.name)
  if (body || (!actor.name.includes(' ') && houses.isHere(actor.name)))
    return { kind: 'outlet', house: houses.nameOf(actor.name), id: actor.id }
  return { kind: 'actor', id: actor.id, name: actor.name }
}

function marksOf(words: string, wording: Wording | undefined): Set<string> {
  const all = words.toLowerCase().match(/[\p{L}\p{M}\p{N}.]+/gu) ?? []
  const telling = all.filter((word) => !wording?.anybody.has(word) && !wording?.functionWords.has(word))
  return new Set(telling.map((word) => wording?.stem(word.replaceAll('.', '')) ?? word))
}

/** Whether two descriptions can be of one source: all that one says is in the other. 'A source' can be anybody. */
export function fits(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  return [...few].every((mark) => many.has(mark))
}

/** Whether two names can be one person's: the same surname, or long ones at most two letters apart. */
export function speltAlike(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(' ').at(-1)!)
  return (
    x === y || (Math.min(x!.length, y!.length) >= 5 && distance(x!, y!) <= (Math.min(x!.length, y!.length) > 6 ? 2 : 1))
  )
}

/** Whether two names share a word that tells something: 'the Guild of Pilots', 'the Pilots’ Guild'. */
export function shareWord(a: string, b: string): boolean {
  const words = (name: string) => name.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []
  const there = new Set(words(b))
  return words(a).some((word) => there.has(word))
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}

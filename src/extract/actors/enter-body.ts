import type { Actor } from '../../record/finding.ts'
import type { Document, Stretch } from '../document.ts'
import { possesses } from './beside.ts'
import { type Cast, enter, enterRun, type Player } from './cast.ts'
import { joinWords, type Run } from './names.ts'
import { listing } from './namings.ts'
import { isMany } from './roles.ts'

/** Enters a body that is called by what it is; `owner` is whoever stands before it: 'Ms Berg’s office' is 'Ada Berg’s office'. */
export function enterBody(
  document: Document,
  cast: Cast,
  kind: Actor['kind'],
  at: Stretch,
  owner: Run | undefined,
): Player {
  const [first, ...others] = eachBody(document, at)
  if (others.length > 0) {
    for (const other of others) enterBody(document, cast, kind, other, undefined)
    return enterBody(document, cast, kind, first!, owner)
  }
  const written = joinWords(document, at)
  if (owner?.kind !== 'person' || kind === 'government' || !possesses(document, owner.name.to, at.to))
    return enter(document, cast, kind, written, at)
  const what = joinWords(document, { from: owner.name.to + 1, to: at.to })
  // 'Berg’s Treasury Department' is the state's, whoever heads it.
  if (document.reporting.organisations?.has(listing(what))) return enter(document, cast, kind, what, at, what)
  const { name } = enterRun(document, cast, owner)
  return enter(document, cast, kind, `${name}’s ${what}`, at, written)
}

/** 'the Karsan government and the Lorvian government' are two: each body that stands with its own article, or the whole. */
function eachBody(document: Document, { from, to }: Stretch): Stretch[] {
  const { tags, lower } = document
  const isNext = (k: number) => tags[k] === 'AND' && tags[k + 1] === 'DET' && isMany(document, lower[k - 1] as string)
  const ends = Array.from({ length: to - from }, (_, k) => from + k).filter((k) => k > from && k + 2 < to && isNext(k))
  // A comma before 'and' is no part of the body.
  const end = (k: number) => (tags[k - 1] === 'COMMA' ? k - 1 : k)
  return [...ends, to].map((k, n) => ({ from: n === 0 ? from : ends[n - 1]! + 1, to: k === to ? to : end(k) }))
}

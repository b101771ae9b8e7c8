import type { Actor } from '../../record/finding.ts'
import type { Document, Stretch } from '../document.ts'
import { possesses } from './beside.ts'
import { type Cast, enter, enterRun, type Player } from './cast.ts'
import { joinWords, type Run } from './names.ts'
import { listing } from './namings.ts'

/** Enters a body that is called by what it is; `owner` is whoever stands before it: 'Ms Berg’s office' is 'Ada Berg’s office'. */
export function enterBody(
  document: Document,
  cast: Cast,
  kind: Actor['kind'],
  at: Stretch,
  owner: Run | undefined,
): Player {
  const written = joinWords(document, at)
  if (owner?.kind !== 'person' || kind === 'government' || !possesses(document, owner.name.to, at.to))
    return enter(document, cast, kind, written, at)
  const what = joinWords(document, { from: owner.name.to + 1, to: at.to })
  // 'Berg’s Treasury Department' is the state's, whoever heads it.
  if (document.reporting.organisations?.has(listing(what))) return enter(document, cast, kind, what, at, what)
  const { name } = enterRun(document, cast, owner)
  return enter(document, cast, kind, `${name}’s ${what}`, at, written)
}

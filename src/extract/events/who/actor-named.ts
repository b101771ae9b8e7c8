import { isInHeading } from '../../actors/headings.ts'
import { foldName as fold } from '../../trees/fold-name.ts'
import { wordAt } from '../../trees/name-at.ts'
import type { Tree } from '../../trees/tree.ts'
import type { ActorReading } from './actor-reading.ts'
import { bodyNamed, nameIn } from './name-in.ts'
import { government } from './states.ts'

/** The actor of the name that a token lies in, made known where nobody found it before; null where it is nobody's. */
export function actorNamed(reading: ActorReading, tree: Tree, token: number): string | null {
  const { document, actors, isGroup, make } = reading
  const { byName, bySurname } = actors
  const name = nameIn(document, tree, token)
  // 'May’s deal', where Julia May is known; 'Secretary' is an office.
  if (!name)
    return tree.xpos(token) === 'NNP' && !isGroup(tree, token)
      ? (bySurname.get(fold(wordAt(tree, token))) ?? null)
      : null
  const { kind, text, run } = name
  const at = byName.get(fold(text))
  if (at) return at
  const heading = isInHeading(document, tree.analysis, token)
  if (kind === 'person') {
    const last = fold(text).split(' ').at(-1)!
    const whole = text.replace(/['’]s?$/u, '')
    // A name of one word that nothing else in the report tells of may be a place.
    return bySurname.get(last) ?? (whole.includes(' ') && !heading ? make('person', whole, tree, run) : null)
  }
  if (kind === 'place' || kind === 'nationality') return government(reading, tree, token)
  if (kind !== 'organisation' || heading) return null
  const body = bodyNamed(document, tree, text.replace(/^the /iu, ''))
  return body && (byName.get(fold(body.name)) ?? make(body.kind, body.name, tree, run))
}

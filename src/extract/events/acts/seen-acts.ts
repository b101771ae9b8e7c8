import { nameKind, nameText } from '../../trees/name-at.ts'
import { prepositionOf } from '../../trees/tree.ts'
import { spanOf } from '../../trees/verb-span.ts'
import { whenOf } from '../when/when.ts'
import { type Act, actAt } from './act.ts'
import type { ActReading } from './act-reading.ts'
import { statusOf } from './status.ts'

/** The visit that 'Lind told reporters in Karsa' tells, where Karsa is not hers: it is asked later whom she serves. */
export function seenAct(reading: ActReading, verb: number): Act | null {
  const { tree, participants, words } = reading
  if (!words.acts.speaking.has(tree.lemma(verb)) || reading.headline) return null
  const near = tree.children(verb).filter((c) => c > verb && /^(?:obl|obj|iobj)$/u.test(tree.relation(c)))
  const place = [...near, ...near.flatMap((c) => tree.children(c))].find(
    (c) => nameKind(tree, c) === 'place' && prepositionOf(tree, c) === 'in',
  )
  const subject =
    tree.children(verb).find((c) => tree.relation(c) === 'nsubj') ??
    (tree.relation(verb).startsWith('acl') ? tree.head(verb) : undefined)
  if (place === undefined || subject === undefined || statusOf(tree, verb, words.status) !== 'happened') return null
  const who = participants.of(tree, subject).filter((id) => participants.kindOf(id) === 'person')
  if (who.length !== 1) return null
  const where = nameText(tree, place)!.replace(/^the /u, '')
  return actAt(reading, verb, {
    type: 'visit',
    by: 'seen',
    who,
    with: participants.governmentOf(where),
    where,
    when: whenOf(tree, verb, { reference: reading.published, lean: 'past', carrier: -1 }),
    status: 'happened',
    span: spanOf(tree, verb, [place]),
    onlySeen: true,
  })
}

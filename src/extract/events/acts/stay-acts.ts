import { nameKind, nameText } from '../../trees/name-at.ts'
import { prepositionOf } from '../../trees/tree.ts'
import { spanOf } from '../../trees/verb-span.ts'
import { whenOf } from '../when/when.ts'
import { type Act, actAt } from './act.ts'
import type { ActReading } from './act-reading.ts'
import { statusOf } from './status.ts'

/** The visit that 'the envoys were in Karsa' tells: somebody is in a place of another country than their own. */
export function stayAct(reading: ActReading, place: number): Act | null {
  const { tree, participants, words } = reading
  if (nameKind(tree, place) !== 'place' || prepositionOf(tree, place) !== 'in') return null
  const be = tree.children(place).find((c) => tree.relation(c) === 'cop')
  const subject = tree.children(place).find((c) => tree.relation(c) === 'nsubj')
  if (be === undefined || subject === undefined || !participants.isSomebody(tree, subject)) return null
  const who = participants.of(tree, subject)
  if (!who.some((id) => participants.kindOf(id) === 'person' || participants.kindOf(id) === 'group')) return null
  if (tree.children(place).some((c) => /^(?:not|n't|never)$/u.test(tree.lower(c)))) return null
  const where = nameText(tree, place)!
  const ahead = tree.children(place).some((c) => words.status.willVerbs.has(tree.lower(c)))
  const told = statusOf(tree, place, words.status)
  const status = ahead ? 'planned' : told === 'aimed' || told === null ? 'planned' : told
  const lean = status === 'planned' ? 'future' : 'past'
  return actAt(reading, place, {
    type: 'visit',
    by: 'stay',
    who,
    with: participants.governmentOf(where),
    where,
    when: whenOf(tree, place, { reference: reading.published, lean, carrier: -1 }),
    status,
    span: spanOf(tree, place, [subject]),
  })
}

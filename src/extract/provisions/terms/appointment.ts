import { nameKind, wordAt } from '../../trees/name-at.ts'
import type { TermReading } from '../reading.ts'
import type { Term } from './term.ts'

/**
 * Whether sides only made an appointment: "agreed to exchange a first group of prisoners on Sunday" tells of a step that is set for a day, which an event
 * tells; the term, if there is one, is the exchange of all. Not where a plan holds it, nor where no day or no part is told.
 */
export function isAppointment({ tree, words }: TermReading, { head, tokens, standing }: Term): boolean {
  const above = tree.head(head)
  if (!standing || standing.proposal >= 0 || above < 0 || tree.upos(head) !== 'VERB') return false
  if (!/^(?:xcomp|ccomp|advcl)$/u.test(tree.relation(head)) || !words.settling.has(tree.lemma(above))) return false
  const last = tokens.at(-1)!
  const isDay = (t: number) => nameKind(tree, t) === 'date'
  const day = tokens.some(isDay) || (last + 2 < tree.length && (isDay(last + 1) || isDay(last + 2)))
  const said = tokens.map((t) => wordAt(tree, t)).join(' ')
  return day && words.shares.part.test(said) && !words.shares.whole.test(said)
}

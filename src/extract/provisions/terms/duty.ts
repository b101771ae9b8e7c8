import type { TermWords } from '../../../languages/terms.ts'
import type { Tree } from '../../trees/tree.ts'
import { isModal } from '../proposals/verb-at-table.ts'
import type { TermReading } from '../reading.ts'
import type { Term } from './term.ts'

/** Whether a verb tells what somebody is bound to do: 'must pay', 'will have to pay', 'would be required to pay', or has to bear: 'may be inspected'; not 'will pay', or what people think that 'we must' do. */
function isDuty(tree: Tree, verb: number, words: TermWords): boolean {
  const { musts, will, may } = words.grammar
  const below = tree.children(verb)
  const borne = below.some((c) => tree.relation(c) === 'aux:pass') && below.some((c) => tree.relation(c) === 'aux' && may.has(tree.lower(c))) // biome-ignore format: one line
  if (borne) return true
  if (!isModal(tree, verb, words)) return false
  if (tree.children(verb).some((c) => words.grammar.ourselves.has(tree.lower(c)))) return false
  if (tree.children(verb).some((c) => /^aux/u.test(tree.relation(c)) && musts.has(tree.lower(c)))) return true
  const above = tree.head(verb)
  if (above < 0 || tree.relation(verb) !== 'xcomp' || !words.duties.has(tree.lemma(above))) return false
  return tree.children(above).some((c) => /^aux/u.test(tree.relation(c)) && will.has(tree.lower(c)))
}

/**
 * The reading of a sentence that goes on with what a plan lays down: its duties are the plan's, though it does not name it. 'The plan would
 * free all hostages. They would be required to leave the country.' `before` are the terms of the sentences before.
 */
export function goingOn(reading: TermReading, first: number, before: readonly Term[]): TermReading {
  const { tree, words } = reading
  if (!before.some(({ head, standing }) => tree.last[head] === first && standing?.rule === 'held')) return reading
  const items = reading.items.slice()
  for (let i = first; i < tree.last[first]!; i++) if (tree.upos(i) === 'VERB' && isDuty(tree, i, words)) items[i] = 1
  return { ...reading, items }
}

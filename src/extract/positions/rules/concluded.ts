import { prepositionOf } from '../../trees/tree.ts'
import { circumstancesOf } from '../holders/circumstances.ts'
import { holderAt } from '../holders/holders.ts'
import type { Reading } from '../reading.ts'
import { type Stand, standsOf } from '../stand.ts'

/** Who accepts a deal by having made it, told in passing: "the truce agreed upon by Lorvia and Karsa", "a deal reached between the two sides". */
export function concludedAt(reading: Reading, token: number): Stand[] {
  const { tree, words } = reading
  if (tree.xpos(token) !== 'VBN' || !words.concluding.has(tree.lemma(token))) return []
  const around = circumstancesOf(tree, token, words.modality)
  const beside = tree.children(token)
  // A parser may take 'the deal reached by both calls for monitors' for a clause that it reached.
  const apart = beside.some((c) => tree.relation(c).startsWith('aux')) ? undefined : beside.find((c) => tree.relation(c) === 'nsubj') // biome-ignore format: one line
  const deal = tree.relation(token) === 'acl' ? tree.head(token) : (apart ?? -1)
  if (deal < 0 || !words.concluded.has(tree.lemma(deal))) return []
  const below = beside.filter((c) => c > token)
  const by = (c: number) => /^(?:by|between|among)$/u.test(prepositionOf(tree, c)) || tree.children(c).some((d) => tree.relation(d) === 'case' && tree.lower(d) === 'by') // biome-ignore format: one line
  const who = below.find((c) => /^(?:obl|nmod)/u.test(tree.relation(c)) && by(c))
  const holder = who === undefined || !around.real || around.negated ? null : holderAt(reading, who)
  if (!holder) return []
  return standsOf(reading, {
    stance: 'accepts',
    holder,
    complement: { head: deal, clause: false, bare: false, asked: -1, from: deal, to: deal + 1 },
    on: 'told',
    word: token,
    act: true,
    rule: 'verb',
  })
}

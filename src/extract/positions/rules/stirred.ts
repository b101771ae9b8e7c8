import { argumentsOf } from '../../trees/arguments.ts'
import { phraseOf } from '../../trees/tree.ts'
import { circumstancesOf } from '../holders/circumstances.ts'
import { holderAt } from '../holders/holders.ts'
import type { Reading } from '../reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import type { Complement } from '../targets/complements.ts'

/** Where somebody stands by what a plan, or what was done, stirs in him: "the deal has angered the Greens", "Lind's offer delighted the union". */
export function stirredAt(reading: Reading, token: number): Stand[] {
  const { tree, words } = reading
  const stance = tree.upos(token) === 'VERB' ? (words.stirring.get(tree.lemma(token)) ?? words.stirring.get(words.forms.get(tree.lower(token))?.lemma ?? '')) : undefined // biome-ignore format: one line
  if (!stance) return []
  const { subject, object, passive } = argumentsOf(tree, token)
  if (passive || subject < 0 || object < token || tree.head(subject) !== token) return []
  const around = circumstancesOf(tree, token, words.modality)
  if (!around.real || around.negated || around.obliged || around.able || around.would) return []
  const holder = holderAt(reading, object)
  if (!holder) return []
  const { from } = phraseOf(tree, subject)
  const complement: Complement = { head: subject, clause: false, bare: false, asked: -1, ...phraseOf(tree, subject) }
  return standsOf(reading, {
    stance,
    holder,
    // The words go on to those whom it stirs.
    complement: { ...complement, from, to: phraseOf(tree, object).to },
    inner: [complement],
    on: 'deeds',
    word: token,
    rule: 'verdict',
  })
}

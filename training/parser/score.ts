import type { Trees } from './corpus.ts'
import type { Network } from './network.ts'

/** Percentages of tokens, punctuation included: head right, head and relation right (without subtypes, then with). */
export interface Attachment {
  readonly uas: number
  readonly las: number
  readonly lasWithSubtypes: number
}

/** Parses a treebank with a network in training and compares heads and relations. */
export function scoreNetwork(network: Network, bank: Trees, relations: readonly string[]): Attachment {
  const coarse = relations.map((name) => name.split(':')[0])
  let [heads, both, exact, since] = [0, 0, 0, Number.POSITIVE_INFINITY]
  for (let s = 0; s + 1 < bank.sentences.length; s++) {
    const base = bank.sentences[s]!
    const count = bank.sentences[s + 1]! - base
    if (since + count > 1500) {
      network.beginBatch(undefined)
      since = 0
    }
    since += count
    network.parse({ kind: bank.form, upos: bank.upos, xpos: bank.xpos, base, count }, undefined)
    const { head, relation } = network.state
    for (let i = 0; i < count; i++) {
      if (head[i] !== bank.head[base + i]) continue
      heads++
      if (coarse[relation[i]!] === coarse[bank.relation[base + i]!]) both++
      if (relation[i] === bank.relation[base + i]) exact++
    }
  }
  const percent = (count: number): number => Math.round((10000 * count) / bank.form.length) / 100
  return { uas: percent(heads), las: percent(both), lasWithSubtypes: percent(exact) }
}

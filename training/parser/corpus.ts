import type { Corpora } from '../corpora/open-corpora.ts'
import { type Treebank, type TreebankTables, unknownHead } from '../corpora/treebank.ts'
import { liftCrossingArcs } from './projective.ts'
import { settleUnknown } from './settle-unknown.ts'

/** Parsed sentences: heads count within the sentence from 0, the root stands after its last token; -1 is a head that is not known. */
export interface Trees {
  readonly form: Int32Array
  readonly upos: Uint8Array
  readonly xpos: Uint8Array
  readonly head: Int32Array
  /** Heads with crossing arcs lifted: what the parser can learn. */
  readonly lifted: Int32Array
  readonly relation: Uint8Array
  readonly sentences: Int32Array
}

/** The trees of a treebank as it was read. */
export function treesOf(bank: Treebank): Trees {
  const head = new Int32Array(bank.head.length)
  const lifted = new Int32Array(bank.head.length)
  for (let s = 0; s + 1 < bank.sentences.length; s++) {
    const [from, to] = [bank.sentences[s]!, bank.sentences[s + 1]!]
    for (let i = from; i < to; i++) {
      const given = bank.head[i]!
      head[i] = given === unknownHead ? -1 : given === 0 ? to - from : given - 1
    }
    const heads = head.slice(from, to)
    const unknown = settleUnknown(heads)
    liftCrossingArcs(heads)
    for (const i of unknown) heads[i] = -1
    lifted.set(heads, from)
  }
  const { form, upos, xpos, sentences } = bank
  return { form, upos, xpos, head, lifted, relation: Uint8Array.from(bank.relation), sentences }
}

/** All that the parser is trained and measured on. */
export interface Corpus {
  readonly tables: TreebankTables
  readonly gold: readonly Trees[]
  readonly silver: readonly Trees[]
  /** Trees of a sister language, its words turned. */
  readonly sister: readonly Trees[]
  readonly dev: readonly (readonly [name: string, trees: Trees])[]
  /** Silver news of texts that are held back: agreement with the teacher is measured on it. */
  readonly held: Trees
}

/** The trees of a language's corpora. */
export function treesOfAll({ tables, gold, sister, silver, heldBack, dev }: Corpora): Corpus {
  return {
    tables,
    gold: [treesOf(gold)],
    silver: silver.form.length > 0 ? [treesOf(silver)] : [],
    sister: sister.form.length > 0 ? [treesOf(sister)] : [],
    dev: dev.map(([name, bank]) => [name, treesOf(bank)] as const),
    held: treesOf(heldBack),
  }
}

import { join } from 'node:path'
import { readTreebank, treebankTables } from '../corpora/read-treebank.ts'
import { heldBackSentences, readSilverSources } from '../corpora/silver-sources.ts'
import type { Treebank, TreebankTables } from '../corpora/treebank.ts'
import { liftCrossingArcs } from './projective.ts'

/** Parsed sentences: heads count within the sentence from 0, the root stands after its last token. */
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
    for (let i = from; i < to; i++) head[i] = bank.head[i] === 0 ? to - from : bank.head[i]! - 1
    const heads = head.slice(from, to)
    liftCrossingArcs(heads)
    lifted.set(heads, from)
  }
  const { form, upos, xpos, sentences } = bank
  return { form, upos, xpos, head, lifted, relation: Uint8Array.from(bank.relation), sentences }
}

/** All that the parser is trained and measured on. */
export interface Corpus {
  readonly tables: TreebankTables
  readonly gold: readonly Trees[]
  readonly silver: Trees
  readonly dev: Readonly<Record<'ewt' | 'gum', Trees>>
  /** Silver news of texts that are held back: agreement with the teacher is measured on it. */
  readonly held: Trees
}

const silverFiles = ['news-parsed.conllu.gz', 'news-parsed-more.conllu.gz']

/** Reads the corpora in a folder, of the silver at most `silverSentences`. Dev words get no number before the training words. */
export async function readCorpus(data: string, silverSentences: number): Promise<Corpus> {
  const tables = treebankTables()
  const read = async (name: string): Promise<Trees> =>
    treesOf(await readTreebank([join(data, `ud/${name}.conllu.gz`)], { tables }))
  const gold = [await read('en-ewt-train'), await read('en-gum-open-train')]
  const heldBack = heldBackSentences(await readSilverSources(join(data, 'silver/sources.tsv.gz')))
  const paths = silverFiles.map((file) => join(data, 'silver', file))
  const silver = treesOf(
    await readTreebank(paths, { tables, limit: silverSentences, keep: (_, id) => heldBack[Number(id)] !== 1 }),
  )
  const held = treesOf(await readTreebank(paths, { tables, limit: 1500, keep: (_, id) => heldBack[Number(id)] === 1 }))
  return { tables, gold, silver, dev: { ewt: await read('en-ewt-dev'), gum: await read('en-gum-open-dev') }, held }
}

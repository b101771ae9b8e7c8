import { join } from 'node:path'
import type { Tagger } from '../../src/analyze/tagger/tagger.ts'
import type { NameWords } from '../../src/languages/name-words.ts'
import { type Clusters, readClusters } from '../corpora/read-clusters.ts'
import { readTreebank } from '../corpora/read-treebank.ts'
import { readSilverSources } from '../corpora/silver-sources.ts'
import { allowedBy, crossnerKinds, gumKinds, type KindMap, unerKinds, wikigoldKinds } from './gold-kinds.ts'
import { anything, corpusBuilder, type NameCorpus } from './name-corpus.ts'
import { type Columns, readColumns, spansOf } from './read-columns.ts'
import { readGum } from './read-gum.ts'

/** English corpora with names, to learn from and to measure on, and news without. */
export interface NameCorpora {
  readonly gold: readonly NameCorpus[]
  readonly dev: readonly (readonly [name: string, corpus: NameCorpus])[]
  readonly silver: NameCorpus
  readonly clusters: Clusters
}

const uner: Columns = { word: 1, mark: 2, parting: '\t' }
const crossner: Columns = { word: 0, mark: 1, parting: '\t' }
const wikigold: Columns = { word: 0, mark: 1, parting: ' ' }

/**
 * Reads them from the folder `data`, tagged by the tagger; of the news the first `silverSentences`. `fold` tags the texts that the
 * tagger has learnt from.
 */
export async function openNameCorpora(
  data: string,
  tagger: Pick<Tagger, 'tag'>,
  fold: Pick<Tagger, 'tag'>,
  lists: NameWords,
  silverSentences: number,
): Promise<NameCorpora> {
  const inColumns = async (file: string, columns: Columns, kinds: KindMap, by = tagger): Promise<NameCorpus> => {
    const corpus = corpusBuilder()
    for await (const { words, marks, first } of readColumns(join(data, 'ner', file), columns)) {
      if (first) corpus.newDocument()
      corpus.add(words, allowedBy(words, spansOf(marks), kinds, lists))
    }
    return corpus.build(by)
  }
  const gum = async (file: string, by = tagger): Promise<NameCorpus> => {
    const corpus = corpusBuilder()
    for await (const { words, spans, first } of readGum(join(data, 'ud', file))) {
      if (first) corpus.newDocument()
      corpus.add(words, allowedBy(words, spans, gumKinds, lists))
    }
    return corpus.build(by)
  }
  return {
    gold: [
      await inColumns('uner-en-ewt-train.iob2.gz', uner, unerKinds, fold),
      await gum('en-gum-open-train.conllu.gz', fold),
      await inColumns('wikigold.conll.gz', wikigold, wikigoldKinds),
      await inColumns('crossner-politics-train.txt.gz', crossner, crossnerKinds),
    ],
    dev: [
      ['UNER EWT dev', await inColumns('uner-en-ewt-dev.iob2.gz', uner, unerKinds)],
      ['open GUM dev', await gum('en-gum-open-dev.conllu.gz')],
      ['CrossNER politics dev', await inColumns('crossner-politics-dev.txt.gz', crossner, crossnerKinds)],
    ],
    silver: await silverNews(data, tagger, silverSentences),
    clusters: await readClusters(join(data, 'words', 'clusters.tsv.gz')),
  }
}

/** News of which no name is known, a document a text. */
async function silverNews(data: string, tagger: Pick<Tagger, 'tag'>, limit: number): Promise<NameCorpus> {
  const texts = await readSilverSources(join(data, 'silver', 'sources.tsv.gz'))
  const bank = await readTreebank([join(data, 'silver', 'news-parsed.conllu.gz')], { limit })
  const { strings } = bank.tables.forms
  const corpus = corpusBuilder()
  let text = 0
  for (let s = 0; s + 1 < bank.sentences.length; s++) {
    const id = Number(bank.sentenceIds[s])
    if (text < texts.length && id >= texts[text]!.first) {
      while (text < texts.length && id >= texts[text]!.first) text++
      corpus.newDocument()
    }
    const words = Array.from(bank.form.subarray(bank.sentences[s]!, bank.sentences[s + 1]!), (form) => strings[form]!)
    corpus.add(
      words,
      words.map(() => anything),
    )
  }
  return corpus.build(tagger)
}

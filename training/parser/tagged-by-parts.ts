import { createTagger } from '../../src/analyze/tagger/tagger.ts'
import type { Corpora } from '../corpora/open-corpora.ts'
import { selectSentences } from '../corpora/select-sentences.ts'
import { taggerToModel } from '../tagger/tagger-to-model.ts'
import { type TaggerSettings, trainTagger } from '../tagger/train-tagger.ts'
import { type Trees, treesOf } from './corpus.ts'
import { retag } from './retag.ts'

/** Sentences that follow each other stay in one part: they share their words, and a tagger must not have seen those. */
const RUN = 40

/**
 * The gold trees with the tags of taggers that did not learn from them: the treebank is cut into `parts`, and each is tagged by a tagger
 * of the others. What a parser learns from these bears the faults of the tagger that it will work with.
 */
export function taggedByParts(corpora: Corpora, settings: TaggerSettings, parts: number): Trees[] {
  const { gold, silver, clusters, tables } = corpora
  const partOf = (sentence: number) => Math.floor(sentence / RUN) % parts
  return Array.from({ length: parts }, (_, part) => {
    const others = selectSentences(gold, (s) => partOf(s) !== part)
    const tagger = trainTagger({ gold: others, silver, clusters }, settings, () => undefined)
    const own = selectSentences(gold, (s) => partOf(s) === part)
    return retag(treesOf(own), tables, createTagger(taggerToModel(tagger, others, '')))
  })
}

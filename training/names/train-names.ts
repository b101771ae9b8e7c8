import { join } from 'node:path'
import { loadModel } from '../../src/analyze/model/load-model.ts'
import { listTable } from '../../src/analyze/names/list-table.ts'
import { type NameLabeller, nameLabeller } from '../../src/analyze/names/name-labeller.ts'
import type { NameWordTable } from '../../src/analyze/names/name-lexicon.ts'
import type { NameNetwork } from '../../src/analyze/names/name-network.ts'
import { readLabeller, tagNumbers } from '../../src/analyze/names/read-labeller.ts'
import { createTagger, taggerModel } from '../../src/analyze/tagger/tagger.ts'
import { names as englishNames } from '../../src/languages/en/names/index.ts'
import { saveModel } from '../corpora/save-model.ts'
import { buildNameWords, countWords } from './count-words.ts'
import { foldTagger } from './fold-tagger.ts'
import { labelCorpus, measureNames } from './measure-names.ts'
import type { NameCorpus } from './name-corpus.ts'
import { countLabels, withProfiles } from './name-profiles.ts'
import { namesToModel } from './names-to-model.ts'
import { openNameCorpora } from './open-name-corpora.ts'
import { rework } from './rework-corpus.ts'
import { type Lesson, type NetworkTraining, trainNetwork } from './train-network.ts'

export interface NameTraining {
  readonly data: string
  /** The file to write. */
  readonly out: string
  readonly seed: number
  say(line: string): void
}

/** What proved best: see the model's card for what was tried. */
export const usualNames = {
  silverSentences: 50_000,
  words: { clusterWords: 60_000, leastCount: 3 },
  consistency: 0.2,
  network: {
    width: 64,
    hiddenBits: 15,
    pairBits: 20,
    rate: 0.05,
    pairRate: 0.02,
    dropout: 0.4,
    pairDropout: 0.2,
    singleDropout: 0.35,
    rounds: 7,
    forgetting: 1,
    tagDropout: 0.1,
    profileDropout: 0.1,
  },
  /** The networks that only tell which words of the news are names of what. */
  scout: { width: 32, rounds: 4 },
}

/** Trains the English name recogniser and writes its model. Deterministic by its seed. */
export async function trainNames({ data, out, seed, say }: NameTraining): Promise<void> {
  const tagger = createTagger(loadModel(join('src', 'languages', 'en', 'models', 'tagger.model'), taggerModel))
  const fold = await foldTagger(data, tagger, seed)
  say('taggers of halves')
  const tags = tagger.tags.map(({ xpos, upos }) => `${xpos}/${upos}`)
  const numbers = tagNumbers(tags, tagger.tags)
  // Names are learnt with particles as mere joints ('Las', 'Ben', 'van') and found with particles as parts of names: networks that saw
  // them in training were no better on the dev sets, and took the person whom news names most for a place or a body.
  const lists = listTable({ ...englishNames, particles: new Set(), suffixes: new Set() })
  const { gold, dev, silver, clusters } = await openNameCorpora(
    data,
    tagger,
    fold,
    englishNames,
    usualNames.silverSentences,
  )
  const settings: NetworkTraining = { ...usualNames.network, seed }
  const bare = buildNameWords(countWords([...gold, silver].map(({ tokens }) => tokens)), clusters, usualNames.words)
  say(`${silver.tokens.start.length} words of news, ${bare.keys.length} words known`)

  const labellerOf = (words: NameWordTable, network: NameNetwork) =>
    nameLabeller({ ...words, lists }, network, numbers, usualNames.consistency)
  const report = (what: string, labeller: NameLabeller) => {
    const scores = dev.map(([name, corpus]) => {
      const { precision, recall, f1 } = measureNames(labeller, corpus)
      return `${name} ${f1.toFixed(1)} (${precision.toFixed(1)}, ${recall.toFixed(1)})`
    })
    say(`${what}: ${scores.join(', ')}`)
  }

  // Two networks, each of one half of the gold, read the news. What one found tells the other half's words: a word's profile
  // must not come from a network that had learnt that very word, or profiles would be trusted too much.
  const halves = [0, 1].map((half) => gold.map((corpus) => halfOf(corpus, half)))
  const counts = halves.map((half, n) => {
    const lessons = half.map((corpus) => ({ corpus, words: bare }))
    const scout = trainNetwork(lessons, lists, numbers, { ...settings, ...usualNames.scout, seed: seed + 100 + n })
    const labeller = labellerOf(bare, scout)
    report(`scout ${n + 1}`, labeller)
    return countLabels(labeller.lexicon, silver, labelCorpus(labeller, silver))
  })
  const words = withProfiles(bare, counts)
  const lessons: Lesson[] = halves.flatMap((half, n) => {
    const others = withProfiles(bare, [counts[1 - n]!])
    return half.flatMap((corpus) => [corpus, ...respelt(corpus)].map((one) => ({ corpus: one, words: others })))
  })
  const network = trainNetwork(lessons, lists, numbers, settings, (round, loss) =>
    say(`round ${round + 1}, loss ${loss.toFixed(4)}`),
  )
  report('in floats', labellerOf(words, network))
  const model = namesToModel({ words, network, tags, consistency: usualNames.consistency }, 'en')
  report('in 8 bits, with particles', readLabeller(model, tagger.tags, listTable(englishNames)))
  saveModel(model, out, say)

  function halfOf(corpus: NameCorpus, half: number): NameCorpus {
    const many = corpus.documents.length > 20
    return rework(corpus, {
      document: (d) => !many || d % 2 === half,
      sentence: (s) => many || Math.floor(s / 50) % 2 === half,
    })
  }

  /** Some sentences in capitals, as headlines are. */
  function respelt(corpus: NameCorpus): NameCorpus[] {
    return [rework(corpus, { sentence: (s) => s % 25 === 7, respell: (word) => word.toUpperCase() }, fold)]
  }
}

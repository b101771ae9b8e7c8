import { join } from 'node:path'
import { wordHash } from '../../src/analyze/tagger/hash.ts'
import { createTagger, type Tagger } from '../../src/analyze/tagger/tagger.ts'
import { readClusters } from '../corpora/read-clusters.ts'
import { readTreebank, treebankTables } from '../corpora/read-treebank.ts'
import { fillSentence, sentenceText } from '../tagger/sentence-text.ts'
import { taggerToModel } from '../tagger/tagger-to-model.ts'
import { trainTagger, usualTagger } from '../tagger/train-tagger.ts'

/** Smaller than the tagger that is shipped: it need only err as often. */
const settings = { rounds: 2, silverPerRound: 6_000 }

/**
 * A tagger for the texts that the language's tagger has learnt from: their tags would be far better than those of any other text,
 * and names would lean on them too much. Two taggers learn one half of the sentences each, and tag the other half.
 * It gives the tags of `tagger`, by its numbers.
 */
export async function foldTagger(data: string, tagger: Tagger, seed: number): Promise<Pick<Tagger, 'tag'>> {
  const tables = treebankTables()
  const paths = ['en-ewt-train', 'en-gum-open-train'].map((name) => join(data, 'ud', `${name}.conllu.gz`))
  const whole = await readTreebank(paths, { tables })
  const sentence = sentenceText()
  const halves = whole.sentenceIds.map((_, s) => {
    fillSentence(sentence, whole, s)
    return halfOf(sentence.text)
  })
  const limit = settings.rounds * settings.silverPerRound
  const silver = await readTreebank([join(data, 'silver', 'news-parsed.conllu.gz')], { tables, limit })
  const clusters = await readClusters(join(data, 'words', 'clusters.tsv.gz'))
  const numbers = new Map(tagger.tags.map(({ xpos, upos }, tag) => [`${xpos}/${upos}`, tag]))
  const taggers: Tagger[] = []
  const renumber: Uint8Array[] = []
  for (const half of [0, 1]) {
    const gold = await readTreebank(paths, { tables, keep: (s) => halves[s] !== half })
    const options = { ...usualTagger, ...settings, seed: seed + half }
    const one = createTagger(
      taggerToModel(
        trainTagger({ gold, silver, clusters }, options, () => undefined),
        gold,
        'en',
      ),
    )
    taggers.push(one)
    renumber.push(Uint8Array.from(one.tags, ({ xpos, upos }) => numbers.get(`${xpos}/${upos}`) ?? 0))
  }
  return {
    tag(text, start, end, sentences) {
      const tags = new Uint8Array(start.length)
      for (let s = 0; s + 1 < sentences.length; s++) {
        const [from, to] = [sentences[s]!, sentences[s + 1]!]
        const half = halfOf(text.slice(start[from], end[to - 1]))
        const found = taggers[half]!.tag(
          text,
          start.subarray(from, to),
          end.subarray(from, to),
          Uint32Array.of(0, to - from),
        )
        for (let i = from; i < to; i++) tags[i] = renumber[half]![found[i - from]!]!
      }
      return tags
    },
  }
}

/** Which half a sentence is in, the same however it is capitalised. */
function halfOf(text: string): number {
  return (wordHash(text) >>> 9) & 1
}

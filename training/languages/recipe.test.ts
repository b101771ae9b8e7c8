import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLemmatizer, lemmaModel } from '../../src/analyze/lemmas/lemmatizer.ts'
import { loadModel } from '../../src/analyze/model/load-model.ts'
import { createParser } from '../../src/analyze/parser/parser.ts'
import { parserModel } from '../../src/analyze/parser/weights.ts'
import { createTagger, taggerModel } from '../../src/analyze/tagger/tagger.ts'
import { openCorpora } from '../corpora/open-corpora.ts'
import { makeLemmas } from '../lemmas/make-lemmas.ts'
import { makeParser } from '../parser/make-parser.ts'
import { makeTagger } from '../tagger/make-tagger.ts'
import type { Recipe } from './recipe.ts'
import { recipeOf } from './recipes.ts'

const data = mkdtempSync(join(tmpdir(), 'readout-recipe-'))
const out = (name: string) => join(data, 'out', `${name}.model`)
const write = (path: string, text: string) => writeFileSync(join(data, path), gzipSync(text))
afterAll(() => rmSync(data, { recursive: true }))

const subjects = ['envoys', 'talks', 'ships', 'rebels']
const verbs = ['left', 'failed', 'sank']

/** Sentences such as "the envoys left .", with numbers from `first` on. */
function conllu(first: number, count: number): string {
  return Array.from({ length: count }, (_, s) => {
    const noun = subjects[s % subjects.length]!
    return [
      `# sent_id = ${first + s}`,
      '1\tthe\tthe\tDET\tDT\t_\t2\tdet\t_\t_',
      `2\t${noun}\t${noun.slice(0, -1)}\tNOUN\tNNS\tNumber=Plur\t3\tnsubj\t_\t_`,
      `3\t${verbs[s % verbs.length]}\t_\tVERB\tVBD\t_\t0\troot\t_\t_`,
      '4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_',
      '\n',
    ].join('\n')
  }).join('')
}

const small: Recipe = {
  language: 'xx',
  models: ['tagger', 'lemmas', 'parser'],
  treebanks: ['xx-train'],
  dev: { dev: 'xx-dev' },
  tagger: { width: 8, hiddenBits: 8, pairBits: 12, rounds: 4, silverPerRound: 5 },
  parser: { tokens: 6000, hidden: 32, width: 32, batch: 100, goldNoise: 0, leastFrequent: 1 },
}
const rich: Recipe = {
  ...small,
  sister: { treebank: 'xx-sister', turn: (word) => word.replace('flota', 'ships') },
  silver: { files: ['silver.conllu.gz'], sources: 'sources.tsv.gz' },
  clusters: 'clusters.tsv.gz',
  words: [{ word: 'geese', tag: 'NNS/NOUN', lemma: 'goose' }],
}

beforeAll(() => {
  mkdirSync(join(data, 'ud'))
  write('ud/xx-train.conllu.gz', conllu(1, 60))
  write('ud/xx-dev.conllu.gz', conllu(1, 12))
  write('ud/xx-sister.conllu.gz', conllu(1, 12).replaceAll('ships', 'flota'))
  write('silver.conllu.gz', conllu(1, 40))
  // Of twenty texts of two sentences each the last is held back.
  const texts = Array.from({ length: 20 }, (_, t) => `${2 * t + 1}\t${2 * t + 2}\tsilver.conllu.gz\tnone\t${t}\t\t`)
  write('sources.tsv.gz', `${texts.join('\n')}\n`)
  write('clusters.tsv.gz', 'the\t1\t1\nenvoys\t2\t2\nships\t2\t2\n')
})

describe('a recipe', () => {
  it.each([
    ['with treebanks alone', small],
    ['with silver, clusters and words of its own', rich],
  ])('%s makes a tagger, a lemmatizer and a parser', async (_, recipe) => {
    const said: string[] = []
    const options = { recipe, data, seed: 1, say: (line: string) => said.push(line) }
    await makeTagger({ ...options, out: out('tagger') })
    await makeLemmas({ ...options, out: out('lemmas') })
    await makeParser({ ...options, out: out('parser') }, out('tagger'))

    const tagger = createTagger(loadModel(out('tagger'), taggerModel))
    const parser = createParser(loadModel(out('parser'), parserModel), tagger.tags)
    const lemma = createLemmatizer(loadModel(out('lemmas'), lemmaModel))
    const text = 'the rebels left .'
    const tokens = {
      text,
      start: Uint32Array.of(0, 4, 11, 16),
      end: Uint32Array.of(3, 10, 15, 17),
      sentences: Uint32Array.of(0, 4),
    }
    const tag = tagger.tag(text, tokens.start, tokens.end, tokens.sentences)
    expect([...tag].map((number) => tagger.tags[number]!.upos)).toEqual(['DET', 'NOUN', 'VERB', 'PUNCT'])
    expect([...parser.parse({ ...tokens, tag }).head]).toEqual([1, 2, -1, 2])
    expect(lemma('rebels', 'NNS', 'NOUN')).toBe('rebel')
    expect(lemma('geese', 'NNS', 'NOUN')).toBe(recipe === rich ? 'goose' : 'geese')
    expect(said.some((line) => line.includes('held-back silver'))).toBe(recipe === rich)
  })

  it('holds silver back by texts, and reads no more than asked for', async () => {
    const all = await openCorpora(rich, data, { silver: 1000, heldBack: 1000 })
    expect([all.silver.sentenceIds.length, all.heldBack.sentenceIds]).toEqual([38, ['39', '40']])
    const some = await openCorpora(rich, data, { silver: 7, heldBack: 0 })
    expect([some.silver.sentenceIds.length, some.heldBack.sentenceIds.length]).toEqual([7, 0])
  })

  it('is found by its language', () => {
    expect(recipeOf('en').treebanks).toContain('en-ewt-train')
    expect(() => recipeOf('xx')).toThrow("no recipe for 'xx'")
  })
})

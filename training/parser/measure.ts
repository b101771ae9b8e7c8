import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadModel } from '../../src/analyze/model/load-model.ts'
import { createParser } from '../../src/analyze/parser/parser.ts'
import { parserModel } from '../../src/analyze/parser/weights.ts'
import { createTagger, taggerModel } from '../../src/analyze/tagger/tagger.ts'
import { readTreebank } from '../corpora/read-treebank.ts'
import { heldBackSentences, readSilverSources } from '../corpora/silver-sources.ts'
import { measureParser, treebankTags, treebankTokens } from './measure-parser.ts'

/** Prints a parser model's figures with the treebanks' own tags and, where there is a tagger's model, with its tags. */
const { values } = parseArgs({
  options: { data: { type: 'string' }, model: { type: 'string' }, tagger: { type: 'string', default: '' } },
})
if (!values.data || !values.model) throw new TypeError('usage: measure.ts --data DIR --model FILE [--tagger FILE]')
const { data } = values
const model = loadModel(values.model, parserModel)
const tagger = existsSync(values.tagger) ? createTagger(loadModel(values.tagger, taggerModel)) : undefined
const held = heldBackSentences(await readSilverSources(join(data, 'silver/sources.tsv.gz')))
const silver = ['news-parsed', 'news-parsed-more'].map((name) => join(data, `silver/${name}.conllu.gz`))
const sets = {
  'EWT dev': await readTreebank([join(data, 'ud/en-ewt-dev.conllu.gz')]),
  'open GUM dev': await readTreebank([join(data, 'ud/en-gum-open-dev.conllu.gz')]),
  'silver news held back': await readTreebank(silver, { keep: (_, id) => held[Number(id)] === 1 }),
}
for (const [name, bank] of Object.entries(sets)) {
  const tags = treebankTags(bank)
  const tokens = treebankTokens(bank, tags)
  console.log(name, 'own tags', measureParser(createParser(model, tags), tokens, bank))
  if (!tagger) continue
  const tag = tagger.tag(tokens.text, tokens.start, tokens.end, tokens.sentences)
  console.log(name, "tagger's tags", measureParser(createParser(model, tagger.tags), { ...tokens, tag }, bank))
}

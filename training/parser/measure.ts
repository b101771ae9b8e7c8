import { dirname, join } from 'node:path'
import { loadModel } from '../../src/analyze/model/load-model.ts'
import { createParser } from '../../src/analyze/parser/parser.ts'
import { parserModel } from '../../src/analyze/parser/weights.ts'
import { createTagger, taggerModel } from '../../src/analyze/tagger/tagger.ts'
import { openCorpora } from '../corpora/open-corpora.ts'
import { makeOptions } from '../languages/make-options.ts'
import { measureParser, type ParserFigures, treebankTags, treebankTokens } from './measure-parser.ts'

/**
 * `tsx training/parser/measure.ts --data DIR [--language en] [--out FILE]`: what the parser in FILE reaches with the
 * treebanks' own tags and with those of the tagger beside it.
 */
const { recipe, data, out, say } = makeOptions('parser')
const model = loadModel(out, parserModel)
const tagger = createTagger(loadModel(join(dirname(out), 'tagger.model'), taggerModel))
const { dev, heldBack } = await openCorpora(recipe, data, { silver: 0, heldBack: Number.POSITIVE_INFINITY })
for (const [name, bank] of [...dev, ['held-back silver', heldBack] as const]) {
  if (bank.form.length === 0) continue
  const tags = treebankTags(bank)
  const tokens = treebankTokens(bank, tags)
  say(`${name}, own tags: ${line(measureParser(createParser(model, tags), tokens, bank))}`)
  const tag = tagger.tag(tokens.text, tokens.start, tokens.end, tokens.sentences)
  say(`${name}, tagger's tags: ${line(measureParser(createParser(model, tagger.tags), { ...tokens, tag }, bank))}`)
}

function line({ uas, las, lasWithSubtypes, tokensPerSecond }: ParserFigures): string {
  return `UAS ${uas} LAS ${las}, with subtypes ${lasWithSubtypes}, ${tokensPerSecond} tokens a second`
}

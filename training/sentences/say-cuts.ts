import type { Decide } from '../../src/analyze/segmentation/place.ts'
import type { Segmentation } from '../../src/languages/language.ts'
import type { Treebank } from '../corpora/treebank.ts'
import { type GoldText, goldTexts } from './gold-text.ts'
import { measureSentences } from './measure-sentences.ts'
import { f1 } from './span-score.ts'

/** Says how well the texts of treebanks are cut, by name; news and interviews of GUM once more, apart. */
export function sayCuts(
  banks: readonly (readonly [name: string, bank: Treebank])[],
  segmentation: Segmentation,
  decide: Decide | undefined,
  say: (line: string) => void,
): void {
  for (const [name, bank] of banks) {
    const texts = goldTexts(bank)
    const news = texts.filter(({ id }) => /^GUM_(?:news|interview)_/.test(id))
    line(name, texts)
    if (news.length > 0) line(`${name}, news and interviews`, news)
  }

  function line(name: string, texts: readonly GoldText[]): void {
    const { tokens, sentences } = measureSentences(texts, segmentation, decide)
    const { right, gold, made } = sentences
    const counts = `${right} right of ${gold}, ${made} made`
    say(`${name}: tokens F1 ${f1(tokens).toFixed(2)}, sentences F1 ${f1(sentences).toFixed(2)} (${counts})`)
  }
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readModel } from '../../src/analyze/model/read-model.ts'
import { createSentenceDecider, sentenceModel } from '../../src/analyze/segmentation/sentence-decider.ts'
import { segmentation } from '../../src/languages/en/segmentation.ts'
import { readTreebank } from '../corpora/read-treebank.ts'
import type { Recipe } from '../languages/recipe.ts'
import { goldTexts } from './gold-text.ts'
import { makeSentences } from './make-sentences.ts'
import { cutText, measureSentences } from './measure-sentences.ts'
import { addScores, f1, scoreSpans } from './span-score.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-sentences-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A treebank of one document; '|' parts sentences, '/' paragraphs, '~' joins words, as 'It rained~. | It snowed~.' */
function treebank(name: string, text: string): string {
  const path = join(folder, `${name}.conllu`)
  const sentences = text.split('/').flatMap((paragraph) =>
    paragraph.split('|').map((sentence, s) => {
      const words = sentence.trim().replaceAll('~', ' ~').split(' ')
      const lines = words.map((word, i) => {
        const misc = words[i + 1]?.startsWith('~') ? 'SpaceAfter=No' : '_'
        return [i + 1, word.replace('~', ''), '_', 'X', 'X', '_', 0, 'root', '_', misc].join('\t')
      })
      return [...(s === 0 ? ['# newpar'] : []), ...lines, ''].join('\n')
    }),
  )
  writeFileSync(path, `# newdoc id = ${name}\n${sentences.join('\n')}\n`)
  return path
}

describe('a treebank’s text', () => {
  it('is put together again with its paragraphs as lines', async () => {
    const [gold] = goldTexts(await readTreebank([treebank('a', 'It rained~. | All left~. / “~No~,~” she said~.')]))
    expect(gold!.text).toBe('It rained. All left.\n“No,” she said. ')
    expect(gold!.start.map((start, i) => gold!.text.slice(start, gold!.end[i])).slice(0, 4)).toEqual([
      ...['It', 'rained', '.', 'All'],
    ])
    expect(gold!.sentences).toEqual([0, 3, 6, 13])
  })

  it('is measured by sentences whose ends are both right', async () => {
    const texts = goldTexts(await readTreebank([treebank('b', 'It rained~. | all left~. / Lund stayed~.')]))
    const { tokens, sentences } = measureSentences(texts, segmentation)
    expect(f1(tokens)).toBe(100)
    expect(sentences).toEqual({ right: 1, gold: 3, made: 2 })
    expect(addScores([sentences, sentences]).gold).toBe(6)
    expect(scoreSpans({ start: [], end: [] }, { start: [1], end: [2] })).toEqual({ right: 0, gold: 0, made: 1 })
  })
})

describe('training', () => {
  it('learns where sentences begin and writes a model, the same for the same seed', async () => {
    // Here they begin in small letters too, but not after 'ca.'.
    const text = 'it rained~. | all left~. | he paid ca. ten~. | she left~. | it cost ca. two~. | it rained~.'
    const bank = await readTreebank([treebank('c', text)])
    const recipe: Recipe = { language: 'en', models: [], treebanks: [], dev: {} }
    const lines: string[] = []
    const make = (out: string) =>
      makeSentences({ recipe, data: folder, out: join(folder, out), seed: 1, say: (line) => lines.push(line) }, bank)
    await make('one.model')
    await make('two.model')
    expect(readFileSync(join(folder, 'one.model'))).toEqual(readFileSync(join(folder, 'two.model')))
    expect(lines[0]).toMatch(/one\.model: \d+ bytes/)
    const decide = createSentenceDecider(readModel(readFileSync(join(folder, 'one.model')), sentenceModel, 'one.model'))
    const found = cutText('he left. it rained. she paid ca. ten.', segmentation, decide).sentences
    expect(found.start).toEqual([0, 9, 20])
    expect(cutText('he left. it rained.', segmentation).sentences.start).toEqual([0])
  })
})

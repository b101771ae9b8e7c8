import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createLemmatizer, lemmaModel } from '../../src/analyze/lemmas/lemmatizer.ts'
import { loadModel } from '../../src/analyze/model/load-model.ts'
import { createTagger, taggerModel } from '../../src/analyze/tagger/tagger.ts'
import { openCorpora } from '../corpora/open-corpora.ts'
import { recipeOf } from '../languages/recipes.ts'
import { bankText } from './bank-text.ts'

/** `tsx training/tagger/measure.ts --data DIR [--language en]`: what the committed tagger and lemmatizer reach on the dev sets. */
const { values } = parseArgs({ options: { data: { type: 'string' }, language: { type: 'string', default: 'en' } } })
if (values.data === undefined) throw new Error('--data DIR is needed: the folder that holds ud/')
const model = (name: string) => join('src', 'languages', values.language, 'models', `${name}.model`)

const began = performance.now()
const tagger = createTagger(loadModel(model('tagger'), taggerModel))
const lemma = createLemmatizer(loadModel(model('lemmas'), lemmaModel))
console.log(`both models loaded in ${Math.round(performance.now() - began)} ms`)

const { dev: banks } = await openCorpora(recipeOf(values.language), values.data, { silver: 0, heldBack: 0 })
for (const [name, bank] of banks) {
  const given = bankText(bank)
  const tags = tagger.tag(given.text, given.start, given.end, given.sentences)
  const count = { upos: 0, xpos: 0, features: 0, lemma: 0, lemmaIgnoringCase: 0 }
  const { forms, lemmas, upos, xpos, features } = bank.tables
  tags.forEach((number, i) => {
    const tag = tagger.tags[number]!
    const form = forms.strings[bank.form[i]!]!
    const made = lemma(form, tag.xpos, tag.upos)
    const right = lemmas.strings[bank.lemma[i]!] ?? '_'
    if (tag.upos === upos.strings[bank.upos[i]!]) count.upos++
    if (tag.xpos === xpos.strings[bank.xpos[i]!]) count.xpos++
    if (tagger.features(form, number) === features.strings[bank.features[i]!]) count.features++
    if (made === right) count.lemma++
    if (made.toLowerCase() === right.toLowerCase()) count.lemmaIgnoringCase++
  })
  const shares = Object.entries(count).map(([what, n]) => `${what} ${((100 * n) / tags.length).toFixed(2)}`)
  console.log(`${name}, gold tokens, tags as given: ${shares.join(', ')}`)
  const capitals = tagger.tag(inCapitals(given.text), given.start, given.end, given.sentences)
  const right = capitals.filter((tag, i) => tagger.tags[tag]!.upos === upos.strings[bank.upos[i]!]).length
  console.log(`${name}, all in capitals: upos ${((100 * right) / tags.length).toFixed(2)}`)
}

/** In capitals, but for the few letters whose capitals are two: offsets must stay. */
function inCapitals(text: string): string {
  return text.replace(/\p{Ll}/gu, (letter) =>
    letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter,
  )
}

const speed = (run: () => void, words: number) => {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return Math.round((1000 * words) / (user + system))
}
const all = banks.map(([, bank]) => bankText(bank))
const words = all.reduce((sum, text) => sum + text.start.length, 0)
const rounds = 5
const rate = speed(() => {
  for (let round = 0; round < rounds; round++) {
    for (const { text, start, end, sentences } of all) tagger.tag(text, start, end, sentences)
  }
}, words * rounds)
console.log(`tagger: ${rate},000 words in a second of one core`)

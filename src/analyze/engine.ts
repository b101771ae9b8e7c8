import type { Language } from '../languages/language.ts'
import type { Span } from '../record/passage.ts'
import type { Analysis, Names, Segments } from './analysis.ts'
import { createLemmatizer, lemmaModel } from './lemmas/lemmatizer.ts'
import { lazily } from './model/load-model.ts'
import { createNameRecogniser, type NameRecogniser, namesModel } from './names/names.ts'
import { createNameRules } from './names-by-rule/names-by-rule.ts'
import { numbered } from './numbered.ts'
import { createParser } from './parser/parser.ts'
import { parserModel } from './parser/weights.ts'
import { segment } from './segment.ts'
import { createSentenceDecider, sentenceModel } from './segmentation/sentence-decider.ts'
import { createTagger, taggerModel } from './tagger/tagger.ts'

/** What of a language an analysis needs. */
export type Analyzed = Pick<Language, 'code' | 'segmentation' | 'names' | 'nameLists' | 'models'>

/** What the tagger gives, and what every later step needs. */
export type Tagged = Segments & Pick<Analysis, 'tag' | 'tags' | 'features' | 'featureSets'>

/**
 * The steps of an analysis of one language, in their order; each takes what the ones before it gave. A step's model is read when it
 * is first called. One engine serves one thread.
 */
export interface Engine {
  segment(text: string, body: readonly Span[]): Segments
  tag(segments: Segments): Tagged
  lemmatize(tagged: Tagged): Pick<Analysis, 'lemma' | 'lemmas'>
  parse(tagged: Tagged): Pick<Analysis, 'head' | 'relation' | 'relations'>
  findNames(tagged: Tagged): Names
}

const untagged = [{ upos: '_', xpos: '_' }]
const noNames: Names = { start: new Uint32Array(), end: new Uint32Array(), kind: new Uint8Array(), kinds: [] }

/** The engine of a language. A step for which the language has no model gives '_', no trees and no names. */
export function openEngine(language: Analyzed): Engine {
  const { models = {} } = language
  const sentences = models.sentences && lazily(models.sentences, sentenceModel, createSentenceDecider)
  const tagger = models.tagger && lazily(models.tagger, taggerModel, createTagger)
  const lemmatizer = models.lemmas && lazily(models.lemmas, lemmaModel, createLemmatizer)
  const tags = () => tagger?.().tags ?? untagged
  const parser = models.parser && lazily(models.parser, parserModel, (model) => createParser(model, tags()))
  const { names: words, nameLists } = language
  const learnt =
    models.names && words && lazily(models.names, namesModel, (model) => createNameRecogniser(model, tags(), words))
  let ruled: NameRecogniser | undefined
  const names = () => {
    if (nameLists && tagger) ruled ??= createNameRules(tags(), nameLists)
    return learnt?.() ?? ruled
  }
  return {
    segment: (text, body) => segment(text, body, language, sentences?.()),
    tag(segments) {
      const { text, start, end, sentences } = segments
      const model = tagger?.()
      const tag = model?.tag(text, start, end, sentences) ?? new Uint8Array(start.length)
      const features = numbered(
        new Uint16Array(start.length),
        model ? (i) => model.features(text.slice(start[i], end[i]), tag[i]!) : () => '_',
      )
      return { ...segments, tag, tags: tags(), features: features.number, featureSets: features.list }
    },
    lemmatize({ text, start, end, tag, tags }) {
      const model = lemmatizer?.()
      const lemma = numbered(new Uint32Array(start.length), (i) => {
        const word = text.slice(start[i], end[i])
        const { xpos, upos } = tags[tag[i]!]!
        return model ? model(word, xpos, upos) : word
      })
      return { lemma: lemma.number, lemmas: lemma.list }
    },
    parse(tagged) {
      const model = parser?.()
      if (model) return { ...model.parse(tagged), relations: model.relations }
      const { length } = tagged.start
      return { head: new Int32Array(length).fill(-1), relation: new Uint8Array(length), relations: ['_'] }
    },
    findNames(tagged) {
      const model = names()
      return model ? { ...model.find(tagged), kinds: model.kinds } : noNames
    },
  }
}

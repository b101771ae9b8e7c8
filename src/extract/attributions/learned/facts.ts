import { mix, roll, seed, wordHash } from '../../../analyze/tagger/hash.ts'
import type { Reporting } from '../../../languages/reporting.ts'
import type { Document } from '../../document.ts'
import { type Trees, treesOf } from './trees.ts'

/** Words by cluster: what a model knows of words that it did not meet with a label. */
export interface WordClusters {
  /** Of many clusters and of few; 0 for a word that is in none. */
  fine(hash: number): number
  coarse(hash: number): number
}

/**
 * What the features of a document are made of: a number for each fact of each token of its analysis. Strings are hashed, so
 * that a model outlives a tagger or parser that numbers its labels otherwise.
 */
export interface Facts {
  readonly document: Document
  readonly size: number
  readonly word: Int32Array
  readonly lemma: Int32Array
  readonly upos: Int32Array
  readonly xpos: Int32Array
  readonly relation: Int32Array
  readonly fine: Int32Array
  readonly coarse: Int32Array
  /** The lists of the language that the lemma or the word is in, a bit each. */
  readonly lists: Int32Array
  /** Capitals, digits, or the sign itself where a token is no word. */
  readonly shape: Int32Array
  /** The kind of name a token is part of, 0 for none. */
  readonly name: Int32Array
  /** The document's number of the quotation that a token is in, its marks included, or -1. */
  readonly quote: Int32Array
  readonly sentence: Int32Array
  readonly paragraph: Int32Array
  readonly trees: Trees
}

/** The hash of any string, case kept. */
export function hashOf(text: string): number {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = roll(hash, text.charCodeAt(i))
  return hash
}

/** Gathers the facts of a document. */
export function factsOf(document: Document, clusters: WordClusters): Facts {
  const { analysis, tokenOf, quoteAt, reporting } = document
  const { text, start, end, tag, tags, lemmas, relations, sentences, paragraphs, names } = analysis
  const size = start.length
  const array = () => new Int32Array(size)
  const facts = {
    document,
    size,
    word: array(),
    lemma: array(),
    upos: array(),
    xpos: array(),
    relation: array(),
    fine: array(),
    coarse: array(),
    lists: array(),
    shape: array(),
    name: array(),
    quote: array(),
    sentence: array(),
    paragraph: array(),
    trees: treesOf(analysis),
  }
  const uposOf = tags.map(({ upos }) => hashOf(upos))
  const xposOf = tags.map(({ xpos }) => hashOf(xpos))
  const lemmaOf = lemmas.map((lemma) => wordHash(lemma))
  const listsOf = lemmas.map((lemma) => listBits(reporting, lemma.toLowerCase()))
  const relationOf = relations.map((relation) => hashOf(relation))
  for (let i = 0; i < size; i++) {
    const word = text.slice(start[i], end[i])
    const hash = wordHash(word)
    facts.word[i] = hash
    facts.lemma[i] = lemmaOf[analysis.lemma[i]!]!
    facts.upos[i] = uposOf[tag[i]!]!
    facts.xpos[i] = xposOf[tag[i]!]!
    facts.relation[i] = relationOf[analysis.relation[i]!]!
    facts.fine[i] = clusters.fine(hash)
    facts.coarse[i] = clusters.coarse(hash)
    facts.lists[i] = listsOf[analysis.lemma[i]!]!
    facts.shape[i] = shapeOf(word)
    facts.quote[i] = quoteAt[tokenOf[i]!]!
  }
  for (let s = 0; s + 1 < sentences.length; s++) facts.sentence.fill(s, sentences[s], sentences[s + 1])
  for (let p = 0; p + 1 < paragraphs.length; p++)
    facts.paragraph.fill(p, sentences[paragraphs[p]!], sentences[paragraphs[p + 1]!])
  const kinds = names.kinds.map(hashOf)
  for (let n = 0; n < names.start.length; n++) facts.name.fill(kinds[names.kind[n]!]!, names.start[n], names.end[n])
  return facts
}

function listBits(reporting: Reporting, lemma: string): number {
  const shapes = reporting.verbs.get(lemma)
  let bits = 0
  if (shapes) {
    bits |= 1
    if (shapes.has('clause') || shapes.has('that')) bits |= 2
    if (shapes.has('quote')) bits |= 4
    if (shapes.has('noun')) bits |= 8
    if (shapes.has('infinitive')) bits |= 16
    if (shapes.has('addressee')) bits |= 32
  }
  if (reporting.nouns.has(lemma)) bits |= 64
  if (reporting.adjectives.has(lemma)) bits |= 128
  if (reporting.people.has(lemma) || reporting.bodies.has(lemma)) bits |= 256
  if (reporting.texts.has(lemma)) bits |= 512
  if (reporting.times.has(lemma)) bits |= 1024
  if (reporting.passives.has(lemma) || reporting.seeming.has(lemma) || reporting.hearsay.has(lemma)) bits |= 2048
  if (reporting.governments.has(lemma) || reporting.demonyms.has(lemma)) bits |= 4096
  return bits
}

function shapeOf(word: string): number {
  if (/^\p{Lu}/u.test(word)) return /^\p{Lu}+$/u.test(word) && word.length > 1 ? 2 : 1
  if (/^\p{L}/u.test(word)) return 3
  if (/^\p{N}/u.test(word)) return 4
  return mix(5, hashOf(word))
}

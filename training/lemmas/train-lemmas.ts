import { applyEdit, type Edit, editOf } from '../../src/analyze/lemmas/edit.ts'
import { byRule, keepsCapital, type LemmaTables, listedKey, type Rule } from '../../src/analyze/lemmas/lemmatizer.ts'
import { learnWord, wordFilter } from '../../src/analyze/lemmas/word-filter.ts'
import { wordHash } from '../../src/analyze/tagger/hash.ts'
import type { Clusters } from '../corpora/read-clusters.ts'
import type { Treebank } from '../corpora/treebank.ts'

/** A word as a language's own lists give it: 'went' with the tag 'VBD/VERB' has the lemma 'go'. */
export interface ListedWord {
  readonly word: string
  readonly tag: string
  readonly lemma: string
}

export interface LemmaTrainingOptions {
  /** Endings of up to so many characters are tried for rules. */
  readonly longestEnding: number
  /** An ending must be seen with so many different words. */
  readonly leastWords: number
  /** A silver word counts as known once it was seen so often. */
  readonly leastSilver: number
  /** The most frequent words of the clusters count as known. */
  readonly clusterWords: number
  /** See `LemmaTables.unknown`: 'by-rule' where words have many forms and the corpus is small. */
  readonly unknown: LemmaTables['unknown']
}

export const usualLemmaTraining: LemmaTrainingOptions = {
  longestEnding: 4,
  leastWords: 2,
  leastSilver: 2,
  clusterWords: 60_000,
  unknown: 'stays',
}

/** Universal tags of silver words that are themselves lemmas, by XPOS. */
const baseTags = new Set(['NN', 'VB', 'VBP', 'JJ', 'RB', 'NNP'])

/** Learns lemmas: lists from gold treebanks and the language's own, rules from gold, known words from all. */
export function trainLemmas(
  gold: Treebank,
  silver: Treebank,
  clusters: Clusters,
  own: readonly ListedWord[],
  options: LemmaTrainingOptions,
): LemmaTables {
  const { unknown } = options
  const capitalised = wordsWithCapitals(gold, silver)
  const seen = collectGold(gold, { capitalised })
  const tags = [...seen.keys()].sort()
  const known = knownWords(gold, silver, clusters, own, options)
  const rules = tags.map((tag) => learnRules(seen.get(tag)!, options))
  const listed = new Map<number, Edit>()
  const list = (word: string, tag: number, edit: Edit) => {
    const name = tags[tag]!
    const ruled = byRule({ rules, known, unknown }, word, name.slice(name.lastIndexOf('/') + 1), tag)
    const made = ruled ? applyEdit(ruled, word) : word
    if (made !== applyEdit(edit, word)) listed.set(listedKey(word, tag), edit)
  }
  for (const { word, tag, lemma } of own) {
    const number = tags.indexOf(tag)
    if (number >= 0 && !seen.get(tag)!.has(word)) list(word, number, editOf(word, lemma))
  }
  tags.forEach((name, tag) => {
    for (const [word, edits] of seen.get(name)!) list(word, tag, most(edits))
  })
  return { tags, rules, listed, known, capitalised, unknown }
}

/** Words that keep a capital in most of their lemmas though they are no names. */
function wordsWithCapitals(gold: Treebank, silver: Treebank): Set<number> {
  const { forms, lemmas, upos } = gold.tables
  const kept = new Map<string, number>()
  for (let i = 0; i < gold.form.length; i++) {
    const form = forms.strings[gold.form[i]!]!
    const lemma = lemmas.strings[gold.lemma[i]!]
    if (lemma === undefined || form === form.toLowerCase() || upos.strings[gold.upos[i]!] === 'PROPN') continue
    const word = form.toLowerCase()
    kept.set(word, (kept.get(word) ?? 0) + (lemma === lemma.toLowerCase() ? -1 : 1))
  }
  for (const [word, votes] of nearlyAlwaysCapitalised(silver)) if (!kept.has(word)) kept.set(word, votes)
  return new Set([...kept].filter(([, votes]) => votes > 0).map(([word]) => wordHash(word)))
}

/** Adjectives and nouns that the silver hardly ever has in lower case within a sentence: 'dutch', each with its frequency. */
function nearlyAlwaysCapitalised(silver: Treebank): [string, number][] {
  const { forms, upos } = silver.tables
  const counts = new Map<string, { capital: number; all: number }>()
  for (let s = 0; s + 1 < silver.sentences.length; s++) {
    for (let i = silver.sentences[s]! + 1; i < silver.sentences[s + 1]!; i++) {
      if (upos.strings[silver.upos[i]!] !== 'ADJ') continue
      const form = forms.strings[silver.form[i]!]!
      const word = form.toLowerCase()
      const count = counts.get(word) ?? { capital: 0, all: 0 }
      counts.set(word, count)
      count.all++
      if (form !== word) count.capital++
    }
  }
  return [...counts]
    .filter(([, { capital, all }]) => all > 3 && capital > 0.9 * all)
    .map(([word, { all }]) => [word, all])
}

/** For each tag, each word (as the lemmatizer will see it) with its edits and how often each was seen. */
type Seen = Map<string, Map<string, Map<string, number>>>

function collectGold(gold: Treebank, tables: Pick<LemmaTables, 'capitalised'>): Seen {
  const { forms, lemmas, upos, xpos } = gold.tables
  const seen: Seen = new Map()
  for (let s = 0; s + 1 < gold.sentences.length; s++) {
    for (let i = gold.sentences[s]!; i < gold.sentences[s + 1]!; i++) {
      const form = forms.strings[gold.form[i]!]!
      const lemma = lemmas.strings[gold.lemma[i]!]
      if (lemma === undefined || /\d/.test(form)) continue
      const pos = upos.strings[gold.upos[i]!]!
      const fine = xpos.strings[gold.xpos[i]!]!
      const kept = keepsCapital(tables, form, fine, pos)
      const base = kept && lemma !== lemma.toLowerCase() ? form : form.toLowerCase()
      const tag = `${fine}/${pos}`
      const words = seen.get(tag) ?? new Map<string, Map<string, number>>()
      const edits = words.get(base) ?? new Map<string, number>()
      const { cut, add } = editOf(base, lemma)
      edits.set(`${cut}\t${add}`, (edits.get(`${cut}\t${add}`) ?? 0) + 1)
      seen.set(tag, words.set(base, edits))
    }
  }
  return seen
}

function most(edits: Map<string, number>): Edit {
  const [best] = [...edits].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!
  const tab = best.indexOf('\t')
  return { cut: Number(best.slice(0, tab)), add: best.slice(tab + 1) }
}

/** Endings and what they become, each word counting once. */
function learnRules(words: Map<string, Map<string, number>>, options: LemmaTrainingOptions): Rule[] {
  // Where nearly all words are their own lemmas, the few changes are words to list, not rules.
  const changing = [...words.values()].filter((edits) => most(edits).cut > 0).length
  if (changing < 0.05 * words.size) return []
  const endings = new Map<string, Map<string, number>>()
  for (const [word, edits] of words) {
    const { cut, add } = most(edits)
    if (cut >= word.length) continue
    for (let length = 0; length <= Math.min(options.longestEnding, word.length - 1); length++) {
      if (cut > length) continue
      const ending = word.slice(word.length - length).toLowerCase()
      const counts = endings.get(ending) ?? new Map<string, number>()
      counts.set(`${cut}\t${add}`, (counts.get(`${cut}\t${add}`) ?? 0) + 1)
      endings.set(ending, counts)
    }
  }
  const rules: Rule[] = []
  for (const [ending, counts] of endings) {
    const often = [...counts]
      .filter(([, n]) => n >= options.leastWords)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    if (often.length === 0) continue
    const edits = often.map(([edit]) => {
      const tab = edit.indexOf('\t')
      return { cut: Number(edit.slice(0, tab)), add: edit.slice(tab + 1) }
    })
    rules.push({ ending, edits })
  }
  rules.sort((a, b) => b.ending.length - a.ending.length || (a.ending < b.ending ? -1 : 1))
  return rules
}

function knownWords(
  gold: Treebank,
  silver: Treebank,
  clusters: Clusters,
  own: readonly ListedWord[],
  options: LemmaTrainingOptions,
) {
  const words = new Set<string>()
  const add = (word: string, upos: string) => words.add(`${word}\t${upos}`)
  for (const { lemma, tag } of own) add(lemma, tag.slice(tag.lastIndexOf('/') + 1))
  const { forms, lemmas, upos, xpos } = gold.tables
  for (let i = 0; i < gold.form.length; i++) {
    const lemma = lemmas.strings[gold.lemma[i]!]
    if (lemma !== undefined) add(lemma.toLowerCase(), upos.strings[gold.upos[i]!]!)
  }
  const counts = new Map<string, number>()
  for (let i = 0; i < silver.form.length; i++) {
    if (!baseTags.has(xpos.strings[silver.xpos[i]!]!)) continue
    const name = `${forms.strings[silver.form[i]!]!.toLowerCase()}\t${upos.strings[silver.upos[i]!]}`
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  for (const [name, n] of counts) if (n >= options.leastSilver) words.add(name)
  for (const name of [...words]) words.add(`${name.slice(0, name.indexOf('\t'))}\t`)
  for (const word of clusters.words.slice(0, options.clusterWords)) add(word, '')
  const filter = wordFilter(words.size)
  for (const name of words) {
    const tab = name.indexOf('\t')
    learnWord(filter, name.slice(0, tab), name.slice(tab + 1))
  }
  return filter
}

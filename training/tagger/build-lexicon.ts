import { caps, casing } from '../../src/analyze/tagger/casing.ts'
import { wordHash } from '../../src/analyze/tagger/hash.ts'
import type { Lexicon } from '../../src/analyze/tagger/lexicon.ts'
import { margin, sentenceView, viewSentence } from '../../src/analyze/tagger/sentence-view.ts'
import type { Clusters } from '../corpora/read-clusters.ts'
import type { Treebank } from '../corpora/treebank.ts'
import { fillSentence, sentenceText } from './sentence-text.ts'

/** How often each label was seen with one word: in lower case, capitalised within a sentence, or otherwise. */
interface Counts {
  readonly lower: Map<number, number>
  readonly upper: Map<number, number>
  readonly other: Map<number, number>
  readonly gold: Map<number, number>
  total: number
}

export interface LexiconOptions {
  /** Silver words rarer than this are left out. */
  readonly leastSilver: number
  /** The most frequent words of the clusters, in the lexicon even if no corpus has them. */
  readonly clusterWords: number
  /** Words seen less often than this may take any label. */
  readonly leastForChoices: number
  /** Those words may take the labels that such words have so often in gold. */
  readonly leastForOpen: number
  /** In silver, labels rarer with a word than this share are not among its choices. */
  readonly leastShare: number
  /** Signs that the corpora lack, and those that they are labelled like: '«' like '"'. */
  readonly alike?: Readonly<Record<string, string>>
}

export interface BuiltLexicon {
  readonly lexicon: Lexicon
  readonly choices: readonly Uint8Array[]
}

/** Makes a tagger's lexicon of gold and silver corpora. `labelOf` gives the label of a word of a corpus. */
export function buildLexicon(
  gold: readonly Treebank[],
  silver: readonly Treebank[],
  clusters: Clusters,
  labels: number,
  labelOf: (bank: Treebank, word: number) => number,
  options: LexiconOptions,
): BuiltLexicon {
  const words = new Map<number, Counts>()
  const empty = emptyLexicon(1)
  const view = sentenceView()
  const sentence = sentenceText()
  for (const bank of [...gold, ...silver]) {
    const isGold = gold.includes(bank)
    for (let s = 0; s + 1 < bank.sentences.length; s++) {
      fillSentence(sentence, bank, s)
      viewSentence(view, empty, sentence.text, sentence.start, sentence.end, 0, sentence.size)
      for (let i = 0; i < sentence.size; i++) {
        const word = view.word[i + margin]! >>> 0
        let counts = words.get(word)
        if (!counts) {
          counts = { lower: new Map(), upper: new Map(), other: new Map(), gold: new Map(), total: 0 }
          words.set(word, counts)
        }
        const capital = view.capital[i + margin]
        const usual = view.casing === casing.usual && i > 0
        const kind = capital === caps.none ? counts.lower : usual ? counts.upper : counts.other
        const label = labelOf(bank, bank.sentences[s]! + i)
        if (label < 0) continue
        kind.set(label, (kind.get(label) ?? 0) + 1)
        if (isGold) counts.gold.set(label, (counts.gold.get(label) ?? 0) + 1)
        counts.total++
      }
    }
  }
  const rowOfCluster = new Map<number, number>()
  for (let row = clusters.words.length - 1; row >= 0; row--) rowOfCluster.set(wordHash(clusters.words[row]!) >>> 0, row)
  const keys = new Set<number>()
  for (const [word, counts] of words) {
    if (counts.gold.size > 0 || counts.total >= options.leastSilver) keys.add(word)
  }
  for (const word of clusters.words.slice(0, options.clusterWords)) keys.add(wordHash(word) >>> 0)
  const alike = Object.entries(options.alike ?? {})
    .map((signs) => signs.map((sign) => wordHash(sign) >>> 0) as [number, number])
    .filter(([sign, other]) => !keys.has(sign) && keys.has(other))
  for (const [sign] of alike) keys.add(sign)
  const sorted = [...keys].sort((a, b) => a - b)
  const lexicon = emptyLexicon(sorted.length + 1)
  const classes = { lower: classTable(), upper: classTable() }
  for (const key of sorted) {
    const counts = words.get(key)
    if (counts) {
      classes.lower.count(counts.lower)
      classes.upper.count(counts.upper)
    }
  }
  const lists: Uint8Array[] = [openLabels(words, labels, options)]
  const listNumbers = new Map<string, number>()
  sorted.forEach((key, i) => {
    const row = i + 1
    lexicon.keys[row] = key
    const cluster = rowOfCluster.get(key)
    if (cluster !== undefined) {
      lexicon.fine[row] = clusters.fine[cluster]! + 1
      lexicon.coarse[row] = clusters.coarse[cluster]! + 1
    }
    const counts = words.get(key)
    if (!counts) return
    lexicon.lowerClass[row] = classes.lower.number(counts.lower)
    lexicon.upperClass[row] = classes.upper.number(counts.upper)
    if (counts.total < options.leastForChoices) return
    const all = new Map<number, number>()
    for (const map of [counts.lower, counts.upper, counts.other])
      for (const [label, n] of map) all.set(label, (all.get(label) ?? 0) + n)
    const list = [...all].filter(([label, n]) => counts.gold.has(label) || n > options.leastShare * counts.total)
    const sortedList = list.map(([label]) => label).sort((a, b) => all.get(b)! - all.get(a)! || a - b)
    const name = sortedList.join()
    let number = listNumbers.get(name)
    if (number === undefined) {
      number = lists.push(Uint8Array.from(sortedList)) - 1
      listNumbers.set(name, number)
    }
    lexicon.choices[row] = number
  })
  for (const [sign, other] of alike) {
    const [to, from] = [sorted.indexOf(sign) + 1, sorted.indexOf(other) + 1]
    for (const column of [lexicon.lowerClass, lexicon.upperClass, lexicon.choices]) column[to] = column[from]!
  }
  return { lexicon, choices: lists }
}

/** The labels that rare words have: those of the open classes, and what misspelling makes of others. */
function openLabels(words: Map<number, Counts>, labels: number, options: LexiconOptions): Uint8Array {
  const frequency = new Map<number, number>()
  for (const { gold, total } of words.values()) {
    if (total >= options.leastForChoices) continue
    for (const [label, n] of gold) frequency.set(label, (frequency.get(label) ?? 0) + n)
  }
  const open = [...frequency].filter(([, n]) => n >= options.leastForOpen).map(([label]) => label)
  return open.length > 0 ? Uint8Array.from(open).sort() : Uint8Array.from({ length: labels - 1 }, (_, i) => i + 1)
}

function emptyLexicon(rows: number): Lexicon {
  return {
    keys: new Uint32Array(rows),
    fine: new Uint16Array(rows),
    coarse: new Uint8Array(rows),
    lowerClass: new Uint8Array(rows),
    upperClass: new Uint8Array(rows),
    choices: new Uint16Array(rows),
  }
}

/** Names for how labels are spread, 'NN>.9' or 'NN VB': the 254 most frequent names have a number, 0 is never seen. */
function classTable() {
  const frequency = new Map<string, number>()
  let numbers: Map<string, number> | undefined
  const coarse = (counts: Map<number, number>) => `${ranked(counts)[0]![0]}`
  return {
    count(counts: Map<number, number>) {
      if (counts.size === 0) return
      for (const name of [nameOf(counts), coarse(counts)]) frequency.set(name, (frequency.get(name) ?? 0) + 1)
    },
    number(counts: Map<number, number>): number {
      if (counts.size === 0) return 0
      numbers ??= new Map(
        [...frequency]
          .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
          .slice(0, 254)
          .map(([name], i) => [name, i + 1]),
      )
      return numbers.get(nameOf(counts)) ?? numbers.get(coarse(counts)) ?? 255
    },
  }
}

function ranked(counts: Map<number, number>): [number, number][] {
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
}

function nameOf(counts: Map<number, number>): string {
  const list = ranked(counts)
  const total = list.reduce((sum, [, n]) => sum + n, 0)
  const share = list[0]![1] / total
  const sure = total < 3 ? 'few' : share > 0.98 ? 'only' : share > 0.85 ? 'mostly' : share > 0.6 ? 'often' : 'perhaps'
  const others = list.slice(1, 3).filter(([, n]) => n > 0.06 * total)
  return `${sure} ${[list[0]!, ...others].map(([label]) => label).join(' ')}`
}

import { labelSentence, workspace } from '../../src/analyze/tagger/network.ts'
import { sentenceView, viewSentence } from '../../src/analyze/tagger/sentence-view.ts'
import type { Treebank } from '../corpora/treebank.ts'
import { bankText } from './bank-text.ts'
import type { TrainedTagger } from './train-tagger.ts'

/** Shares of words in percent, and words in a second of one core's time, on a treebank's own tokens. */
export interface TaggerFigures {
  readonly upos: number
  readonly xpos: number
  readonly wordsPerSecond: number
  /** The label of each word. */
  readonly given: Uint8Array
}

/** How often a tagger's labels are those of a treebank. */
export function measureTagger({ labels, lexicon, network }: TrainedTagger, bank: Treebank): TaggerFigures {
  const { text, start, end, sentences } = bankText(bank)
  const view = sentenceView()
  const space = workspace(network)
  const given = new Uint8Array(bank.form.length)
  const before = process.cpuUsage()
  for (let s = 0; s + 1 < sentences.length; s++) {
    viewSentence(view, lexicon, text, start, end, sentences[s]!, sentences[s + 1]!)
    labelSentence(network, view, lexicon.choices, space, given, sentences[s]!)
  }
  const { user, system } = process.cpuUsage(before)
  let upos = 0
  let xpos = 0
  given.forEach((label, i) => {
    if (labels.upos[label] === bank.upos[i]) upos++
    if (labels.xpos[label] === bank.xpos[i]) xpos++
  })
  const share = (n: number) => (100 * n) / given.length
  return { upos: share(upos), xpos: share(xpos), wordsPerSecond: (1e6 * given.length) / (user + system), given }
}

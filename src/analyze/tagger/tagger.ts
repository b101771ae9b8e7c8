import { type LazyWeights, lazyWeights } from '../model/lazy-weights.ts'
import type { Model } from '../model/model.ts'
import { fromMuLaw, muLawTable } from '../model/mu-law.ts'
import { mix, wordHash } from './hash.ts'
import type { Lexicon } from './lexicon.ts'
import { labelSentence, type Network, workspace } from './network.ts'
import { sentenceView, viewSentence } from './sentence-view.ts'

/** What a `tagger` model's file must say of itself. */
export const taggerModel = { kind: 'tagger', version: 1 } as const

/** The two tags of a label, as in `{ upos: 'NOUN', xpos: 'NNS' }`. */
export interface Tag {
  readonly upos: string
  readonly xpos: string
}

/**
 * Tags sentences. Tags stand off the tokens as numbers: `tags[tag[i]].upos` is the universal tag of token i. One tagger
 * serves one thread; it keeps its working room between calls.
 */
export interface Tagger {
  /** What the numbers mean; 0 is no tag and never given. */
  readonly tags: readonly Tag[]
  /**
   * The tag of each token: token i covers `text.slice(start[i], end[i])`, sentence s holds tokens `sentences[s]` to
   * `sentences[s + 1]`. Time is linear in the tokens.
   */
  tag(text: string, start: Uint32Array, end: Uint32Array, sentences: Uint32Array): Uint8Array
  /** Morphological features of a word with a tag, in CoNLL-U's writing: `features('talks', tag) === 'Number=Plur'`, or '_'. */
  features(word: string, tag: number): string
}

/** A tagger out of its model. */
export function createTagger(model: Model): Tagger {
  const { network, lexicon } = readNetwork(model)
  const view = sentenceView()
  const space = workspace(network)
  const tags = (model.settings.labels as string[]).map((name) => {
    const slash = name.lastIndexOf('/')
    return { xpos: name.slice(0, slash), upos: name.slice(slash + 1) }
  })
  return {
    tags,
    tag(text, start, end, sentences) {
      const tag = new Uint8Array(start.length)
      for (let s = 0; s + 1 < sentences.length; s++) {
        viewSentence(view, lexicon, text, start, end, sentences[s]!, sentences[s + 1]!)
        labelSentence(network, view, lexicon.choices, space, tag, sentences[s]!)
      }
      return tag
    },
    features: featureTable(model),
  }
}

/** The lexicon and network in a model. The two large tables come as whole numbers: half the memory, and quicker to add. */
export function readNetwork({ settings, sections }: Model): { network: Network; lexicon: Lexicon } {
  const lexicon: Lexicon = {
    keys: sections.keys as Uint32Array,
    fine: sections.fine as Uint16Array,
    coarse: sections.coarse as Uint8Array,
    lowerClass: sections.lowerClass as Uint8Array,
    upperClass: sections.upperClass as Uint8Array,
    choices: sections.choices as Uint16Array,
  }
  const codes = (name: string) => sections[name] as Int8Array
  const scale = (name: string) => settings[`${name}Scale`] as number
  const floats = (name: string) => fromMuLaw({ codes: codes(name), scale: scale(name) })
  const width = settings.width as number
  const hidden = wholeNumbers(codes('hidden'), scale('hidden'))
  const pairs = wholeNumbers(codes('pairs'), scale('pairs'))
  const labels = (settings.labels as string[]).length
  const network: Network = {
    sure: ((settings.sure as number | undefined) ?? 0) / pairs.step,
    labels,
    width,
    pairs: pairs.weights,
    pairMask: (settings.pairRows as number) - 1,
    hidden: hidden.weights,
    hiddenMask: hidden.weights.length / width - 1,
    need(space) {
      for (let f = 0; f < space.pairCount; f++) pairs.need(space.pairs[f]!, labels)
      for (let f = 0; f < space.singleCount; f++) hidden.need(space.singles[f]!, width)
    },
    bias: floats('bias').map((weight) => weight / hidden.step),
    output: floats('output').map((weight) => (weight * hidden.step) / pairs.step),
    choices: unpackLists(sections.choiceLists as Uint8Array),
  }
  return { network, lexicon }
}

/** Weights as multiples of a step, the largest about 32,767. */
function wholeNumbers(codes: Int8Array, scale: number): LazyWeights<Int16Array> & { step: number } {
  const step = scale > 0 ? scale / 32_767 : 1
  const values = Int16Array.from(muLawTable(scale), (weight) => Math.round(weight / step))
  return { step, ...lazyWeights(codes, values, new Int16Array(codes.length)) }
}

/** Lists of labels one after another, each ended by 0. */
export function packLists(lists: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(lists.flatMap((list) => [...list, 0]))
}

function unpackLists(packed: Uint8Array): Uint8Array[] {
  const lists: Uint8Array[] = []
  let from = 0
  packed.forEach((label, i) => {
    if (label !== 0) return
    lists.push(packed.subarray(from, i))
    from = i + 1
  })
  return lists
}

/** The key of a word with a tag among the exceptions. */
export function featureKey(word: string, tag: number): number {
  return mix(wordHash(word), tag) >>> 0
}

/** Most tags have one set of features whatever the word; the other words are listed. */
function featureTable({ settings, sections }: Model): Tagger['features'] {
  const names = settings.features as string[]
  const usual = sections.usualFeatures as Uint16Array
  const values = sections.featureValues as Uint16Array
  const exceptions = new Map(Array.from(sections.featureKeys as Uint32Array, (key, i) => [key, values[i]!]))
  return (word, tag) => names[exceptions.get(featureKey(word, tag)) ?? usual[tag]!]!
}

import { lazyWeights } from '../model/lazy-weights.ts'
import type { Model } from '../model/model.ts'
import { fromMuLaw, muLawTable } from '../model/mu-law.ts'
import type { TagNames } from '../parser/parser.ts'
import { labelCount } from './labels.ts'
import type { ListTable } from './list-table.ts'
import { type NameLabeller, nameLabeller } from './name-labeller.ts'
import type { NameLexicon } from './name-lexicon.ts'
import type { NameNetwork } from './name-network.ts'

/** The model's number of each tag: its place in the model's list plus 1; 0 for one that it does not know. */
export function tagNumbers(known: readonly string[], tags: readonly TagNames[]): Uint8Array {
  const numbers = new Uint8Array(256)
  tags.forEach(({ xpos, upos }, tag) => {
    numbers[tag] = known.indexOf(`${xpos}/${upos}`) + 1
  })
  return numbers
}

/** The network, lexicon and settings in a model. */
export function readLabeller({ settings, sections }: Model, tags: readonly TagNames[], lists: ListTable): NameLabeller {
  const codes = (name: string) => sections[name] as Int8Array
  const scale = (name: string) => settings[`${name}Scale`] as number
  const table = (name: string) => fromMuLaw({ codes: codes(name), scale: scale(name) })
  const lazy = (name: string) => lazyWeights(codes(name), muLawTable(scale(name)), new Float32Array(codes(name).length))
  const width = settings.width as number
  const hidden = lazy('hidden')
  const pairs = lazy('pairs')
  const network: NameNetwork = {
    width,
    hidden: hidden.weights,
    hiddenMask: hidden.weights.length / width - 1,
    bias: table('bias'),
    output: table('output'),
    pairs: pairs.weights,
    pairMask: (settings.pairRows as number) - 1,
    transitions: table('transitions'),
    need(space) {
      for (let f = 0; f < space.pairCount; f++) pairs.need(space.pairs[f]!, labelCount)
      for (let f = 0; f < space.singleCount; f++) hidden.need(space.singles[f]!, width)
    },
  }
  const lexicon: NameLexicon = {
    keys: sections.keys as Uint32Array,
    fine: sections.fine as Uint16Array,
    coarse: sections.coarse as Uint8Array,
    readiness: sections.readiness as Uint8Array,
    profile: sections.profile as Uint8Array,
    lists,
  }
  return nameLabeller(lexicon, network, tagNumbers(settings.tags as string[], tags), settings.consistency as number)
}

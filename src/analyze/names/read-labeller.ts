import type { Model } from '../model/model.ts'
import { fromMuLaw } from '../model/mu-law.ts'
import type { TagNames } from '../parser/parser.ts'
import type { ListTable } from './list-table.ts'
import { type NameLabeller, nameLabeller } from './name-labeller.ts'
import { indexNameWords } from './name-lexicon.ts'
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
  const table = (name: string) =>
    fromMuLaw({ codes: sections[name] as Int8Array, scale: settings[`${name}Scale`] as number })
  const width = settings.width as number
  const hidden = table('hidden')
  const pairs = table('pairs')
  const network: NameNetwork = {
    width,
    hidden,
    hiddenMask: hidden.length / width - 1,
    bias: table('bias'),
    output: table('output'),
    pairs,
    pairMask: (settings.pairRows as number) - 1,
    transitions: table('transitions'),
  }
  const lexicon = indexNameWords(
    {
      keys: sections.keys as Uint32Array,
      fine: sections.fine as Uint16Array,
      coarse: sections.coarse as Uint8Array,
      readiness: sections.readiness as Uint8Array,
      profile: sections.profile as Uint8Array,
    },
    lists,
  )
  return nameLabeller(lexicon, network, tagNumbers(settings.tags as string[], tags), settings.consistency as number)
}

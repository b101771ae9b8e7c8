import { describe, expect, it } from 'vitest'
import { names } from '../../languages/en/names/index.ts'
import { listTable } from './list-table.ts'
import { margin } from './name-runs.ts'
import { nameView, viewNames } from './name-view.ts'
import { plainTokens } from './testing/plain-tokens.ts'

const nothing = {
  keys: new Uint32Array(1),
  fine: new Uint16Array(1),
  coarse: new Uint8Array(1),
  readiness: new Uint8Array(1),
  profile: new Uint8Array(1),
}
const lexicon = { ...nothing, lists: listTable(names) }

/** The sentence with its runs in brackets, their cores in angles: '[bin <Selm>]'. */
function runs(sentence: string): string {
  const words = sentence.split(' ')
  const v = nameView()
  viewNames(v, lexicon, plainTokens(sentence), new Uint8Array(256), 0, words.length)
  return words
    .map((word, i) => {
      const k = i + margin
      if (v.last[k] === k) return word
      const before = (v.from[k] === k ? '[' : '') + (v.first[k] === k ? '<' : '')
      return before + word + (v.last[k] === k + 1 ? '>]' : '')
    })
    .join(' ')
}

describe('the runs of words that may be names', () => {
  it.each([
    'envoys of [<Lorvia>] met [<Ada Lindqvist>]',
    '[<Port Authority of Selm>] was there',
    // A particle with a capital is part of the name, wherever it stands.
    'and [<Ben>] left [<El Selmo>] , then [<Al Karsa>]',
    '[<Van Doren>] met [<Abu Toprak>]',
    // Without one only before a name, a hyphen between them or not.
    'told [bin <Selm>] , then [al - <Karsi>] of it',
    'de facto and al fresco',
    'The [<Haven>] was chosen',
    '[<Selm Power , Inc.>] , [<Tomas Arvelo , Jr.>] , [<Selm , D.C.>]',
    '[<Lorvia>] , [<Karsa>] and others',
    "at [<Arvelo>] 's again",
    "[<Lorvia 's Port Authority in Selm>]",
  ])('%s', (marked) => expect(runs(marked.replace(/[[\]<>]/g, ''))).toBe(marked))
})

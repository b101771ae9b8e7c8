import { expect, it } from 'vitest'
import { rolesInWords } from './roles-in-words.ts'

it.each<[what: string, roles: { title: string; of: string | null }[], words: string[]]>([
  ['a title with its house', [{ title: 'envoy', of: 'the Assembly' }], ['envoy, the Assembly']],
  ['not the side it stands under', [{ title: 'Foreign Minister', of: 'Lorvia' }], ['Foreign Minister']],
  ['not a house that the title names', [{ title: 'Karsa envoy', of: 'Karsa' }], ['Karsa envoy']],
  [
    'not a title that another holds',
    [
      { title: 'minister', of: null },
      { title: 'Foreign Minister', of: 'Lorvia' },
    ],
    ['Foreign Minister'],
  ],
  [
    'two spellings once',
    [
      { title: 'Envoy', of: null },
      { title: 'envoy', of: null },
    ],
    ['Envoy'],
  ],
  [
    'once with full stops and without',
    [
      { title: 'U.L. Envoy', of: null },
      { title: 'UL Envoy', of: null },
    ],
    ['U.L. Envoy'],
  ],
  [
    'but a word within a word is another',
    [
      { title: 'envoy', of: null },
      { title: 'envoys’ speaker', of: null },
    ],
    ['envoy', 'envoys’ speaker'],
  ],
])('%s', (_, roles, words) => expect(rolesInWords(roles, 'Lorvia')).toEqual(words))

import { expect, it } from 'vitest'
import { wordOf } from './word-of.ts'

const chain = (origin: string, ...steps: string[]) => ({
  origin,
  links: steps.map((to) => ({ to, how: 'told' as const, passages: [] })),
})

it.each<[what: string, chains: ReturnType<typeof chain>[], words: string | null]>([
  ['nothing where nothing is known', [], null],
  ['the far end of a chain', [chain('o_1', 'Northline', 'Ana Lind')], 'In all, told on the word of Ana Lind'],
  [
    'two outlets that repeat one source name it once',
    [chain('o_1', 'Northline', 'Ana Lind'), chain('o_1', 'Ana Lind')],
    'In all, told on the word of Ana Lind',
  ],
  [
    'a source without a name says so',
    [chain('o_1', 'Ana Lind'), chain('o_2', 'unnamed: a port official')],
    'In all, told on the word of Ana Lind and a port official (no name given)',
  ],
  [
    'many are counted after three',
    ['A', 'B', 'C', 'D', 'E'].map((name) => chain(name, name)),
    'In all, told on the word of A, B, C and 2 more',
  ],
])('%s', (_, chains, words) => expect(wordOf(chains)).toBe(words))

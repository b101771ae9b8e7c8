import type { UnnamedWords } from '../../unnamed-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const unnamed: UnnamedWords = {
  counts: new Map(
    'one two three four five six seven eight nine ten eleven twelve'
      .split(' ')
      .map((word, i) => [word, i + 1] as const),
  ),
  single: set('a an another one'),
  several: set(`
    several some many most multiple various numerous other few dozens scores hundreds number handful couple pair group dozen half`),
  around: set(
    'at least more than about nearly almost over up to roughly around only just a an of the these those other',
  ),
  somebody: set('someone somebody one those people person persons'),
  hiding: set(
    'ask request demand insist decline refuse prefer want wish agree choose grant give seek speak talk offer',
  ),
  named: set('named identified quoted anonymous cited attributed'),
  allowed: set('authorized authorised permitted allowed cleared empowered supposed licensed at'),
  telling: set('speak discuss talk comment brief reveal disclose say describe share tell release address liberty'),
  reasons: set('because since as citing given due to in for owing so'),
}

import type { ParserSettings } from '../parser/train-parser.ts'

/** How a parser is learnt from one small treebank without silver, seeing so many tokens. */
export const slavicParser = (tokens: number): Partial<ParserSettings> => ({
  tokens,
  networks: 3,
  hidden: 96,
  width: 32,
  rate: 0.008,
  batch: 500,
  dropout: 0.5,
  goldShare: 0.3,
  goldNoise: 0.04,
  leastFrequent: 9,
  reportEvery: tokens,
})

import { makeOptions } from '../languages/make-options.ts'
import { makeSentences } from './make-sentences.ts'

/** `tsx training/sentences/train.ts --data DIR [--language en] [--out FILE] [--seed 1]`: makes a sentence splitter's model. */
await makeSentences(makeOptions('sentences'))

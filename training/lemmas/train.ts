import { makeOptions } from '../languages/make-options.ts'
import { makeLemmas } from './make-lemmas.ts'

/** `tsx training/lemmas/train.ts --data DIR [--language en] [--out FILE]`: makes a lemmatizer's model. */
await makeLemmas(makeOptions('lemmas'), 20)

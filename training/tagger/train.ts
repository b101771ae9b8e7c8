import { makeOptions } from '../languages/make-options.ts'
import { makeTagger } from './make-tagger.ts'

/** `tsx training/tagger/train.ts --data DIR [--language en] [--out FILE] [--seed 1]`: trains a tagger and writes its model. */
await makeTagger(makeOptions('tagger'))

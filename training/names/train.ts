import { makeOptions } from '../languages/make-options.ts'
import { trainNames } from './train-names.ts'

/** `tsx training/names/train.ts --data DIR [--out FILE] [--seed 1]`: trains the English name recogniser and writes its model. */
await trainNames(makeOptions('names'))

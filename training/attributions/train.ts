import { makeOptions } from '../languages/make-options.ts'
import { trainAttributions } from './train-attributions.ts'

/** `tsx training/attributions/train.ts --data DIR [--out FILE] [--seed 1]`: trains the English model of attributions and writes it. */
await trainAttributions(makeOptions('attributions'))

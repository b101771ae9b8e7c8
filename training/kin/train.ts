import { makeOptions } from '../languages/make-options.ts'
import { makeKin } from './make-kin.ts'

/** `tsx training/kin/train.ts --data DIR [--language en] [--out FILE]`: makes the model of words of a kind. */
await makeKin(makeOptions('kin'))

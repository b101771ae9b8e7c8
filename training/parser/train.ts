import { dirname, join } from 'node:path'
import { makeOptions } from '../languages/make-options.ts'
import { makeParser } from './make-parser.ts'

/**
 * `tsx training/parser/train.ts --data DIR [--language en] [--out FILE] [--seed 1]`: trains a parser for the tags of the
 * tagger whose model lies beside FILE, and writes its model.
 */
const options = makeOptions('parser')
await makeParser(options, join(dirname(options.out), 'tagger.model'))

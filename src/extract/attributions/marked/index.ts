import { byColons } from '../colons.ts'
import type { Rule } from '../index.ts'
import { byAccording } from './according.ts'
import { byClauses } from './clauses.ts'
import { sayingColons } from './colons.ts'
import { byDashes } from './dashes.ts'

/** The rules for languages that mark reported speech by punctuation, in the order in which they look. */
export const markedRules: readonly Rule[] = [byColons, sayingColons, byDashes, byAccording, byClauses]

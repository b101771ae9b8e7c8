import type { Lexicon } from '../../lexicon.ts'
import { mapWhenAsked } from '../../when-asked.ts'
import { adjectives } from './adjectives.ts'
import { closed } from './closed.ts'
import { verbForms } from './inflect.ts'
import { nounish } from './nounish.ts'
import { verbs } from './verbs.ts'

export const lexicon: Lexicon = {
  closed,
  verbs: mapWhenAsked(() => verbForms(verbs)),
  nounish: new Set(nounish),
  adjectives: new Set(adjectives),
  finite: new Set(
    'said told asked added argued insisted warned replied responded wrote spoke knew went came took gave saw began did'.split(
      ' ',
    ),
  ),
  adjective: /(?:.ful|.less|.ous|.ive|.able|.ible|.ical|.tional|.ental|.cial|.tory|.ish|.ern|.most)$/,
}

import type { Reporting } from '../../reporting.ts'
import { lexicon } from '../lexicon/index.ts'
import { shapes } from '../names/shapes.ts'
import { capitals, demonyms, governments } from '../people/countries.ts'
import { crowds } from '../people/crowds.ts'
import { deeds } from '../people/deeds.ts'
import { families } from '../people/families.ts'
import { givenNames } from '../people/given-names.ts'
import { groups } from '../people/groups.ts'
import { offices } from '../people/offices.ts'
import { organisations } from '../people/organisations.ts'
import { abroad, bodies, findings, networks, people, texts, times, titles } from '../people/people.ts'
import { tenure } from '../people/tenure.ts'
import { unnamed } from '../people/unnamed.ts'
import { press } from '../press.ts'
import { speechDeeds } from './deeds.ts'
import { adjectives, nouns } from './nouns.ts'
import { saying } from './saying.ts'
import { foresight, hearsay, minds, passives, pleas, seeming, verbs } from './verbs.ts'

export const reporting: Reporting = {
  lexicon,
  verbs,
  minds,
  pleas,
  foresight,
  passives,
  seeming,
  hearsay,
  nouns,
  adjectives,
  people,
  texts,
  findings,
  titles,
  bodies,
  organisations,
  governments,
  capitals,
  demonyms,
  givenNames,
  families,
  shapes,
  abroad,
  groups,
  crowds,
  deeds,
  saying,
  speechDeeds,
  offices,
  tenure,
  unnamed,
  times,
  networks,
  press,
}

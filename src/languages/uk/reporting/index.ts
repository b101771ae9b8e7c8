import { framed } from '../../frames.ts'
import type { Reporting } from '../../reporting.ts'
import { noSaying } from '../../saying-words.ts'
import { demonyms, governments } from '../people/countries.ts'
import { givenNames } from '../people/given-names.ts'
import { bodies, findings, networks, people, texts, times, titles } from '../people/people.ts'
import { lexicon } from './lexicon.ts'
import { verbs } from './verbs.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const reporting: Reporting = {
  lexicon,
  verbs,
  saying: noSaying,
  passives: set('очікувати вважати повідомити сказати припускати передбачати підозрювати звинуватити'),
  seeming: set('здаватися видаватися'),
  hearsay: set('нібито буцімто начебто мовляв'),
  nouns: framed([
    [
      'b',
      'заява заяви твердження думка переконання впевненість сподівання надія припущення підозра обіцянка загроза попередження висновок',
    ],
    ['t', 'намір рішення готовність обіцянка пропозиція заклик вимога бажання'],
  ]),
  adjectives: framed([
    ['b', 'переконаний переконана переконані впевнений впевнена впевнені певен певна'],
    ['t', 'готовий готова готові'],
  ]),
  people,
  texts,
  findings,
  titles,
  bodies,
  governments,
  demonyms,
  givenNames,
  pronouns: new Map([
    ['він', 'he'],
    ['вона', 'she'],
    ['воно', 'it'],
    ['вони', 'they'],
    ['я', 'i'],
    ['ми', 'we'],
  ]),
  times,
  networks,
  marked: {
    that: set('що'),
    as: set('як'),
    accordingTo: [
      'за словами',
      'на думку',
      'за даними',
      'за інформацією',
      'за оцінкою',
      'за оцінками',
      'за твердженням',
      'за повідомленням',
      'згідно з',
      'відповідно до',
      'зі слів',
      'на переконання',
      'на погляд',
    ].map((phrase) => phrase.split(' ')),
    ofThis: ['про це', 'про що'].map((phrase) => phrase.split(' ')),
  },
}

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
  passives: set('ожидать считать сообщить сказать предполагать подозревать обвинить'),
  seeming: set('казаться оказаться'),
  hearsay: set('якобы будто дескать мол'),
  nouns: framed([
    [
      'b',
      'заявление заявления утверждение мнение убеждение уверенность надежда предположение подозрение обещание угроза предупреждение вывод',
    ],
    ['t', 'намерение решение готовность обещание предложение призыв требование желание'],
  ]),
  adjectives: framed([
    ['b', 'убежден убеждён убеждена убеждены уверен уверена уверены'],
    ['t', 'готов готова готовы'],
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
    ['он', 'he'],
    ['она', 'she'],
    ['оно', 'it'],
    ['они', 'they'],
    ['я', 'i'],
    ['мы', 'we'],
  ]),
  times,
  networks,
  marked: {
    that: set('что'),
    as: set('как'),
    accordingTo: [
      'по словам',
      'по мнению',
      'по данным',
      'по информации',
      'по оценке',
      'по оценкам',
      'по утверждению',
      'по сообщению',
      'согласно',
      'со слов',
      'по убеждению',
      'на взгляд',
      'по версии',
    ].map((phrase) => phrase.split(' ')),
    ofThis: ['об этом', 'о чем', 'о чём'].map((phrase) => phrase.split(' ')),
  },
}

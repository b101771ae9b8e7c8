import { expect, test } from 'vitest'
import { verbForms as russian, verbs as russianFrames } from './ru/reporting/verbs.ts'
import { verbForms as ukrainian, verbs as ukrainianFrames } from './uk/reporting/verbs.ts'

test.each([
  ['сказав сказала сказали скаже скажуть', 'сказати', 'past third'],
  ['заявила заявить заявлять', 'заявити', 'past third'],
  ['наголосив наголосить', 'наголосити', 'past third'],
  ['застеріг застерегла', 'застерегти', 'past'],
  ['пообіцяв пообіцяє', 'пообіцяти', 'past third'],
  ['зазначивши', 'зазначити', 'ing'],
  ['погодилася погодилась', 'погодитися', 'past'],
])('%s are forms of the Ukrainian %s', (words, lemma, kinds) => {
  for (const word of words.split(' ')) {
    const form = ukrainian.get(word)
    expect([word, form?.lemma]).toEqual([word, lemma])
    expect(kinds.split(' ').some((kind) => form?.[kind as 'past'])).toBe(true)
  }
})

test.each([
  ['сказал сказала сказали скажет', 'сказать'],
  ['заявил заявит', 'заявить'],
  ['подчеркнул подчеркнет', 'подчеркнуть'],
  ['предостерег предостерегла', 'предостеречь'],
  ['согласился согласились согласится', 'согласиться'],
])('%s are forms of the Russian %s', (words, lemma) => {
  for (const word of words.split(' ')) expect([word, russian.get(word)?.lemma]).toEqual([word, lemma])
})

test('every form leads to a verb that has frames', () => {
  for (const [forms, frames] of [
    [ukrainian, ukrainianFrames],
    [russian, russianFrames],
  ] as const)
    for (const [word, { lemma }] of forms) expect([word, frames.has(lemma)]).toEqual([word, true])
})

import { describe, expect, it } from 'vitest'
import { conceptsOf } from './concepts.ts'
import { termsByMatter } from './matters.ts'

const told = (id: string, ...tellings: string[]) => toldOn('trade', id, ...tellings)
const toldOn = (issue: string, id: string, ...tellings: string[]) =>
  tellings.map((words) => ({ id, issue, concepts: conceptsOf(words, 'en'), own: ['lorvia'] }))

const find = termsByMatter([
  ...told('p_port', 'open a ferry port to Karsa', 'a ferry port for 12 years', 'the ferry port'),
  ...told('p_fee', 'pay 40 million crowns for the port'),
  ...told('p_watch', 'place observers at the mine', 'observers on the first day'),
  ...told('p_duty', 'lift tariffs on salt', 'end the tariffs'),
  ...told('p_guns', 'withdraw its artillery', 'pull back guns', 'pull its guns back'),
  ...told('p_milk', 'a quota on milk'),
  ...toldOn('prisoners', 'p_free', 'free all prisoners', 'release the prisoners', 'the release of prisoners'),
  ...toldOn('prisoners', 'p_visit', 'visits by a doctor'),
  ...toldOn('other:fish', 'p_fish', 'let fish pass the weir', 'fish ladders', 'a ladder for fish'),
])

describe('a demand in free words is the term that alone is about its thing', () => {
  it.each([
    ['discuss the port', 'p_port'],
    ['talk about ferries', 'p_port'],
    ['the Lorvian ferry port', 'p_port'],
    ['foreign port with towers', 'p_port'],
    ['inspectors', 'p_watch'],
    ['discuss tariffs', 'p_duty'],
    ['talk about fish', 'p_fish'],
    ['discuss the release of prisoners', 'p_free'],
    ['move one gun for a promise', 'p_guns'],
    ['move the guns', 'p_guns'],
    ['shift its artillery', 'p_guns'],
  ])('%s: %s', (demand, id) => expect(find(demand, 'en')).toBe(id))

  it.each([
    ['a deal', 'of no matter'],
    ['tariffs', 'which the term takes away'],
    ['shut down the port', 'what is done is not what the term does'],
    ['the cabinet to discuss the port', 'somebody is to do something'],
    ['40 ports', 'of another number'],
    ['the first ferry port and the first guns go on the same day', 'it is about when'],
    ['move the port', 'which the term does not take away'],
    ['the Vessian port', 'of another place'],
    ['not the port', 'denied'],
    ['foreign inspectors', 'a word that two tellings do not know'],
    ['guns', 'which the term takes away'],
    ['discuss prisoners', 'the field of several terms'],
    ['talk about prisoners', 'the field of several terms'],
    ['milk', 'told once: too little to know a term by'],
  ])('%s: none (%s)', (demand) => expect(find(demand, 'en')).toBeNull())
})

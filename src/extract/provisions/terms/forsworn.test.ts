import { describe, expect, it } from 'vitest'
import { told } from '../testing/terms-told.ts'

const spoke = ' France spoke.'

describe('what somebody undertakes not to do', () => {
  it.each([
    ['promised not to', 'Under the plan France promised not to join the Sea Pact.', 'alliance: not to join the Sea Pact (France)'],
    ['would promise', 'Under the plan, France would promise not to join the Sea Pact.', 'alliance: not to join the Sea Pact (France)'],
    ['the plan behind', 'France pledged not to join the Sea Pact under the plan.', 'alliance: not to join the Sea Pact (France)'],
    ['must not', 'The plan says France must not join the Sea Pact.', 'alliance: France must not join the Sea Pact (France)'],
    ['never', 'Under the plan, France agreed never to join the Sea League.', 'alliance: not join the Sea League (France)'],
    ['rejoin', 'Under the plan, France promised not to rejoin the Northern Union.', 'alliance: not to rejoin the Northern Union (France)'],
    ['enter', 'Under the deal, France undertook not to enter the Sea League.', 'alliance: not to enter the Sea League (France)'],
    ['anything', 'Under the agreement, France vowed not to shell the harbour.', 'other:harbour: not to shell the harbour (France)'],
  ])('%s', (_, text, expected) => expect(told(text + spoke)).toEqual([expected])) // biome-ignore format: a table

  it.each([
    ['no plan', 'France promised not to join the Sea Pact.'],
    ['declined', 'Under the plan, France declined to join the Sea Pact.'],
    ['not promised', 'France never promised not to join the Sea Pact under the plan.'],
    ['did not promise', 'Under the plan, France did not promise not to shell the harbour.'],
    ['nothing to do', 'Under the deal, France vowed not to waste time.'],
    ['told as a fact', 'Under the plan, France joined the Sea Pact in 2020.'],
    ['an opinion of it', '“We will never join the Sea Pact,” Ana Lind said of the plan.'],
  ])('none: %s', (_, text) => expect(told(text + spoke)).toEqual([]))
})

describe('whoever wrote a plan need not do it', () => {
  it.each([
    ['a person’s plan', 'Ana Lind endorsed Jan Berg’s plan to raise the debt ceiling.', ['budget: raise the debt ceiling']],
    ['a person’s proposal', 'Jan Berg’s proposal to cut the tariffs was discussed.', ['trade: cut the tariffs']],
    ['a person’s promise', 'Ana Lind’s promise to raise the wage was kept.', ['labour: raise the wage (Ana Lind)']],
    ['a promise of many', 'The rebels’ promise to release all prisoners was welcome.', ['prisoners: release all prisoners (rebels)']],
    ['who is asked', 'Ana Lind demanded that France cut its tariffs.', ['trade: France cut its tariffs (France)']],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected)) // biome-ignore format: a table
})

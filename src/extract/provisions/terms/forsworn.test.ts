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
    ['between', 'The plan says that France will under no circumstances join the Sea Pact.', 'alliance: France will under no circumstances join the Sea Pact (France)'],
    ['before', 'The plan says that under no circumstances may France join the Sea Pact.', 'alliance: under no circumstances may France join the Sea Pact'],
    ['in no case', 'Under the plan, in no case will France shell the harbour.', 'other:harbour: in no case will France shell the harbour (France)'],
    ['at no time', 'The plan provides that at no time will France join the Sea Pact.', 'alliance: at no time will France join the Sea Pact (France)'],
    ['neither', 'Under the plan, neither France nor Poland would shell the harbour.', 'other:harbour: neither France nor Poland would shell the harbour (France + Poland)'],
    ['no longer', 'The plan says that no longer will France shell the harbour.', 'other:harbour: no longer will France shell the harbour (France)'],
  ])('nothing may bring it about: %s', (_, text, expected) => expect(told(text + spoke)).toEqual([expected])) // biome-ignore format: a table

  it('what is joined shares what denies it', () =>
    expect(told(`Under the plan France has vowed that under no circumstances will it ever build or acquire nuclear weapons.${spoke}`).at(-1)).toMatch(/^(?:nuclear|other:weapon): (?:not acquire|under no circumstances)/u)) // biome-ignore format: one line

  it.each([
    ['no plan', 'France promised not to join the Sea Pact.'],
    ['declined', 'Under the plan, France declined to join the Sea Pact.'],
    ['not promised', 'France never promised not to join the Sea Pact under the plan.'],
    ['did not promise', 'Under the plan, France did not promise not to shell the harbour.'],
    ['nothing to do', 'Under the deal, France vowed not to waste time.'],
    ['told as a fact', 'Under the plan, France joined the Sea Pact in 2020.'],
    ['not required', 'The plan would not require France to shell the harbour.'],
    ['never obliged', 'The plan never obliges France to leave the Sea Pact.'],
    ['nothing obliges', 'Nothing in the plan obliges France to leave the Sea Pact.'],
    ['nobody', 'Under the plan nobody would have to leave the Sea Pact.'],
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

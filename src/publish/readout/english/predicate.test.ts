import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clauseEnd, lacksMany, leansBack, predicateOf, trimmed } from './predicate.ts'

describe('what follows a subject', () => {
  it.each([
    [' refused to open the gates', 'refused to open the gates'],
    [', the water minister, refused to open the gates', 'refused to open the gates'],
    [' (D-Velden) would not pay', 'would not pay'],
    [' on Monday also signed the pact', 'also signed the pact'],
    [' that would reopen the gates', 'would reopen the gates'],
    [' and its allies agreed on a truce', 'agreed on a truce'],
    [' and its allies insist on a truce', null],
    ['’s minister refused to go', null],
    [' deal was signed', null],
    [' talks resumed', null],
    [' plans to open the gates', 'plans to open the gates'],
    [' drafted by Karsa was read out', null],
    [' and Vessia have met', null],
  ])('%s: %s', (rest, expected) => expect(predicateOf(rest, 'one')).toBe(expected))
})

describe('how far a clause goes', () => {
  it.each([
    ['would open the gates, but Vessia does not believe it', 'would open the gates'],
    ['would open the gates, but only if the trains run', 'would open the gates, but only if the trains run'],
    ['includes a truce, an exchange and the gates', 'includes a truce, an exchange and the gates'],
    [
      'includes a truce, an exchange, and the future of the gates',
      'includes a truce, an exchange, and the future of the gates',
    ],
    ['would open the gates, and the army would leave the gap', 'would open the gates'],
    ['praised the plan, the state paper reported on Monday', 'praised the plan'],
    ['accepts the plan – a break with the past', 'accepts the plan'],
    [
      'requires all the ore – a poor kind – to be sold abroad, but Vessia has none',
      'requires all the ore – a poor kind – to be sold abroad',
    ],
    [
      'would make it hard -- harder than it is -- for Karsa to close it',
      'would make it hard -- harder than it is -- for Karsa to close it',
    ],
    ['opened its gates - on Monday evening, Lind said', 'opened its gates'],
    ['hailed a “new day,” and Vessian minister Oren Vash said it was late', 'hailed a “new day,”'],
    ['praised the plan, speaking after the talks', 'praised the plan'],
    ['intends to leave the pact and that Vessia would follow at once', 'intends to leave the pact'],
    ['was closing the mine and that it was up to the towns to open it', 'was closing the mine'],
    ['has worked hard for a truce and that it therefore got one', 'has worked hard for a truce'],
    ['would sign the pact and that there would be no other', 'would sign the pact'],
    ['will pay for the gates and that his envoys had agreed', 'will pay for the gates'],
    ['insists that it will pay and that Vessia must follow', 'insists that it will pay and that Vessia must follow'],
    ['said that the gates are shut and that they stay so', 'said that the gates are shut and that they stay so'],
    ['wants this toll and that one to be dropped', 'wants this toll and that one to be dropped'],
    ['accepted the truce and that alone', 'accepted the truce and that alone'],
    ['agreed to turn the mill, which is shut, into a school', 'agreed to turn the mill, which is shut, into a school'],
  ])('%s', (sentence, expected) => expect(sentence.slice(0, clauseEnd(sentence, 10, 160)!)).toBe(expected))

  it('never stops before what it has to hold', () =>
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.nat(80), (text, from) => {
        const end = clauseEnd(text, Math.min(from, text.length), 60)
        return end === null || end >= Math.min(from, text.length)
      }),
    ))
})

it.each([
  ['rejected such ideas', true],
  ['allows it to go on', true],
  ['voted to make that problem worse', true],
  ['has no wish to do so', true],
  ['said that we will come', true],
  ['demands that monitors be posted', false],
  ['will talk this week', false],
  ['voted for a similar bill', true],
])('%s leans on what was said before: %s', (words, expected) => expect(leansBack(words)).toBe(expected))

it.each([
  ['agreed to enter talks and', 'agreed to enter talks'],
  ['was “fine with the pact.”', 'was “fine with the pact”'],
  ['will go on', 'will go'],
  ['rejected the plan last week after', 'rejected the plan last week'],
])('%s ends as %s', (words, expected) => expect(trimmed(words)).toBe(expected))

it.each([
  ['rejected their plan for the gates', true],
  ['agreed to put their changes to a vote', true],
  ['asked the farmers for their patience', false],
  ['told both sides to count their guns', false],
])('%s lacks those whom it speaks of: %s', (words, expected) => expect(lacksMany(words)).toBe(expected))

it('does not cut off a condition', () => {
  const sentence = `lets Karsa close the gates if ${'the river at the upper dam falls below the old mark '.repeat(4)}.`
  expect(clauseEnd(sentence, 26, 60)).toBeNull()
})

it('does not part a night from its day', () => {
  const sentence = `passed the bill Monday night ${'to end the row over the gates of the upper dam '.repeat(4)}.`
  expect(sentence.slice(0, clauseEnd(sentence, 22, 60)!)).toBe('passed the bill Monday night')
})

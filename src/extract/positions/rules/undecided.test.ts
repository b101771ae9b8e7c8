import { describe, expect, it } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

describe('who has not made up his mind', () => {
  it.each([
    ['Norway has not taken a position on the ceasefire.', 'Norway undecided ceasefire'],
    ['Norway has yet to take a position on the ceasefire.', 'Norway undecided the ceasefire'],
    ['Norway has yet to make up its mind about the ceasefire.', 'Norway undecided the ceasefire'],
    ['Norway has not yet announced a position on the ceasefire.', 'Norway undecided ceasefire'],
    ['Norway has no opinion on the ceasefire.', 'Norway undecided ceasefire'],
    ['Norway has not decided on the ceasefire.', 'Norway undecided the ceasefire'],
    ['Norway has yet to decide on the ceasefire.', 'Norway undecided the ceasefire'],
    ['Norway has not taken sides on the ceasefire.', 'Norway undecided ceasefire'],
    ['Norway has remained silent on the ceasefire.', 'Norway undecided ceasefire'],
    ['Norway keeps its own counsel on the ceasefire.', 'Norway undecided ceasefire'],
    ['Norway has not weighed in on the referendum.', 'Norway undecided referendum'],
    ['Norway remains undecided about the ceasefire.', 'Norway undecided ceasefire'],
  ])('%s', (text, position) => expect(positionsTold(text)).toEqual([position]))

  it.each([
    ['Norway has yet to say whether it will accept the ceasefire.', 'Norway undecided the ceasefire'],
    ['Norway has not said whether it will accept the ceasefire.', 'Norway undecided the ceasefire'],
    ['Norway would not say whether it will sign the peace plan.', 'Norway undecided peace plan'],
    ['Norway declined to say whether it would support the referendum.', 'Norway undecided referendum'],
    ['Ana Lind did not say whether she would back the peace plan.', 'Ana Lind undecided peace plan'],
    ['Norway has not indicated whether it will accept the peace plan.', 'Norway undecided peace plan'],
    ['Norway has not decided whether it will accept the peace plan.', 'Norway undecided peace plan'],
    ['Norway has not decided whether to back the peace plan.', 'Norway undecided peace plan'],
    ['“We have not decided whether we will accept the peace plan,” Ana Lind said.', 'Ana Lind undecided peace plan'],
    ['Ana Lind said she had not yet decided which way to vote on the peace plan.', 'Ana Lind undecided peace plan'],
    ['Ana Lind has not decided how to vote on the peace plan.', 'Ana Lind undecided peace plan'],
    ['Ana Lind has yet to decide how to vote on the peace plan.', 'Ana Lind undecided peace plan'],
    ['Ana Lind would not say how she would vote on the peace plan.', 'Ana Lind undecided peace plan'],
    ['Ana Lind was unsure how to vote on the peace plan.', 'Ana Lind undecided peace plan'],
  ])('%s', (text, position) => expect(positionsTold(text)).toEqual([position]))

  it.each([
    ['Norway has a peace plan. Sweden has not taken a position on it.', 'peace plan'],
    ['Norway would create a joint fishing commission. Sweden has taken no position on it.', 'Norway would create a joint fishing commission'], // biome-ignore format: one line
    ['Norway has a peace plan. “Every plan is a treaty and ends in a war,” Ana Lind said. Sweden has not taken a position on it.', 'peace plan'], // biome-ignore format: one line
    ['Norway has a peace plan. Ships lay in the fog. Sweden keeps its own counsel on it.', 'peace plan'],
  ])('what “it” is: %s', (text, on) => {
    expect(positionsTold(text).filter((p) => p.startsWith('Sweden'))).toEqual([`Sweden undecided ${on}`])
  })

  it.each([
    'Norway has a peace plan. It proposed a referendum to the council. Sweden has taken no position on it.',
    'Norway has a peace plan.\n\nThe ship sank. Sweden has taken no position on it.',
    'Norway has taken a position on the ceasefire.',
    'Norway took up a position on the hill.',
    'Norway has not taken a position on the bench.',
    'Norway will decide on the ceasefire tomorrow.',
    'Norway has not decided on the colours of the flag.',
    'Norway said whether it will accept the peace plan.',
    'Norway has not said whether it signed the peace plan.',
    'Norway did not say whether it had accepted the peace plan.',
    'Norway has not said whether it rained.',
    'Norway has not said whether Sweden will accept the peace plan.',
    'Norway has not said when the talks will begin.',
    '“Has Norway taken no position on the ceasefire?” Ana Lind asked.',
  ])('not in: %s', (text) => expect(positionsTold(text).join()).not.toContain('undecided'))
})

describe('who is undecided, on what the report told of last', () => {
  const plan = 'The 12-point plan was published on Monday.'
  it.each([
    'Ana Lind said she was still undecided.',
    'Ana Lind told reporters that she was still undecided and would read the plan over the summer.',
    'Senator Ana Lind remains undecided.',
    'Ana Lind is torn.',
    '“I am undecided,” Ana Lind said.',
    'Asked about it, Ana Lind was noncommittal.',
    'Ana Lind has long been undecided.',
    'Ana Lind was undecided, her spokesman said.',
  ])('%s', (text) => expect(positionsTold(`${plan} ${text}`)).toEqual(['Ana Lind undecided 12-point plan']))

  it.each([
    'Ana Lind was undecided where to eat.',
    'Undecided voters stayed home.',
    'The race was undecided.',
    'Ana Lind is undecided about the lunch.',
    'Ana Lind is no longer undecided.',
    'Is Ana Lind undecided?',
    'If she is undecided, Ana Lind will wait.',
  ])('none: %s', (text) => expect(positionsTold(`${plan} ${text}`)).toEqual([]))

  it('on nothing where no plan is told of', () => expect(positionsTold('Ana Lind was still undecided.')).toEqual([]))
})

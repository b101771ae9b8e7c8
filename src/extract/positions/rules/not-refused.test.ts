import { describe, expect, it } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

describe('what is ruled out under no circumstances', () => {
  it.each([
    ['Norway would under no circumstances accept the ceasefire.', 'Norway rejects the ceasefire'],
    ['Under no circumstances will Norway accept the ceasefire.', 'Norway rejects the ceasefire'],
    ['In no way does Norway support the ceasefire, Ana Lind said.', 'Norway rejects ceasefire'],
    ['By no means has Norway agreed to the ceasefire.', 'Norway rejects the ceasefire'],
    ['On no account would Norway accept the ceasefire.', 'Norway rejects the ceasefire'],
    ['Norway at no time endorsed the ceasefire.', 'Norway rejects ceasefire'],
    ['At no point has Norway rejected the ceasefire.', 'Norway open the ceasefire'],
    ['Norway can in no case accept the ceasefire.', 'Norway rejects the ceasefire'],
    ['“Under no conditions will we accept the ceasefire,” Ana Lind said.', 'Ana Lind rejects the ceasefire'],
    ['Norway will accept the ceasefire on no account.', 'Norway rejects the ceasefire'],
    ['In no time Norway accepted the ceasefire.', 'Norway accepts the ceasefire'],
    ['With no conditions Norway accepted the ceasefire.', 'Norway accepts the ceasefire'],
    ['For no good reason Norway rejected the ceasefire.', 'Norway rejects the ceasefire'],
  ])('%s', (text, position) => expect(positionsTold(text)).toContain(position))
})

describe('what comes near a stance, or is denied in other words than not', () => {
  it.each([
    'Norway stopped short of endorsing the ceasefire.',
    'Norway fell short of accepting the ceasefire.',
    'Norway is far from accepting the ceasefire.',
    'Norway would be the last to accept the ceasefire.',
    'No Norwegian government could accept the ceasefire.',
    'Norway barely supports the ceasefire.',
    'Rarely has Norway supported a ceasefire.',
    'It is a lie that Norway accepted the ceasefire.',
    'Norway lifted its veto of the ceasefire.',
  ])('none: %s', (text) => expect(positionsTold(text)).toEqual([]))

  it.each([
    ['Norway ceased to support the ceasefire.', 'Norway rejects ceasefire'],
    ['Norway walked back its support for the ceasefire.', 'Norway rejects ceasefire'],
    ['Norway is anything but happy with the ceasefire.', 'Norway rejects ceasefire'],
    ['Norway is happy with the ceasefire.', 'Norway supports ceasefire'],
    ['Norway said nobody should accept the ceasefire.', 'Norway rejects the ceasefire'],
    ['Norway wants nothing to do with the peace plan.', 'Norway rejects peace plan'],
    ['It is true that Norway accepted the ceasefire.', 'Norway accepts the ceasefire'],
  ])('%s', (text, position) => expect(positionsTold(text)).toContain(position))
})

describe('who does not turn a thing down, or would speak of it, is open to it', () => {
  it.each([
    ['Norway does not refuse the ceasefire.', 'Norway open the ceasefire'],
    ['Norway does not refuse talks on the ceasefire.', 'Norway open the ceasefire'],
    ['Norway does not refuse the negotiations about the peace plan.', 'Norway open peace plan'],
    ['Norway has not ruled out a referendum.', 'Norway open referendum'],
    ['Norway does not exclude a referendum.', 'Norway open referendum'],
    ['Norway does not discount a referendum.', 'Norway open referendum'],
    ['Norway did not reject the ceasefire outright.', 'Norway open the ceasefire'],
    ['“We do not reject the ceasefire,” Ana Lind said.', 'Ana Lind open the ceasefire'],
    ['The ceasefire was not rejected by Norway.', 'Norway open The ceasefire'],
    ['Norway is not against the referendum.', 'Norway open referendum'],
    ['Norway is not opposed to the ceasefire.', 'Norway open the ceasefire'],
    ['“We are not closing the door on the peace plan,” Ana Lind said.', 'Ana Lind open peace plan'],
    ['“Norway has a peace plan. We are not slamming the door,” Ana Lind said.', 'Ana Lind open peace plan'],
    ['Norway is prepared to discuss the ceasefire.', 'Norway open the ceasefire'],
    ['Norway is willing to talk about the release of prisoners.', 'Norway open the release of prisoners'],
    ['Norway is prepared to discuss water.', 'Norway open discuss water'],
    ['“We are ready to talk about a ceasefire,” Ana Lind said.', 'Ana Lind open talk about a ceasefire'],
  ])('%s', (text, position) => expect(positionsTold(text)).toContain(position))

  it.each([
    'Norway refuses the ceasefire.',
    'Norway is not ready to discuss a referendum.',
    'Norway excludes a referendum.',
    'Norway is against the referendum.',
    'Norway has not rejected any plan.',
    'Does Norway not reject the ceasefire?',
    'Norway closed the door of the port.',
    '“We are slamming the door,” Ana Lind said.',
    'The plan does not exclude a ceasefire.',
  ])('not in: %s', (text) => expect(positionsTold(text).join()).not.toContain('open'))
})

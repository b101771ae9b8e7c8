import { describe, expect, it } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

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

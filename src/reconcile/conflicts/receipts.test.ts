import { describe, expect, it } from 'vitest'
import { type ToldPage, toldStory } from './testing/told-story.ts'

const states = { Lorvia: '', Karsa: '' }
const given = 'The envoy delivered a copy of the plan to Lorvia on Monday.'
const conflictsOf = (pages: ToldPage[]) => toldStory(pages).conflicts.map((c) => [c.what, c.sides.length])

describe('who was given a text', () => {
  it.each<[string, string, string]>([
    ['denies having received it', given, 'Lorvia on Tuesday denied that it had received a 12-point plan.'],
    ['has not received it', given, 'Lorvia has not yet received any written proposal, an aide said.'],
    [
      'has only received something less',
      given,
      'An aide said Lorvia had only received “hints” about a set of proposals.',
    ],
    ['has no such text on its table', 'The draft was handed to both capitals.', 'For Lorvia there is no such plan on our table.'], // biome-ignore format: one line
  ])('and %s', (_, one, other) => {
    expect(conflictsOf([{ text: one, roles: states }, { text: other, roles: states }])).toEqual([[expect.stringMatching(/^(?:whether Lorvia was given the|Lorvia denied)/u), 2]]) // biome-ignore format: one line
  })

  it.each<[string, string, string]>([
    [
      'what is still to be given',
      'The envoy will deliver the plan to Lorvia.',
      'Lorvia has not yet received the plan.',
    ],
    ['what another has not got', given, 'Karsa has not received the plan.'],
    ['another kind of text', 'The envoy delivered a list to Lorvia.', 'Lorvia has not received the plan.'],
  ])('but not %s', (_, one, other) => {
    expect(
      conflictsOf([
        { text: one, roles: states },
        { text: other, roles: states },
      ]),
    ).toEqual([])
  })

  it('but not what was given weeks later', () => {
    const later = { text: given, roles: states, published: '2031-05-02' }
    expect(conflictsOf([{ text: 'Lorvia has not received the plan.', roles: states }, later])).toEqual([])
  })
})

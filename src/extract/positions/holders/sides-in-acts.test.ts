import { describe, expect, it } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

const met =
  'France closed its ports. Later Poland closed its border. French Foreign Minister Ada Lind met her Polish counterpart, Jan Berg, in Vessia.'
const both = (stance: string) => [`France ${stance}`, `Poland ${stance}`]

describe('who the two sides are by what they do', () => {
  it.each([
    [`${met} The two sides agreed to pull back heavy weapons.`, both('accepts pull back heavy weapons')],
    [
      `${met} Envoy Tom Rask said both sides had agreed to release some prisoners.`,
      both('accepts release some prisoners'),
    ],
    [`${met} The two sides did not agree to a ceasefire.`, both('rejects ceasefire')],
    [
      `${met} “The two sides have agreed to reopen the border,” Envoy Tom Rask said.`,
      both('accepts reopen the border'),
    ],
    [`${met} Both countries rejected a ceasefire.`, both('rejects ceasefire')],
    [
      `${met} Envoy Tom Rask said the two sides had agreed to exchange a first group of prisoners at the bridge on Sunday.`,
      both('accepts exchange a first group of prisoners at the bridge on Sunday'),
    ],
    // Of one of the two no state is told: it is the other one that the report is about.
    [
      'France and Poland fight on. France closed its ports, and Poland its border. Ada Lind met her Polish counterpart, Jan Berg. The two sides agreed to lift the tariffs.',
      both('accepts lift the tariffs'),
    ],
    [
      'France held talks with Poland in Vessia. The two countries agreed to lift the tariffs.',
      both('accepts lift the tariffs'),
    ],
  ])('%s', (text, expected) => {
    expect(positionsTold(text).sort()).toEqual(expected)
  })

  it.each([
    // Nobody's state is told.
    'Ada Lind met Jan Berg in Vessia. The two sides agreed to a ceasefire.',
    // Leaders are people, who may be meant themselves.
    'President Ada Lind of the club met President Jan Berg. The two leaders agreed to a ceasefire.',
    `${met} Could the two sides agree to a ceasefire?`,
    `${met} The two sides are expected to agree to a ceasefire.`,
    `${met} The two sides of the river are quiet.`,
    `${met} Reporters asked whether the two sides had agreed to a ceasefire.`,
    // Recalled, to say when something else was.
    `${met} It was the first raid since the two sides signed a troop withdrawal agreement.`,
    `${met} Ships left before the two sides agreed to a ceasefire.`,
    `${met} If both sides agree to a ceasefire, monitors will come.`,
  ])('nobody: %s', (text) => {
    expect(positionsTold(text).filter((p) => p.includes('accepts'))).toEqual([])
  })
})

import { expect, it } from 'vitest'
import { toldStory } from './testing/told-story.ts'

/** What Ana Lind and Rolf Berg each say of the raid in the bay, with a sentence between. */
const found = (lind: string, berg: string, between = 'Rain fell.', who = 'Rolf Berg') =>
  toldStory([
    {
      text: `Ana Lind said ${lind}. ${between} ${who} said ${berg}.`,
      said: [
        ['Ana Lind', lind, 'said'],
        [who, berg, 'said'],
      ],
    },
  ]).conflicts.map((c) => [c.rule, c.what.split(':')[0]])

it.each<[string, string, string]>([
  ['it was lawful', 'the council acted legally in the raid', 'the raid was illegal'],
  ['it was lawful', 'the raid was wholly lawful', 'the raid broke the law of the bay'],
  ['it was lawful', 'the raid was not illegal', 'the raid was an unlawful act'],
  ['it was lawful', 'the raid was unconstitutional', 'the council had the full authority to order a raid'],
  ['it was lawful', 'the raid did not break the law', 'the raid was unlawful'],
  ['it is defensive', 'the raid was a defensive move', 'the raid was an act of war'],
  [
    'it is defensive',
    'the raid was defensive rather than a provocation',
    'the raid was a “blatant violation” of the truce',
  ],
  ['it is defensive', 'the raid was a grave violation of the truce', 'the navy raided in self-defence'],
  ['it succeeded', 'the raid was a great success', 'the raid was a fiasco'],
  ['it succeeded', 'the raid ended with no achievement', 'the achievements of the raid were great'],
  ['it succeeded', 'the raid had failed', 'the raid was a victory for the bay'],
  ['it makes people safer', 'the raid makes the bay safer', 'the raid made the bay more dangerous'],
  ['it makes people safer', 'the raid puts the bay at risk', 'the raid has made the bay more secure'],
])('Whether %s is in dispute: “%s”, “%s”', (whether, lind, berg) =>
  expect(found(lind, berg)).toEqual([['opposite', `whether ${whether}`]]),
)

it.each<[string, Parameters<typeof found>]>([
  ['both say the same in other words', ['the raid was not a success', 'the raid was a failure']],
  ['they speak of two things', ['the ferry law was a success', 'a raid in winter had failed']],
  [
    'the words are of a kind, not of a verdict',
    ['the legal status of boats is old', 'the raid freed illegal migrants of old'],
  ],
  ['one says both', ['the raid was a success and a failure', 'the raid was a failure']],
  ['one goes on to speak', ['the raid was a success', 'the raid was a failure', 'Rain fell.', 'Ana Lind']],
  [
    'many sentences stand between',
    ['the raid was a success', 'the raid was a failure', 'Rain fell. Snow fell. It froze. It thawed.'],
  ],
  ['neither gives a verdict', ['the raid was on Monday', 'the raid was in the bay']],
])('but not where %s', (_, told) => expect(found(...told)).toEqual([]))

it.each<[string, string]>([
  ['of whether it was', 'Was the raid a failure?'],
  ['that nobody makes', 'The raid was a failure.'],
])('A question or a remark %s is no account', (_, remark) => {
  const text = `Ana Lind said the raid was a success. ${remark}`
  expect(toldStory([{ text, said: [['Ana Lind', 'the raid was a success', 'said']] }]).conflicts).toEqual([])
})

import { describe, expect, it } from 'vitest'
import type { Position } from '../../../record/position.ts'
import type { StoryRecord } from '../../../record/record.ts'
import { madeUpActor } from '../../../record/testing/made-up.ts'
import { groundOf } from '../ground.ts'
import { at, madeUpRecord, recordOfText } from '../testing/made-up-record.ts'
import { tellStands } from './stands.ts'

const [rejects] = madeUpRecord.positions
const persons = ['Ana Lind', 'Oren Vash', 'Mira Holt']

type Held = readonly [
  who: string,
  stance: Position['stance'],
  on: string,
  words: string,
  given?: Partial<Position>,
  places?: number,
]

/** What is told, in order, of those of one side; `on` is 'PLAN' for the Sella plan, or free words. */
function order(text: string, held: readonly Held[], roles: Readonly<Record<string, string>> = {}): string[] {
  const { record, report } = recordOfText(text)
  const plan = { ...madeUpRecord.proposals[0]!, id: 'b_plan', name: 'Sella plan', names: ['Sella plan'], points: null, mentions: [...text.matchAll(/(?:Sella|the|a new) plan\b/gu)].map(({ 0: words, index }) => ({ report: report.id, start: index, end: index + words.length })) } // biome-ignore format: one line
  const actors = ['Karsa', ...persons].map((name) => ({
    ...madeUpActor('r', name, {
      kind: name === 'Karsa' ? 'government' : 'person',
      mentions: [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({ report: report.id, start: index, end: index + name.length })), // biome-ignore format: one line
      roles: roles[name] ? [{ title: roles[name], of: 'Karsa', passages: [] }] : [],
    }),
    party: 'g_karsa',
  }))
  const id = (name: string) => actors.find((a) => a.name === name)!.id
  const positions = held.map(([who, stance, on, words, given, places = 1], i) => ({ ...rejects!, id: `p_${i}`, when: null, who: id(who), stance, on: on === 'PLAN' ? plan.id : on, mentions: Array.from({ length: places }, () => at(report, words)), ...given })) // biome-ignore format: one line
  const whole: StoryRecord = { ...record, actors, proposals: [plan], positions }
  return tellStands(groundOf(whole)).map((t) =>
    t.text.replace(/\uE000([^\uE001]*)\uE001/gu, (_, a) => actors.find((actor) => actor.id === a)!.name),
  )
}

describe('of a side, where it stands on the plan comes first', () => {
  it.each([
    [
      'before a term that it refuses',
      'Karsa refused to cut its toll. Karsa welcomed the Sella plan on Monday.',
      [
        ['Karsa', 'rejects', 'cut its toll', 'refused to cut its toll'],
        ['Karsa', 'supports', 'PLAN', 'welcomed the Sella plan'],
      ],
      ['Karsa “welcomed the Sella plan on Monday”', 'Karsa “refused to cut its toll”'],
    ],
    [
      'before a term that is told in twenty places',
      'Karsa refused to cut its toll. Karsa welcomed the Sella plan on Monday.',
      [
        ['Karsa', 'rejects', 'cut its toll', 'refused to cut its toll', {}, 20],
        ['Karsa', 'supports', 'PLAN', 'welcomed the Sella plan'],
      ],
      ['Karsa “welcomed the Sella plan on Monday”', 'Karsa “refused to cut its toll”'],
    ],
    [
      'also where the plan is not all that it is about',
      'Ana Lind will not pay for the gates. Ana Lind is ready to work with Vessia on a new plan for the gates. All speak of the Sella plan.',
      [
        ['Ana Lind', 'rejects', 'pay for the gates', 'will not pay for the gates'],
        ['Ana Lind', 'open', 'work with Vessia on a new plan', 'is ready to work with Vessia on a new plan'],
      ],
      ['Ana Lind “is ready to work with Vessia on a new plan for the gates”', 'Ana Lind “will not pay for the gates”'],
    ],
    [
      'not what only belongs to the plan',
      'Ana Lind accepted the plan’s rules of the lock. Ana Lind refused to cut the toll. All speak of the Sella plan.',
      [
        ['Ana Lind', 'supports', 'the plan’s rules of the lock', 'accepted the plan’s rules of the lock'],
        ['Ana Lind', 'rejects', 'cut the toll', 'refused to cut the toll'],
      ],
      ['Ana Lind “refused to cut the toll”', 'Ana Lind “accepted the plan’s rules of the lock”'],
    ],
    [
      'once: the second who holds the same of it comes after a term',
      'Ana Lind rejected the Sella plan on Monday. Oren Vash will vote against the plan in Velden. Mira Holt refused to cut the toll.',
      [
        ['Ana Lind', 'rejects', 'PLAN', 'rejected the Sella plan'],
        ['Oren Vash', 'rejects', 'PLAN', 'will vote against the plan'],
        ['Mira Holt', 'rejects', 'cut the toll', 'refused to cut the toll'],
      ],
      [
        'Ana Lind “rejected the Sella plan on Monday”',
        'Mira Holt “refused to cut the toll”',
        'Oren Vash “will vote against the plan in Velden”',
      ],
    ],
    [
      'twice where the side is divided',
      'Ana Lind rejected the Sella plan on Monday. Oren Vash welcomed the plan in Velden. Mira Holt refused to cut the toll.',
      [
        ['Ana Lind', 'rejects', 'PLAN', 'rejected the Sella plan'],
        ['Oren Vash', 'supports', 'PLAN', 'welcomed the plan'],
        ['Mira Holt', 'rejects', 'cut the toll', 'refused to cut the toll'],
      ],
      [
        'Ana Lind “rejected the Sella plan on Monday”',
        'Oren Vash “welcomed the plan in Velden”',
        'Mira Holt “refused to cut the toll”',
      ],
    ],
    [
      'in its own words, not in ours beside them',
      'It was a day of support by Karsa for the Sella plan. Ana Lind called the plan a gift to all.',
      [
        ['Karsa', 'supports', 'PLAN', 'support by Karsa for the Sella plan'],
        ['Ana Lind', 'supports', 'PLAN', 'called the plan a gift'],
      ],
      ['Ana Lind “called the plan a gift to all”'],
    ],
    [
      'in ours where nobody’s own words are known',
      'It was a day of support by Karsa for the Sella plan.',
      [['Karsa', 'supports', 'PLAN', 'support by Karsa for the Sella plan']],
      ['Karsa supports the Sella plan'],
    ],
    [
      'what it says itself before what is told of it',
      'Oren Vash welcomed the Sella plan, it is said. Ana Lind refused to pay the toll on Monday.',
      [
        ['Oren Vash', 'supports', 'PLAN', 'welcomed the Sella plan', { authority: 'told', confidence: 0.5 }],
        ['Ana Lind', 'rejects', 'pay the toll', 'refused to pay the toll', { confidence: 1 }],
      ],
      ['Ana Lind “refused to pay the toll on Monday”', 'Oren Vash “welcomed the Sella plan”, as Nordpost tells it'],
    ],
  ] as readonly (readonly [string, string, readonly Held[], readonly string[]])[])('%s', (_, text, held, expected) =>
    expect(order(text, held)).toEqual(expected),
  )

  it('lets its leader speak first', () => {
    const text = 'Oren Vash welcomed the Sella plan in Velden. Ana Lind welcomed the plan on Monday.'
    const held = [
      ['Oren Vash', 'supports', 'PLAN', 'welcomed the Sella plan'],
      ['Ana Lind', 'supports', 'PLAN', 'welcomed the plan'],
    ] as const
    const first = (roles: Readonly<Record<string, string>>) => order(text, held, roles)[0]
    expect(first({ 'Oren Vash': 'water minister', 'Ana Lind': 'president' })).toMatch(/^Ana Lind/u)
    expect(first({ 'Oren Vash': 'president', 'Ana Lind': 'water minister' })).toMatch(/^Oren Vash/u)
  })

  it('tells nothing of who wants to stop himself', () => {
    const text = 'It is told of a push by Oren Vash to block Vash at the gates.'
    expect(order(text, [['Oren Vash', 'demands', 'block Vash at the gates', 'to block Vash at the gates']])).toEqual([])
  })
})

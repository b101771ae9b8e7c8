import { describe, expect, it } from 'vitest'
import { positionsTold as told } from '../testing/positions-told.ts'

const plan = (text: string) =>
  told(`Poland presented a peace plan. ${text}`)
    .filter((p) => !p.startsWith('Poland proposes'))
    .join('; ')

describe('groups without names', () => {
  it.each([
    ['Hawks in both parties opposed the plan.', 'hawks in both parties rejects peace plan'],
    ['Hard-liners in both parties opposed the plan.', 'hard-liners in both parties rejects peace plan'],
    ['The centrists in the valley are skeptical of the plan.', 'centrists in the valley doubts peace plan'],
    ['Pacifists from the south are against the plan.', 'pacifists from the south rejects peace plan'],
    ['Farmers in the valley opposed the plan.', 'farmers in the valley rejects peace plan'],
    ['Advocates for diplomacy urged France to accept the plan.', 'advocates for diplomacy demands peace plan'],
    ['Western officials rejected the plan.', 'Western officials rejects peace plan'],
    ['Opponents said the plan was a mistake.', 'opponents rejects peace plan'],
    ['“The plan is a mistake,” hawks in both parties said.', 'hawks in both parties rejects peace plan'],
    ['Critics said that the plan would hurt farmers.', 'critics doubts peace plan'],
    ['Hawks in both parties did not reject the plan.', 'hawks in both parties open peace plan'],
    // Nobody knows which.
    ['Allies of Ana Lind rejected the plan.', ''],
    ['Companies rejected the plan.', ''],
    ['Lawmakers said the plan was a mistake.', ''],
    ['Analysts said the plan was a mistake.', ''],
    ['Three hawks in the party rejected the plan.', ''],
    ['Former critics of diplomacy met on Monday.', ''],
    ['Farmers on Monday met Ana Lind.', ''],
    ['Would hawks in both parties reject the plan?', ''],
  ])('%s', (text, position) => {
    expect(plan(text)).toBe(position)
  })

  it.each([
    ['A group of senators said they would pass legislation to lift the tariffs.', 'group of senators supports pass legislation to lift the tariffs'], // biome-ignore format: one line
    ['“Some of them oppose the truce,” Ana Lind said.', ''],
    ['Critics such as Ana Lind oppose the treaty.', 'Ana Lind rejects treaty'],
  ])('%s', (text, position) => {
    expect(told(text).join('; ')).toBe(position)
  })
})

describe('the nation', () => {
  it.each([
    [
      'Poland accepted a truce. The nation also agreed to release the prisoners.',
      'Poland accepts release the prisoners',
    ],
    ['Poland accepted a truce. The country opposes the treaty.', 'Poland rejects treaty'],
    ['Poland accepted a truce. That nation opposes the treaty.', 'Poland rejects treaty'],
    ['France met Poland. Its prime minister, Ana Lind, of Poland said her country opposes the treaty.', ''],
  ])('%s', (text, position) => {
    expect(told(text).join('; ')).toContain(position)
  })

  it.each([
    'Poland met France. The country opposes the treaty.',
    'Ana Lind met Jan Berg. The nation opposes the treaty.',
    'Poland accepted a truce. A country opposes the treaty.',
    'Poland accepted a truce. The host country opposes the treaty.',
  ])('none: %s', (text) => {
    expect(told(text).join('; ')).not.toContain('treaty')
  })
})

import { describe, expect, it } from 'vitest'
import { positionsTold as told } from '../testing/positions-told.ts'

const plan = (text: string) =>
  told(`Poland presented a peace plan. ${text}`)
    .filter((p) => !p.startsWith('Poland proposes'))
    .join('; ')

describe('verdicts in other frames', () => {
  it.each([
    ['Ana Lind said the terms of the plan were unfair.', 'Ana Lind doubts peace plan'],
    ['Ana Lind sees the plan as a trap.', 'Ana Lind doubts peace plan'],
    ['Ana Lind called the plan an attempt to weaken the unions.', 'Ana Lind doubts peace plan'],
    ['“The plan is an effort to undermine the army,” Ana Lind said.', 'Ana Lind doubts peace plan'],
    ['“The plan would derail the reform,” Ana Lind said.', 'Ana Lind doubts peace plan'],
    ['France and other critics of the plan met.', 'France rejects peace plan'],
    ['Ana Lind sent the council a letter voicing doubts about the plan.', 'Ana Lind doubts peace plan'],
    ['Ana Lind met lawmakers on Monday to promote the plan.', 'Ana Lind supports peace plan'],
    ['Ana Lind flew to Paris to defend the plan.', 'Ana Lind supports peace plan'],
    // None.
    ['The plan looks unworkable.', ''],
    ['Ana Lind said the plan did not look unworkable.', ''],
    ['Ana Lind looked terrible.', ''],
    ['Ana Lind called the plan an attempt to help the unions.', ''],
    ['Ana Lind called it an attempt to run.', ''],
    ['Ana Lind could fly to Paris to defend the plan.', ''],
    ['Ana Lind did not fly to Paris to defend the plan.', ''],
    ['Ana Lind flew to Paris to sign the plan.', ''],
    ['France and other neighbours of the plan’s author met.', ''],
    ['Any request by France for changes of the plan would be heard.', ''],
  ])('%s', (text, position) => {
    expect(plan(text)).toBe(position)
  })

  it.each([
    ['Poland wants to lift the tariffs, a move France opposes.', 'France rejects lift the tariffs'],
    ['Poland agreed to withdraw its troops, a step that Ana Lind called reckless.', 'Ana Lind rejects withdraw its troops'], // biome-ignore format: one line
    ['“Doubling down on sanctions would undermine the talks,” Ana Lind said.', 'Ana Lind doubts Doubling down on sanctions'], // biome-ignore format: one line
    ['“We must end the siege,” Ana Lind said.', 'Ana Lind demands'],
    ['Ana Lind persuaded Poland to lift the tariffs.', 'Ana Lind demands Poland to lift the tariffs'],
    ['Ana Lind said it’s imperative Poland lift the siege.', 'Ana Lind demands'],
    ['“We will bring the bill to the floor,” Ana Lind said.', 'Ana Lind supports bring the bill'],
    ['Poland rejected the terms of the truce.', 'Poland rejects the truce'],
    ['While Ana Lind called the truce void if it is broken, France supports the truce.', 'France supports'],
  ])('%s', (text, position) => {
    expect(told(text).join('; ')).toContain(position)
  })

  it.each([
    ['what may be given up', 'France could scale back or abandon its plans to build a wall.'],
    ['what is left as it is', 'Jan Berg met the council on the budget bill that France left in limbo.'],
    ['a ball', 'France threw out the first ball of the game.'],
    ['any request', 'Any request by France for aid would be considered.'],
    ['what others must do', 'Ana Lind said it is vital France sign the peace plan.'],
  ])('%s: %s', (_, text) => {
    expect(told(text).filter((p) => p.startsWith('France '))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { toldStory } from './testing/told-story.ts'

const told = 'Karsa would pay Lorvia 340 million crowns a year for the trains, by the draft.'
const flow = 'The draft has the dam at Sella release 120 cubic metres of water a second into the river.'
const conflictsOf = (...texts: string[]) =>
  toldStory(texts.map((text) => ({ text })))
    .conflicts.filter((c) => c.rule === 'disputed-figure')
    .map((c) => [c.kind, c.sides.map((s) => s.says)])

describe('a figure that somebody disputes', () => {
  it.each<[string, string, string, string]>([
    ['will not pay it', told, 'Karsa will not pay the 340m crowns a year for the trains.', '340 million crowns'],
    ['holds it to be mad', flow, 'The dam at Sella feeds the river. “One hundred and twenty is a fantasy,” an aide said of the water.', '120 cubic metres'], // biome-ignore format: one line
  ])('as who %s', (_, one, other, figure) => {
    expect(conflictsOf(one, other)).toEqual([['stance', [figure, expect.stringContaining(other.split('. ').at(-1)!)]]])
  })

  it.each<[string, string, string]>([
    ['where the number is another', told, 'Karsa will not pay 900m crowns a year for the trains.'],
    ['where it is of something else', told, 'The port will not pay 340m dollars for the cranes.'],
    ['where nobody is against it', told, 'Karsa will pay the 340m crowns a year for the trains.'],
  ])('but not %s', (_, one, other) => expect(conflictsOf(one, other)).toEqual([]))
})

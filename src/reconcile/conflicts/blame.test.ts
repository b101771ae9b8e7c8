import { expect, it } from 'vitest'
import { madeUpActor, madeUpReport } from '../../record/testing/made-up.ts'
import { blameDrafts } from './blame.ts'
import { readPages } from './sentence.ts'
import { type ToldPage, toldStory } from './testing/told-story.ts'

const roles = { Lorvia: '', Karsa: '' }
const told = (...texts: string[]): ToldPage[] => texts.map((text) => ({ text, roles }))

it.each<[string, ToldPage[]]>([
  ['both blame each other for one thing', told('Lorvia accused Karsa of ending the talks.', 'Karsa blamed Lorvia for the end of the talks, and left Sella.')], // biome-ignore format: one line
  ['one blames whom another does not', told('Lorvia blames Karsa for the ferry strike.', 'The strike, which entered its second week, began when Lorvia refused to pay the pilots.')], // biome-ignore format: one line
])('Who is to blame is told otherwise where %s', (_, pages) => {
  const [conflict, ...others] = toldStory(pages).conflicts
  expect([conflict?.what.split(' or ').sort().at(-1), conflict?.sides.map((s) => s.says), others]).toEqual([
    'who is to blame: Karsa',
    pages.map((p) => p.text),
    [],
  ])
})

it.each<[string, ToldPage[]]>([
  ['the report blames the same', told('Lorvia blames Karsa for the strike.', 'The strike began when Karsa refused to pay the pilots.')], // biome-ignore format: one line
  ['the report tells of something else', told('Lorvia blames Karsa for the strike.', 'The meeting began after Lorvia rejected a toll.')], // biome-ignore format: one line
  ['two did it together', told('Lorvia blames Karsa for the strike.', 'The strike began when Lorvia and some Karsan owners rejected an offer.')], // biome-ignore format: one line
  ['a share of people hold one to be at fault', told('Karsa blamed Lorvia for the strike.', 'Polls showed that Karsans think Lorvia would be to blame for the strike, not Karsa.')], // biome-ignore format: one line
])('but not where %s', (_, pages) => expect(toldStory(pages).conflicts).toEqual([]))

const broke = (first: string, second: string): ToldPage => ({
  text: `Tarn said ${first}. Lorvia said ${second}.`,
  said: [['Tarn', first, 'said'], ['Lorvia', second, 'said']], // biome-ignore format: one line
  roles,
})

it.each<[string, ToldPage, number]>([
  ['whom the first blames blames another', broke('Lorvia broke the truce by shelling Sella', 'Karsa violated the accord'), 1], // biome-ignore format: one line
  ['the second only speaks of what may come', broke('Lorvia broke the truce', 'it would fight on if Karsa violated the accord'), 0], // biome-ignore format: one line
  ['both blame one', broke('Karsa broke the truce', 'Karsa violated the accord'), 0],
])('Of two accusations, one right after the other, %s', (_, page, count) =>
  expect(toldStory([page]).conflicts).toHaveLength(count),
)

it('Who accuses may be known by what is said, where no name stands before the word', () => {
  const pages: ToldPage[] = [
    { text: 'Karsa accused Lorvia of dragging out the ferry talks.', roles },
    { text: 'Lorvia left. In a short letter it put the blame on Karsa for dragging out the ferry talks.', said: [['Lorvia', 'Karsa for dragging out the ferry talks', 'put the blame on']], roles }, // biome-ignore format: one line
  ]
  expect(toldStory(pages).conflicts.map((c) => c.rule)).toEqual(['blame'])
})

it.each([
  ['one thing', 'walking away from a treaty at their meeting', 1],
  ['breaking a leg', 'breaking the leg of a horse', 0],
  ['two things', 'telling the press of words used in a meeting', 0],
] as const)(
  'Two who act for one side each are set against each other where they are blamed for %s',
  (_, matter, count) => {
    const texts = [
      `Lind blamed Karsa for ${matter}.`,
      'Berg blamed Lorvia for walking away from a treaty at that meeting.',
    ]
    const reports = texts.map((text) => madeUpReport({ text, headline: null }))
    const sides = { Lind: 'Lorvia', Karsa: 'Karsa', Berg: 'Karsa', Lorvia: 'Lorvia' }
    const actors = Object.entries(sides).map(([name, party]) => {
      const i = texts.findIndex((text) => text.includes(name))
      const start = texts[i]!.indexOf(name)
      const mentions = [{ report: reports[i]!.id, start, end: start + name.length }]
      return { ...madeUpActor(reports[i]!.id, name), id: name, party, mentions }
    })
    expect(
      blameDrafts(
        readPages(reports, []).flatMap((p) => p.sentences),
        actors,
        (id) => id,
      ),
    ).toHaveLength(count)
  },
)

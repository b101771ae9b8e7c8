import { describe, expect, it } from 'vitest'
import { toldStory } from '../../reconcile/conflicts/testing/told-story.ts'
import { terminalConflicts } from './terminal-conflicts.ts'

const plain = (text: string) => text
const colors = new Proxy({}, { get: () => plain }) as never
const show = (record: ReturnType<typeof toldStory>, length: 'brief' | 'whole') =>
  terminalConflicts(record, { width: 200, colors, length })

const story = toldStory([
  { text: 'Under the draft Lorvia would withdraw its heavy artillery 20 kilometres from the Sella pass.' },
  { text: 'The draft foresees the withdrawal of Lorvian artillery to 30 kilometres from the Sella pass.' },
  { text: 'About 2,000 fishermen of the northern harbour are still held prisoner on the Sella island, an aide said.' },
  { text: 'The list names 1,950 fishermen of the northern harbour still held prisoner on the Sella island.' },
])

describe('conflicts in the terminal', () => {
  it('stand with the words of each side and where they are', () => {
    const text = show(story, 'brief')
    expect(text).toMatch(/value +how far \(“Lorvia would withdraw its heavy artillery … from the Sella pass”\)/u)
    expect(text).toMatch(/· “Under the draft .*20 kilometres.*” \[1:0/u)
    expect(text).toMatch(/· “The draft foresees .*30 kilometres.*” \[2:0/u)
  })

  it('show no mark whose other half a passage leaves out', () => {
    const passages = (says: string) => {
      const { text, id } = story.reports[0]!
      return [{ report: id, start: text.indexOf(says), end: text.indexOf(says) + says.length }]
    }
    const { text } = story.reports[0]!
    const reports = [{ ...story.reports[0]!, text: text.replace('heavy artillery', 'heavy" artillery') }, ...story.reports.slice(1)] // biome-ignore format: one line
    const sides = [{ ...story.conflicts[0]!.sides[0]!, passages: passages('Under the draft Lorvia would withdraw its heavy artillery') }] // biome-ignore format: one line
    expect(show({ ...story, reports, conflicts: [{ ...story.conflicts[0]!, sides }] }, 'brief')).toContain('“Under the draft Lorvia would withdraw its heavy artiller”') // biome-ignore format: one line
  })

  it('in brief only count what looks different, in whole list it', () => {
    expect(show(story, 'brief')).toContain('and 1 by grain that only looks different: --all shows it')
    expect(show(story, 'brief')).not.toContain('1,950')
    expect(show(story, 'whole')).toMatch(
      /Only look different\n\ngrain .*\n {2}· “About 2,000 .*\n {2}· “The list names 1,950/u,
    )
  })

  it('name an outlet that its page does not name by its report, not by a file', () => {
    const origins = [{ id: 'o_1', kind: 'outlet' as const, name: story.reports[1]!.file!, actor: null }]
    const conflicts = story.conflicts.map((c) => ({ ...c, sides: c.sides.map((s) => ({ ...s, origins: ['o_1'] })) }))
    expect(show({ ...story, origins, conflicts }, 'brief')).toContain('from report 2')
  })

  it('say so where there are none', () => {
    expect(show(toldStory([{ text: 'It rained in Sella.' }]), 'brief')).toContain('no accounts were found to differ')
  })
})

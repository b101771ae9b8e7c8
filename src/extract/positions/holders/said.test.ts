import { expect, it } from 'vitest'
import type { Actor, Attribution } from '../../../record/finding.ts'
import { saidIn } from './said.ts'

const passage = ([start, end]: [number, number]) => ({ report: 'r_1', start, end })
const told = (id: string, content: [number, number][], cue: [number, number], source: [number, number] | null = null) =>
  ({
    id,
    speaker: id,
    content: content.map(passage),
    cue: [passage(cue)],
    source: source && passage(source),
    form: 'indirect',
  }) as unknown as Attribution

// One is inside the other; one is in two pieces far apart; one is longer than a few pages.
const said = saidIn(
  [
    told('outer', [[400, 700]], [390, 394], [380, 389]),
    told('inner', [[500, 530]], [490, 494]),
    told('parted', [[1500, 1530], [9000, 9100]], [1540, 1544]), // biome-ignore format: one line
    told('long', [[20_000, 60_000]], [19_990, 19_995]),
  ],
  ['outer', 'inner', 'parted', 'long'].map((id) => ({ id, kind: 'person', name: id, aliases: [], roles: [] }) as unknown as Actor), // biome-ignore format: one line
  () => null,
  [],
)

it.each<[number, string | null]>([
  [399, null],
  [400, 'outer'],
  [499, 'outer'],
  [500, 'inner'],
  [511, 'inner'],
  [512, 'inner'],
  [529, 'inner'],
  [530, 'outer'],
  [699, 'outer'],
  [700, null],
  [1500, 'parted'],
  [5000, null],
  [9099, 'parted'],
  [19_999, null],
  [20_000, 'long'],
  [40_960, 'long'],
  [59_999, 'long'],
  [60_000, null],
  [1_000_000, null],
])('at %d speaks %s', (offset, speaker) => {
  expect(said.speakerAt(offset)).toBe(speaker)
  expect(said.himselfAt(offset)).toBe(speaker)
})

it.each<[number, number, [string, boolean] | null]>([
  [490, 494, ['inner', true]],
  [392, 393, ['outer', true]],
  // A stretch over several is held by the shortest that it touches.
  [0, 100_000, ['inner', true]],
  [600, 1502, ['outer', false]],
  [1000, 1400, null],
  [700, 700, null],
  [695, 705, ['outer', false]],
])('the words %d to %d stand in %j', (start, end, found) => {
  const at = said.at({ start, end })
  expect(at && [at.attribution.id, at.inCue]).toEqual(found)
})

it('knows the piece, and who is called by a source', () => {
  expect(said.pieceAt({ start: 9010, end: 9011 })).toMatchObject({ start: 9000, end: 9100 })
  expect(said.pieceAt({ start: 3000, end: 3001 })).toBeNull()
  expect([379, 380, 388, 389].map((offset) => said.voiceAt(offset))).toEqual([null, 'outer', 'outer', null])
})

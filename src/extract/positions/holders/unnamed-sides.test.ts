import { describe, expect, it } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

describe('an official without a name', () => {
  it.each([
    ['“We will never accept foreign inspectors,” a French official said.', 'France rejects foreign inspectors'],
    ['A French official said his government would not accept foreign inspectors.', 'France rejects foreign inspectors'],
    [
      'France will not pay the fee of 30 crowns, a French official told reporters.',
      'France rejects pay the fee of 30 crowns',
    ],
    ['A French official said Poland must lift the tariffs.', 'France demands Poland must lift the tariffs'],
    ['Lorvian President Ada Berg left. Karsan President Jan Lund came. The president said he would reject the fee of 30 crowns.', ''], // biome-ignore format: one line
    ['“We will never accept foreign inspectors,” a former French official said.', ''],
    ['“We will never accept foreign inspectors,” a French lawmaker said.', ''],
    ['Republicans met. Republican members of the council said foreign inspectors were unacceptable.', 'Republicans rejects foreign inspectors'], // biome-ignore format: one line
    [
      'Republicans met. Some Republican lawmakers said foreign inspectors were unacceptable.',
      'some Republican lawmakers rejects foreign inspectors',
    ],
  ])('%s', (text, positions) => {
    expect(positionsTold(text).join('; ')).toBe(positions)
  })
})

import { expect, test } from 'vitest'
import { positionsTold } from '../testing/positions-told.ts'

test.each([
  // A lawyer is no 'which'.
  // A plan holds no stance, though its name looks like a body's.
  ['The Green New Deal aims to cut tolls. The Green New Deal wants a ban on nets.', []],
  // What is likely of one verb is likely of that joined to it.
  ['France is now likely to urge Poland to free the miners and to press Norway to lift the tariffs.', []],
  // 'Once' tells when of what is past.
  ['Once Jan Lund had left, the Senate passed the ferry bill.', ['Senate accepts ferry bill']],
  // What comes of it if they do is no demand.
  ['Ada Berg said there would be costs should Lorvia sign the ferry pact.', []],
  // One of them is not all of them.
  // Such talks are talks, not what was told before.
  [
    'Ada Berg rejected giving up the mines. She said she had no interest in such talks.',
    ['Ada Berg rejects giving up the mines', 'Ada Berg rejects talks'],
  ],
])('%s', (text, expected) => {
  expect(positionsTold(text)).toEqual(expected)
})

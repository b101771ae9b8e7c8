import { expect, it } from 'vitest'
import { groundOf } from '../ground.ts'
import { madeUpRecord } from '../testing/made-up-record.ts'
import { knownBy } from './known-by.ts'

const [rejects] = madeUpRecord.positions
const [attribution] = madeUpRecord.attributions

/** On whose word it is told that Karsa rejects something. */
function known(speaker: string): string {
  const record = { ...madeUpRecord, attributions: [{ ...attribution!, speaker }] }
  return knownBy(groundOf(record), [{ ...rejects!, authority: 'told', attribution: attribution!.id }])
}

it.each([
  ['unnamed: A port official', ', according to a port official (2 April)'],
  ['unnamed: Senior port officials', ', according to senior port officials (2 April)'],
  // It is Karsa's own word, too.
  ['unnamed: Karsa and some of its neighbours', ' (2 April)'],
])('told by %s', (speaker, words) => expect(known(speaker)).toBe(words))

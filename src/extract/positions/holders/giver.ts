import type { PositionReading } from '../position-reading.ts'
import { type Holder, holderAt, subjectOf } from './holders.ts'

/** Who gave out a text that asks or says something: 'the unions' of "the unions released a statement calling for a vote". */
export function giverOf(reading: PositionReading, text: number): Holder | null {
  const { tree, words } = reading
  if (!words.documents.has(tree.lemma(text)) || tree.relation(text) !== 'obj') return null
  const subject = subjectOf(tree, tree.head(text))
  return subject < 0 ? null : holderAt(reading, subject, false)
}

import type { StoryRecord } from '../../record/record.ts'

/** The same function, which makes its answer for a record once: many questions about it go through all of its findings. */
export function oncePerRecord<T extends object>(make: (record: StoryRecord) => T): (record: StoryRecord) => T {
  const made = new WeakMap<StoryRecord, T>()
  return (record) => {
    const known = made.get(record) ?? make(record)
    made.set(record, known)
    return known
  }
}

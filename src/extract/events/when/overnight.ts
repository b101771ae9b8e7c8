import type { ActReading } from '../acts/act-reading.ts'

/** When talks were that went on through a night: 'marathon talks ended on Friday' began on Thursday. `verb` carries them, or -1. */
export function overnight({ tree, words }: ActReading, noun: number, verb: number, when: string | null): string | null {
  if (when === null || verb < 0 || !/^\d{4}-\d\d-\d\d$/u.test(when) || !words.ending.has(tree.lemma(verb))) return when
  const long = tree.children(noun).some((c) => c < noun && words.overnight.has(tree.lower(c)))
  return long ? `${new Date(Date.parse(when) - 86_400_000).toISOString().slice(0, 10)}/${when}` : when
}

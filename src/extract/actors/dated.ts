import type { Document } from '../document.ts'
import { languageOf } from './language-of.ts'

/** Whether a word tells when, by what stands before it: 'In May', 'Last May'. */
export function isDated({ lower, tags, reporting, report }: Document, k: number): boolean {
  const { pointers, shades } = languageOf({ report }).names?.dates ?? {}
  const before = lower[k - 1] ?? ''
  return reporting.times.has(lower[k]!) && (tags[k - 1] === 'PREP' || !!pointers?.has(before) || !!shades?.has(before))
}

import type { Document, Stretch } from '../document.ts'
import { nationAt } from './places.ts'

/** 'the Senate', 'the Vandals': a body or many whom no list and no reading knows for a name, where they speak. `main` ends what is said before a comma. */
export function unlisted(
  document: Document,
  { from }: Stretch,
  main: number,
): { readonly at: Stretch; readonly kind: 'organisation' | 'group' } | null {
  const { tags, lower, reporting } = document
  const at = { from: from + 1, to: main }
  if (lower[from] !== 'the' || main - from < 2 || main - from > 3) return null
  for (let k = at.from; k < main; k++) if (tags[k] !== 'PROPER' || !/^\p{Lu}\p{Ll}/u.test(document.word(k))) return null
  const last = lower[main - 1]!
  if (nationAt(document, main - 1)) return null
  if (reporting.bodies.has(last)) return { at, kind: 'organisation' }
  return last.endsWith('s') ? { at, kind: 'group' } : null
}

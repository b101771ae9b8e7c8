import type { Document, Stretch } from '../document.ts'
import { oncePerDocument } from '../once-per-document.ts'
import { writtenAs } from './headings.ts'
import { namingsOf } from './namings.ts'
import { officeWords } from './roles.ts'

/** How often a surname must stand alone before the first full name with it, for another to bear it; and how near the two stand then. */
const least = 2
const near = 10
/** The most words between a name and what tells whose relative that is. */
const beside = 5

/** Where each surname stands alone for a person. Made once a report. */
const surnamesAlone = oncePerDocument((document: Document) => {
  const found = new Map<string, Stretch[]>()
  for (const { kind, at } of namingsOf(document)) {
    if (kind !== 'person' || at.to - at.from > 1) continue
    const surname = document.lower[at.from] as string
    if (!found.get(surname)?.push(at)) found.set(surname, [at])
  }
  return found
})

/** Whether a full name is told to be a relative's: 'first lady Ada Berg', 'Ada Berg, the president’s daughter'. */
export function isRelative(document: Document, { from, to }: Stretch): boolean {
  const { lower, tags } = document
  const { family, consorts } = officeWords(document)
  const before = tags[from - 1] === 'COMMA' ? from - 2 : from - 1
  if (family.has(lower[before] ?? '') || consorts.has(`${lower[before - 1]} ${lower[before]}`)) return true
  if (tags[to] !== 'COMMA') return false
  for (let k = to + 1; k < to + beside && /^(?:DET|ADJ|NOUN|PROPER|POSS|OWN)$/.test(tags[k] ?? ''); k++)
    if (tags[k + 1] !== 'POSS' && lower[k + 1] !== 'of' && family.has(lower[k] as string)) return true
  return false
}

/**
 * Whether a surname alone is somebody else's than the one whose full name the report gives, at its first place: 'President Berg' is not his daughter Ada
 * Berg, nor is Berg whom 'Ada Berg urged Berg to sign' names beside her. A report names its own people in full first.
 */
export function isOfAnother(document: Document, full: Stretch): boolean {
  const { lower, tags, quoteAt } = document
  const { heads } = officeWords(document)
  const { inHeading } = writtenAs(document)
  const surname = lower[full.to - 1] as string
  let before = 0
  let governs = false
  let meets = false
  for (const at of surnamesAlone(document).get(surname) ?? []) {
    if (inHeading(at.from)) continue
    if (at.from < full.from) before++
    if (heads.has(lower[at.from - 1] ?? '')) governs = true
    if (at.from <= full.to || at.from >= full.to + near || quoteAt[at.from] !== quoteAt[full.from]) continue
    const between = tags.slice(full.to, at.from)
    meets ||=
      between.some((tag) => /^(?:VERB|BE|HAVE|ING)$/.test(tag)) &&
      !between.some((tag) => /^(?:STOP|COMMA|QUOTE|AND|SUB|THAT)$/.test(tag))
  }
  return (before >= least || governs) && (meets || isRelative(document, full))
}

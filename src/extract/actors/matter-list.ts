import { languages } from '../../languages/index.ts'
import type { Document } from '../document.ts'

/** The most words of one matter: 'rural affairs'. */
const most = 3

/**
 * Where a list of matters ends that goes on behind the comma at `comma`: of 'minister of energy, trade and industry, said' behind 'industry'. The
 * words on both sides are matters of ministries, and 'and' stands before the last; -1 where it is no such list.
 */
export function matterListEnd({ lower, tags, length, report }: Document, comma: number): number {
  const { matters } = languages.get(report.language ?? '')?.sides?.ministries ?? {}
  const isMatter = (k: number) => /^(?:PROPER|NOUN|ADJ|ING)$/.test(tags[k] ?? '') && !!matters?.has(lower[k] as string)
  if (tags[comma] !== 'COMMA' || !isMatter(comma - 1)) return -1
  for (let k = comma; k < length; ) {
    const comma = tags[k] === 'COMMA'
    const and = tags[comma ? k + 1 : k] === 'AND'
    if (!comma && !and) return -1
    const from = k + (comma ? 1 : 0) + (and ? 1 : 0)
    let to = from
    while (to - from < most && isMatter(to)) to++
    if (to === from) return -1
    if (and) return to
    k = to
  }
  return -1
}

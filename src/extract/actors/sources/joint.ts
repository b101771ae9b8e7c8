import type { Document, Stretch } from '../../document.ts'
import { namingOver } from '../namings.ts'

/** What a part of a source names: somebody in person, a state or body, many of a kind; null where it only describes. */
type Part = 'person' | 'body' | 'many' | null

/**
 * The parts of a source that are speakers each by themselves: 'Ada Berg' and 'Karsan Foreign Minister Jan Lund' of the two joined by
 * 'and'. Empty where one speaks, or where 'and' stands in what is told of one ('Ada Berg, envoy to Lorvia and Karsa').
 */
export function jointSources(document: Document, source: Stretch): Stretch[] {
  const { lower, tags, reporting } = document
  const from = lower[source.from] === 'both' ? source.from + 1 : source.from
  for (let k = source.to - 2; k > from; k--) {
    if (lower[k] !== 'and' || tags[k] !== 'AND' || namingOver(document, k)) continue
    const last = { from: k + 1, to: source.to }
    const closed = tags[k - 1] === 'COMMA'
    const before = { from, to: closed ? k - 1 : k }
    const firsts = listed(before)
    const kinds = [...firsts, last].map(partOf)
    const isList = firsts.length > 1 && kinds.every((kind) => kind === kinds[0] && kind !== null)
    if (isList) return [...firsts, last]
    // An apposition stands between commas: 'Ada Berg, the envoy, and Jan Lund'.
    const [first, other] = [partOf(before), kinds.at(-1)]
    if (firsts.length > 1 && !(closed && first === 'person')) continue
    if (first && other && first !== 'many' && (other !== 'many' || first === 'person')) return [before, last]
  }
  return []

  function listed({ from, to }: Stretch): Stretch[] {
    const parts: Stretch[] = []
    let begin = from
    for (let k = from; k <= to; k++) {
      if (k < to && tags[k] !== 'COMMA') continue
      parts.push({ from: begin, to: k })
      begin = k + 1
    }
    return parts
  }

  function partOf({ from, to }: Stretch): Part {
    let end = from
    while (end < to && tags[end] !== 'COMMA' && tags[end] !== 'WHO' && !/^[(–—]$/.test(lower[end]!)) end++
    if (end === from) return null
    for (let k = from; k < end; k++)
      if (!/^(?:DET|ADJ|NUM|NOUN|PROPER|POSS|QUANT)$/.test(tags[k] as string) && !namingOver(document, k)) return null
    const naming = namingOver(document, end - 1)
    if (naming && naming.at.to <= end && naming.at.from >= from) {
      if (naming.kind === 'person') return 'person'
      if (naming.kind === 'organisation' || naming.kind === 'outlet') return 'body'
      const name = Array.from({ length: naming.at.to - naming.at.from }, (_, n) => lower[naming.at.from + n]).join(' ')
      return naming.kind === 'place' && reporting.governments.has(name) ? 'body' : null
    }
    const noun = lower[end - 1] as string
    return tags[from] !== 'OWN' && noun.endsWith('s') && reporting.people.has(noun) ? 'many' : null
  }
}

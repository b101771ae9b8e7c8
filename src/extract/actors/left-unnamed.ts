import { noUnnamed } from '../../languages/unnamed-words.ts'
import type { Document, Stretch } from '../document.ts'
import { headOf } from './heads.ts'
import { joinWords } from './names.ts'
import { nationAt } from './places.ts'
import { isMany } from './roles.ts'

/**
 * The words of a source that names nobody whom the report knows, where they tell of people, of a body, of a share of many or of what
 * somebody wrote: 'many', '13 percent of voters', 'the governor’s office', 'the bill'. Null for things. `main` ends what is said before a comma.
 */
export function leftUnnamed(document: Document, source: Stretch, main: number): string | null {
  const { tags, lower, reporting } = document
  const words = reporting.unnamed ?? noUnnamed
  let head = source.from
  let share = false
  const behind = (k: number) => /^(?:PREP|ING|PART|TO)$/.test(tags[k]!) || (tags[k] === 'ADJ' && tags[k - 1] === 'NOUN')
  if (tags[head] === 'WHO') return null
  while (head < main && !(head > source.from && behind(head))) {
    if (words.shares.has(lower[head] as string)) share = true
    head++
  }
  const word = (lower[head - 1] ?? '').replace(/\.$/, '')
  // 'two of them'
  const some = words.alone.has(word) || (words.counts.has(word) && lower[head] === 'of' && tags[head + 1] === 'OBJ')
  const alone = head - source.from === 1 && some
  const kind = [reporting.people, words.collective, words.papers, reporting.texts].some((list) => list.has(word))
  // 'the North Koreans', 'the Dutch'
  const nation = tags[source.from] === 'DET' && head - source.from > 1 && !!nationAt(document, head - 1)
  const body = tags[head - 1] !== 'PROPER' && (isMany(document, word) || reporting.bodies.has(word))
  if (
    !share &&
    !alone &&
    !kind &&
    !body &&
    !nation &&
    !words.endings.test(headOf(document, joinWords(document, { from: source.from, to: main })))
  )
    return null
  const whole = joinWords(document, source)
  const isWork = reporting.texts.has(word) || words.papers.has(word)
  return isWork || whole.length > 120 ? joinWords(document, { from: source.from, to: main }) : whole
}

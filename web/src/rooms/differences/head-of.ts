import type { Conflict } from '../../../../src/api/types.ts'
import { capital } from '../../parts/capital.ts'

type Side = Conflict['sides'][number]

/**
 * What stands over a side's passage: the short words that differ, "17 hours". None where one of the sides says a whole sentence or is
 * cut out of one: it stands below, marked, and a head over one side alone would say nothing.
 */
export function headOf(side: Side, sides: readonly Side[]): string | null {
  return sides.some(isSentence) ? null : capital(bare(side.says))
}

/** Whether what a side says is its own passage, and more than a value. */
const isSentence = ({ says, passages: [first] }: Side) =>
  first !== undefined &&
  Math.abs(first.end - first.start - says.length) <= 3 &&
  (says.length > 60 || /[.,!?]$/u.test(says))

/** Without a comma at the end, and without quotation marks where one of a pair was cut off. */
function bare(words: string): string {
  const count = (mark: RegExp) => words.match(mark)?.length ?? 0
  const isWhole = count(/“/gu) === count(/”/gu) && count(/"/gu) % 2 === 0
  return (isWhole ? words : words.replace(/[“”"]/gu, '')).replace(/[\s,;:]+$/u, '')
}

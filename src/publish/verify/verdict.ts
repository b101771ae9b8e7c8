import type { StoryRecord } from '../../record/record.ts'
import { version } from './version.ts'

/** What came of checking a file: it holds, with what was checked; or what does not hold first; or what cannot be checked here. */
export type Verdict =
  | {
      readonly holds: true
      /** 'a brief as a page', 'a record'. */
      readonly what: string
      /** How many sentences were made again and found the same; none in a record. */
      readonly sentences: number
      /** How many references, or passages of a record, were held against their texts. */
      readonly references: number
      readonly texts: number
      /** What the check could not reach. */
      readonly remarks: readonly string[]
      /** The record that the file holds, for reading its texts anew; a Markdown file holds none. */
      readonly record?: StoryRecord
    }
  | {
      readonly holds: false
      /** 'altered': something in it is not what its texts or digests say. 'unchecked': nothing shows that, and not all could be checked. */
      readonly why: 'altered' | 'unchecked'
      readonly problem: string
    }

/** The verdict on a file in which something is not what its texts or digests say; `problem` goes to the user as it is. */
export const altered = (problem: string): Verdict => ({ holds: false, why: 'altered', problem })
/** The verdict where nothing shows that, and not all could be checked. */
export const unchecked = (problem: string): Verdict => ({ holds: false, why: 'unchecked', problem })

/**
 * Sentences that this program would put otherwise, though the file's own digests hold: that is no sign of alteration where another
 * version wrote them. `sealed` tells whether the file carries a digest of its sentences.
 */
export function otherwise(
  difference: string,
  { writtenBy, sealed }: { readonly writtenBy: string | null; readonly sealed: boolean },
): Verdict {
  const who = writtenBy === null ? 'a version of Readout that it does not name' : `Readout ${writtenBy}`
  const own = sealed
    ? 'its own digest of them holds, which shows that nobody altered them without sealing it anew'
    : 'it carries no digest of them'
  return unchecked(
    `its texts and passages hold; its sentences cannot be checked: it was written by ${who}, and this program, Readout ${version}, puts them otherwise (${difference}); ${own}`,
  )
}

import { languages } from '../../languages/index.ts'

/**
 * A term's words as a row shows them: without what only leads to them, and no mark or bracket without its other. 'It would lower tolls' is
 * 'lower tolls', 'open “the gates' is 'open the gates'.
 */
export function shownWords(words: string, code: string): string {
  const led = languages.get(code)?.terms?.shown.led
  const inner = paired(led ? words.replace(led, '') : words)
  return inner.length > 3 ? inner : words
}

/** Whether a term's words can be read by themselves: not 'are closed', nor 'tolls on the'. */
export const isReadable = (words: string, code: string): boolean =>
  !languages.get(code)?.terms?.shown.torn.test(words) && paired(words) === words

function paired(words: string): string {
  const opened = words.replace(/\s*\([^()]*$/u, '')
  const closed = opened.split(')').length > opened.split('(').length ? opened.replace(/\)(?=[^)]*$)/u, '') : opened
  const count = (mark: RegExp) => (closed.match(mark) ?? []).length
  const isWhole = count(/[“„«]/gu) === count(/[”»]/gu) && count(/"/gu) % 2 === 0
  return (isWhole ? closed : closed.replace(/[“”„«»"]/gu, '')).trim()
}

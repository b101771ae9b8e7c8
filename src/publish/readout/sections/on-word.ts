import type { Attribution } from '../../../record/finding.ts'
import type { Passage } from '../../../record/passage.ts'
import type { Ground } from '../ground.ts'
import { attributionsIn } from './by-report.ts'
import { isHers, speakerInWords } from './passages.ts'

/** A law or a deal that tells what is in itself. */
const textual =
  /\b(?:act|agreement|treaty|pact|accord|law|bill|plan|deal|resolution|draft|protocol|legislation|text|document)s?$/iu

/** On whose word a passage stands: ', according to a port official', ', according to Nordpost'; '' where the report tells it itself. */
export function onWord(ground: Ground, { report, start, end }: Passage): string {
  const length = ({ content }: Attribution) => content.reduce((sum, c) => sum + c.end - c.start, 0)
  const [inner] = attributionsIn(ground, report)
    .filter((a) => a.content.some((c) => c.start <= start && end <= c.end + 2))
    .sort((a, b) => length(a) - length(b))
  if (!inner || (inner.speaker !== null && isHers(inner.speaker))) return ''
  const speaker = inner.speaker === null ? (inner.via[0] ?? '') : speakerInWords(ground, inner.speaker)
  const words = speaker.replace(/\uE000[^\uE001]*\uE001/u, '')
  // 'The deal bars it, according to the deal'.
  return speaker === '' || textual.test(words) || words.length > 80 || /[,:—–(]|\b(?:who|which|that)\b/u.test(words)
    ? ''
    : `, according to ${speaker}`
}

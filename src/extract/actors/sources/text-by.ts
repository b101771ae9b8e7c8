import { noPress } from '../../../languages/press-words.ts'
import { outletsIn } from '../../citations/outlets.ts'
import type { Document, Stretch } from '../../document.ts'
import { nounPhraseEnd } from '../../phrases.ts'
import { headNoun } from '../heads.ts'
import { joinWords } from '../names.ts'
import { namingOver } from '../namings.ts'
import { type DraftSpeaker, nobody } from '../told-before.ts'
import type { KnownPeople } from './source-words.ts'

/** A text by itself, and who is told behind 'by': 'readings' and 'the Institute' of 'readings published last week by the Institute'. */
interface TextBy {
  readonly text: Stretch
  readonly makers: readonly Stretch[]
  readonly finders: readonly Stretch[]
}

/** How far behind its participle 'by' may stand: 'drawn up by', 'published early last week by'. */
const near = 5

/**
 * Whose words a text is that somebody made or came by: 'a timetable drawn up by the port and seen by the Tide' is the port's; 'part of the draft seen
 * by the Tide' nobody's who is known. Null where the source is no such text. `speakerOf` reads a phrase as a source.
 */
export function speakerOfTextBy(
  { document }: KnownPeople,
  source: Stretch,
  speakerOf: (phrase: Stretch) => DraftSpeaker,
): DraftSpeaker | null {
  const told = textBy(document, source)
  if (!told) return null
  const { text, makers, finders } = told
  const outlets = finders.flatMap((finder) => outletsIn(document, finder).map(({ name }) => name))
  // 'Berg’s letter', 'a Lorvian report'; 'the letter' is not what was just said.
  const pointsBack = /^(?:the|that|this|these|those)$/.test(document.lower[text.from]!)
  const isMade = makers.length > 0 && !document.tags.slice(text.from, text.to).includes('POSS')
  const own = isMade ? speakerOf(makers[0]!) : pointsBack ? nobody : speakerOf(text)
  if (own.player || (isMade && own.unnamed)) return { ...own, outlets }
  const to = document.tags[source.to - 1] === 'COMMA' ? source.to - 1 : source.to
  return { ...nobody, unnamed: joinWords(document, { from: source.from, to }), outlets }
}

function textBy(document: Document, { from, to }: Stretch): TextBy | null {
  const { lower, tags, reporting } = document
  const { made, seen } = reporting.press ?? noPress
  const makers: Stretch[] = []
  const finders: Stretch[] = []
  let first = to
  for (let k = from + 1; k < to; k++) {
    const list = made.has(lower[k]!) ? makers : seen.has(lower[k]!) ? finders : null
    // 'Ada Berg, whose book was published by the Tide'
    if (/^(?:WHO|THAT|BE|HAVE)$/.test(tags[k]!)) break
    if (!list || tags[k - 1] === 'DET') continue
    let by = k + 1
    while (by < to && by < k + near && lower[by] !== 'by' && tags[by] !== 'COMMA') by++
    if (lower[by] !== 'by' && !(list === finders && lower[k + 1] === 'with')) continue
    const begin = lower[by] === 'by' ? by + 1 : k + 2
    const end = nounPhraseEnd(document, begin, to, false)
    if (end === begin) continue
    list.push({ from: begin, to: end })
    first = Math.min(first, k)
    k = end - 1
  }
  const text = { from, to: /^(?:COMMA|ADV)$/.test(tags[first - 1]!) ? first - 1 : first }
  const noun = headNoun(document, from, text.to)
  const isSomebody =
    noun >= 0 ? reporting.people.has(lower[noun]!) : namingOver(document, text.to - 1)?.kind === 'person'
  const isText = text.to > from && !isSomebody
  return first < to && isText ? { text, makers, finders } : null
}

import type { Document, Frame } from '../document.ts'
import { nounPhraseEnd } from '../phrases.ts'
import { clauseEnd } from './clause-end.ts'
import { trim } from './content.ts'
import type { Draft } from './draft.ts'

/** "According to X, …" and "…, according to X". */
export function byAccordingTo(document: Document, frame: Frame, number: number): Draft[] {
  const { lower, quoteAt, quotes, tags } = document
  const drafts: Draft[] = []
  for (let i = frame.from; i + 2 < frame.to; i++) {
    if (lower[i] !== 'according' || lower[i + 1] !== 'to' || quotes[quoteAt[i] as number]?.whole) continue
    const end = nounPhraseEnd(document, i + 2, frame.to, true)
    if (end === i + 2) continue
    const pieces = []
    let left = frame.from
    for (let k = i - 1; k > frame.from; k--) {
      if (lower[k] === ';' && quoteAt[k] === -1) {
        left = k + 1
        break
      }
    }
    if (i - left > 1) {
      pieces.push({ from: left, to: i })
      // 'The port takes, according to the ministry, nine ships a day.'
      const open = tags[end] === 'COMMA' || /^(?:-|–|—|--)$/.test(lower[end] ?? '')
      if (
        open &&
        end + 1 < frame.to &&
        (!verbIn(left, i) || /^(?:VERB|BE|HAVE|MODAL|DO|ADV)$/.test(tags[end + 1] as string))
      ) {
        pieces.push({ from: end + 1, to: clauseEnd(document, end + 1, frame.to) })
      }
    } else pieces.push({ from: tags[end] === 'COMMA' ? end + 1 : end, to: clauseEnd(document, end + 1, frame.to) })
    const content = pieces.map((piece) => trim(document, piece)).filter((piece) => piece.to > piece.from)
    if (!content.length) continue
    drafts.push({
      source: { from: i + 2, to: end },
      cue: [{ from: i, to: i + 2 }],
      content,
      rule: 'according-to',
      frame: number,
    })
  }
  return drafts

  function verbIn(from: number, to: number): boolean {
    for (let k = from; k < to; k++)
      if (/^(?:BE|HAVE|MODAL|DO)$/.test(tags[k] as string) || (tags[k] === 'VERB' && k < to - 2)) return true
    return false
  }
}

import type { Document, Frame } from '../document.ts'
import { clauseBegins, nounPhraseEnd } from '../phrases.ts'
import type { AttributionDraft } from './attribution-draft.ts'
import { clauseEnd } from './clause-end.ts'
import { trim } from './content.ts'

/** "According to X, …" and "…, according to X". */
export function byAccordingTo(document: Document, frame: Frame, number: number): AttributionDraft[] {
  const { lower, quoteAt, quotes, reporting, tags } = document
  const drafts: AttributionDraft[] = []
  for (let i = frame.from; i + 2 < frame.to; i++) {
    if (
      !reporting.saying.according.has(lower[i] as string) ||
      lower[i + 1] !== 'to' ||
      quotes[quoteAt[i] as number]?.whole
    )
      continue
    const end = sourceEnd(i + 2, frame.to)
    if (end === i + 2) continue
    const pieces = []
    let left = frame.from
    for (let k = i - 1; k > frame.from; k--) {
      if (lower[k] === ';' && quoteAt[k] === -1) {
        left = k + 1
        break
      }
    }
    if (i - left > 1 && !leads(left, i)) {
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
    } else {
      const from = tags[end] === 'COMMA' ? end + 1 : end
      pieces.push({ from, to: clauseEnd(document, end + 1, frame.to) })
    }
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

  /** The end of the source: of a whole list ('the Tide, the Mail and a port official'), or of one with its apposition. */
  function sourceEnd(from: number, to: number): number {
    const plain = nounPhraseEnd(document, from, to, false)
    if (plain === from || tags[plain] !== 'COMMA') return nounPhraseEnd(document, from, to, true)
    const list = listEnd(plain, to)
    if (list) return list
    const whole = nounPhraseEnd(document, from, to, true)
    if (tags[plain + 1] === 'WHO') return whole
    const closed = whole >= to || tags[whole] === 'COMMA' || tags[whole] === 'STOP'
    return closed && (tags[whole] === 'COMMA' || !clauseBegins(document, plain + 1, to)) ? whole : plain
  }

  /** Where a list with commas and an 'and' ends whose first part ends at `comma`; 0 where it is none. */
  function listEnd(comma: number, to: number): number {
    let k = comma
    for (let guard = 0; guard < 6 && tags[k] === 'COMMA'; guard++) {
      const last = tags[k + 1] === 'AND'
      const from = last ? k + 2 : k + 1
      const next = nounPhraseEnd(document, from, to, false)
      if (next === from || /^(?:PRON|OBJ)$/.test(tags[from] as string)) return 0
      let and = last
      for (let n = from; n < next; n++) if (tags[n] === 'AND') and = true
      if (and) return next >= to || /^(?:COMMA|STOP)$/.test(tags[next] as string) ? next : 0
      k = next
    }
    return 0
  }

  /** 'However,', 'But': what leads to the clause behind and says nothing itself. */
  function leads(from: number, to: number): boolean {
    for (let k = from; k < to; k++) if (!/^(?:ADV|AND|SUB|COMMA|STOP|PRON)$/.test(tags[k] as string)) return false
    return true
  }

  function verbIn(from: number, to: number): boolean {
    for (let k = from; k < to; k++)
      if (/^(?:BE|HAVE|MODAL|DO)$/.test(tags[k] as string) || (tags[k] === 'VERB' && k < to - 2)) return true
    return false
  }
}

import type { Furniture, Part } from '../../record/report.ts'
import type { Draft } from './draft.ts'

const partOf: Readonly<Record<string, Part['part']>> = { headline: 'headline', byline: 'byline', date: 'date' }

/** A draft as spans: what is neither body nor a part is furniture. A span covers neighbouring pieces with the same reason; a part stays in its block. */
export function spansOf({ page, reasons }: Draft): { furniture: Furniture[]; parts: Part[] } {
  const furniture: Furniture[] = []
  const parts: Part[] = []
  let before = -1
  page.pieces.forEach(({ start, end, block }, i) => {
    if (start === end) return
    const reason = reasons[i]!
    const joined = before >= 0 && reasons[before] === reason
    const blockBefore = before >= 0 ? page.pieces[before]!.block : -1
    before = i
    if (reason === null) return
    const part = partOf[reason]
    if (part && joined && blockBefore === block) parts[parts.length - 1]!.end = end
    else if (part) parts.push({ part, start, end })
    else if (joined) furniture[furniture.length - 1]!.end = end
    else furniture.push({ start, end, reason })
  })
  return { furniture, parts }
}

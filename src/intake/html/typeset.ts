import type { Block, PageElement, Piece } from './page.ts'

/** What stands between two blocks: nothing, a line end, or a blank line. */
type Break = 0 | 1 | 2

const edges = /^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g

/**
 * Sets words one after the other as a browser would: white space collapsed, blocks parted. Add pieces in document order. A
 * no-break space counts as white space: it is for the eye only, and pages use it at whim.
 */
export function typesetter() {
  const parts: string[] = []
  const pieces: Piece[] = []
  const blocks: Block[] = []
  let length = 0
  let broken: Break = 2
  let space = ''
  let open: { start: number; first: number; element: PageElement } | null = null

  const write = (words: string) => {
    parts.push(words)
    length += words.length
  }
  const endBlock = () => {
    if (open) blocks.push({ ...open, end: length, last: pieces.length })
    open = null
  }
  return {
    get count() {
      return pieces.length
    },
    /** Ends the line (1) or the paragraph (2). */
    end(level: 1 | 2) {
      if (level > broken) broken = level
      space = ''
    },
    /** Two line breaks in a row are how old pages part paragraphs. */
    lineBreak() {
      broken = broken === 0 ? 1 : 2
      space = ''
    },
    /** Cells of a row stand on one line. */
    cell() {
      if (broken === 0) space = '\t'
    },
    add(raw: string, element: PageElement, holder: PageElement) {
      const words = raw.normalize('NFC').replace(/[ \t\n\r\f\v\u00a0]+/g, ' ')
      const trimmed = words.replace(edges, '')
      if (trimmed === '') {
        if (words !== '' && broken === 0) space ||= ' '
        return
      }
      if (broken > 0) {
        endBlock()
        if (length > 0) write(broken === 1 ? '\n' : '\n\n')
      } else {
        write(space || (/^\s/.test(words) ? ' ' : ''))
      }
      open ??= { start: length, first: pieces.length, element: holder }
      pieces.push({ start: length, end: length + trimmed.length, element, block: blocks.length })
      write(trimmed)
      broken = 0
      space = /\s$/.test(words) ? ' ' : ''
    },
    finish(): { text: string; pieces: Piece[]; blocks: Block[] } {
      endBlock()
      const text = parts.join('')
      const set = { text, pieces, blocks }
      return text === text.normalize('NFC') ? set : normalized(set)
    },
  }
}

/**
 * Marks may join a letter across a tag (`e<b>&#x301;</b>`) and shorten the text. The few blocks where that happens become one
 * piece, their first; the others of the block stay as empty pieces at its end, so that the numbering holds.
 */
function normalized({ text, pieces, blocks }: { text: string; pieces: Piece[]; blocks: Block[] }) {
  let out = ''
  let from = 0
  const moved: Block[] = []
  for (const block of blocks) {
    out += text.slice(from, block.start)
    const start = out.length
    const words = text.slice(block.start, block.end)
    const composed = words.normalize('NFC')
    out += composed
    from = block.end
    for (let i = block.first; i < block.last; i++) {
      const piece = pieces[i]!
      if (composed === words) {
        const shift = start - block.start
        pieces[i] = { ...piece, start: piece.start + shift, end: piece.end + shift }
      } else pieces[i] = { ...piece, start: i === block.first ? start : out.length, end: out.length }
    }
    moved.push({ ...block, start, end: out.length })
  }
  return { text: out, pieces, blocks: moved }
}

import { Readability } from '@mozilla/readability'
import { type DomDocument, type DomElement, type DomNode, ELEMENT, TEXT } from './dom.ts'
import type { Page } from './page.ts'
import { MARK } from './visible-page.ts'

/**
 * Which pieces of a page Readability takes for the article, one flag a piece; all false where it finds none. The document must
 * be the one that the page was read from, and is used up.
 */
export function readablePieces(document: DomDocument, page: Page): boolean[] {
  const reader = new Readability<DomElement>(document as never, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: ((node: DomElement) => node) as never,
  })
  const article = articleOf(reader)
  if (!article) return page.pieces.map(() => false)

  const kept = new Set<number>()
  const lines = new Set<string>()
  for (const element of article.querySelectorAll('*')) {
    let marked = false
    for (const { name } of element.attributes) {
      if (!name.startsWith(MARK)) continue
      kept.add(Number(name.slice(MARK.length)))
      marked = true
    }
    // Readability puts loose text of a <div> into a <p> of its own making, and drops the <div> if nothing else is in it.
    if (!marked && element.localName === 'p') for (const line of linesOf(element)) lines.add(line)
  }
  const keptBlocks = page.blocks.map((block) => lines.has(unspaced(page.text.slice(block.start, block.end))))
  return page.pieces.map((piece) => kept.has(piece.element.index) || keptBlocks[piece.block]!)
}

/** Readability throws on some broken pages; such a page has no article for it, and our own passes go over it alone. */
function articleOf(reader: Readability<DomElement>): DomDocument | null {
  try {
    return (reader.parse()?.content as unknown as DomDocument | undefined) ?? null
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

const unspaced = (text: string) => text.replace(/\s+/g, '').normalize('NFC')

/** The lines of a paragraph without their white space, parted at its `<br>`s. */
function linesOf(paragraph: DomNode): string[] {
  let lines = ['']
  for (let node = following(paragraph, paragraph); node; node = following(node, paragraph)) {
    if (node.nodeType === TEXT) lines.push((lines.pop() ?? '') + (node.data ?? ''))
    else if (node.nodeType === ELEMENT && node.localName === 'br') lines.push('')
  }
  lines = lines.map(unspaced)
  return lines.filter((line) => line !== '')
}

/** The node after this one in document order, within the root. */
function following(node: DomNode, root: DomNode): DomNode | null {
  if (node.firstChild) return node.firstChild
  for (let at: DomNode | null = node; at && at !== root; at = at.parentNode) if (at.nextSibling) return at.nextSibling
  return null
}

/** An element of a page as we keep it, light and numbered in document order; nothing of it changes once the page is read. `<p class="lead">` has the names ' lead '. */
export interface PageElement {
  /** Its place in `page.elements`, which is document order. */
  readonly index: number
  /** Lower case: 'div'. */
  readonly tag: string
  readonly parent: PageElement | null
  readonly depth: number
  readonly attributes: Readonly<Record<string, string>>
  /** The words of its class, id and similar names, lower case, split at hyphens, underscores and capitals: 'relatedStories box' is ' related stories box '. */
  readonly names: string
  readonly children: PageElement[]
  /** The element after it under the same parent, or null. */
  next: PageElement | null
  /** The pieces under it are `page.pieces.slice(first, last)`. */
  first: number
  last: number
}

/** One text node's visible words, or one line of them, where they stand in the text. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly element: PageElement
  /** Its place in `page.blocks`. */
  readonly block: number
}

/** A line or paragraph of the text. */
export interface Block {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
  /** The innermost element that makes a block and holds its first piece. */
  readonly element: PageElement
}

/** A page's visible text, made once, and the elements that it came from. */
export interface Page {
  readonly text: string
  readonly elements: readonly PageElement[]
  readonly pieces: readonly Piece[]
  readonly blocks: readonly Block[]
  /** `letters[i]` is how many code units of text the first i pieces hold; `linked[i]`, how many of them stand in links. */
  readonly letters: readonly number[]
  readonly linked: readonly number[]
}

/** How many code units of visible text an element holds. */
export const lengthOf = (page: Page, { first, last }: { first: number; last: number }) =>
  page.letters[last]! - page.letters[first]!

/** The share of an element's (or block's) text that stands in links, 0 to 1. */
export function linkShare(page: Page, range: { first: number; last: number }): number {
  const length = lengthOf(page, range)
  return length === 0 ? 0 : (page.linked[range.last]! - page.linked[range.first]!) / length
}

/** The visible text under an element, its blocks separated as in the page's text. */
export function textOf(page: Page, { first, last }: { first: number; last: number }): string {
  return first === last ? '' : page.text.slice(page.pieces[first]!.start, page.pieces[last - 1]!.end)
}

/** The element and those that hold it, innermost first. */
export function* upwards(element: PageElement | null): Generator<PageElement> {
  for (let at = element; at; at = at.parent) yield at
}

/** The innermost of the element and those that hold it for which the test holds, or null. */
export function nearest(element: PageElement | null, test: (element: PageElement) => boolean): PageElement | null {
  for (const at of upwards(element)) if (test(at)) return at
  return null
}

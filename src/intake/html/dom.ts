/** The little of linkedom's nodes that we look at: its own types need the browser's library. */
export interface DomNode {
  readonly nodeType: number
  readonly localName?: string
  readonly data?: string
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly parentNode: DomNode | null
}

export interface DomElement extends DomNode {
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  setAttribute(name: string, value: string): void
  getAttribute(name: string): string | null
  readonly textContent: string
}

export interface DomDocument extends DomNode {
  readonly documentElement: DomElement
  readonly childNodes: Iterable<DomNode>
  querySelectorAll(selector: string): Iterable<DomElement>
}

export const ELEMENT = 1
export const TEXT = 3
export const CDATA = 4

import { CDATA, type DomDocument, type DomElement, type DomNode, ELEMENT, TEXT } from './dom.ts'
import type { Page, PageElement } from './page.ts'
import { typesetter } from './typeset.ts'
import { isSeen } from './visible.ts'
import { cellTags, lineTags, paragraphTags } from './vocabulary.ts'

/** Begins the attribute that marks an element, so that it is known again after Readability has rebuilt the document. */
export const MARK = 'readout-'

const namingAttributes = ['class', 'id', 'data-testid', 'data-component', 'data-module']

function namesOf(attributes: Readonly<Record<string, string>>): string {
  const names = namingAttributes.flatMap((name) => attributes[name] ?? []).join(' ')
  if (names.trim() === '') return ' '
  const words = names.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase()
  return ` ${words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `
}

function pageElement(node: DomElement, parent: PageElement, index: number, piece: number): PageElement {
  const attributes: Record<string, string> = Object.create(null)
  for (const { name, value } of node.attributes) attributes[name.toLowerCase()] = value
  return {
    index,
    tag: (node.localName ?? '').toLowerCase(),
    parent,
    depth: parent.depth + 1,
    attributes,
    names: namesOf(attributes),
    children: [],
    next: null,
    first: piece,
    last: piece,
  }
}

const breakOf = (tag: string) => (paragraphTags.has(tag) ? 2 : lineTags.has(tag) ? 1 : 0)
const makesBlock = (tag: string) => breakOf(tag) > 0 || cellTags.has(tag)

/**
 * A parsed page as its visible text, block by block, with the elements that the text came from. Marks every seen element of the
 * document with an attribute `readout-N`, N being its index. Iterative, so that no depth overflows the stack.
 */
export function visiblePage(document: DomDocument): Page {
  const setter = typesetter()
  const root: PageElement = {
    index: 0,
    tag: '#document',
    parent: null,
    depth: 0,
    attributes: {},
    names: ' ',
    children: [],
    next: null,
    first: 0,
    last: 0,
  }
  const elements: PageElement[] = [root]
  const holders: PageElement[] = [root]
  let at = root
  let preformatted = 0

  const enter = (node: DomElement): boolean => {
    const element = pageElement(node, at, elements.length, setter.count)
    if (!isSeen(element.tag, element.attributes)) return false
    node.setAttribute(`${MARK}${element.index}`, '')
    elements.push(element)
    const before = at.children.at(-1)
    if (before) before.next = element
    at.children.push(element)
    at = element
    if (element.tag === 'br') setter.lineBreak()
    else edge(element.tag)
    if (makesBlock(element.tag)) holders.push(element)
    if (element.tag === 'pre') preformatted++
    return true
  }
  const leave = () => {
    at.last = setter.count
    if (at.tag !== 'br') edge(at.tag)
    if (makesBlock(at.tag)) holders.pop()
    if (at.tag === 'pre') preformatted--
    at = at.parent!
  }
  const edge = (tag: string) => {
    const level = breakOf(tag)
    if (level > 0) setter.end(level as 1 | 2)
    else if (cellTags.has(tag)) setter.cell()
  }
  const addText = (words: string) => {
    const lines = preformatted > 0 ? words.split(/\r\n?|\n/) : [words]
    lines.forEach((line, i) => {
      if (i > 0) setter.lineBreak()
      setter.add(line, at, holders.at(-1)!)
    })
  }

  const walk = (top: DomNode) => {
    let node: DomNode | null = top
    while (node) {
      let entered = false
      if (node.nodeType === ELEMENT) entered = enter(node as DomElement)
      else if ((node.nodeType === TEXT || node.nodeType === CDATA) && node.data) addText(node.data)
      if (entered && node.firstChild) {
        node = node.firstChild
        continue
      }
      if (entered) leave()
      while (node && node !== top && !node.nextSibling) {
        node = node.parentNode
        if (node) leave()
      }
      node = node === top ? null : (node?.nextSibling ?? null)
    }
  }
  // A document's own children, since linkedom knows nothing that follows a doctype as its sibling.
  for (const top of document.childNodes) walk(top)
  root.last = setter.count
  const { text, pieces, blocks } = setter.finish()
  return { text, elements, pieces, blocks, ...counts(pieces) }
}

function counts(pieces: Page['pieces']): Pick<Page, 'letters' | 'linked'> {
  const letters = [0]
  const linked = [0]
  const inLink = new Map<PageElement, boolean>()
  const isLinked = (element: PageElement): boolean => {
    const path: PageElement[] = []
    let known: boolean | undefined
    for (let at: PageElement | null = element; at && known === undefined; at = at.parent) {
      known = at.tag === 'a' && at.attributes.href !== undefined ? true : inLink.get(at)
      path.push(at)
    }
    for (const passed of path) inLink.set(passed, known ?? false)
    return known ?? false
  }
  for (const { start, end, element } of pieces) {
    letters.push(letters.at(-1)! + end - start)
    linked.push(linked.at(-1)! + (isLinked(element) ? end - start : 0))
  }
  return { letters, linked }
}

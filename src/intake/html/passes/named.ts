import { takeOut } from '../draft.ts'
import { lengthOf, nearest, type PageElement } from '../page.ts'
import { shareOfBody } from '../prose.ts'
import { furnitureRoles, furnitureTags, namedFurniture } from '../vocabulary.ts'
import type { Pass } from './pass.ts'

/** An element that holds more of the body than this is the article, whatever it is called. */
const MOST = 0.35

/** Why an element is furniture by its tag, role or names, or null. */
export function furnitureBy({ tag, attributes, names }: PageElement): string | null {
  const plain = furnitureTags[tag] ?? furnitureRoles[attributes.role ?? '']
  if (plain) return plain
  if (names === ' ') return null
  return namedFurniture.find((kind) => kind.names.test(names))?.reason ?? null
}

/** Takes out what its own page calls navigation, related, share and so on. */
export const named: Pass = {
  name: 'named',
  run(draft) {
    const { page } = draft
    const share = shareOfBody(draft)
    for (const element of page.elements) {
      if (element.first === element.last) continue
      const reason = furnitureBy(element)
      if (reason && share(element) <= MOST) takeOut(draft, 'named', element, reason)
    }
  },
}

const quoting = new Set(['blockquote', 'table', 'pre'])

/** Captions: what stands in a figure is no sentence of the article, except where the figure holds a quotation or a table. */
export const captions: Pass = {
  name: 'captions',
  run(draft) {
    const { page } = draft
    const share = shareOfBody(draft)
    const quotes = new Set<PageElement>()
    for (const element of page.elements) {
      if (!quoting.has(element.tag)) continue
      const figure = nearest(element, ({ tag }) => tag === 'figure')
      if (figure) quotes.add(figure)
    }
    for (const element of page.elements) {
      if (element.tag !== 'figure' || element.first === element.last || quotes.has(element)) continue
      if (lengthOf(page, element) <= 1_500 && share(element) <= MOST) takeOut(draft, 'captions', element, 'caption')
    }
  },
}

import { parseHTML } from 'linkedom'
import type { DomDocument } from './dom.ts'
import { flatten } from './flatten.ts'

/** What no text may hold, whatever the page says: half surrogate pairs and control characters that are no white space. */
const unprintable = /\p{Surrogate}|[\0-\x08\x0e-\x1f\x7f]/gu

/** A page's text as a document tree of bounded depth. `deepest` is how deep the page itself nested its elements. */
export function parse(html: string): { document: DomDocument; deepest: number } {
  const flat = flatten(html.replace(/^\ufeff/, '').replace(unprintable, ''))
  const document = documentOf(flat.html)
  const whole = document.documentElement?.localName === 'html'
  return {
    document: whole ? document : documentOf(`<!doctype html><html><head></head><body>${flat.html}</body></html>`),
    deepest: flat.deepest,
  }
}

const documentOf = (html: string) => parseHTML(html).document as unknown as DomDocument

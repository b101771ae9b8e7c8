import { parseHTML } from 'linkedom'
import type { DomDocument } from './dom.ts'
import { flatten } from './flatten.ts'

/** What no text may hold, whatever the page says: half surrogate pairs and control characters that are no white space. */
const unprintable = /\p{Surrogate}|[\0-\x08\x0e-\x1f\x7f]/gu

/** A page's text as a document tree of bounded depth. `deepest` is how deep the page itself nested its elements. */
export function parse(html: string): { document: DomDocument; deepest: number } {
  const flat = flatten(html.replace(/^\ufeff/, '').replace(unprintable, ''))
  const document = documentOf(flat.html)
  const whole = document.documentElement?.localName === 'html' && !isEmpty(document.querySelectorAll('body'))
  return { document: whole ? document : documentOf(withBody(flat.html)), deepest: flat.deepest }
}

/** HTML may leave out <html>, <head> and <body>; linkedom makes none of them. */
function withBody(html: string): string {
  const [head, ...rest] = html.replace(/<!doctype[^>]*>|<\/?html(?:\s[^>]*)?>/giu, '').split(/<\/head\s*>/iu)
  if (rest.length === 0) return `<!doctype html><html><head></head><body>${head}</body></html>`
  return `<!doctype html><html>${head}</head><body>${rest.join('')}</body></html>`
}

const documentOf = (html: string) => parseHTML(html).document as unknown as DomDocument

const isEmpty = (things: Iterable<unknown>) => [...things].length === 0

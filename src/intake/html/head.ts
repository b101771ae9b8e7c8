import type { DomDocument, DomElement } from './dom.ts'

/** What a page says of itself outside its visible text, as it stands, read before anything changes the document. */
export interface Head {
  readonly language: string | null
  readonly title: string | null
  /** `<meta>` contents in document order, by lower-case name or property: 'og:title' → ['…']. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  /** `<link rel="canonical">` addresses as written. */
  readonly canonical: readonly string[]
  /** The texts of `<script type="application/ld+json">`. */
  readonly jsonLd: readonly string[]
}

export function readHead(document: DomDocument): Head {
  const meta = new Map<string, string[]>()
  const canonical: string[] = []
  const jsonLd: string[] = []
  let title: string | null = null
  for (const element of document.querySelectorAll('meta,link[rel],script[type],title')) {
    switch (element.localName?.toLowerCase()) {
      case 'meta': {
        const name = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop')
        const content = attribute(element, 'content')
        if (name && content) meta.set(name.toLowerCase(), [...(meta.get(name.toLowerCase()) ?? []), content])
        break
      }
      case 'link': {
        const address = attribute(element, 'href')
        if (address && attribute(element, 'rel')?.toLowerCase() === 'canonical') canonical.push(address)
        break
      }
      case 'script':
        if (/ld\+json/i.test(attribute(element, 'type') ?? '')) jsonLd.push(element.textContent)
        break
      case 'title':
        // A drawing may have a title too.
        if (title === null && element.parentNode?.localName !== 'svg') title = oneLine(element.textContent)
    }
  }
  const language = attribute(document.documentElement, 'lang') ?? attribute(document.documentElement, 'xml:lang')
  return { language, title, meta, canonical, jsonLd }
}

function attribute(element: DomElement, name: string): string | null {
  const value = element.getAttribute(name)?.trim()
  return value ? value : null
}

/** Words on one line, in NFC, or null where there are none. */
export function oneLine(words: string): string | null {
  const line = words.normalize('NFC').replace(/\s+/g, ' ').trim()
  return line === '' ? null : line
}

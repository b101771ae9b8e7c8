import type { Document } from './document.ts'

/** The same function, which makes its answer for a document once: many rules ask for its names and places. */
export function oncePerDocument<T extends object>(make: (document: Document) => T): (document: Document) => T {
  const made = new WeakMap<Document, T>()
  return (document) => {
    const known = made.get(document) ?? make(document)
    made.set(document, known)
    return known
  }
}

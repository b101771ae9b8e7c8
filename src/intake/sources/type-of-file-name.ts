import { extname } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.txt': 'text/plain',
  '.text': 'text/plain',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
}

/** What a file's name says it holds ('text/html' for 'Talks.HTM'), or null where that is no page or it does not tell. */
export function typeOfFileName(name: string): string | null {
  return types[extname(name).toLowerCase()] ?? null
}

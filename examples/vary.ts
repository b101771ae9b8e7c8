import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The made-up negotiation's pages, as they are read. */
export const exampleFolder = join(import.meta.dirname, 'karsa-dam')

/** A page to be written to a file: `{ name: '0012_2031-04-02_northline.txt', bytes }`. */
export interface VariedPage {
  readonly name: string
  readonly bytes: Buffer
}

/**
 * As many pages as are asked for, made by repeating the example and putting a sentence of its own into each, so that no two
 * are the same. Bytes are kept in each page's own encoding. The same number gives the same pages.
 */
export function variedPages(count: number): VariedPage[] {
  const pages = readdirSync(exampleFolder)
    .sort()
    .map((name) => ({ name, source: readFileSync(join(exampleFolder, name), 'latin1') }))
  return Array.from({ length: count }, (_, i) => {
    const { name, source } = pages[i % pages.length]!
    const sentence = `“This is crossing number ${i + 1},” an observer at the bridge told reporters on Sunday.`
    const ascii = sentence.replace(/[“”]/gu, '"')
    const html = name.endsWith('.html')
    const varied = html ? source.replace('</p>', `</p>\n<p>${ascii}</p>`) : insertParagraph(source, ascii)
    return { name: `${String(i).padStart(5, '0')}_${name}`, bytes: Buffer.from(varied, 'latin1') }
  })
}

/** Puts a paragraph behind the first line that ends as a sentence. */
function insertParagraph(text: string, paragraph: string): string {
  const end = /[.!?"]\n/u.exec(text.slice(Math.floor(text.length / 3)))
  const at = end ? Math.floor(text.length / 3) + end.index + 1 : text.length
  return `${text.slice(0, at)}\n\n${paragraph}${text.slice(at)}`
}

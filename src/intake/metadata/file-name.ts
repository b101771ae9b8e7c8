import { outletNamed } from '../../languages/outlets.ts'
import type { Metadatum } from '../../record/report.ts'

const small = new Set(['of', 'the', 'and', 'de', 'la', 'le', 'el'])

/**
 * What a file's name states, where it is made as archives make it, DATE_OUTLET: '2031-04-02_northern-echo.txt' gives the
 * outlet 'Northern Echo' and the day; 'fox' is 'Fox News', for no house of news is called so alone. A number at the end ('-2') only tells files apart. Other names state nothing.
 */
export function readFileName(file: string): Metadatum[] {
  const match = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:[_ ](.+?))?(?:\.\p{L}{2,5})?$/u.exec(file)
  if (!match) return []
  const found: Metadatum[] = [{ field: 'published', value: match[1]!, from: 'file name' }]
  const slug = match[2]?.replace(/[-_](?:\d{1,2})$/u, '')
  if (slug && /^[\p{Ll}\d]+(?:-[\p{Ll}\d]+)*$/u.test(slug)) {
    const words = slug.split('-')
    const spelt = words.map((w, i) => (i > 0 && small.has(w) ? w : w[0]!.toUpperCase() + w.slice(1))).join(' ')
    found.push({
      field: 'outlet',
      value: (outletNamed(words.join(' ')) ?? outletNamed(`${slug} news`))?.name ?? spelt,
      from: 'file name',
    })
  }
  return found
}

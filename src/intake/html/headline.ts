import type { Head } from './head.ts'
import { oneLine } from './head.ts'
import type { LinkedData } from './json-ld.ts'
import { type Page, type PageElement, textOf, upwards } from './page.ts'
import { furnitureTags, headingTags, headlineNames } from './vocabulary.ts'

/** A headline as the page states it outside its visible text. */
export interface StatedHeadline {
  readonly value: string
  readonly from: 'json-ld' | 'opengraph' | 'meta' | 'title'
}

/** The headlines that a page states, most trusted first; its title without the outlet's name at the end. */
export function statedHeadlines(head: Head, linked: LinkedData): StatedHeadline[] {
  const stated: StatedHeadline[] = []
  const add = (value: string | null | undefined, from: StatedHeadline['from']) => {
    const line = value ? oneLine(value) : null
    if (line) stated.push({ value: line, from })
  }
  add(linked.headline, 'json-ld')
  add(withoutOutlet(head.meta.get('og:title')?.[0]), 'opengraph')
  add(withoutOutlet(head.meta.get('twitter:title')?.[0]), 'meta')
  add(withoutOutlet(head.title), 'title')
  return stated
}

/** 'Talks resume in Lenn | The Harbour Post' is 'Talks resume in Lenn': the longest stretch between the separators. */
function withoutOutlet(title: string | null | undefined): string | null {
  if (!title) return null
  const stretches = title.split(/\s+[|•·»:–—-]{1,2}\s+/).filter((stretch) => stretch.trim() !== '')
  const [first] = stretches
  if (!first) return null
  return first.split(/\s+/).length >= 4 ? first : stretches.reduce((a, b) => (b.length > a.length ? b : a))
}

const folded = (line: string) =>
  line
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** How far two headlines are the same, 0 to 1: the share of the shorter one's words that the longer one has, less where lengths differ. */
function likeness(one: string, other: string): number {
  const a = folded(one)
  const b = folded(other)
  if (a === '' || b === '') return 0
  if (a === b) return 1
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.startsWith(`${short} `) && short.split(' ').length >= 3) return 0.95
  const words = new Set(long.split(' '))
  const mine = [...new Set(short.split(' '))]
  return (mine.filter((word) => words.has(word)).length / mine.length) * Math.min(1, (2 * mine.length) / words.size)
}

/** The element that shows the page's headline: a heading above the body or at its beginning that agrees with what the page states, or its only `<h1>`; or null. */
export function headlineElement(page: Page, stated: readonly StatedHeadline[], firstBody: number): PageElement | null {
  let best: PageElement | null = null
  let bestScore = 0
  const firstRank = page.elements.filter((element) => element.tag === 'h1' && element.first < element.last)
  for (const element of page.elements) {
    if (element.first > firstBody || element.last - element.first > 12) continue
    const isHeading = headingTags.has(element.tag)
    if (element.first === element.last || !(isHeading || headlineNames.test(element.names))) continue
    if (!isHeading && element.tag === 'a') continue
    const line = textOf(page, element)
    if (line.length < 8 || line.length > 400) continue
    const agreement = Math.max(0, ...stated.map(({ value }) => likeness(line, value)))
    const alone = element.tag === 'h1' && firstRank.length === 1 && !inFurniture(element)
    const rank = element.tag === 'h1' ? 0.1 : isHeading ? 0.05 : 0
    const score = agreement >= 0.6 ? agreement + rank : alone ? 0.6 : 0
    if (score > bestScore) [best, bestScore] = [element, score]
  }
  return best
}

/** The site's name is often a first-rank heading too, in its banner. */
function inFurniture(heading: PageElement): boolean {
  for (const at of upwards(heading)) {
    if (at.attributes.role === 'banner' || furnitureTags[at.tag]) return true
    if (at.tag === 'header' && at.parent?.tag === 'body') return true
  }
  return false
}

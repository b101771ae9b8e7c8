import { furnish, type Page } from '../page.ts'

/** How many lines of the body an outlet's word on its author may be from its end. */
const reach = 2

/** What is said of the author below the body: "Ana Lind is a fellow at the Water Institute." Nobody of that name comes before. */
export function bios(page: Page): void {
  const { bio } = page.words
  if (!bio) return
  const body = page.lines.flatMap((_, i) => (page.labels[i] ? [] : [i]))
  for (const i of body.slice(-reach)) {
    const name = bio.exec(page.lines[i]!.text)?.[1]?.split(' ').at(-1)
    if (!name || body.some((k) => k !== i && page.lines[k]!.text.includes(name))) continue
    furnish(page, i, 'author')
  }
}

import { optionalEnd, rawTags, voidTags } from './vocabulary.ts'

/** Several times deeper than real pages go; browsers have such a limit too. */
export const DEPTH_LIMIT = 256

/** A start or end tag where it stands in a page: `[start, end)`. */
interface Tag {
  readonly name: string
  readonly closes: boolean
  readonly start: number
  readonly end: number
}

/**
 * The page with no element nested deeper than the limit: tags below it are dropped, their text stays. `deepest` is how deep
 * the page went. One scan, linear in the page's length, because parsers take time quadratic in depth: `'<div>'.repeat(100_000)`
 * would cost a quarter of a minute.
 */
export function flatten(html: string, limit = DEPTH_LIMIT): { html: string; deepest: number } {
  const open: string[] = []
  const count = new Map<string, number>()
  const kept: string[] = []
  let from = 0
  let deepest = 0
  const drop = ({ start, end }: Tag) => {
    const between = html.slice(from, start)
    if (between !== '' || kept.length === 0) kept.push(between, ' ')
    from = end
  }
  for (const tag of tagsOf(html)) {
    const { name, closes } = tag
    if (voidTags.has(name) || optionalEnd.has(name)) continue
    if (!closes) {
      open.push(name)
      count.set(name, (count.get(name) ?? 0) + 1)
      deepest = Math.max(deepest, open.length)
      if (open.length > limit) drop(tag)
    } else if (count.get(name)) {
      for (let closed = ''; closed !== name; ) {
        closed = open.pop()!
        count.set(closed, count.get(closed)! - 1)
      }
      if (open.length >= limit) drop(tag)
    }
  }
  if (kept.length === 0) return { html, deepest }
  return { html: kept.join('') + html.slice(from), deepest }
}

const nameOf = /[a-z][^\s/>]{0,60}/iy

/** The tags of a page but those in comments and in elements whose content is no markup. */
function* tagsOf(html: string): Generator<Tag> {
  for (let start = html.indexOf('<'); start >= 0; ) {
    let end = start + 1
    if (html.startsWith('!--', end)) {
      const close = html.indexOf('-->', end + 3)
      if (close < 0) return
      end = close + 3
    } else {
      const closes = html[end] === '/'
      nameOf.lastIndex = closes ? end + 1 : end
      const name = nameOf.exec(html)?.[0].toLowerCase()
      if (name) {
        end = endOfTag(html, nameOf.lastIndex)
        if (end < 0) return
        if (!closes && rawTags.has(name)) {
          end = endOfRaw(html, name, end)
          if (end < 0) return
        } else if (html[end - 2] !== '/') yield { name, closes, start, end }
      }
    }
    start = html.indexOf('<', end)
  }
}

/** The place after a tag's '>', quoted attribute values skipped, or -1 where the page ends before. */
function endOfTag(html: string, from: number): number {
  for (let i = from; i < html.length; i++) {
    if (html[i] === '>') return i + 1
    if (html[i] !== '=') continue
    while (/\s/.test(html[i + 1] ?? '')) i++
    const quote = html[i + 1]
    if (quote !== '"' && quote !== "'") continue
    i = html.indexOf(quote, i + 2)
    if (i < 0) return -1
  }
  return -1
}

/** The place after an element's end tag, or -1. */
function endOfRaw(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at
  }
  return -1
}

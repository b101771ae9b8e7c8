import { optionalEnd, voidTags } from './vocabulary.ts'

/** Several times deeper than real pages go; browsers have such a limit too. */
export const DEPTH_LIMIT = 256

const token =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|textarea|title|xmp|noscript|template)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^'">])*(\/?)>/gi

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
  const drop = (match: RegExpExecArray) => {
    const between = html.slice(from, match.index)
    if (between !== '' || kept.length === 0) kept.push(between, ' ')
    from = match.index + match[0].length
  }
  token.lastIndex = 0
  for (let match = token.exec(html); match; match = token.exec(html)) {
    const name = match[3]?.toLowerCase()
    if (!name || voidTags.has(name) || optionalEnd.has(name)) continue
    if (!match[2]) {
      if (match[4] === '/' && !name.includes(':')) continue
      open.push(name)
      count.set(name, (count.get(name) ?? 0) + 1)
      deepest = Math.max(deepest, open.length)
      if (open.length > limit) drop(match)
    } else if (count.get(name)) {
      const depth = open.length
      for (let closed = ''; closed !== name; ) {
        closed = open.pop()!
        count.set(closed, count.get(closed)! - 1)
      }
      if (depth > limit && open.length >= limit) drop(match)
    }
  }
  if (kept.length === 0) return { html, deepest }
  return { html: kept.join('') + html.slice(from), deepest }
}

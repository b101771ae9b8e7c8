import type { PageReading } from '../reading.ts'
import { bodyLength, type Draft, OUTSIDE } from './draft.ts'
import { DEPTH_LIMIT } from './flatten.ts'
import { isWall, needsScripts } from './phrases.ts'

type Found = PageReading['problems'][number]

/** A body shorter than this may be the stub that is shown to those who have not paid. */
const STUB = 1_000

/** What is wrong with a page as read: too deep, empty, walled, or without an article. */
export function problemsOf(draft: Draft, html: string, deepest: number): Found[] {
  const problems: Found[] = []
  const { page } = draft
  if (deepest > DEPTH_LIMIT) {
    problems.push({
      reason: 'too-deep',
      detail: `elements nest ${deepest} deep; below ${DEPTH_LIMIT} only their text was read`,
    })
  }
  const body = bodyLength(draft, { first: 0, last: page.pieces.length })
  if (page.text === '') {
    problems.push({ reason: 'no-text', detail: whyEmpty(html) })
  } else if (body < STUB) {
    const wall = wallLine(draft)
    if (wall)
      problems.push({
        reason: 'login-wall',
        detail: `${body} characters of body, and the page says: ${JSON.stringify(wall)}`,
      })
    else if (body === 0)
      problems.push({
        reason: 'no-body',
        detail:
          needsScripts(page.text) || (page.text.length < 200 && /<script\b/i.test(html))
            ? 'no article found; the page needs JavaScript'
            : 'no article found on the page',
      })
  }
  return problems
}

function whyEmpty(html: string): string {
  if (/<i?frame/i.test(html)) return 'the page shows only frames'
  if (/<script\b/i.test(html)) return 'the page shows nothing without its scripts'
  return html.trim() === '' ? 'the page is empty' : 'the page has no visible text'
}

/** How far below the last body block a wall stands. */
const REACH = 12

const mayBeWall = new Set<string | null>([null, OUTSIDE, 'subscription', 'dialog', 'form'])

/** What the page says at the end of a short body to those who may not read on, or null. The same words in a banner or a footer mean nothing. */
function wallLine({ page, reasons }: Draft): string | null {
  const first = page.blocks.findIndex((block) => reasons[block.first] === null)
  const last = page.blocks.findLastIndex((block) => reasons[block.first] === null)
  const around = first < 0 ? page.blocks : page.blocks.slice(first, last + 1 + REACH)
  for (const { start, end, first: piece } of around) {
    if (!mayBeWall.has(reasons[piece]!)) continue
    const line = page.text.slice(start, Math.min(end, start + 400))
    if (isWall(line)) return line.length > 160 ? `${line.slice(0, 160).trimEnd()}…` : line
  }
  return null
}

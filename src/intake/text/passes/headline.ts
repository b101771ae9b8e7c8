import { endsAsSentence, type Line } from '../lines.ts'
import { furnish, type Page, part } from '../page.ts'

/** Whether a line reads as running text rather than as a title or a label. */
export function isProse(line: Line): boolean {
  return (line.words.length >= 12 && (endsAsSentence(line.text) || /[:;]$/u.test(line.text))) || line.words.length >= 45
}

/**
 * A page may open with a headline that asks ("Troops arrive for talks. What is known of the plan?") or that is a sentence or two, with
 * the day or the author on the next line and the body below.
 */
function opensAsTitle(page: Page, line: Line, i: number): boolean {
  if (i > 0 || line.words.length > 30) return false
  const next = page.labels[1]
  const signed = next?.kind === 'part' || (next?.kind === 'furniture' && next.reason === 'label')
  return signed || /[?!]$/u.test(line.text) || isByline(page, page.lines[1])
}

const isByline = (page: Page, line: Line | undefined) =>
  line !== undefined && page.words.bylines.some((b) => b.test(line.text))

function score(page: Page, i: number): number {
  const line = page.lines[i]!
  const near = page.labels.slice(i + 1, i + 6)
  let points = 0
  if (line.words.length >= 5) points += 2
  if (i === 0) points += 2
  if (i === 0 && page.lines[1] && page.lines[1].gap > 0 && isProse(page.lines[1])) points += 2
  if (page.lines.slice(i + 1, farthest).some((other) => other.text === line.text)) points += 2
  if (near.some((label) => label?.kind === 'part')) points += 2
  if (page.labels[i + 1]?.kind === 'part' || isByline(page, page.lines[i + 1])) points += 1
  if (isByline(page, line)) points -= 6
  // A slogan stands among buttons, a headline near what it heads.
  const below = page.lines.slice(i + 1, i + 12)
  const stop = below.findIndex((l, k) => page.labels[i + 1 + k] || isProse(l) || isByline(page, l))
  const buttons = below.slice(0, stop < 0 ? undefined : stop).filter((l) => l.words.length <= 2).length
  points -= Math.min(3, Math.max(0, buttons - 1))
  if (line.words.length < 4) points -= 2
  if (/[.;,:]$/u.test(line.text)) points -= 2
  if (/\s[|]\s/u.test(line.text)) points -= 2
  if (page.words.furniture.some((f) => f.reason !== 'related' && f.pattern.test(line.text))) points -= 4
  if (page.words.relatedLabel.test(line.text)) points -= 4
  return points
}

/** No page has more lines above its headline. */
const farthest = 300

/** The headline: of the lines above the running text the one that most looks like it; where it comes again, furniture. */
export function headline(page: Page): void {
  const prose = page.lines.findIndex((line, i) => !page.labels[i] && isProse(line) && !opensAsTitle(page, line, i))
  const above = Math.min(prose < 0 ? page.lines.length : prose, farthest)
  let best = -1
  let most = 1
  for (let i = 0; i < above; i++) {
    const line = page.lines[i]!
    if (page.labels[i] || line.text.length > 300 || line.words.length < 2) continue
    const points = score(page, i)
    if (points > most) {
      best = i
      most = points
    }
  }
  if (best < 0) return
  const text = page.lines[best]!.text
  part(page, best, 'headline')
  page.lines.forEach((line, i) => {
    if (i !== best && line.text.toLowerCase() === text.toLowerCase()) furnish(page, i, 'repeated headline')
    else if (i !== best && i < above + 2 && /^[^|]{15,}\s\|\s\p{Lu}[^|]{2,40}$/u.test(line.text) && !isProse(line))
      furnish(page, i, 'title of another page')
  })
}

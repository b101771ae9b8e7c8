import { outletNamed } from '../../languages/outlets.ts'
import type { Line } from './lines.ts'
import type { Page } from './page.ts'

const shapes: readonly RegExp[] = [
  /^[\p{Lu}][\p{L}\d.,'’/ -]{1,60}\s\((\p{Lu}[\p{L}. ]{1,30})\)\s*[-–—]{1,2}\s/u,
  /^\((\p{Lu}[\p{L}. ]{1,30})\)\s*[-–—]{1,2}\s/u,
  /^[\p{Lu}][\p{L}\d.,'’ -]{1,60}[.,]?\s\/(\p{Lu}[\p{L}. ]{1,30})\/\.?\s/u,
]

/**
 * The agency in a dateline is the one whose copy this is: "VELDEN (Nordpress) - …", "VELDEN, 3 April. /Nordpress/. …".
 * Null where the body opens with none, or with an outlet that is no agency and so marks its own report.
 */
export function datelineAgency(page: Page): { readonly name: string; readonly line: Line } | null {
  const line = page.lines.find((l, i) => !page.labels[i] && l.words.length >= 8)
  const opening = line?.text.slice(0, 120) ?? ''
  const name = shapes.map((shape) => shape.exec(opening)?.[1]).find(Boolean)
  if (!line || !name) return null
  const outlet = outletNamed(name)
  return outlet && outlet.kind !== 'agency' ? null : { name: outlet?.name ?? name, line }
}

import type { Position } from '../../record/position.ts'
import type { Stand } from './stand.ts'

/** What is less probable to be right is not shown. */
export const threshold = 0

export function confidenceOf(stand: Stand, authority: Position['authority'], length: number): number {
  const g = globalThis as any
  g.__conf ??= new Map()
  const k = g.__conf.size + 1
  g.__conf.set(k, { rule: stand.rule, by: stand.by, target: stand.target.by, hedged: stand.hedged, authority, length, stance: stand.stance, lone: stand.holders.length })
  return k / 1e6
}

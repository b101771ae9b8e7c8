import type { PositionReading } from '../position-reading.ts'
import type { Complement } from './complements.ts'

/** A complement without what lies beyond the words of the speaker it is told by: "…, the envoy said" behind a demand is not of it. */
export function clipped({ tree, said }: PositionReading, complement: Complement, trigger: number): Complement {
  const { start, end } = tree.analysis
  const span = { start: start[complement.head]!, end: end[complement.head]! }
  const piece = said.pieceAt(span)
  if (!piece) return complement
  let { from, to } = complement
  while (from < complement.head && from !== trigger && end[from]! <= piece.start) from++
  while (to > complement.head + 1 && start[to - 1]! >= piece.end) to--
  return { ...complement, from, to }
}

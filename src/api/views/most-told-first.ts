import type { SupportedLine } from '../resources/origins.ts'

/** Findings by how many reports tell them, of equally many those of the fewest origins first: what looks surer than it is. */
export function mostToldFirst(findings: readonly SupportedLine[]): SupportedLine[] {
  const origins = ({ origins: { known, possiblyShared, unknown } }: SupportedLine) => known + possiblyShared + unknown
  return [...findings].sort((a, b) => b.reports - a.reports || origins(a) - origins(b))
}

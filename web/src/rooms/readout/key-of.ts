import type { Brief } from '../../../../src/api/types.ts'

/** What names a sentence in the address: the findings it tells. A number would move with the next report. */
export const keyOf = ({
  findings,
  id,
}: Pick<Brief['sections'][number]['sentences'][number], 'findings' | 'id'>): string =>
  findings.slice(0, 3).join('.') || id

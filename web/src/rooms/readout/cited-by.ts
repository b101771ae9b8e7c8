import type { Brief } from '../../../../src/api/types.ts'

/** A report and the numbers of the references that lead to it: '1, 4–6'. */
interface CitedReport {
  readonly report: Brief['reports'][number]
  readonly numbers: string
}

/** The reports that a brief cites, in the order of their first number. */
export function citedBy({ references, reports }: Pick<Brief, 'references' | 'reports'>): CitedReport[] {
  const numbers = new Map<string, number[]>()
  for (const { report, number } of references) numbers.set(report, [...(numbers.get(report) ?? []), number])
  return [...numbers].flatMap(([id, list]) => {
    const report = reports.find((r) => r.id === id)
    return report ? [{ report, numbers: runsOf(list) }] : []
  })
}

/** Ascending numbers, with three and more in a row as a stretch: "1, 4–6, 9". */
function runsOf(numbers: readonly number[]): string {
  const runs: [from: number, to: number][] = []
  for (const n of numbers) {
    const last = runs.at(-1)
    if (last && n === last[1] + 1) last[1] = n
    else runs.push([n, n])
  }
  return runs
    .map(([from, to]) => (to - from > 1 ? `${from}–${to}` : to > from ? `${from}, ${to}` : String(from)))
    .join(', ')
}

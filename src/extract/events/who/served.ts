import type { Actor } from '../../../record/finding.ts'

/** For a person the id of the government or body whose office they hold: of 'Lorvian envoy Ana Lind' Lorvia's. The most told one. */
export function servedBy(actors: readonly Actor[]): (id: string) => string | undefined {
  const byName = new Map(actors.filter((a) => a.kind !== 'person').map((a) => [a.name.toLowerCase(), a.id]))
  const served = new Map<string, string>()
  for (const { id, kind, roles } of actors) {
    if (kind !== 'person') continue
    const count = new Map<string, number>()
    for (const { of, passages } of roles) {
      const whose = of === null ? undefined : byName.get(of.toLowerCase())
      if (whose) count.set(whose, (count.get(whose) ?? 0) + Math.max(1, passages.length))
    }
    const [most] = [...count].sort(([a, n], [b, k]) => k - n || (a < b ? -1 : 1))
    if (most) served.set(id, most[0])
  }
  return (id) => served.get(id)
}

import type { OriginsView } from '../../../../src/api/types.ts'

/** A box of the drawing: an outlet, an origin, or all the origins that did not fit. */
export interface Node {
  /** 'outlet:Northline', 'origin:o_3c…', 'origin:rest'. */
  readonly id: string
  readonly name: string
  /** 0: outlets that nobody cites, 1: outlets that others lean on, 2: origins. */
  readonly column: 0 | 1 | 2
  readonly kind: string
  /** Ids of the findings that pass through it. */
  readonly findings: ReadonlySet<string>
  readonly y: number
}

/** A line between two boxes, as thick as the findings that take this way. */
export interface Line {
  readonly from: Node
  readonly to: Node
  readonly findings: ReadonlySet<string>
}

export interface Drawing {
  readonly nodes: readonly Node[]
  readonly lines: readonly Line[]
  readonly height: number
}

/** The height of a row, in pixels. */
export const row = 26

/**
 * Lays the ledger out: each outlet once, however many copies of one text it and others have; outlets that others lean on in the
 * middle; origins on the right, those with most findings first, and past `most` of them folded into one box.
 */
export function layOut({ flows, origins }: OriginsView, most: number): Drawing {
  const cited = new Set(flows.filter((f) => f.toKind === 'outlet').map((f) => f.to))
  const outlets = [...new Set(flows.flatMap((f) => (f.toKind === 'outlet' ? [f.from, f.to] : [f.from])))]
  const through = new Map<string, Set<string>>()
  const pass = (id: string, findings: readonly string[]) => {
    const known = through.get(id) ?? new Set()
    through.set(id, known)
    for (const f of findings) known.add(f)
  }
  for (const f of flows) {
    pass(`outlet:${f.from}`, f.findings)
    pass(f.toKind === 'outlet' ? `outlet:${f.to}` : `origin:${f.to}`, f.findings)
  }
  const size = (id: string) => through.get(id)?.size ?? 0
  const heaviest = (ids: readonly string[]) => [...ids].sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1))
  const kinds = new Map(origins.map((o) => [`origin:${o.id}`, o]))
  const ordered = heaviest([...new Set(flows.flatMap((f) => (f.toKind === 'origin' ? [`origin:${f.to}`] : [])))])
  const kept = new Set(ordered.length > most ? ordered.slice(0, most - 1) : ordered)
  const folded = ordered.filter((id) => !kept.has(id))
  const place = (id: string) => (id.startsWith('origin:') && !kept.has(id) ? 'origin:rest' : id)
  for (const id of folded) pass('origin:rest', [...(through.get(id) ?? [])])

  const nodes = new Map<string, Node>()
  const column = (
    ids: readonly string[],
    at: Node['column'],
    name: (id: string) => string,
    kind: (id: string) => string,
  ) => {
    for (const [i, id] of ids.entries())
      nodes.set(id, {
        id,
        name: name(id),
        column: at,
        kind: kind(id),
        findings: through.get(id) ?? new Set(),
        y: i * row + row / 2,
      })
  }
  const named = outlets.map((o) => `outlet:${o}`)
  const bare = (id: string) => id.slice('outlet:'.length)
  column(heaviest(named.filter((id) => !cited.has(bare(id)))), 0, bare, () => 'outlet')
  column(heaviest(named.filter((id) => cited.has(bare(id)))), 1, bare, () => 'outlet')
  column(
    [...kept],
    2,
    (id) => kinds.get(id)?.name ?? id,
    (id) => kinds.get(id)?.kind ?? 'unnamed',
  )
  if (folded.length > 0)
    nodes.set('origin:rest', {
      id: 'origin:rest',
      name: `${folded.length} more origins`,
      column: 2,
      kind: 'rest',
      findings: through.get('origin:rest')!,
      y: kept.size * row + row / 2,
    })

  const lines = new Map<string, { from: Node; to: Node; findings: Set<string> }>()
  for (const f of flows) {
    const from = nodes.get(`outlet:${f.from}`)!
    const to = nodes.get(place(f.toKind === 'outlet' ? `outlet:${f.to}` : `origin:${f.to}`))!
    const key = `${from.id}|${to.id}`
    const line = lines.get(key) ?? { from, to, findings: new Set() }
    lines.set(key, line)
    for (const id of f.findings) line.findings.add(id)
  }
  const rows = Math.max(1, ...[...nodes.values()].map((n) => n.y / row + 0.5))
  return { nodes: [...nodes.values()], lines: [...lines.values()], height: rows * row }
}

import type { Origin, OriginsView } from '../../../../src/api/types.ts'

/** One step from an outlet to what it leans on, over all findings: outlet or agency → outlet, or → origin. */
export interface Flow {
  readonly from: string
  /** An outlet's name, or an origin's id. */
  readonly to: string
  readonly toKind: 'outlet' | 'origin'
  /** Numbers of findings. */
  readonly findings: readonly number[]
}

/** The flows of a view, with names and ids for places. */
export function flowsIn({ flows, outlets, origins }: Pick<OriginsView, 'flows' | 'outlets' | 'origins'>): Flow[] {
  return flows.flatMap(({ from, toOutlets, toOrigins }) => {
    const ways = (toKind: Flow['toKind'], ends: readonly (readonly number[])[], name: (place: number) => string) =>
      ends.map(([to, ...findings]): Flow => ({ from: outlets[from]!, to: name(to!), toKind, findings }))
    return [
      ...ways('outlet', toOutlets, (place) => outlets[place]!),
      ...ways('origin', toOrigins, (place) => origins[place]!.id),
    ]
  })
}

/** A box of the drawing: an outlet, an origin, or all those of a column that did not fit. */
export interface Node {
  /** 'outlet:Northline', 'origin:o_3c…', 'rest:2'. */
  readonly id: string
  readonly name: string
  /** 0: outlets that nobody cites, 1: outlets that others lean on, 2: origins. */
  readonly column: 0 | 1 | 2
  readonly kind: string
  /** Numbers of the findings that pass through it. */
  readonly findings: ReadonlySet<number>
  readonly y: number
}

/** A line between two boxes, as thick as the findings that take this way. */
export interface Line {
  readonly from: Node
  readonly to: Node
  readonly findings: ReadonlySet<number>
}

export interface Drawing {
  readonly nodes: readonly Node[]
  readonly lines: readonly Line[]
  readonly height: number
}

/** The height of a row, in pixels. */
export const row = 26

/** What the boxes of each column are called, where the smaller ones fold into one. */
const called = ['outlets', 'outlets that others lean on', 'origins'] as const

/**
 * Lays the ledger out: each outlet once, however many copies of one text it and others have; outlets that others lean on in the
 * middle; origins on the right. In each column those with most findings come first, and past `most` they fold into one box.
 */
export function layOut(
  { flows, origins }: { readonly flows: readonly Flow[]; readonly origins: readonly Origin[] },
  most: number,
): Drawing {
  const cited = new Set(flows.filter((f) => f.toKind === 'outlet').map((f) => f.to))
  const known = new Map(origins.map((o) => [`origin:${o.id}`, o]))
  const boxes = new Map<string, Box>()
  const pass = (id: string, name: string, findings: readonly number[]) => {
    const column = id.startsWith('origin:') ? 2 : cited.has(name) ? 1 : 0
    const box = boxes.get(id) ?? { id, name, column, findings: new Set() }
    boxes.set(id, box)
    for (const f of findings) box.findings.add(f)
  }
  for (const f of flows) {
    pass(`outlet:${f.from}`, f.from, f.findings)
    pass(`${f.toKind}:${f.to}`, f.to, f.findings)
  }
  /** The node that a box is drawn as. */
  const drawn = new Map<string, Node>()
  const nodes: Node[] = []
  for (const column of [0, 1, 2] as const) {
    const own = [...boxes.values()].filter((b) => b.column === column)
    const ordered = own.sort((a, b) => b.findings.size - a.findings.size || (a.id < b.id ? -1 : 1))
    const kept = ordered.length > most ? ordered.slice(0, most - 1) : ordered
    const folded = ordered.slice(kept.length)
    for (const [i, { id, name, findings }] of kept.entries()) {
      const origin = known.get(id)
      const kind = column < 2 ? 'outlet' : (origin?.kind ?? 'unnamed')
      const node = { id, name: origin?.name ?? name, column, kind, findings, y: (i + 0.5) * row }
      nodes.push(node)
      drawn.set(id, node)
    }
    if (folded.length === 0) continue
    const name = `${folded.length} more ${called[column]}`
    const findings = new Set(folded.flatMap((b) => [...b.findings]))
    const rest: Node = { id: `rest:${column}`, name, column, kind: 'rest', findings, y: (kept.length + 0.5) * row }
    nodes.push(rest)
    for (const { id } of folded) drawn.set(id, rest)
  }

  const lines = new Map<string, { from: Node; to: Node; findings: Set<number> }>()
  for (const f of flows) {
    const [from, to] = [drawn.get(`outlet:${f.from}`)!, drawn.get(`${f.toKind}:${f.to}`)!]
    // Two that are folded into one box lean on each other inside it.
    if (from === to) continue
    const key = `${from.id}|${to.id}`
    const line = lines.get(key) ?? { from, to, findings: new Set() }
    lines.set(key, line)
    for (const place of f.findings) line.findings.add(place)
  }
  const rows = Math.max(1, ...nodes.map((n) => n.y / row + 0.5))
  return { nodes, lines: [...lines.values()], height: rows * row }
}

/** What flows go through, before it is laid out. */
interface Box extends Pick<Node, 'id' | 'name' | 'column'> {
  readonly findings: Set<number>
}

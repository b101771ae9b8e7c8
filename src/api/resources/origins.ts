import { z } from '@hono/zod-openapi'
import type { StoryRecord } from '../../record/record.ts'
import { Chain, Origin, Support } from '../../record/support.ts'
import type { Api, Means } from '../api.ts'
import { addRoom } from '../room.ts'
import { FindingLine, findingLines } from '../views/finding-label.ts'
import { houseNames } from '../views/house-name.ts'

/** A finding and the counts of what it rests on; its chains are asked for one by one. */
export const SupportedLine = FindingLine.omit({ passages: true, when: true })
  .extend({
    origins: Support.shape.origins,
    /** How many reports tell it. */
    reports: z.int(),
  })
  .openapi('SupportedLine')
export type SupportedLine = z.infer<typeof SupportedLine>

/** One step from an outlet to what it leans on, over all findings: outlet or agency → outlet, or → origin. */
export const Flow = z
  .object({
    from: z.string(),
    to: z.string(),
    toKind: z.enum(['outlet', 'origin']),
    /** Places in the list of findings, from 0: ids would make half of the answer. */
    findings: z.array(z.int()),
  })
  .openapi('Flow')
export type Flow = z.infer<typeof Flow>

export const OriginsView = z
  .object({
    origins: z.array(Origin),
    /** Names of outlets on the left are those of the reports; 'to' of an origin is its id. */
    flows: z.array(Flow),
    findings: z.array(SupportedLine),
  })
  .openapi('OriginsView')
export type OriginsView = z.infer<typeof OriginsView>

export const ChainsView = z
  .object({ finding: FindingLine, chains: z.array(Chain) })
  .nullable()
  .openapi('ChainsView')
export type ChainsView = z.infer<typeof ChainsView>

/** The ledger: who leans on whom, and what each finding rests on. */
export function addOrigins(api: Api, means: Means): void {
  addRoom(api, means, { path: '/origins', summary: 'the origin ledger', schema: OriginsView, make: originsOf })
  addRoom(api, means, {
    path: '/chains',
    summary: 'the chains behind a finding, report by report',
    schema: ChainsView,
    query: z.object({ finding: z.string() }),
    make: (record, { finding }): ChainsView => {
      const line = findingLines(record).find(({ id }) => id === finding)
      const chains = record.support.find((s) => s.finding === finding)?.chains ?? []
      const name = houseNames(record)
      const called = chains.map(({ links, ...chain }) => ({
        ...chain,
        links: links.map((link) => ({ ...link, to: name(link.to) })),
      }))
      return line ? { finding: line, chains: called } : null
    },
  })
}

function originsOf(record: StoryRecord): OriginsView {
  const outlets = new Map(record.reports.map((r) => [r.id, r.outlet ?? r.file ?? r.id]))
  const support = new Map(record.support.map((s) => [s.finding, s]))
  const name = houseNames(record)
  const flows = new Map<string, { from: string; to: string; toKind: Flow['toKind']; findings: Set<number> }>()
  const flow = (from: string, to: string, toKind: Flow['toKind'], finding: number) => {
    const key = JSON.stringify([from, to, toKind])
    const known = flows.get(key) ?? { from, to, toKind, findings: new Set() }
    flows.set(key, known)
    known.findings.add(finding)
  }
  const findings: SupportedLine[] = []
  for (const { passages: _, when: __, ...line } of findingLines(record)) {
    const known = support.get(line.id)
    if (!known) continue
    for (const { report, via, origin } of known.chains) {
      const steps = [outlets.get(report) ?? report, ...via].map(name)
      for (const [i, to] of steps.slice(1).entries())
        if (steps[i] !== to) flow(steps[i]!, to, 'outlet', findings.length)
      flow(steps.at(-1)!, origin, 'origin', findings.length)
    }
    const reports = new Set(known.chains.map((c) => c.report)).size
    findings.push({ ...line, origins: known.origins, reports })
  }
  return {
    origins: record.origins.map((o) => ({ ...o, name: name(o.name) })),
    flows: [...flows.values()].map((f) => ({ ...f, findings: [...f.findings] })),
    findings,
  }
}

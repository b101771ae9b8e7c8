import { z } from '@hono/zod-openapi'
import type { StoryRecord } from '../../record/record.ts'
import { Chain, Origin, Support } from '../../record/support.ts'
import type { Api, Means } from '../api.ts'
import { addRoom } from '../room.ts'
import { FindingLine, findingLines } from '../views/finding-label.ts'
import { houseNames } from '../views/house-name.ts'
import { mostToldFirst } from '../views/most-told-first.ts'
import { oncePerRecord } from '../views/once-per-record.ts'
import { places, placesIn } from '../views/places.ts'

/** A finding and the counts of what it rests on; its chains are asked for one by one. */
export const SupportedLine = FindingLine.omit({ passages: true, when: true })
  .extend({
    origins: Support.shape.origins,
    /** How many reports tell it. */
    reports: z.int(),
  })
  .openapi('SupportedLine')
export type SupportedLine = z.infer<typeof SupportedLine>

/** To whom ways lead, and the findings that take each: `[3, 0, 17]` is to number 3, taken by findings 0 and 17. */
const Ways = z.array(z.array(z.int()).min(1))

/** The steps from one outlet to what it leans on, over all findings. Names and ids would make most of the answer: all are places in lists. */
export const FlowsFrom = z.object({ from: z.int(), toOutlets: Ways, toOrigins: Ways }).openapi('FlowsFrom')
export type FlowsFrom = z.infer<typeof FlowsFrom>

export const OriginsView = z
  .object({
    origins: z.array(Origin),
    /** Names of outlets and agencies; those on the left are the reports'. */
    outlets: z.array(z.string()),
    flows: z.array(FlowsFrom),
    /** How many findings there are; what most reports tell has number 0. */
    total: z.int(),
  })
  .openapi('OriginsView')
export type OriginsView = z.infer<typeof OriginsView>

export const ChainsView = z
  .object({
    finding: SupportedLine,
    /** The finding's number, as in the ledger. */
    number: z.int(),
    chains: z.array(Chain),
  })
  .nullable()
  .openapi('ChainsView')
export type ChainsView = z.infer<typeof ChainsView>

/** The ledger: who leans on whom, and what each finding rests on. */
export function addOrigins(api: Api, means: Means): void {
  addRoom(api, means, { path: '/origins', summary: 'the origin ledger', schema: OriginsView, make: originsOf })
  addRoom(api, means, {
    path: '/findings',
    summary: 'findings of the ledger by their numbers, from 0: 200 at most',
    schema: z.array(SupportedLine),
    query: z.object({ at: places }),
    make: (record, { at }) => placesIn(at).flatMap((place) => ledgerOf(record)[place] ?? []),
  })
  addRoom(api, means, {
    path: '/chains',
    summary: 'the chains behind a finding, report by report',
    schema: ChainsView,
    query: z.object({ finding: z.string() }),
    make: (record, { finding }): ChainsView => {
      const lines = ledgerOf(record)
      const number = lines.findIndex(({ id }) => id === finding)
      const line = lines[number]
      const chains = record.support.find((s) => s.finding === finding)?.chains ?? []
      const name = houseNames(record)
      const called = chains.map(({ links, ...chain }) => ({
        ...chain,
        links: links.map((link) => ({ ...link, to: name(link.to) })),
      }))
      return line ? { finding: line, number, chains: called } : null
    },
  })
}

/** All findings that rest on something, what most reports tell first. */
const ledgerOf = oncePerRecord((record): readonly SupportedLine[] => {
  const support = new Map(record.support.map((s) => [s.finding, s]))
  const lines = findingLines(record).flatMap(({ passages: _, when: __, ...line }): SupportedLine[] => {
    const known = support.get(line.id)
    return known ? [{ ...line, origins: known.origins, reports: new Set(known.chains.map((c) => c.report)).size }] : []
  })
  return mostToldFirst(lines)
})

function originsOf(record: StoryRecord): OriginsView {
  const name = houseNames(record)
  const reports = new Map(record.reports.map((r) => [r.id, name(r.outlet ?? r.file ?? r.id)]))
  const support = new Map(record.support.map((s) => [s.finding, s.chains]))
  const lines = ledgerOf(record)
  const outlets = numbered<string>()
  const origins = new Map(record.origins.map(({ id }, i) => [id, i]))
  const flows: { outlets: Ends; origins: Ends }[] = []
  for (const [finding, { id }] of lines.entries()) {
    for (const { report, via, origin } of support.get(id) ?? []) {
      const steps = [reports.get(report) ?? report, ...via.map(name)].map(outlets.of)
      for (const place of steps) flows[place] ??= { outlets: new Map(), origins: new Map() }
      for (const [i, to] of steps.slice(1).entries()) if (steps[i] !== to) pass(flows[steps[i]!]!.outlets, to, finding)
      const end = origins.get(origin)
      if (end !== undefined) pass(flows[steps.at(-1)!]!.origins, end, finding)
    }
  }
  return {
    origins: record.origins.map((o) => ({ ...o, name: name(o.name) })),
    outlets: outlets.all,
    flows: flows.map(({ outlets, origins }, from) => ({
      from,
      toOutlets: waysOf(outlets),
      toOrigins: waysOf(origins),
    })),
    total: lines.length,
  }
}

/** The findings that take each way, by where it leads. */
type Ends = Map<number, Set<number>>

function pass(ends: Ends, to: number, finding: number): void {
  const known = ends.get(to)
  if (known) known.add(finding)
  else ends.set(to, new Set([finding]))
}

const waysOf = (ends: Ends) => [...ends].map(([to, findings]) => [to, ...findings])

/** Gives each thing a number, from 0, in the order in which they come. */
function numbered<T>() {
  const places = new Map<T, number>()
  const all: T[] = []
  const of = (thing: T) => {
    const known = places.get(thing) ?? all.push(thing) - 1
    places.set(thing, known)
    return known
  }
  return { all, of }
}

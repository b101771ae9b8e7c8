import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Passage } from '../src/record/passage.ts'
import type { Stance } from '../src/record/position.ts'
import type { StoryRecord } from '../src/record/record.ts'

interface Words {
  readonly report: string
  readonly exact: string
  readonly nth?: number
}

interface Gold {
  readonly actors: readonly { id: string; name: string; aliases: string[]; party: string | null }[]
  readonly provisions: readonly { id: string; issue: string; obliges: string[]; mentions: Words[] }[]
  readonly positions: readonly { who: string; on: string; stance: Stance; mentions: Words[] }[]
}

const gold: Gold = JSON.parse(readFileSync(join(import.meta.dirname, 'karsa-dam.json'), 'utf8'))

/** Lines of the gold that the record lacks, lines that it has too many, and F1 of both, 0 to 1. */
export interface Compared {
  readonly missed: readonly string[]
  readonly extra: readonly string[]
  readonly f1: number
}

/**
 * Holds the term sheet of the built-in example's record against its hand annotation: the rows (a provision with its issue and who
 * is obliged: 'rail-corridor [trade] ilmora') and the cells (where a party or an actor of none stands on a row: 'veskara open
 * 14-point plan'). One row or cell is right or wrong as a whole, however many reports tell it.
 * A holder counts for the party that the record gives it, in whose column it is shown.
 */
export function compareTermSheet(record: StoryRecord): { readonly rows: Compared; readonly cells: Compared } {
  const fold = (name: string) => name.toLowerCase().replace(/^the /u, '')
  const files = new Map(record.reports.map((r) => [r.file, r]))

  /** The words of the gold in the text as it was read; null where they do not stand there. */
  function placeOf({ report: file, exact, nth = 1 }: Words): Passage | null {
    const report = files.get(file)
    let start = -1
    for (let k = 0; report && k < nth; k++) start = report.text.indexOf(exact, start + 1)
    return report && start >= 0 ? { report: report.id, start, end: start + exact.length } : null
  }

  const meets = (a: Passage, b: Passage) => a.report === b.report && a.start < b.end && b.start < a.end

  /** How many of a finding's passages meet words of the gold. */
  const shared = (passages: readonly Passage[], words: readonly Words[]) => {
    const places = words.flatMap((w) => placeOf(w) ?? [])
    return passages.filter((p) => places.some((q) => meets(p, q))).length
  }

  /** The gold's name for an actor of the record: its party's where it has one. */
  const byName = new Map(gold.actors.flatMap((a) => [a.name, ...a.aliases].map((n) => [fold(n), a] as const)))
  const actors = new Map(record.actors.map((a) => [a.id, a]))
  const known = (id: string) => {
    const actor = actors.get(id)
    return actor && [actor.name, ...actor.aliases].map((n) => byName.get(fold(n))).find((a) => a !== undefined)
  }
  const columnOf = (id: string) => {
    const column = actors.get(id)?.party ?? id
    const [name = id, party] = [actors.get(column)?.name, known(column)]
    // A capital that the record ties to no side has a column of its own.
    const isOther = gold.actors.some((a) => a.party === party?.id) && fold(name) !== fold(party?.name ?? '')
    return party && !isOther ? party.id : name
  }
  const goldColumn = (id: string) => gold.actors.find((a) => a.id === id)?.party ?? id

  const provisionOf = new Map(
    record.provisions.map((p) => {
      const best = gold.provisions
        .map((g) => ({ id: g.id, n: shared(p.mentions, g.mentions) }))
        .sort((a, b) => b.n - a.n)[0]!
      return [p.id, best.n > 0 ? best.id : `“${p.summary}”`] as const
    }),
  )

  const list = (ids: readonly string[]) => [...ids].sort().join(' + ') || 'nobody'
  const goldRows = gold.provisions.map((p) => `${p.id} [${p.issue}] ${list(p.obliges)}`)
  const rows = record.provisions.map(
    (p) =>
      `${provisionOf.get(p.id)} [${p.issue}] ${list(p.obliges.map((o) => known(o)?.id ?? actors.get(o)?.name ?? o))}`,
  )

  /** What a position of the record is on, in the gold's words: of a demand those of the gold's demand that it meets. */
  function targetOf({ on, mentions }: StoryRecord['positions'][number]): string {
    const provision = provisionOf.get(on)
    if (provision) return provision
    const proposal = record.proposals.find((p) => p.id === on)
    const met = gold.positions.filter((g) => shared(mentions, g.mentions) > 0)
    const free = (g: (typeof met)[number]) => !gold.provisions.some((p) => p.id === g.on)
    if (proposal) return met.find((g) => free(g))?.on ?? proposal.name
    return met.find(free)?.on ?? `“${on}”`
  }

  const goldCells = gold.positions.map((p) => `${goldColumn(p.who)} ${p.stance} ${p.on}`)
  const cells = record.positions.map((p) => `${columnOf(p.who)} ${p.stance} ${targetOf(p)}`)

  return {
    rows: compare(goldRows, rows),
    cells: compare([...new Set(goldCells)], [...new Set(cells)]),
  }
}

/** Precision, recall and F1 of lines; a line told twice is one too many, of rows alone. */
function compare(theirs: readonly string[], ours: readonly string[]): Compared {
  const missed = theirs.filter((line) => !ours.includes(line))
  const extra = ours.filter((line, i) => !theirs.includes(line) || ours.indexOf(line) !== i)
  const right = theirs.length - missed.length
  return { missed, extra, f1: (2 * right) / (theirs.length + right + extra.length) }
}

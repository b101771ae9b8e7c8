import type { StoryRecord } from '../../record/record.ts'
import type { Chain, Support } from '../../record/support.ts'
import { cueWords, type Reference, saidWords } from './outline.ts'

/** One wording of a statement, and everywhere that it stands in these words. */
export interface Wording {
  readonly words: string
  /** 'denied': how the first report says that it was said; '' where it has no such word. */
  readonly cue: string
  readonly references: readonly Reference[]
}

/** How one report came to a statement: 'Port Selm Mercury ← Northline (copied) ← unnamed: a negotiator'. */
export interface ChainLine {
  readonly report: number
  readonly steps: string
  /** The words that show its last step. */
  readonly reference: Reference | null
}

/** A statement as the ledger lists it. */
export interface LedgerEntry {
  readonly speaker: string
  readonly wordings: readonly Wording[]
  readonly counts: string
  readonly chains: readonly ChainLine[]
  /** Whether it stands in several reports, or came to one through others. */
  readonly travelled: boolean
}

const ways = { told: '', copied: 'copied', credited: 'credited', traced: 'by its own report' } as const

/** The origin ledger, arranged for reading: in how many reports a thing stands says little, from how many origins much. */
export function ledger(record: StoryRecord): LedgerEntry[] {
  const reports = new Map(record.reports.map((report, i) => [report.id, { report, number: i + 1 }]))
  const attributions = new Map(record.attributions.map((a) => [a.id, a]))
  const actors = new Map(record.actors.map((a) => [a.id, a.name]))
  const origins = new Map(record.origins.map((o) => [o.id, o]))
  const support = new Map(record.support.map((s) => [s.finding, s]))

  const stepsOf = (chain: Chain): string => {
    const { report, number } = reports.get(chain.report)!
    const end = origins.get(chain.origin)!
    const outlet = end.kind === 'outlet'
    const names = [...chain.via, ...chain.through, outlet ? 'no source told' : end.name]
    const steps = names.map((name, k) => {
      const how = chain.links[k]?.how ?? 'told'
      const last = k === names.length - 1
      const kind = last && (end.kind === 'unnamed' || end.kind === 'document') ? `${end.kind}: ` : ''
      return `${kind}${name}${how === 'told' || (last && outlet) ? '' : ` (${ways[how]})`}`
    })
    return [report.outlet ?? `report ${number}`, ...steps].join(' ← ')
  }

  return record.statements.flatMap((statement): LedgerEntry[] => {
    const rests = support.get(statement.id)
    if (!rests) return []
    const wordings = new Map<string, { words: string; cue: string; references: Reference[] }>()
    for (const id of statement.attributions) {
      const a = attributions.get(id)!
      const { report, number } = reports.get(a.report)!
      const [words, cue] = [saidWords(report, a), cueWords(report, a)]
      const key = words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
      const known = wordings.get(key) ?? { words, cue, references: [] }
      wordings.set(key, known)
      const [first, last] = [a.content[0]!, a.content.at(-1)!]
      const reference = { report: number, start: first.start, end: last.end }
      if (!known.references.some((r) => r.report === number && r.start === reference.start))
        known.references.push(reference)
    }
    const { speaker } = statement
    return [
      {
        speaker: speaker === null ? 'nobody named' : (actors.get(speaker) ?? speaker),
        wordings: [...wordings.values()],
        counts: countsInWords(rests.origins),
        chains: rests.chains.map((chain) => {
          const shown = chain.links.at(-1)?.passages[0]
          const at = shown && reports.get(shown.report)
          return {
            report: reports.get(chain.report)!.number,
            steps: stepsOf(chain),
            reference: at ? { report: at.number, start: shown.start, end: shown.end } : null,
          }
        }),
        travelled: rests.chains.length > 1 || rests.chains.some((c) => c.via.length + c.through.length > 0),
      },
    ]
  })
}

/** '1 known origin', '2 unnamed sources, possibly one', '1 outlet tells no source'. */
export function countsInWords({ known, possiblyShared, unknown }: Support['origins']): string {
  const some = [
    known > 0 ? `${known} known ${known === 1 ? 'origin' : 'origins'}` : '',
    possiblyShared === 1 ? '1 unnamed source' : '',
    possiblyShared > 1 ? `${possiblyShared} unnamed sources, possibly one` : '',
    unknown === 1 ? '1 outlet tells no source' : '',
    unknown > 1 ? `${unknown} outlets tell no source` : '',
  ]
  return some.filter(Boolean).join('; ')
}

import type { Attribution } from '../../../record/finding.ts'
import type { Origin, Support } from '../../../record/support.ts'
import { hasFiniteVerb } from '../english/finite.ts'
import { countOf } from '../english/lists.ts'
import { bare, quoted } from '../english/quoting.ts'
import { unnamedInWords } from '../english/unnamed.ts'
import { isVague } from '../english/vague.ts'
import type { Ground, Telling } from '../ground.ts'
import { oncePerGround } from '../once-per-ground.ts'
import { extentOf, listOutlets, outletOf } from './passages.ts'

/**
 * What several reports tell and one origin alone stands for. That a person's own words come from that person is no news: it is
 * told of sources without a name, of documents, and of outlets that name nobody.
 */
export function tellAlone(ground: Ground): Telling[] {
  const origins = new Map(ground.record.origins.map((o) => [o.id, o]))
  const statements = new Map(ground.record.statements.map((s) => [s.id, s]))
  const tellings = ground.record.support.flatMap((support): Telling[] => {
    const { known, possiblyShared, unknown } = support.origins
    const origin = origins.get(support.chains[0]?.origin ?? '')
    const statement = statements.get(support.finding)
    if (!origin || !statement || known + possiblyShared + unknown !== 1) return []
    if (!['unnamed', 'document', 'outlet'].includes(origin.kind)) return []
    // 'The report' may be a broadcast, a page or a study: nobody could look it up.
    if (origin.kind === 'document' && /^the (?:report|text|document|statement|article)$/iu.test(origin.name)) return []
    const reports = [...new Set(support.chains.map((c) => c.report))]
    if (new Set(reports.map((r) => outletOf(ground, r))).size < 2) return []
    const passages = statement.attributions.flatMap((a) => extentOf(ground, a) ?? []).filter(firstOfReport())
    const first = statement.attributions.map((id) => ground.attributions.get(id)!).find((a) => isSaid(ground, a))
    if (!first || passages.length === 0) return []
    const words = wordsIn(ground, first)
    return [
      {
        // Words that are no sentence by themselves cannot begin one.
        text: `${toldIn(words, first, `${countOf(reports.length, 'report')} (${outletsOf(ground, reports)})`)} from ${originInWords(origin, support)}`,
        passages: passages.slice(0, 3),
        findings: [statement.id],
        weight: reports.length,
      },
    ]
  })
  return tellings.sort((a, b) => b.weight - a.weight)
}

/** 'That “the gates are shut” stands in two reports (…), and all have it'; a noun with its clause is only words: 'a toll that would be paid'. */
function toldIn(words: string, { form }: Attribution, reports: string): string {
  const said = quoted(bare(words).replace(/^that /u, ''), 160)
  if (form === 'direct') return `${said} stands in ${reports}, and all have it`
  const head = bare(words)
    .replace(/^that /u, '')
    .split(/\s(?:that|which|who)\s/u)[0]!
    .replace(/^(?:\p{Ll}+ly \S+|\p{Ll}+ed)\s/u, '')
  return hasFiniteVerb(head)
    ? `That ${said} stands in ${reports}, and all have it`
    : `The words ${said} stand in ${reports}, and all have them`
}

const wordsIn = (ground: Ground, { report, content }: Attribution) =>
  content.map((c) => ground.words({ report, ...c })).join(' … ')

/** Whether words are what was said, and can stand alone: not 'the Tide reported', which only cites it. */
function isSaid(ground: Ground, a: Attribution): boolean {
  const words = wordsIn(ground, a)
  return (
    hasFiniteVerb(words) &&
    !/^to\b/iu.test(bare(words)) &&
    !isVague(words, null) &&
    !/[@#]\w|https?:|\.com\b/u.test(words) &&
    !citing(ground)?.test(words)
  )
}

/** An outlet of the story that reports something, within words: 'the Harbour Tide first reported', 'according to the Courier'. */
const citing = oncePerGround(({ record }) => {
  const names = [...record.reports.map((r) => r.outlet), ...record.citations.map((c) => c.cites)].flatMap((n) => n?.replace(/^The /u, '') || []) // biome-ignore format: one line
  if (names.length === 0) return null
  const any = [...new Set(names)].map((n) => n.replace(/[^\p{L}\p{N} ]/gu, '.')).join('|')
  return new RegExp(
    String.raw`(?:^|\P{L})(?:${any})(?:['’]s)? (?:(?:has|had|have|first|also|then|later|earlier) )*(?:report(?:ed|s|ing)?|said|says|wrote|writes|citing|cited|quot(?:ed|es|ing)|according|learned|revealed)(?=\P{L}|$)|\b(?:according to|reported by|told) (?:the )?(?:${any})(?=\P{L}|$)`,
    'u',
  )
})

function firstOfReport() {
  const seen = new Set<string>()
  return ({ report }: { report: string }) => !seen.has(report) && Boolean(seen.add(report))
}

function outletsOf(ground: Ground, reports: readonly string[]): string {
  return listOutlets([...new Set(reports.map((r) => outletOf(ground, r)))])
}

function originInWords({ kind, name }: Origin, { chains }: Support): string {
  const through = chains.map((c) => c.via.at(-1)).find((v) => v !== undefined)
  const heard = through && through !== name ? `, whom ${through} cites` : ''
  if (kind === 'outlet') return `${name}, which names no source`
  if (kind === 'unnamed') return `the same unnamed source: ${unnamedInWords(name)}${heard}`
  // 'The report' tells nobody which.
  const isBare = /^the \p{Ll}+$/iu.test(name)
  return `the same text${isBare ? `, called only “${name.toLowerCase()}”` : `: ${name}`}${heard.replace('whom', 'which')}`
}

import type { Attribution, Citation, Findings } from '../record/finding.ts'
import { identity } from '../record/identity.ts'
import type { Span } from '../record/passage.ts'
import type { Report } from '../record/report.ts'
import { bareOutlet } from './houses.ts'

/** Names so short or so common that they would be found where no outlet is meant. */
const tooPlain = /^(?:.{1,3}|(?:the )?\p{L}+(?:\.\p{L}+)+)$/iu

/**
 * What a report alone does not tell, and the story does: a name that stands where a speaker stands, or that somebody
 * "told", is an outlet whose report lies beside this one. Gives the findings with such citations, and with the outlet in
 * `via` where it is the one that was told. No list of outlets could hold every local paper.
 */
export function citeStoryOutlets(report: Report, findings: Findings, outlets: readonly string[]): Findings {
  const own = bareOutlet(report.outlet ?? '')
  // Of two names of one outlet the fuller comes last in order and is kept.
  const names = [...new Map([...outlets].sort().map((name) => [bareOutlet(name), name])).values()].filter(
    (name) => bareOutlet(name) !== own && !tooPlain.test(name),
  )
  // A pattern is made only for a name that stands there: of 3,000 outlets in 3,000 reports nine million would be.
  const patterns = names
    .filter((name) => report.text.includes(withoutThe(name)))
    .map((name) => ({ name, at: patternOf(name) }))
    .filter(({ at }) => at.test(report.text))
  if (patterns.length === 0) return findings
  const called = new Map(names.map((name) => [bareOutlet(name), name]))
  const citations: Citation[] = findings.citations.map((c) => ({
    ...c,
    cites: called.get(bareOutlet(c.cites)) ?? c.cites,
  }))
  const cite = (cites: string, { start, end }: Span) => {
    if (citations.some((c) => c.cites === cites && c.passage.start < end && start < c.passage.end)) return
    const passage = { report: report.id, start, end }
    citations.push({
      id: identity('c', report.id, cites, start, end),
      report: report.id,
      cites,
      passage,
      rule: 'story-outlet',
    })
  }
  const attributions = findings.attributions.map((a): Attribution => {
    const via = [...a.via]
    for (const { name, at } of patterns) {
      const { source } = a
      const cue = a.cue.at(-1)
      if (source && at.test(report.text.slice(source.start, source.end))) {
        cite(name, source)
        continue
      }
      const told = cue && toldTo(report.text, cue, at)
      if (!told) continue
      cite(name, told)
      if (!via.includes(name)) via.push(name)
    }
    return via.length === a.via.length ? a : { ...a, via }
  })
  return { ...findings, attributions: throughAccounts(report, attributions, patterns), citations }
}

/** What stands inside an outlet's own account came through that outlet: 'Karsa, according to Northline, wants the port first'. */
function throughAccounts(
  { text }: Report,
  attributions: readonly Attribution[],
  patterns: readonly { readonly name: string; readonly at: RegExp }[],
): Attribution[] {
  const accounts = attributions.flatMap(({ source, content }) => {
    const words = source ? text.slice(source.start, source.end).replace(/^the /iu, '') : ''
    const outlet = patterns.find(({ at }) => at.exec(words)?.[0] === words)
    return outlet ? [{ name: outlet.name, content }] : []
  })
  return attributions.map((a) => {
    const { source, via } = a
    const holds = ({ start, end }: Span) => !!source && start <= source.start && source.end <= end
    const names = accounts.filter(({ content }) => content.some(holds)).map(({ name }) => name)
    return names.every((name) => via.includes(name)) ? a : { ...a, via: [...new Set([...via, ...names])] }
  })
}

/** From the cue to the outlet's name, where the name follows on it: "told the Courier". */
function toldTo(text: string, cue: Span, at: RegExp): Span | null {
  const after = /^(?:\s+(?:the|a|an))?\s+/iu.exec(text.slice(cue.end, cue.end + 12))?.[0].length ?? 0
  const inCue = at.exec(text.slice(cue.start, cue.end))
  if (inCue) return cue
  const name = at.exec(text.slice(cue.end + after, cue.end + after + 60))
  return name && name.index === 0 && after > 0 ? { start: cue.start, end: cue.end + after + name[0].length } : null
}

const withoutThe = (name: string) => name.replace(/^the /iu, '')

const patternOf = (name: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${withoutThe(name).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?![\\p{L}\\p{N}])`, 'u')

import { html } from 'hono/html'
import type { Findings } from '../../record/finding.ts'
import type { Span } from '../../record/passage.ts'
import type { Report } from '../../record/report.ts'
import { frame } from './frame.ts'
import { type Layer, segmentsOf } from './segments.ts'

/** A report's whole text, furniture greyed, attributions marked; `mark` is the passage that the reader came for. */
export function reportPage(report: Report, findings: Findings, mark: Span | null) {
  const names = new Map(findings.actors.map((a) => [a.id, a.name]))
  const told = findings.attributions.map((a) => {
    const speaker = a.speaker === null ? 'nobody named' : (names.get(a.speaker) ?? a.speaker)
    return { ...a, title: a.via.length ? `${speaker}, via ${a.via.join(', ')}` : speaker }
  })
  const layers: Layer[] = [
    { name: 'furniture', spans: report.furniture.map((f) => ({ ...f, title: f.reason })) },
    ...(['headline', 'byline', 'date'] as const).map((part) => ({
      name: part,
      spans: report.parts.filter((p) => p.part === part),
    })),
    { name: 'content', spans: told.flatMap((a) => a.content.map((c) => ({ ...c, title: a.title }))) },
    { name: 'source', spans: told.flatMap((a) => (a.source ? [a.source] : [])) },
    { name: 'cue', spans: told.flatMap((a) => a.cue) },
    { name: 'passage', spans: mark ? [mark] : [] },
  ]
  let reached = false
  const text = segmentsOf(report.text.length, layers).map((s) => {
    const words = report.text.slice(s.start, s.end)
    if (s.layers.length === 0) return html`${words}`
    const here = !reached && s.layers.includes('passage')
    reached ||= here
    const id = here ? html` id="mark"` : ''
    return html`<span${id} class="${s.layers.join(' ')}" title="${s.titles.join('; ')}">${words}</span>`
  })
  const { outlet, published, zone, credit, authors, language, url } = report
  const facts = [
    outlet ?? 'outlet not stated',
    published ?? 'no date',
    zone,
    authors.length ? `by ${authors.join(', ')}` : null,
    credit.length ? `credits ${credit.join(', ')}` : null,
    language,
  ]
  return frame(
    report.headline ?? 'Report',
    html`<nav><a href="/">All stories</a></nav><main><p class="meta">${facts.filter(Boolean).join(' · ')}${url ? html` · <a href="${/^https?:/u.test(url) ? url : ''}" rel="noreferrer">original page</a>` : ''}</p>
${report.problems.map((p) => html`<p class="problem meta">${p.detail}</p>`)}
<p class="meta key"><span class="source">who</span><span class="cue">cue</span><span class="content">what is passed on</span><span class="furniture">furniture of the page</span></p>
<div class="text">${text}</div></main>`,
  )
}

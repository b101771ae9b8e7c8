import { html } from 'hono/html'
import { ledger } from '../../publish/readout/ledger.ts'
import { handInWords, outline, type Reference, type Saying } from '../../publish/readout/outline.ts'
import type { StoryRecord } from '../../record/record.ts'
import type { StoryLine } from '../../store/index.ts'
import { frame } from './frame.ts'

/** The first page: all stories. */
export function storiesPage(stories: readonly StoryLine[]) {
  const items = stories.map(
    (s) =>
      html`<li><a href="/stories/${s.id}">${s.title}</a><div class="meta">${s.reports} reports, ${s.firstPublished?.slice(0, 10) ?? 'undated'} to ${s.lastPublished?.slice(0, 10) ?? 'undated'}</div></li>`,
  )
  const empty = html`<p>There is no story yet. Read some pages first: <code>readout read FOLDER</code>.</p>`
  return frame(
    'Readout',
    html`<main><h1>Readout</h1>${items.length ? html`<ol class="reports">${items}</ol>` : empty}</main>`,
  )
}

/** A story: its reports, who said what, and on how many origins it rests, each line with a link to its words. */
export function storyPage(record: StoryRecord) {
  const { title, reports, voices, nobody, problems } = outline(record)
  const ids = new Map(reports.map((r) => [r.number, r.id]))
  const list = reports.map(
    (r) => html`<li><a href="/reports/${r.id}">${r.headline ?? r.file ?? r.id}</a>
<div class="meta">${r.number}. ${r.outlet ?? 'outlet not stated'}, ${r.published?.slice(0, 10) ?? 'no date'} <span class="hand ${r.hand.kind}">${handInWords(r)}</span></div>
${r.problems.map((p) => html`<div class="problem meta">${p.detail}</div>`)}</li>`,
  )
  const link = ({ report, start, end }: Reference) =>
    html` <a class="meta" href="/reports/${ids.get(report)}?mark=${start}-${end}#mark">[${report}:${start}–${end}]</a>`
  const say = (s: Saying) => {
    const links = s.references.map(link)
    const via = s.via.length ? html` <span class="meta">via ${s.via.join(', ')}</span>` : ''
    return html`<li>${s.day ? html`<span class="meta">${s.day}</span> ` : ''}${s.cue ? html`<span class="cue">${s.cue}</span> ` : ''}${s.words}${via}${links}</li>`
  }
  const heard = voices.map(
    (v) =>
      html`<h3>${v.name} <span class="meta">${v.roles.join('; ')}</span></h3><ul class="sayings">${v.sayings.map(say)}</ul>`,
  )
  const origins = ledger(record)
    .filter((e) => e.travelled)
    .map(
      (e) =>
        html`<li>${e.speaker} <span class="meta">${e.counts}</span><ul>${e.wordings.map((w) => html`<li>${w.words}${w.references.map(link)}</li>`)}
${e.chains.map((c) => html`<li class="meta">${c.steps}${c.reference ? link(c.reference) : ''}</li>`)}</ul></li>`,
    )
  return frame(
    title,
    html`<nav><a href="/">All stories</a></nav><main><h1>${title}</h1>
<h2>Reports</h2><ol class="reports">${list}</ol>
<h2>Who said what</h2>${heard}${nobody.length ? html`<h3>Said by nobody named</h3><ul class="sayings">${nobody.map(say)}</ul>` : ''}
${origins.length ? html`<h2>Origins</h2><ul class="sayings">${origins}</ul>` : ''}
${problems.length ? html`<h2>Not read</h2><ul>${problems.map((p) => html`<li class="problem">${p.address}: ${p.detail}</li>`)}</ul>` : ''}</main>`,
  )
}

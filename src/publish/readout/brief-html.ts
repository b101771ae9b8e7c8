import type { StoryRecord } from '../../record/record.ts'
import { type Brief, type BriefLength, type BriefReference, brief } from './brief.ts'
import { clean } from './clean.ts'
import { dayInWords } from './english/dates.ts'
import { outletName } from './outlet-name.ts'
import { handInWords } from './outline.ts'
import { scopeOf } from './scope.ts'

const style = `:root{color-scheme:light dark;--ink:#1b1b18;--soft:#6b6a63;--paper:#fffefa;--line:#d9d6ca;--mark:#8a2b0d}
@media(prefers-color-scheme:dark){:root{--ink:#e8e6df;--soft:#a3a198;--paper:#171714;--line:#3a3933;--mark:#f0a37e}}
body{margin:0 auto;padding:2rem 1.2rem 4rem;max-width:44rem;font:1.06rem/1.55 Georgia,'Times New Roman',serif;color:var(--ink);background:var(--paper)}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .4rem}h2{font-size:1.05rem;letter-spacing:.02em;margin:2rem 0 .5rem;border-bottom:1px solid var(--line)}
p.scope,p.more,footer{color:var(--soft);font-size:.92rem;margin:.2rem 0}ul,ol{padding-left:1.3rem}li{margin:.45rem 0}
a{color:var(--mark);text-decoration:none}a:hover,a:focus{text-decoration:underline}sup{line-height:0}sup a{padding:0 .12em}
ol.small li{font-size:.92rem;overflow-wrap:anywhere}ol.small li:target{outline:2px solid var(--mark);outline-offset:3px}code{font-size:.8em;color:var(--soft)}
@media print{body{max-width:none;padding:0;font-size:11pt;color:#000;background:#fff}a{color:inherit}li,h2{break-inside:avoid}h2{break-after:avoid}}`

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const plain = (text: string) => clean(text).replace(/[&<>"']/gu, (sign) => escapes[sign]!)

/**
 * A brief as one page of HTML that needs nothing else: no script, no address is loaded, and every word of a page is escaped.
 * `tail` goes before the end of the body as it stands: what seals the page.
 */
export function briefHtml(record: StoryRecord, length: BriefLength, tail: string): string {
  const made = brief(record, length)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${plain(made.title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${plain(made.title)}</h1>
${scopeOf(made)
  .map((line) => `<p class="scope">${plain(line)}</p>`)
  .join('\n')}
${made.sections.map(sectionHtml).join('\n')}
<h2>References</h2>
<ol class="small">
${made.references.map((r) => referenceHtml(made, r)).join('\n')}
</ol>
<h2>Reports</h2>
<ol class="small">
${made.reports.map(reportHtml).join('\n')}
</ol>
${tail}
</body>
</html>
`
}

function sectionHtml({ id, heading, sentences, more }: Brief['sections'][number]): string {
  const lines = sentences.map(({ id, text, references }) => {
    const marks = references.map((n) => `<a href="#n${n}">[${n}]</a>`).join(' ')
    return `<li id="${id}">${plain(text)}&nbsp;<sup>${marks}</sup></li>`
  })
  const rest = more > 0 ? `\n<p class="more">${more} more in the whole readout.</p>` : ''
  return `<section id="${id}">\n<h2>${heading}</h2>\n<ul>\n${lines.join('\n')}\n</ul>${rest}\n</section>`
}

function referenceHtml({ reports }: Brief, { number, report, start, end, quote }: BriefReference): string {
  const told = reports.find((r) => r.id === report)!
  const { published, number: at } = told
  const facts = [outletName(told, at), dayInWords(published?.slice(0, 10) ?? null)].filter(Boolean)
  return `<li id="n${number}"><a href="#report${at}">${plain(facts.join(', '))}</a>: <q>${plain(quote)}</q> <code>${report}, ${start}–${end}</code></li>`
}

function reportHtml(r: Brief['reports'][number]): string {
  const name = plain(r.headline ?? r.file ?? r.id)
  const title = r.url && /^https?:/iu.test(r.url) ? `<a href="${plain(r.url)}" rel="noreferrer">${name}</a>` : name
  const facts = [r.outlet ?? 'outlet not stated', r.published ?? 'no date', handInWords(r)].join(', ')
  return `<li id="report${r.number}">${title} (${plain(facts)}) <code>SHA-256 ${r.sha256}</code></li>`
}

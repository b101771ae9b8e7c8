import type { StoryRecord } from '../../record/record.ts'
import { clean } from './clean.ts'
import { ledger } from './ledger.ts'
import { handInWords, outline, type Reference, type Saying } from './outline.ts'

/** Words from a page as they stand, kept from being read as Markdown or HTML. */
const plain = (text: string) =>
  clean(text)
    .trim()
    .replace(/[\\`*_{}[\]<>#|~!]/gu, '\\$&')

const refs = (all: readonly Reference[]) => all.map((r) => `\\[${r.report}:${r.start}–${r.end}]`).join(' ')

/** A story's whole readout as Markdown; [3:120–188] is report 3 of the list, characters 120 to 188 of its text. */
export function markdownReadout(record: StoryRecord): string {
  const { title, reports, voices, nobody, problems } = outline(record)
  const out = [`# ${plain(title)}`, '', '## Reports', '']
  for (const r of reports) {
    const facts = [r.outlet ?? 'outlet not stated', r.published ?? 'no date', handInWords(r)].join(', ')
    const name = plain(r.headline ?? r.file ?? r.id)
    out.push(
      `${r.number}. ${r.url ? `[${name}](<${r.url.replace(/[<>\s]/gu, encodeURIComponent)}>)` : name} (${plain(facts)})`,
      ...r.problems.map((p) => `   - *${plain(p.detail)}*`),
    )
  }
  const say = (s: Saying) =>
    `- ${s.day ?? 'no date'}${s.cue ? `, ${plain(s.cue)}` : ''}: ${plain(s.words)}${s.via.length ? `, via ${plain(s.via.join(', '))}` : ''} ${refs(s.references)}`
  out.push('', '## Who said what', '')
  for (const v of voices)
    out.push(
      `### ${plain(v.name)}`,
      '',
      ...(v.roles.length ? [`${plain(v.roles.join('; '))}`, ''] : []),
      ...v.sayings.map(say),
      '',
    )
  if (nobody.length) out.push('### Said by nobody named', '', ...nobody.map(say), '')
  out.push(...origins(record))
  if (problems.length)
    out.push('## Not read', '', ...problems.map((p) => `- ${plain(p.address)}: ${plain(p.detail)} (${p.reason})`), '')
  return `${out.join('\n').trimEnd()}\n`
}

/** What stands in several reports or came through others, with its wordings and the way back of each report. */
function origins(record: StoryRecord): string[] {
  const travelled = ledger(record).filter((e) => e.travelled)
  if (travelled.length === 0) return []
  const out = ['## Origins', '']
  for (const e of travelled) {
    out.push(`- **${plain(e.speaker)}** (${e.counts})`)
    out.push(...e.wordings.map((w) => `  - ${plain(w.words)} ${refs(w.references)}`))
    out.push(...e.chains.map((c) => `  - *${plain(c.steps)}* ${c.reference ? refs([c.reference]) : ''}`.trimEnd()))
  }
  return [...out, '']
}

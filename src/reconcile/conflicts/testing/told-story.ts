import type { Actor, Attribution } from '../../../record/finding.ts'
import { noFindings } from '../../../record/finding.ts'
import type { StoryRecord } from '../../../record/record.ts'
import type { Report } from '../../../record/report.ts'
import { madeUpActor, madeUpAttribution, madeUpReport } from '../../../record/testing/made-up.ts'
import { reconcile, type StoryContents } from '../../index.ts'

/** A made-up page: its text, and who says what in it, with the cue where it matters: `['Ana Lind', '“We stay.”', 'said']`; '' is nobody known. */
export interface ToldPage extends Partial<Pick<Report, 'outlet' | 'published'>> {
  readonly text: string
  readonly said?: readonly (readonly [who: string, words: string, cue?: string])[]
  /** Roles of those named, and names that speak nowhere. */
  readonly roles?: Readonly<Record<string, string>>
}

/** The contents of a story of made-up pages. Whoever is named in `said` or `roles` is mentioned wherever the name stands. */
export function toldContents(pages: readonly ToldPage[]): StoryContents {
  const found = pages.map(({ text, said = [], roles = {}, ...given }, i) => {
    const report = madeUpReport({
      headline: null,
      file: `${i}.txt`,
      outlet: `Outlet ${i}`,
      published: `2031-04-02T${10 + i}:00Z`,
      ...given,
      text,
    })
    const names = [...new Set([...said.map(([who]) => who), ...Object.keys(roles)])].filter((n) => n && !n.startsWith('unnamed')) // biome-ignore format: one line
    const actors = names.map((name): Actor => {
      const mentions = [...text.matchAll(new RegExp(name, 'gu'))].map((m) => passage(report, m.index, name.length))
      const title = roles[name]
      const where = title ? text.indexOf(title) : -1
      const role = title ? [{ title, of: null, passages: [passage(report, where, title.length)] }] : []
      const kind = name.includes(' ') ? 'person' : 'government'
      return madeUpActor(report.id, name, { mentions, kind, roles: role })
    })
    const ids = new Map(actors.map((a) => [a.name, a.id]))
    const attributions = said.map(([who, words, cue]): Attribution => {
      const at = cue ? text.indexOf(cue) : -1
      return madeUpAttribution(report, words, {
        speaker: who === '' ? null : (ids.get(who) ?? who),
        cue: at < 0 ? [] : [{ start: at, end: at + cue!.length }],
      })
    })
    return { report, findings: { ...noFindings(), actors, attributions } }
  })
  return {
    story: { id: 's_1', title: 'The harbour talks' },
    reports: found.map((f) => f.report),
    findings: new Map(found.map(({ report, findings }) => [report.id, findings])),
    judgements: [],
    problems: [],
  }
}

export const toldStory = (pages: readonly ToldPage[]): StoryRecord => reconcile(toldContents(pages))

const passage = ({ id }: Report, start: number, length: number) => ({ report: id, start, end: start + length })

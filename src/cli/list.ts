import { clean } from '../publish/readout/clean.ts'
import { shorten } from '../publish/readout/shorten.ts'
import { findStory, withStore } from './context.ts'
import type { Terminal } from './terminal.ts'

export interface ListCommand {
  readonly store: string
  readonly json?: boolean
}

/** `readout list [STORY]`: the stories, or one story's reports and problems. */
export async function list(name: string | undefined, options: ListCommand, terminal: Terminal): Promise<void> {
  await withStore(options.store, async (store) => {
    if (name === undefined) {
      const stories = await store.stories()
      if (options.json) return terminal.out(`${JSON.stringify(stories, null, 1)}\n`)
      if (stories.length === 0) return terminal.out(`no stories yet in ${store.where}: readout read FOLDER makes one\n`)
      const lines = stories.map(
        (s) => `${clean(s.title)}\t${s.reports} ${s.reports === 1 ? 'report' : 'reports'}\t${daysOf(s)}\n`,
      )
      return terminal.out(lines.join(''))
    }
    const story = await findStory(store, name)
    const problems = await store.problems(story.id)
    const reports = []
    for await (const { id, published, outlet, headline, file, url, problems: marks } of store.reports(story.id))
      reports.push({ id, published, outlet, headline, file, url, problems: marks.map((p) => p.detail) })
    if (options.json) return terminal.out(`${JSON.stringify({ story, reports, problems }, null, 1)}\n`)
    for (const r of reports) {
      await terminal.out(
        `${r.id}  ${(r.published ?? 'no date').slice(0, 10).padEnd(10)}  ${shorten(clean(r.outlet ?? 'outlet not stated'), 24).padEnd(24)}  ${shorten(clean(r.headline ?? r.file ?? ''), 80)}\n`,
      )
      for (const detail of r.problems) await terminal.out(`  ! ${clean(detail)}\n`)
    }
    for (const p of problems) await terminal.out(`not read: ${clean(p.address)}: ${clean(p.detail)} (${p.reason})\n`)
  })
}

/** '2031-04-02 to 2031-04-06', one day alone, or that no report tells its own. */
function daysOf({ firstPublished, lastPublished }: Record<'firstPublished' | 'lastPublished', string | null>): string {
  const [first, last] = [firstPublished?.slice(0, 10), lastPublished?.slice(0, 10)]
  if (!first || !last) return 'no dates'
  return first === last ? first : `${first} to ${last}`
}

import { briefOf, recordOf } from '../pipeline/record-of.ts'
import { briefHead } from '../publish/readout/brief.ts'
import { clean } from '../publish/readout/clean.ts'
import { scopeOf } from '../publish/readout/scope.ts'
import { terminalReadout } from '../publish/readout/terminal.ts'
import { terminalActors } from '../publish/readout/terminal-actors.ts'
import { setBrief } from '../publish/readout/terminal-brief.ts'
import { terminalConflicts } from '../publish/readout/terminal-conflicts.ts'
import { terminalOrigins } from '../publish/readout/terminal-origins.ts'
import { terminalTimeline } from '../publish/readout/terminal-timeline.ts'
import { terminalTerms } from '../publish/terms/terminal-terms.ts'
import { lastMomentOf } from '../reconcile/as-of.ts'
import { findStory, withStore } from './context.ts'
import type { Terminal } from './terminal.ts'

export interface ShowCommand {
  readonly store: string
  /** A moment that everything is as of, as people write it. */
  readonly asOf?: string
  readonly all?: boolean
  readonly said?: boolean
  readonly origins?: boolean
  readonly timeline?: boolean
  readonly actors?: boolean
  readonly conflicts?: boolean
  readonly terms?: boolean
}

/** `readout show [STORY]`: the readout in the terminal, with `--said` all that was said, with `--origins` its origin ledger, with `--timeline` its events, with `--actors` who is who, with `--conflicts` where accounts differ, with `--terms` the term sheet. */
export async function show(name: string | undefined, options: ShowCommand, terminal: Terminal): Promise<void> {
  await withStore(options.store, async (store) => {
    const asOf = options.asOf === undefined ? undefined : lastMomentOf(options.asOf)
    const story = await findStory(store, name)
    const length = options.all ? 'whole' : 'brief'
    const { width, outColors: colors } = terminal
    const views = [
      [options.said, terminalReadout],
      [options.timeline, terminalTimeline],
      [options.actors, terminalActors],
      [options.conflicts, terminalConflicts],
      [options.origins, terminalOrigins],
      [options.terms, terminalTerms],
    ] as const
    const view = views.find(([asked]) => asked)?.[1]
    const unread = (await store.problems(story.id)).length
    if (unread > 0 && view !== terminalReadout) {
      const pages = unread === 1 ? 'one page could not be read' : `${unread} pages could not be read`
      terminal.remark(`${pages}: readout show "${clean(story.title)}" --said  says which, and why`)
    }
    if (!view) return terminal.out(setBrief(await briefOf(store, story.id, length, asOf), { width, colors, length }))
    const record = await recordOf(store, story.id, asOf)
    if (asOf) for (const line of scopeOf(briefHead(record)).slice(1)) terminal.remark(line)
    await terminal.out(view(record, { width, colors, length }))
  })
}

import { recordOf } from '../pipeline/record-of.ts'
import { brief } from '../publish/readout/brief.ts'
import { clean } from '../publish/readout/clean.ts'
import { scopeOf } from '../publish/readout/scope.ts'
import { terminalReadout } from '../publish/readout/terminal.ts'
import { terminalActors } from '../publish/readout/terminal-actors.ts'
import { terminalBrief } from '../publish/readout/terminal-brief.ts'
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
    const record = await recordOf(store, (await findStory(store, name)).id, asOf)
    const { width, outColors: colors } = terminal
    const views = [
      [options.said, terminalReadout],
      [options.timeline, terminalTimeline],
      [options.actors, terminalActors],
      [options.conflicts, terminalConflicts],
      [options.origins, terminalOrigins],
      [options.terms, terminalTerms],
    ] as const
    const set = views.find(([asked]) => asked)?.[1] ?? terminalBrief
    if (asOf && set !== terminalBrief) for (const line of scopeOf(brief(record)).slice(1)) terminal.remark(line)
    const unread = record.problems.length
    if (unread > 0 && set !== terminalReadout) {
      const pages = unread === 1 ? 'one page could not be read' : `${unread} pages could not be read`
      terminal.remark(`${pages}: readout show "${clean(record.story.title)}" --said  says which, and why`)
    }
    await terminal.out(set(record, { width, colors, length: options.all ? 'whole' : 'brief' }))
  })
}

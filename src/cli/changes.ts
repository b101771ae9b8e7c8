import { toldChanges } from '../pipeline/changes-since.ts'
import { wrap } from '../publish/readout/shorten.ts'
import { setBrief } from '../publish/readout/terminal-brief.ts'
import { isUnchanged } from '../reconcile/changes/index.ts'
import { findStory, withStore } from './context.ts'
import type { Terminal } from './terminal.ts'

const undatedLine = (count: number, since: string) =>
  count === 1
    ? `One report does not tell whether it came out before ${since}: what only it says is given as new.`
    : `${count} reports do not tell whether they came out before ${since}: what only they say is given as new.`

export interface ChangesCommand {
  readonly store: string
  /** A time as people write it, or a report's id or the beginning of it. */
  readonly since: string
  readonly all?: boolean
  readonly json?: boolean
}

/** `readout changes [STORY] --since TIME|REPORT`: what is new, what moved, what rests on other origins, which pages were changed. */
export async function showChanges(
  name: string | undefined,
  options: ChangesCommand,
  terminal: Terminal,
): Promise<void> {
  await withStore(options.store, async (store) => {
    const story = await findStory(store, name)
    const told = await toldChanges(store, story.id, options.since, options.all || options.json ? 'whole' : 'brief')
    const { brief: made, changes, corrections, reportsBefore, undated } = told
    if (options.json) {
      const json = {
        story,
        since: options.since,
        reportsBefore,
        undated,
        changes,
        corrections,
        brief: made,
      }
      return terminal.out(`${JSON.stringify(json, null, 1)}\n`)
    }
    if (isUnchanged(changes) && corrections.length === 0)
      return terminal.out(`nothing changed in "${story.title}" since ${options.since}\n`)
    const { width, outColors: colors } = terminal
    await terminal.out(
      setBrief(
        { ...made, title: `${story.title}: what changed since ${options.since}` },
        { width, colors, length: options.all ? 'whole' : 'brief' },
      ) + (undated.length > 0 ? `\n${wrap(undatedLine(undated.length, options.since), width, '')}\n` : ''),
    )
  })
}

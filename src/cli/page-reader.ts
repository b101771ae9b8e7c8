import { openThread } from '../api/thread/thread.ts'
import type { RawPage } from '../intake/reading.ts'
import { type Examined, examinePage } from '../pipeline/examine.ts'
import type { Terminal } from './terminal.ts'

/** Makes report and findings of pages, one after the other, and tells of the long ones that they go on. */
export interface PageReader {
  /** `label` is what the watcher knows the page by: '3/40  talks.html'. */
  examine(page: RawPage, label: string): Promise<Examined>
  /** Lets go of a page that is being read. */
  close(): Promise<void>
}

/** Pages of more bytes are read in a thread of their own, so that Ctrl-C need not wait for them, nor what tells of them. */
const large = 500_000
/** As long as anybody may wait who can stop it: the longest pages take ten minutes, and on a slow machine more. */
const patience = 4 * 3_600_000

/** '0:07', '12:34'. */
const clock = (milliseconds: number) => {
  const seconds = Math.floor(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** Opens a reader; `close` it when all is read. `most` is for tests. */
export function openPageReader(
  { progress, errColors }: Pick<Terminal, 'progress' | 'errColors'>,
  { most = large } = {},
): PageReader {
  const thread = openThread({ patience })
  return {
    async examine(page, label) {
      if (page.bytes.length <= most) return examinePage(page)
      const begun = Date.now()
      const size = `${(page.bytes.length / 1e6).toFixed(1)} MB`
      const tell = () =>
        progress(errColors.dim(`${label}  a long page, ${size}: ${clock(Date.now() - begun)} (Ctrl-C stops)`))
      tell()
      const ticking = setInterval(tell, 1000)
      try {
        return await thread.examine(page)
      } finally {
        clearInterval(ticking)
        progress('')
      }
    },
    close: () => thread.close(),
  }
}

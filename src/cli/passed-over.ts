import { basename } from 'node:path'
import type { Skipped } from '../intake/sources/index.ts'
import { clean } from '../publish/readout/clean.ts'

/** So many are named. */
const few = 3

/** What is said of a folder that holds no page. */
export const nothingHere = 'nothing to read here: no .txt or .html page was found'

/** What of a folder was not read: ['3 files passed over (map.png, b.pdf, c.docx)', '1 link passed over (a.txt): give it by name to have it read']. */
export function passedOver(skipped: readonly Skipped[]): string[] {
  const links = skipped.filter(({ why }) => why === 'link')
  const files = skipped.filter(({ why }) => why !== 'link')
  const counted = (things: readonly Skipped[], noun: string) => {
    const names = clean(
      things
        .slice(0, few)
        .map(({ path }) => basename(path))
        .join(', '),
    )
    return `${things.length} ${noun}${things.length === 1 ? '' : 's'} passed over (${names}${things.length > few ? ' …' : ''})`
  }
  const it = links.length === 1 ? 'it' : 'them'
  return [
    ...(files.length > 0 ? [counted(files, 'file')] : []),
    ...(links.length > 0 ? [`${counted(links, 'link')}: give ${it} by name to have ${it} read`] : []),
  ]
}

import type { StoryRecord } from '../record/record.ts'
import { markdownReadout } from './readout/markdown.ts'

/** One way out: a record as the text of a file. */
export interface ExportFormat {
  readonly name: string
  readonly describe: string
  readonly write: (record: StoryRecord) => string
}

/** The formats of `readout export --format`. A new one is a file beside these and a line here. */
export const formats: readonly ExportFormat[] = [
  { name: 'json', describe: 'the whole record, readout/1', write: (record) => `${JSON.stringify(record, null, 1)}\n` },
  { name: 'md', describe: 'the readout as Markdown', write: markdownReadout },
]

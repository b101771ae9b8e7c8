import type { StoryRecord } from '../record/record.ts'
import { ploverCsv } from './plover.ts'
import type { BriefLength } from './readout/brief.ts'
import { markdownReadout } from './readout/markdown.ts'
import { dnaCsv } from './terms/dna.ts'
import { dnaGraphml } from './terms/graphml.ts'
import { termsCsv } from './terms/terms-csv.ts'
import { sealedBrief, sealedHtml, sealedMarkdown, sealedPieces, sealedRecord } from './verify/seal.ts'

/** One way out: a record as the text of a file, `formats.find((f) => f.name === 'md')?.write(record, 'brief')`. The same record gives the same text. */
export interface ExportFormat {
  readonly name: string
  readonly describe: string
  /** As much as two screens hold of what has a length, or the whole. */
  readonly write: (record: StoryRecord, length: BriefLength) => string
  /** The same in pieces, where it is as long as the record. */
  readonly pieces?: (record: StoryRecord) => Iterable<string>
  /** Whether the file has the whole record in it. */
  readonly holdsRecord?: true
}

/** The formats of `readout export --format`. A new one is a file beside these and a line here. */
export const formats: readonly ExportFormat[] = [
  {
    name: 'json',
    describe: 'the whole record, readout/1',
    write: sealedRecord,
    pieces: sealedPieces,
    holdsRecord: true,
  },
  { name: 'md', describe: 'the readout as Markdown', write: sealedMarkdown },
  { name: 'html', describe: 'the readout as one page that needs nothing else', write: sealedHtml, holdsRecord: true },
  {
    name: 'brief.json',
    describe: 'the readout as JSON, with the record it is made from',
    write: sealedBrief,
    holdsRecord: true,
  },
  { name: 'said.md', describe: 'all who said what, and the origin ledger, as Markdown', write: markdownReadout },
  { name: 'plover', describe: 'events as PLOVER codes them, as CSV, with what is lost', write: ploverCsv },
  { name: 'terms.csv', describe: 'the term sheet: terms, parties, stances', write: termsCsv },
  { name: 'dna.csv', describe: 'positions as statements of discourse network analysis', write: dnaCsv },
  { name: 'dna.graphml', describe: 'the network of actors and what they take positions on', write: dnaGraphml },
]

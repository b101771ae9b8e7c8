import type { Analysis } from '../../analyze/analysis.ts'
import { isTitleCase } from '../../intake/text/lines.ts'
import type { Document, Frame, Stretch } from '../document.ts'
import { oncePerDocument } from '../once-per-document.ts'

/** How many words a heading has: two names in a row have fewer. */
const fewest = 5
const longest = 40

/** A report's frames by how they are written. */
interface Written {
  /** The frames of running text. */
  readonly running: readonly Frame[]
  /** Whether a word stands in a heading: each longer word has a capital there, so that what begins with one need not be a name. */
  readonly inHeading: (token: number) => boolean
}

/** Running text and headings within it, found once a report. Where most of a report is written as headings are, nothing is held to be one. */
export const writtenAs: (document: Document) => Written = oncePerDocument(read)

function read(document: Document): Written {
  const { frames, length } = document
  const running: Frame[] = []
  const headings = new Uint8Array(length)
  for (const frame of frames)
    if (isHeading(document, frame)) headings.fill(1, frame.from, frame.to)
    else running.push(frame)
  // 'wrote under the title “Green Party Visits Berg”'
  for (const { open, to } of document.quotes) if (isTitled(document, { from: open + 1, to: to - 1 })) headings.fill(1, open, to) // biome-ignore format: one line
  if (running.length * 2 <= frames.length) return { running: frames, inHeading: () => false }
  return { running, inHeading: (token) => headings[token] === 1 }
}

const isHeading = (document: Document, { from, to }: Frame): boolean =>
  !/^[.!?,;]$/u.test(document.word(to - 1)) && isTitled(document, { from, to })

function isTitled({ word }: Document, { from, to }: Stretch): boolean {
  if (to - from < fewest || to - from > longest) return false
  const words: string[] = []
  for (let k = from; k < to; k++) words.push(word(k))
  return inTitleCase(words)
}

/** Whether a token of an analysis of the report stands in a heading: of its body, or of its headline, which has one of its own. */
export function isInHeading(document: Document, analysis: Analysis, token: number): boolean {
  if (analysis === document.analysis) return writtenAs(document).inHeading(document.tokenOf[token] as number)
  const words = Array.from(analysis.start, (start, k) => analysis.text.slice(start, analysis.end[k]))
  return words.length <= longest && inTitleCase(words)
}

function inTitleCase(words: readonly string[]): boolean {
  const letters = words.filter((word) => /^\p{L}/u.test(word))
  return letters.length >= fewest && isTitleCase(letters)
}

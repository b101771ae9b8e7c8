import { lines } from '../corpora/lines.ts'

/** One sentence of a file of columns. */
export interface ColumnSentence {
  readonly words: readonly string[]
  readonly marks: readonly string[]
  /** Whether a document begins with it. */
  readonly first: boolean
}

/** Which columns hold the words and their marks, and what parts the columns. */
export interface Columns {
  readonly word: number
  readonly mark: number
  readonly parting: string
}

/** The sentences of a file with a token a line and empty lines between sentences. */
export async function* readColumns(path: string, { word, mark, parting }: Columns): AsyncGenerator<ColumnSentence> {
  let words: string[] = []
  let marks: string[] = []
  let first = true
  for await (const some of lines(path)) {
    for (const line of some) {
      const columns = line.trimEnd().split(parting)
      if (columns.length > Math.max(word, mark)) {
        words.push(columns[word]!)
        marks.push(columns[mark]!)
      } else if (line.startsWith('# newdoc')) first = true
      else if (line.trim() === '' && words.length > 0) {
        yield { words, marks, first }
        words = []
        marks = []
        first = false
      }
    }
  }
  if (words.length > 0) yield { words, marks, first }
}

/** The spans of marks such as B-LOC and I-LOC: from, to (exclusive) and the mark's kind. */
export function* spansOf(marks: readonly string[]): Generator<readonly [from: number, to: number, kind: string]> {
  for (let i = 0; i < marks.length; ) {
    const kind = marks[i]!.slice(2)
    const from = i++
    if (marks[from] === 'O' || kind === 'O') continue
    while (i < marks.length && marks[i] === `I-${kind}`) i++
    yield [from, i, kind]
  }
}

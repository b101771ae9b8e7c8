import { growingArray } from './growing-array.ts'
import { lines } from './lines.ts'
import { stringTable } from './string-table.ts'
import type { Treebank, TreebankTables } from './treebank.ts'

/** Empty tables: `const tables = treebankTables()`, then read every file with them. */
export function treebankTables(): TreebankTables {
  return {
    forms: stringTable(),
    lemmas: stringTable(),
    upos: stringTable(),
    xpos: stringTable(),
    features: stringTable(),
    relations: stringTable(),
  }
}

/** Which of a file's sentences to keep. */
export interface TreebankOptions {
  readonly tables?: TreebankTables
  /** Stop after this many sentences. */
  readonly limit?: number
  /** Keep a sentence only if this says so of its number (from 0 over all files) and `sent_id`. */
  readonly keep?: (sentence: number, id: string) => boolean
  /** Makes an XPOS of the features and UPOS, for treebanks that have none worth having. */
  readonly fineTag?: (features: string, upos: string) => string
}

/** CoNLL-U files, gzipped or not, read one after another into one treebank: `await readTreebank(['ewt-train.conllu.gz'])`. */
export async function readTreebank(paths: readonly string[], options: TreebankOptions = {}): Promise<Treebank> {
  const tables = options.tables ?? treebankTables()
  const { keep, limit = Number.POSITIVE_INFINITY } = options
  const form = growingArray()
  const lemma = growingArray()
  const upos = growingArray()
  const xpos = growingArray()
  const features = growingArray()
  const head = growingArray()
  const relation = growingArray()
  const spaceAfter = growingArray()
  const sentences = growingArray()
  const documents = growingArray()
  const paragraphs = growingArray()
  const sentenceIds: string[] = []
  const documentIds: string[] = []
  let seen = 0
  let id = ''
  let newDocument: string | undefined
  let newParagraph = false
  let inside = false
  let skipping = false
  let multiwordEnd = 0
  let multiwordSpace = 1
  /** For each number in the file, from 1 on, the word's own within the sentence. */
  let ownNumbers: number[] = []

  const word = (columns: readonly string[]) => {
    if (!inside) {
      inside = true
      skipping = keep !== undefined && !keep(seen, id)
      seen++
      if (!skipping) begin()
    }
    if (skipping) return
    const number = columns[0]!
    const spaced = columns[9]!.includes('SpaceAfter=No') ? 0 : 1
    const dash = number.indexOf('-')
    if (dash > 0) {
      multiwordEnd = Number(number.slice(dash + 1))
      multiwordSpace = spaced
      // A range with an analysis of its own is itself a word: its parts are not in the file.
      if (columns[3] === '_') return
    }
    if (number.includes('.')) return
    const at = dash > 0 ? multiwordEnd : Number(number)
    while (ownNumbers.length < at) ownNumbers.push(form.length() - sentences.last() + 1)
    form.push(tables.forms.number(columns[1]!))
    lemma.push(columns[2] === '_' && columns[1] !== '_' ? -1 : tables.lemmas.number(columns[2]!))
    upos.push(tables.upos.number(columns[3]!))
    xpos.push(tables.xpos.number(options.fineTag ? options.fineTag(columns[5]!, columns[3]!) : columns[4]!))
    features.push(tables.features.number(columns[5]!))
    head.push(columns[6] === '_' ? 0 : Number(columns[6]))
    relation.push(tables.relations.number(columns[7]!))
    spaceAfter.push(at < multiwordEnd ? 0 : at === multiwordEnd ? multiwordSpace : spaced)
  }
  const begin = () => {
    if (newDocument !== undefined || documents.length() === 0) {
      documents.push(sentenceIds.length)
      documentIds.push(newDocument ?? '')
    }
    if (newDocument !== undefined || newParagraph || paragraphs.length() === 0) paragraphs.push(sentenceIds.length)
    newDocument = undefined
    newParagraph = false
    sentences.push(form.length())
    sentenceIds.push(Buffer.from(id).toString())
  }
  const end = () => {
    if (inside && !skipping && ownNumbers.length > form.length() - sentences.last())
      for (let i = sentences.last(); i < form.length(); i++) head.set(i, ownNumbers[head.at(i) - 1] ?? 0)
    ownNumbers = []
    inside = false
    id = ''
    multiwordEnd = 0
  }
  const comment = (line: string) => {
    const [, name, value = ''] = /^#\s*([\w ]+?)(?:\s*=\s*(.*))?$/.exec(line) ?? []
    if (name === 'sent_id') id = value
    else if (name === 'newdoc id' || name === 'newdoc') newDocument = value
    else if (name === 'newpar id' || name === 'newpar') newParagraph = true
  }

  read: for (const path of paths) {
    for await (const some of lines(path)) {
      for (const line of some) {
        if (line === '' || line === '\r') {
          end()
          if (sentenceIds.length >= limit) break read
        } else if (line.startsWith('#')) comment(line)
        else word(line.split('\t'))
      }
    }
    end()
    if (sentenceIds.length >= limit) break
  }
  sentences.push(form.length())
  documents.push(sentenceIds.length)
  paragraphs.push(sentenceIds.length)
  return {
    tables,
    form: form.values(),
    lemma: lemma.values(),
    upos: Uint8Array.from(upos.values()),
    xpos: Uint8Array.from(xpos.values()),
    features: Uint16Array.from(features.values()),
    head: Uint16Array.from(head.values()),
    relation: Uint16Array.from(relation.values()),
    spaceAfter: Uint8Array.from(spaceAfter.values()),
    sentences: sentences.values(),
    sentenceIds,
    documents: documents.values(),
    paragraphs: paragraphs.values(),
    documentIds,
  }
}

import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Span } from '../../src/record/passage.ts'

/** One text of PolNeAR and what one annotator marked, offsets in UTF-16 code units. */
export interface MarkedText {
  readonly file: string
  readonly text: string
  readonly attributions: readonly MarkedAttribution[]
}

export interface MarkedAttribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/**
 * Reads an archive of PolNeAR, `polnear/train.tar.gz`: its texts in the order of their names, as the first annotator marked them.
 * Some texts were marked by several: annotator 1 is the second by name, and texts that have none are left out.
 */
export function readPolnear(archive: string, annotator = 0): MarkedText[] {
  const files = untar(gunzipSync(readFileSync(archive)))
  const texts = new Map<string, string>()
  for (const [name, bytes] of files) {
    const found = /\/text\/([^/]+\.txt)$/.exec(name)
    if (found) texts.set(found[1]!, bytes.toString('utf8'))
  }
  const marked = new Map<string, MarkedText>()
  const seen = new Map<string, number>()
  for (const name of [...files.keys()].sort()) {
    const found = /\/attributions\/([^/]+)_[0-9a-f]{4}\.ann$/.exec(name)
    const file = `${found?.[1]}.txt`
    const text = texts.get(file)
    if (!found || text === undefined) continue
    const before = seen.get(file) ?? 0
    seen.set(file, before + 1)
    if (before === annotator)
      marked.set(file, { file, text, attributions: readMarks(text, files.get(name)!.toString('utf8')) })
  }
  return [...marked.values()].sort((a, b) => (a.file < b.file ? -1 : 1))
}

function readMarks(text: string, marks: string): MarkedAttribution[] {
  // The annotations count code points.
  const unit = [0]
  for (const character of text) unit.push(unit.at(-1)! + character.length)
  const pieces = new Map<string, Span[]>()
  const attributions: MarkedAttribution[] = []
  for (const line of marks.split('\n')) {
    const [id = '', body] = line.split('\t')
    if (!body) continue
    if (id.startsWith('T')) {
      const spans = body.slice(body.indexOf(' ') + 1).split(';')
      pieces.set(
        id,
        spans.map((span) => {
          const [start, end] = span.split(' ').map(Number)
          return { start: unit[start!]!, end: unit[end!]! }
        }),
      )
    } else if (id.startsWith('E')) {
      const parts = { source: [] as Span[], cue: [] as Span[], content: [] as Span[] }
      for (const field of body.trim().split(' ')) {
        const [role = '', piece = ''] = field.split(':')
        const part = parts[role.replace(/\d+$/, '').toLowerCase() as keyof typeof parts]
        if (part) part.push(...(pieces.get(piece) ?? []))
      }
      if (parts.content.length) attributions.push(parts)
    }
  }
  return attributions
}

/** The plain files of a tar archive. */
function untar(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  const field = (at: number, length: number) => archive.toString('latin1', at, at + length).replace(/\0.*$/s, '')
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0; ) {
    const size = Number.parseInt(field(at + 124, 12), 8)
    const kind = field(at + 156, 1)
    const prefix = field(at + 257, 5) === 'ustar' ? field(at + 345, 155) : ''
    const name = field(at, 100)
    if (kind === '0' || kind === '')
      files.set(prefix ? `${prefix}/${name}` : name, archive.subarray(at + 512, at + 512 + size))
    at += 512 + Math.ceil(size / 512) * 512
  }
  return files
}
